//! Checking in: two taps, and one line for whoever wants to write it. Nothing scolds.

use leptos::prelude::*;

use super::check_ins::named;
use crate::{
    app::{DraftArea, use_app},
    components::{Icon, IconName, focus_by_id},
    domain::{CheckIn as Record, GoalCommand, Id, Outcome, WeeklyGoal},
    platform::clock,
};

/// The answers, in the order in which they are offered.
const OUTCOMES: [Outcome; 3] = [Outcome::Done, Outcome::Partly, Outcome::NotToday];

/// "Check in", then Done, Partly or Not today; the check-in is saved with the second tap. What was said today stays in
/// view, with room for one line.
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
    let wanted = goal.clone();
    let said = app.memo(move |model| {
        let latest = model.check_ins_of(&wanted).into_iter().next();
        latest.filter(|check_in| check_in.on == today.get()).map(|check_in| check_in.id.clone())
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
        Callback::new(move |outcome: Outcome| {
            let command = GoalCommand::CheckIn { goal: goal.clone(), outcome, line: String::new() };
            if app.run_undoable(command, format!("Checked in: {}", named(outcome).to_lowercase())).is_some() {
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

#[component]
fn Choose(id: String, described_by: String, say: Callback<Outcome>) -> impl IntoView {
    let buttons = OUTCOMES
        .map(|outcome| {
            view! {
                <button type="button" class="button" on:click=move |_| say.run(outcome)>
                    {named(outcome)}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="check-in" role="group" id=id aria-label="How was it today?" aria-describedby=described_by>
            {buttons}
        </div>
    }
}

/// What was said today, and room for one line.
#[component]
fn Said(id: Id<Record>, element: String, described_by: String, again: Callback<()>) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let check_in = app.memo(move |model| model.check_ins.get(&wanted).cloned());
    let outcome = app.with(|model| model.check_ins.get(&id).map(|check_in| check_in.outcome))?;
    let (badge, icon, label) = match outcome {
        Outcome::Done => ("badge ok", IconName::CheckCircle, "What went well?"),
        Outcome::Partly => ("badge accent", IconName::Growth, "What went well?"),
        Outcome::NotToday => ("badge", IconName::Moon, "What got in the way?"),
        Outcome::Lapse => ("badge", IconName::Undo, "What did it teach you?"),
    };
    let line = Signal::derive(move || check_in.read().as_ref().map(|kept| kept.line.clone()).unwrap_or_default());
    let draft_name = format!("check-in:{id}");
    let save = Callback::new(move |line: String| app.save(GoalCommand::DescribeCheckIn { id: id.clone(), line }));
    Some(
        view! {
            <div class="stack tight">
                <p class="split" id=element tabindex="-1">
                    <span class=badge>
                        <Icon name=icon />
                        {match outcome {
                            Outcome::NotToday => named(outcome).to_owned(),
                            _ => format!("Today: {}", named(outcome).to_lowercase()),
                        }}
                    </span>
                    <button
                        type="button"
                        class="button small quiet"
                        aria-describedby=described_by
                        on:click=move |_| again.run(())
                    >
                        "Check in again"
                    </button>
                </p>
                <DraftArea label=label name=draft_name value=line on_save=save rows=1 hint="One line, if you like." />
            </div>
        }
        .into_any(),
    )
}
