//! A lapse, logged in one tap: an event to learn from. It bends strength a little and resets nothing.

use leptos::prelude::*;

use super::line::CheckInLine;
use crate::{
    app::use_app,
    components::{Icon, IconName, focus_by_id},
    domain::{CheckIn, GoalCommand, Id, Outcome, WeeklyGoal},
    platform::clock,
    route::Route,
    views::{change_talk::Replay, own_words::OwnWords},
};

/// "Log a lapse"; then what it taught, and the person's own words to lean on.
///
/// ```ignore
/// <LogLapse goal=goal.id.clone() described_by=title_id/>
/// ```
#[component]
pub fn LogLapse(
    goal: Id<WeeklyGoal>,
    /// The id of the goal's title, which tells the buttons of several goals apart.
    #[prop(into)]
    described_by: String,
) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let wanted = goal.clone();
    let logged = app.memo(move |model| {
        let today = model.said_on(&wanted, today.get());
        today.and_then(|day| day.lapse.map(|lapse| lapse.id.clone()))
    });
    let element = format!("lapse-{goal}");
    let stored = StoredValue::new((goal, element.clone()));
    let log = move |_| {
        let (goal, element) = stored.get_value();
        let command = GoalCommand::CheckIn { goal, on: None, outcome: Outcome::Lapse, line: String::new() };
        if app.run_undoable(command, "Lapse logged").is_some() {
            request_animation_frame(move || focus_by_id(&element));
        }
    };
    move || match logged.get() {
        Some(id) => {
            let (goal, element) = stored.get_value();
            view! { <Logged id=id goal=goal element=element /> }.into_any()
        }
        None => view! {
            <div>
                <button type="button" class="button quiet" aria-describedby=described_by.clone() on:click=log>
                    <Icon name=IconName::Compass />
                    "Log a lapse"
                </button>
            </div>
        }
        .into_any(),
    }
}

#[component]
fn Logged(id: Id<CheckIn>, goal: Id<WeeklyGoal>, element: String) -> impl IntoView {
    let app = use_app();
    let client = app.with(|model| model.weekly_goals.get(&goal).map(|goal| goal.client.clone()))?;
    let own = app.with(|model| model.clients.get(&client).is_some_and(|client| client.myself));
    // A lapse may be more than that: the page of the area has both, and the way back to preparation.
    let area = app.with(|model| {
        let area = model.focus_areas.get(model.weekly_goals.get(&goal)?.focus_area.as_ref()?)?;
        let words = if own { "Look at where I am with" } else { "Look at the focus area" };
        Some((area.id.clone(), format!("{words} {}", area.name)))
    });
    let today = clock::use_today();
    let strength =
        app.memo(move |model| model.strength_of(&goal, today.get()).last().map(|(_, percent)| percent.round() as u8));
    let stands = move || match strength.get().filter(|percent| *percent > 0) {
        Some(percent) => {
            format!(
                "Strength bends a little, to {percent}\u{a0}%. All that was done still counts, and the next time raises it again."
            )
        }
        None => "All that was done still counts, and the next time builds on it.".to_owned(),
    };
    Some(
        view! {
            <div class="stack tight lapse">
                <p id=element tabindex="-1">
                    <span class="badge">
                        <Icon name=IconName::Compass />
                        "Lapse logged today"
                    </span>
                </p>
                <p class="prose">{stands}</p>
                <CheckInLine id=id outcome=Outcome::Lapse />
                {area
                    .map(|(area, words)| {
                        view! {
                            <p>
                                <a href=Route::FocusArea(area).href()>{words}</a>
                            </p>
                        }
                    })}
                <Replay client=client.clone() own=own />
                <OwnWords client=client />
            </div>
        }
        .into_any(),
    )
}
