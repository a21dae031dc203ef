//! Progress: strength, confidence, what was done and how far the three-month goals are, each drawn and in words.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{
        Card, EmptyState, PageTitle,
        chart::{Columns, LineChart},
    },
    content::words,
    domain::{Client, GoalStatus, Id, Later, LaterWhat, Model, NaiveDate, WeekDone, WeeklyGoal, sort},
    platform::clock,
    route::Route,
    views::{dated_later::DatedLater, goal::StrengthChart},
};

/// `#/progress`: a person's own progress.
#[component]
pub fn Progress() -> impl IntoView {
    let myself = use_app().memo(|model| model.myself().map(|myself| myself.id.clone()));
    view! {
        <div class="page wide">
            <header class="page-head">
                <div>
                    <p>
                        <a href=Route::Journey.href()>"Journey"</a>
                    </p>
                    <PageTitle>"Progress"</PageTitle>
                </div>
            </header>
            {move || match myself.get() {
                Some(client) => view! { <ProgressCharts client/> }.into_any(),
                None => view! { <Nothing/> }.into_any(),
            }}
        </div>
    }
    .into_any()
}

/// Every chart of a client for which there is something to draw.
#[component]
pub fn ProgressCharts(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let later = client.clone();
    let follow = StoredValue::new(client);
    let done = app.memo(move |model| model.done_per_week(&follow.read_value(), today.get()));
    let sure = app.memo(move |model| model.confidence_of(&follow.read_value(), today.get()));
    let reached = app.memo(move |model| model.attainment_of(&follow.read_value(), today.get()));
    let strengths = app.memo(move |model| with_strength(model, &follow.read_value(), today.get()));
    let is_empty = Memo::new(move |_| {
        done.read().is_empty()
            && sure.read().is_empty()
            && reached.read().is_empty()
            && strengths.read() == Default::default()
    });
    view! {
        <DatedLater client=later shows=is_charted/>
        <Show when=move || !is_empty.get() fallback=|| view! { <Nothing/> }>
            <div class="charts">
                {move || (!done.read().is_empty()).then(|| done_per_week(&done.read()))}
                {move || (!reached.read().is_empty()).then(|| attainment(&reached.read()))}
                {move || (!sure.read().is_empty()).then(|| confidence(&sure.read()))}
                <For each=move || strengths.read().0.clone() key=Clone::clone let:goal>
                    <Strength goal/>
                </For>
            </div>
            <Show when=move || !strengths.read().1.is_empty()>
                <details class="disclosure">
                    <summary>"Strength of finished goals"</summary>
                    <div class="charts">
                        <For each=move || strengths.read().1.clone() key=Clone::clone let:goal>
                            <Strength goal/>
                        </For>
                    </div>
                </details>
            </Show>
        </Show>
    }
    .into_any()
}

/// What has a place on a chart, once its day has come.
fn is_charted(later: &Later) -> bool {
    use LaterWhat::{Area, Assessment, CheckIn, Goal, Rating, Review, Session};
    match later.what {
        Goal(_) | CheckIn(_) | Review(_) | Rating(_) => true,
        Session(_) | Assessment(_) | Area(_) => false,
    }
}

#[component]
fn Nothing() -> impl IntoView {
    view! {
        <EmptyState title="Progress shows here" body="After the first check-in there is something to see, and each one after it adds to that."/>
    }
}

/// The weekly goals with a strength, active ones and finished ones, the latest first. What was let go is left in peace.
fn with_strength(model: &Model, client: &Id<Client>, today: NaiveDate) -> (Vec<Id<WeeklyGoal>>, Vec<Id<WeeklyGoal>>) {
    let mut goals = model.goals_with_strength(client, today);
    sort::by_key(&mut goals, |goal| std::cmp::Reverse((goal.starts, goal.at)));
    let with = |status| goals.iter().filter(|goal| goal.status == status).map(|goal| goal.id.clone()).collect();
    (with(GoalStatus::Active), with(GoalStatus::Finished))
}

#[component]
fn Strength(goal: Id<WeeklyGoal>) -> impl IntoView {
    let sought = goal.clone();
    let what =
        use_app().with(|model| model.weekly_goals.get(&sought).map(|goal| goal.what.clone())).unwrap_or_default();
    let title = format!("Strength of {what}");
    view! {
        <Card title=what kind="flat">
            <StrengthChart goal title/>
        </Card>
    }
}

fn done_per_week(weeks: &[WeekDone]) -> AnyView {
    let total: usize = weeks.iter().map(|week| week.done).sum();
    let partly: usize = weeks.iter().map(|week| week.partly).sum();
    let over = words::count(weeks.len(), "week");
    let description = match (total, partly) {
        (0, 0) => format!("A word about a goal in {over}; the first time it is done counts from then on."),
        (0, partly) => format!("Done in part (dashed) {} in {over}.", times(partly)),
        (total, 0) => format!("Done {} in {over}.", times(total)),
        (total, partly) => format!("Done {}, and in part (dashed) {}, in {over}.", times(total), times(partly)),
    };
    let rows = weeks.iter().map(|week| (day(week.monday), week.done, week.partly)).collect();
    view! {
        <Card title="Done per week">
            <Columns title="Done per week" description rows heads=["Week from", "Done", "In part"]/>
        </Card>
    }
    .into_any()
}

fn attainment(scores: &[(NaiveDate, f64)]) -> AnyView {
    let now = scores.last().map_or(50.0, |(_, score)| *score);
    let compared = match now {
        now if now > 50.5 => "above what was hoped for",
        now if now < 49.5 => "on the way to what was hoped for",
        _ => "just what was hoped for",
    };
    let points = scores.to_vec();
    // However many goals there are, a score is never below 13 or above 87.
    let description =
        format!("T-score {now:.0}, {compared}: 50 means that the goals on the whole are as far as hoped.");
    view! {
        <Card title="How far the three-month goals are">
            <LineChart
                title="Goal attainment over time"
                description
                points
                scale=(10.0, 90.0)
                format=|score| format!("{score:.0}")
                day=day
                heads=["Day", "T-score"]
                mark=50.0
            />
        </Card>
    }
    .into_any()
}

fn confidence(values: &[(NaiveDate, u8)]) -> AnyView {
    let points: Vec<_> = values.iter().map(|(on, value)| (*on, f64::from(*value))).collect();
    let (first, last) = (values.first().map_or(0, |(_, value)| *value), values.last().map_or(0, |(_, value)| *value));
    let description = if values.len() == 1 {
        format!("Confidence in the one goal so far is {first} of 10.")
    } else {
        format!(
            "Confidence was {first} of 10 in the first goal and is {last} in the latest; each mark is one weekly goal."
        )
    };
    view! {
        <Card title="Confidence">
            <LineChart
                title="Confidence in each weekly goal"
                description
                points
                scale=(0.0, 10.0)
                format=|value| format!("{value:.0}")
                day=day
                heads=["Goal from", "Confidence, 0–10"]
            />
        </Card>
    }
    .into_any()
}

fn times(number: usize) -> String {
    match number {
        1 => "once".into(),
        2 => "twice".into(),
        number => format!("{number} times"),
    }
}

fn day(day: NaiveDate) -> String {
    words::chart_day(day, clock::today())
}
