//! A goal on which nothing has moved for weeks: an honest question, once, and it rests again for as long (003).

use std::sync::Arc;

use leptos::prelude::*;

use super::stages::Suggestion;
use crate::{
    app::use_app,
    components::{PAGE_TITLE, focus_by_id},
    content::{
        Tip,
        change::{OTHER_HELP, STALL_ASK, STALL_PATHS},
        focus_area::STALL,
        words::{count, near_day},
    },
    domain::{Client, GoalCommand, Id, NaiveDate, Stall, Voice, WeeklyGoal},
    platform::clock,
    route::Route,
};

/// The question about the goal of a client that has been quiet for longest, if any. One question at a time is enough.
#[component]
pub fn QuietGoal(client: Id<Client>, voice: Voice) -> impl IntoView {
    let today = clock::use_today();
    let stall = use_app().memo(move |model| model.stalls_of(&client, today.get()).into_iter().next());
    move || stall.get().map(|stall| view! { <StallNote stall=stall voice=voice named=true /> })
}

/// The question about one goal, when it is due.
#[component]
pub fn QuietSelf(goal: Id<WeeklyGoal>, voice: Voice) -> impl IntoView {
    let today = clock::use_today();
    let stall = use_app().memo(move |model| {
        let client = &model.weekly_goals.get(&goal)?.client;
        model.stalls_of(client, today.get()).into_iter().find(|stall| stall.goal.id == goal)
    });
    move || stall.get().map(|stall| view! { <StallNote stall=stall voice=voice /> })
}

/// What was seen, the question, where an answer may lead, and other kinds of help.
#[component]
pub fn StallNote(
    stall: Stall,
    voice: Voice,
    /// Names the goal and leads to it, where the page is not the goal's own.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let goal = StoredValue::new(stall.goal.clone());
    let label = format!("A quiet goal: {}", stall.goal.headline());
    let title = named.then(|| view! { <p class="message-title" dir="auto">{stall.goal.headline().to_owned()}</p> });
    let look = named.then(|| {
        view! { <a class="button small" href=Route::WeeklyGoal(stall.goal.id.clone()).href()>"Look at the goal"</a> }
    });
    view! {
        <section aria-label=label>
            <Suggestion rule=&STALL voice data=told(&stall, clock::today())>
                {title}
                <p class="lede">{STALL_ASK.text(voice)}</p>
                {tips("Where the answer may lead", STALL_PATHS, voice)}
                {tips("Other kinds of help", OTHER_HELP, voice)}
                <div class="cluster">
                    {look} <a class="button small" href=Route::AdjustGoal(stall.goal.id.clone()).href()>
                        "Change it"
                    </a>
                    <Rest goal=goal words="Keep it as it is" said="Kept as it is" />
                    <Rest goal=goal words="Ask again later" said="The question rests for three weeks" />
                </div>
            </Suggestion>
        </section>
    }
    .into_any()
}

/// A way to leave the question.
#[component]
fn Rest(goal: StoredValue<Arc<WeeklyGoal>>, words: &'static str, said: &'static str) -> impl IntoView {
    let app = use_app();
    let rest = move |_| {
        let id = goal.with_value(|goal| goal.id.clone());
        if app.run_undoable(GoalCommand::AskedWhetherWanted { id }, said).is_some() {
            request_animation_frame(|| focus_by_id(PAGE_TITLE));
        }
    };
    view! {
        <button type="button" class="button small" on:click=rest>
            {words}
        </button>
    }
}

fn tips(name: &'static str, tips: &'static [Tip], voice: Voice) -> impl IntoView {
    let lines =
        tips.iter().map(move |tip| view! { <li><b>{tip.name}</b> {format!(": {}", tip.text.text(voice))}</li> });
    view! {
        <details class="disclosure">
            <summary>{name}</summary>
            <ul>{lines.collect_view()}</ul>
        </details>
    }
}

/// From what it was seen, such as “The last progress was on 2 October, 4 weeks ago.”
fn told(stall: &Stall, today: NaiveDate) -> String {
    let weeks = count(usize::try_from(stall.weeks).unwrap_or_default(), "week");
    let day = near_day(stall.since, today);
    match stall.moved {
        true => format!("The last progress was {day}, {weeks} ago."),
        false => format!("It began {day}, {weeks} ago, and nothing was noted as done since."),
    }
}
