//! The check-ins on a goal, the latest first.

use leptos::prelude::*;

use super::{line::CheckInLine, short_day};
use crate::{
    app::use_app,
    components::{Icon, IconName},
    domain::{CheckIn, GoalCommand, Id, Outcome, WeeklyGoal, draft},
    platform::clock,
};

/// The name of an outcome, on its button and in the list.
pub fn named(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "Done",
        Outcome::Partly => "Partly",
        Outcome::NotToday => "Not today",
        Outcome::Lapse => "Lapse",
    }
}

/// A list of check-ins up to today, and under it those of days to come, where there are any. With `quiet` it is only to
/// read, and nothing is shown while there are none.
#[component]
pub fn CheckIns(goal: Id<WeeklyGoal>, #[prop(optional)] quiet: bool) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    // Those of days to come, and those up to today.
    let all = app.memo(move |model| {
        let (later, said): (Vec<_>, Vec<_>) =
            model.check_ins_of(&goal).into_iter().partition(|found| found.on > today.get());
        [later, said].map(|list| list.iter().map(|found| found.id.clone()).collect::<Vec<_>>())
    });
    let [later, said] = [0, 1].map(|n| Memo::new(move |_| all.read()[n].clone()));
    let [has_later, has_said] = [later, said].map(|ids| Memo::new(move |_| !ids.read().is_empty()));
    let list = move |ids: Memo<Vec<Id<CheckIn>>>, name: &'static str| {
        view! {
            <ul class="plain check-ins" aria-label=name>
                <For each=move || ids.get() key=Clone::clone let:id>
                    <Row id quiet/>
                </For>
            </ul>
        }
    };
    view! {
        {move || match (has_said.get(), quiet) {
            (true, _) => Some(list(said, "Check-ins").into_any()),
            (false, false) => Some(view! { <p class="muted">"No check-ins yet. One tap a day is plenty."</p> }.into_any()),
            (false, true) => None,
        }}
        {move || {
            has_later
                .get()
                .then(|| {
                    view! {
                        <p class="muted">"Dated after today:"</p>
                        {list(later, "Check-ins dated after today")}
                    }
                })
        }}
    }
}

#[component]
fn Row(id: Id<CheckIn>, quiet: bool) -> impl IntoView {
    let app = use_app();
    let sought = id.clone();
    let record = app.memo(move |model| model.check_ins.get(&sought).cloned());
    let icon = |outcome| match outcome {
        Outcome::Done => IconName::CheckCircle,
        Outcome::Partly => IconName::Growth,
        Outcome::NotToday => IconName::Moon,
        Outcome::Lapse => IconName::Compass,
    };
    // A line that was begun on an earlier day and not finished is gone on with here.
    let begun = (!quiet && app.draft(&draft::CHECK_IN_LINE.of(&id)).is_some())
        .then(|| app.with(|model| model.check_ins.get(&id).map(|found| (id.clone(), found.outcome, found.on))))
        .flatten()
        .filter(|(.., on)| *on != clock::today());
    let remove = move |_| {
        _ = app.run_undoable(GoalCommand::RemoveCheckIn { id: id.clone() }, "Check-in removed");
    };
    move || {
        let found = record.get()?;
        let remove = (!quiet).then(|| {
            view! {
                <button
                    type="button"
                    class="button small quiet icon-only"
                    aria-label=format!("Remove check-in of {}", short_day(found.on))
                    on:click=remove.clone()
                >
                    <Icon name=IconName::Bin/>
                </button>
            }
        });
        Some(view! {
            <li>
                <Icon name=icon(found.outcome)/>
                <span class="check-in-day numerals">{short_day(found.on)}</span>
                <span class="check-in-words">
                    <strong>{named(found.outcome)}</strong>
                    {found.percent.map(|percent| format!(", {percent} %"))}
                    {(!found.line.is_empty()).then(|| format!(": {}", found.line))}
                </span>
                {remove}
                {begun.clone().map(|(id, outcome, _)| view! { <CheckInLine id outcome/> })}
            </li>
        })
    }
}
