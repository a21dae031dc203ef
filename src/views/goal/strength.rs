//! How firmly a weekly goal stands, drawn.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::chart::LineChart,
    content::words,
    domain::{Id, NaiveDate, WeeklyGoal},
    platform::clock,
};

/// The strength of a goal over the days on which something was said about it. Nothing while nothing was.
///
/// ```ignore
/// <StrengthChart goal=goal.id.clone()/>
/// ```
#[component]
pub fn StrengthChart(
    goal: Id<WeeklyGoal>,
    /// What it is called where several goals stand together; otherwise `Strength`.
    #[prop(into, optional)]
    title: Option<String>,
) -> impl IntoView {
    let today = clock::use_today();
    let curve = use_app().memo(move |model| model.strength_of(&goal, today.get()));
    let title = title.unwrap_or_else(|| "Strength".into());
    move || {
        let points = curve.get();
        let description = told(&points)?;
        Some(view! {
            <LineChart
                title=title.clone()
                description
                points
                scale=(0.0, 100.0)
                format=percent
                day=|day| words::chart_day(day, clock::today())
                heads=["Day", "Strength"]
                height=120.0
            />
        })
    }
}

/// A share in words: `62 %`.
pub fn percent(value: f64) -> String {
    format!("{value:.0}\u{a0}%")
}

/// What there is to see, in one sentence.
fn told(points: &[(NaiveDate, f64)]) -> Option<String> {
    let (_, now) = points.last()?;
    let (_, before) = points[..points.len() - 1].last().unwrap_or(&(NaiveDate::MIN, 0.0));
    let now_words = percent(*now);
    Some(match (points.len(), now - before) {
        (1, _) => format!("It stands at {now_words} after one day with a word about it."),
        (_, change) if change > 0.5 => format!("It stands at {now_words} and has grown since the time before."),
        (_, change) if change < -0.5 => {
            format!("It stands at {now_words}: bent a little, and everything before it still counts.")
        }
        _ => format!("It stands at {now_words}, about where it was."),
    })
}
