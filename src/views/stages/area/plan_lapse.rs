//! A lapse that is planned: its day, what it will be, and how to come back from it.

use leptos::prelude::*;

use super::Desk;
use crate::{
    app::use_draft,
    components::{DateField, TextField, focus_by_id},
    content::{
        change::{PLANNED_CAUTION, PLANNED_LAPSE},
        words::near_day,
    },
    domain::{FocusAreaCommand, NaiveDate, PlannedLapse, draft, typed::DayRange},
    platform::clock,
};

const DAY: &str = "planned-lapse-day";
/// What takes the focus when a lapse went off the list, or a plan was made.
const SUMMARY: &str = "area-slips-end";

#[component]
pub fn PlanLapse(desk: Desk) -> impl IntoView {
    let Desk { app, voice, .. } = desk;
    let today = clock::use_today();
    let plan = desk.read(|area| area.planned_lapse.clone());
    let steps = PLANNED_LAPSE.steps.iter().map(|step| view! { <li>{step.text(voice)}</li> }).collect_view();
    let take_back = move |_| {
        if app.run_undoable(FocusAreaCommand::PlanLapse { id: desk.id(), plan: None }, "Plan taken back").is_some() {
            focus_by_id(SUMMARY);
        }
    };
    let planned = move || {
        let PlannedLapse { on, what } = plan.get()?;
        let words = if what.is_empty() { String::new() } else { format!(": {what}") };
        Some(view! {
            <div class="split">
                <p>"Planned " {near_day(on, today.get())} <span dir="auto">{words}</span></p>
                <button type="button" class="button small" on:click=take_back>
                    "Take the plan back"
                </button>
            </div>
        })
    };
    view! {
        {planned}
        <details class="disclosure">
            <summary id=SUMMARY>"Plan a lapse"</summary>
            <div class="stack">
                <p>{PLANNED_LAPSE.meaning.text(voice)}</p>
                <ol>{steps}</ol>
                <p class="muted">{PLANNED_CAUTION.text(voice)}</p>
                <Form desk/>
            </div>
        </details>
    }
    .into_any()
}

#[component]
fn Form(desk: Desk) -> impl IntoView {
    let day = use_draft(draft::PLANNED_LAPSE_DAY.of(&desk.id()), String::new());
    let what = use_draft(draft::PLANNED_LAPSE.of(&desk.id()), String::new());
    let error = RwSignal::new(None::<String>);
    let chosen = Memo::new(move |_| day.text().read().parse::<NaiveDate>().ok());
    let complaint = RwSignal::new(false);
    let save = move || {
        if complaint.get_untracked() {
            focus_by_id(DAY);
            return;
        }
        let Some(on) = chosen.get_untracked() else {
            error.set(Some("Choose a day.".into()));
            focus_by_id(DAY);
            return;
        };
        let plan = Some(PlannedLapse { on, what: what.text().get_untracked() });
        match desk.app.dispatch(FocusAreaCommand::PlanLapse { id: desk.id(), plan }) {
            Ok(changes) => {
                day.reset(String::new());
                what.reset(String::new());
                error.set(None);
                desk.app.offer_undo(&changes, "Lapse planned");
                focus_by_id(SUMMARY);
            }
            Err(why) => error.set(Some(why)),
        }
    };
    view! {
        <form
            class="stack"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                save();
            }
        >
            <DateField
                id=DAY
                label=desk.say("Which day?", "Which day of mine?")
                range=DayRange::Plan
                today=clock::use_today()
                value=chosen
                error
                on_change=Callback::new(move |picked: Option<NaiveDate>| {
                    error.set(None);
                    day.set(picked.map(|day| day.to_string()).unwrap_or_default());
                })
                on_complaint=Callback::new(move |why: Option<String>| complaint.set(why.is_some()))
            />
            <TextField
                label=desk.say("What it will be, and when to return", "What it will be, and when I return")
                rows=2
                value=what.text()
                on_input=move |text| what.set(text)
            />
            <div class="actions">
                <button type="submit" class="button">
                    "Keep the plan"
                </button>
            </div>
        </form>
    }
    .into_any()
}
