//! This week: the goals of a person coaching themselves, day by day.

mod days;
mod goal;

use leptos::prelude::*;

pub use goal::GoalCard;

use crate::{
    app::use_app,
    components::{EmptyState, Icon, IconName, PageTitle},
    content::{goals, words},
    domain::{ClientCommand, GoalStatus, Id, Later, LaterWhat, NaiveDate, Voice, WeekNote, WeeklyGoal, week_note},
    platform::{clock, page},
    route::{Route, Wizard},
    views::dated_later::DatedLater,
};

#[component]
pub fn Week() -> impl IntoView {
    let today = clock::use_today();
    let goals = own_goals(today);
    let monday = Memo::new(move |_| words::monday_of(today.get()));
    let app = use_app();
    let active = app.memo(|model| model.myself().map_or(0, |myself| model.active_goals_of(&myself.id).len()));
    view! {
        <div class="page wide">
            <header class="page-head">
                <div>
                    <p class="eyebrow">{move || words::week(monday.get(), today.get())}</p>
                    <PageTitle>"This week"</PageTitle>
                </div>
                <Show when=move || !goals.read().is_empty()>
                    <div class="cluster">
                        <AddGoal />
                        <a class="button" href=Route::NewSession(None).href()>
                            <Icon name=IconName::Play />
                            "Start a session"
                        </a>
                    </div>
                </Show>
            </header>
            <Show
                when=move || !goals.read().is_empty()
                fallback=|| {
                    view! {
                        <EmptyState
                            title="A fresh week"
                            body="Two to five small goals are a good number. One is a fine start."
                        >
                            <AddGoal primary=true />
                        </EmptyState>
                    }
                }
            >
                <h2 class="visually-hidden">"Goals"</h2>
                <ul class="goals" aria-label="This week's goals">
                    <For each=move || goals.get() key=|id| id.clone() let:id>
                        <GoalCard id=id week=true />
                    </For>
                </ul>
                {move || note(active.get()).map(|note| view! { <p class="muted">{note}</p> })}
            </Show>
            <OwnLater />
        </div>
    }
    .into_any()
}

/// A gentle word on how many goals there are, when it helps.
fn note(active: usize) -> Option<&'static str> {
    match week_note(active)? {
        // There are goals on the page, and none of them is open.
        WeekNote::NoneYet => Some("All of this week's goals are finished. A new one can wait until you feel like it."),
        many => Some(goals::week_note(many).text(Voice::Own)),
    }
}

/// The person's own goals of the week that `today` is in, those still open first.
pub fn own_goals(today: ReadSignal<NaiveDate>) -> Memo<Vec<Id<WeeklyGoal>>> {
    use_app().memo(move |model| {
        let Some(myself) = model.myself() else { return Vec::new() };
        let goals = model.goals_of_week(&myself.id, words::monday_of(today.get()), today.get());
        goals.iter().filter(|goal| goal.status != GoalStatus::LetGo).map(|goal| goal.id.clone()).collect()
    })
}

/// What is dated after today among one's own goals and the words about them.
#[component]
pub fn OwnLater() -> impl IntoView {
    let myself = use_app().memo(|model| model.myself().map(|myself| myself.id.clone()));
    let is_of_goals = |later: &Later| match later.what {
        // One that begins later this week is among the week's goals.
        LaterWhat::Goal(_) => later.on >= words::monday_of(clock::today()) + chrono::Days::new(7),
        LaterWhat::CheckIn(_) => true,
        _ => false,
    };
    move || myself.get().map(|client| view! { <DatedLater client shows=is_of_goals /> })
}

/// The way to a new goal of one's own.
#[component]
pub fn AddGoal(#[prop(optional)] primary: bool) -> impl IntoView {
    let app = use_app();
    // Who chose the mode in the settings alone has no record of themselves yet.
    let add = move |_| {
        if app.run(ClientCommand::AddMyself).is_some()
            && let Some(myself) = app.with(|model| model.myself().map(|myself| myself.id.clone()))
        {
            page::go(&Wizard::NewWeeklyGoal(myself).start().href(), false);
        }
    };
    view! {
        <button type="button" class=if primary { "button primary" } else { "button" } on:click=add>
            <Icon name=IconName::Add />
            "Add a goal"
        </button>
    }
}
