//! Looking at an assessment together, in the order of 003: an open mind, successes, energy, stages, gaps, concerns.
//!
//! One page holds all six steps, so that a conversation can go back and forth. Nothing locks.

mod act;
mod concerns;
mod energy;
mod frame;
mod gaps;
mod keep;
mod stages;
mod successes;
mod waiting;

use std::sync::Arc;

use frame::Step;
use leptos::prelude::*;
pub use waiting::ReviewWaiting;

use super::unknown::Unknown;
use crate::{
    app::{App, DraftArea, use_app},
    components::PageTitle,
    content::{
        instruments,
        review::STEPS,
        words::{capital, near_day},
    },
    domain::{Assessment, AssessmentCommand, Client, Id, Voice, draft, gap::Reading},
    platform::clock,
    route::Route,
};

/// What a review is about. Copy it freely.
#[derive(Clone, Copy)]
struct Look {
    app: App,
    voice: Voice,
    client: StoredValue<Arc<Client>>,
    id: StoredValue<Id<Assessment>>,
    taken: Memo<Option<Arc<Assessment>>>,
    /// What is known about each area, in the order of the instrument.
    readings: Memo<Vec<Reading>>,
}

impl Look {
    fn client(self) -> Id<Client> {
        self.client.with_value(|client| client.id.clone())
    }

    fn id(self) -> Id<Assessment> {
        self.id.get_value()
    }
}

/// `#/assessments/{id}/review`.
#[component]
pub fn Review(id: Id<Assessment>) -> impl IntoView {
    let app = use_app();
    let sought = id.clone();
    let client = app.memo(move |model| {
        let taken = model.assessments.get(&sought)?;
        model.clients.get(&taken.client).cloned()
    });
    move || match client.get() {
        Some(client) => view! { <Found id=id.clone() client=client /> }.into_any(),
        None => view! { <Unknown /> }.into_any(),
    }
}

#[component]
fn Found(id: Id<Assessment>, client: Arc<Client>) -> impl IntoView {
    let app = use_app();
    let voice = if client.myself { Voice::Own } else { Voice::Coach };
    let (sought, read) = (id.clone(), id.clone());
    let look = Look {
        app,
        voice,
        client: StoredValue::new(client.clone()),
        id: StoredValue::new(id.clone()),
        taken: app.memo(move |model| model.assessments.get(&sought).cloned()),
        readings: app
            .memo(move |model| model.assessments.get(&read).map(|taken| model.readings(taken)).unwrap_or_default()),
    };
    let today = clock::use_today();
    let about = move || {
        let taken = look.taken.get()?;
        let day = capital(near_day(taken.on, today.get()).trim_start_matches("on "));
        let whose = if client.myself { String::new() } else { format!("{} · ", client.name) };
        Some(format!("{whose}{} · {day}", instruments::name_of(&taken)))
    };
    let (title, notes) = match voice {
        Voice::Coach => ("Review together", "Private notes, only you can see these."),
        Voice::Own => ("Look at it again", "Only for me."),
    };
    let kept = Signal::derive(move || look.taken.get().map(|taken| taken.reviewed.notes.clone()).unwrap_or_default());
    let noted = id.clone();
    let save = Callback::new(move |notes| app.save(AssessmentCommand::ReviewNotes { id: noted.clone(), notes }));
    let seen = Memo::new(move |_| look.taken.get().map(|taken| taken.reviewed.steps.clone()).unwrap_or_default());
    let progress = move || {
        let looked_at = STEPS.iter().filter(|step| seen.read().iter().any(|id| id == step.id)).count();
        format!("{looked_at} of {} steps looked at", STEPS.len())
    };
    // Where the person left off; a step that is opened later does not close by itself.
    let first = STEPS.iter().position(|step| !seen.read_untracked().iter().any(|id| id == step.id)).unwrap_or_default();
    view! {
        <div class="page">
            <header class="stack tight">
                <p>
                    <a href=Route::Assessment(id.clone()).href()>{about}</a>
                </p>
                <PageTitle>{title}</PageTitle>
                <p class="muted">{progress}</p>
            </header>
            <div class="topics">
                {STEPS
                    .iter()
                    .enumerate()
                    .map(|(n, step)| view! { <Step look=look n=n step=step seen=seen open=n == first /> })
                    .collect_view()}
            </div>
            <DraftArea
                label="Notes on this review"
                hint=notes
                name=draft::ASSESSMENT_REVIEW.of(&id)
                value=kept
                on_save=save
                rows=4
            />
        </div>
    }
    .into_any()
}
