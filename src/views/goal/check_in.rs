//! Checking in: two taps, and more only for whoever wants it: another day, a share, one line. Nothing scolds.

use leptos::prelude::*;

use super::{check_ins::named, said::Said};
use crate::{
    app::use_app,
    components::{DateField, Icon, IconName, focus_by_id},
    content::words,
    domain::{CheckIn as Record, GoalCommand, Id, NaiveDate, Outcome, WeeklyGoal, typed::DayRange},
    platform::clock,
};

/// The answers, in the order in which they are offered.
const OUTCOMES: [Outcome; 3] = [Outcome::Done, Outcome::Partly, Outcome::NotToday];

/// "Check in", then Done, Partly or Not today; the check-in is saved with the second tap. It is about today unless
/// another day is chosen. What was said stays in view, with room for a share and one line.
///
/// ```ignore
/// <CheckIn goal=goal.id.clone() described_by=title_id/>
/// ```
#[component]
pub fn CheckIn(
    goal: Id<WeeklyGoal>,
    /// The id of the goal's title, which tells the buttons of several goals apart.
    #[prop(into)]
    described_by: String,
) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    // What was said last, perhaps about an earlier day, and on which day it was said.
    let latest = RwSignal::new(None::<(Id<Record>, NaiveDate)>);
    let wanted = goal.clone();
    let said = app.memo(move |model| {
        let today = today.get();
        let latest = latest.get().filter(|(id, on)| *on == today && model.check_ins.get(id).is_some());
        let of_today = || {
            let today = model.said_on(&wanted, today);
            today.and_then(|day| day.said.map(|said| said.id.clone()))
        };
        latest.map(|(id, _)| id).or_else(of_today)
    });
    let choosing = RwSignal::new(false);
    let group_id = format!("check-in-{goal}");
    let said_id = format!("checked-in-{goal}");
    let open = {
        let group_id = group_id.clone();
        Callback::new(move |()| {
            choosing.set(true);
            let group_id = group_id.clone();
            request_animation_frame(move || focus_by_id(&group_id));
        })
    };
    let say = {
        let said_id = said_id.clone();
        Callback::new(move |(outcome, on): (Outcome, NaiveDate)| {
            let command = GoalCommand::CheckIn { goal: goal.clone(), on: Some(on), outcome, line: String::new() };
            let message = format!("Checked in: {}", named(outcome).to_lowercase());
            if let Some(changes) = app.run_undoable(command, message) {
                latest.set(changes.added_id().map(|id| (id, today.get_untracked())));
                choosing.set(false);
                let said_id = said_id.clone();
                request_animation_frame(move || focus_by_id(&said_id));
            }
        })
    };
    move || {
        if choosing.get() {
            view! { <Choose id=group_id.clone() described_by=described_by.clone() say=say /> }.into_any()
        } else if let Some(id) = said.get() {
            view! { <Said id=id element=said_id.clone() described_by=described_by.clone() again=open /> }.into_any()
        } else {
            view! {
                <div>
                    <button type="button" class="button" aria-describedby=described_by.clone() on:click=move |_| open.run(())>
                        <Icon name=IconName::Check />
                        "Check in"
                    </button>
                </div>
            }
            .into_any()
        }
    }
}

/// The three answers, and the day they are about: today, unless another one is chosen.
#[component]
fn Choose(id: String, described_by: String, say: Callback<(Outcome, NaiveDate)>) -> impl IntoView {
    let today = clock::use_today();
    let day_id = format!("{id}-day");
    // None is today, also when that becomes another day.
    let another = RwSignal::new(None::<NaiveDate>);
    let chosen = Memo::new(move |_| another.get().unwrap_or(today.get()));
    let complaint = RwSignal::new(false);
    let question = move || match Some(chosen.get()).filter(|day| *day != today.get()) {
        Some(day) => format!("How was it on {}?", words::full_day(day, today.get())),
        None => "How was it today?".into(),
    };
    let field = day_id.clone();
    let answer = Callback::new(move |outcome: Outcome| {
        // The sentence stands beside the field.
        if complaint.get_untracked() {
            focus_by_id(&field);
        } else {
            say.run((outcome, chosen.get_untracked()));
        }
    });
    let buttons = OUTCOMES
        .map(|outcome| {
            let is_other = move || chosen.get() != today.get();
            view! {
                <button type="button" class="button" on:click=move |_| answer.run(outcome)>
                    {move || match outcome {
                        Outcome::NotToday if is_other() => "Not that day",
                        outcome => named(outcome),
                    }}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="stack tight">
            <div class="check-in" role="group" id=id aria-label=question aria-describedby=described_by>
                {buttons}
            </div>
            <details class="disclosure">
                <summary>"Another day"</summary>
                <DateField
                    label="The day"
                    id=day_id
                    range=DayRange::Past
                    today
                    value=Signal::derive(move || Some(chosen.get()))
                    on_change=Callback::new(move |day: Option<NaiveDate>| {
                        another.set(day.filter(|day| *day != today.get_untracked()));
                    })
                    on_complaint=Callback::new(move |why: Option<String>| complaint.set(why.is_some()))
                />
            </details>
        </div>
    }
    .into_any()
}
