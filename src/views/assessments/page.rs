//! One result: what was found, beside any other day.

use std::sync::Arc;

use leptos::prelude::*;

use super::{day, home_of, result::Result};
use crate::{
    app::use_app,
    components::{Icon, IconName, PageTitle, Select, Toggle},
    content::instruments,
    domain::{Assessment, AssessmentCommand, Client, Id, Visibility},
    platform::{clock, page},
    route::{Route, Wizard, WizardPage},
    views::{print::ReportOutbox, unknown::Unknown},
};

/// `#/assessments/{id}`.
#[component]
pub fn AssessmentPage(id: Id<Assessment>) -> impl IntoView {
    let app = use_app();
    let sought = id.clone();
    let client = app.memo(move |model| {
        let taken = model.assessments.get(&sought)?;
        model.clients.get(&taken.client).cloned()
    });
    // Removed here or in another tab, and back again by undo.
    move || match client.get() {
        Some(client) => view! { <Found id=id.clone() client/> }.into_any(),
        None => view! { <Unknown/> }.into_any(),
    }
}

#[component]
fn Found(id: Id<Assessment>, client: Arc<Client>) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let sought = id.clone();
    let taken = app.memo(move |model| model.assessments.get(&sought).cloned());
    let read = move |part: fn(&Assessment) -> String| {
        Memo::new(move |_| taken.with(|taken| taken.as_deref().map(part).unwrap_or_default()))
    };
    let on = move || taken.with(|taken| taken.as_ref().map(|taken| day(taken.on, today.get()))).unwrap_or_default();
    // What is drawn does not follow the mark to share.
    let shown = Memo::new(move |_| {
        taken
            .with(|taken| taken.as_deref().map(|taken| Assessment { visibility: Visibility::PRIVATE, ..taken.clone() }))
    });
    let others =
        app.memo(move |model| taken.with(|taken| taken.as_deref().map(|t| model.other_times(t))).unwrap_or_default());
    let view = RwSignal::new(super::result::WHEEL.to_owned());
    let before = RwSignal::new(
        app.with(|model| {
            let taken = model.assessments.get(&id)?;
            model.time_before(taken).map(|before| before.id.to_string())
        })
        .unwrap_or_default(),
    );
    let beside = Memo::new(move |_| {
        others.with(|others| {
            others.iter().find(|other| other.id.as_str() == *before.read()).map(|other| (**other).clone())
        })
    });
    let days = move || {
        let other = |other: &Arc<Assessment>| (other.id.to_string(), day(other.on, today.get()));
        let none = (String::new(), "Nothing".to_owned());
        others.with(|others| std::iter::once(none).chain(others.iter().map(other)).collect::<Vec<_>>())
    };
    let has_others = Memo::new(move |_| !others.read().is_empty());
    let instrument = app.with(|model| model.assessments.get(&id).map(|taken| taken.instrument.clone()));
    let (back, _) = home_of(&client);
    let again = instrument.map(|instrument| Wizard::Take(client.id.clone(), instrument).start().href());
    let list = Route::Assessments(client.id.clone()).href();
    let away = list.clone();
    let kept = StoredValue::new(id.clone());
    let remove = move |_| {
        let removed = AssessmentCommand::Remove { id: kept.get_value() };
        if app.run_undoable(removed, "Assessment removed").is_some() {
            page::go(&away, true);
        }
    };
    let review = Route::Review(id.clone()).href();
    let change = Route::Wizard(Wizard::Answers(id), WizardPage::Check).href();
    view! {
        <div class="page">
            <header class="stack tight">
                <p>
                    <a href=list>{if client.myself { "Assessments".to_owned() } else { format!("Assessments of {back}") }}</a>
                </p>
                <PageTitle>{read(instruments::name_of)}</PageTitle>
                <p class="muted">{on}</p>
            </header>
            <div class="actions">
                {again
                    .map(|href| {
                        view! {
                            <a class="button primary" href=href>
                                "Take it again"
                            </a>
                        }
                    })}
                <a class="button" href=review>
                    <Icon name=IconName::Show/>
                    {if client.myself { "Look at it again" } else { "Review together" }}
                </a>
                <a class="button" href=change>
                    <Icon name=IconName::Edit/>
                    "Change answers"
                </a>
            </div>
            <Show when=move || has_others.get()>
                <Select
                    label="Compare with"
                    passing=true
                    options=Signal::derive(days)
                    value=before
                    on_change=Callback::new(move |id| before.set(id))
                />
            </Show>
            {move || shown.get().map(|now| view! { <Result now before=beside.get() view/> })}
            <ReportOutbox id=kept.get_value()/>
            <div class="cluster">
                {(!client.myself)
                    .then(|| view! { <Share id=kept.get_value() name=client.name.clone() taken/> })}
                <button type="button" class="button quiet" on:click=remove>
                    <Icon name=IconName::Bin/>
                    "Remove assessment"
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Whether the client gets to see it.
#[component]
fn Share(id: Id<Assessment>, name: String, taken: Memo<Option<Arc<Assessment>>>) -> impl IntoView {
    let app = use_app();
    let is_shared = move || taken.read().as_ref().is_some_and(|taken| taken.visibility.client);
    let share = move |client: bool| {
        let visibility = taken.read_untracked().as_ref().map(|taken| taken.visibility).unwrap_or_default();
        app.run(AssessmentCommand::Share { id: id.clone(), visibility: Visibility { client, ..visibility } });
    };
    view! {
        <Toggle
            icon=IconName::Share
            label=format!("Share with {name}")
            pressed=Signal::derive(is_shared)
            on_toggle=Callback::new(share)
        />
    }
}
