//! A questionnaire of one's own, to build and to try.

mod item;
mod kind;
mod trial;

use leptos::prelude::*;

use self::{item::items, trial::Trial};
use crate::{
    app::{App, RecordDraft, Restored, use_app},
    components::{Card, ErrorSummary, Icon, IconName, OneOf, PageTitle, TextField},
    domain::{Id, Questionnaire, QuestionnaireCommand, assessment::Scoring, draft},
    platform::page,
    route::Route,
    views::unknown::Unknown,
};

const NAME: &str = "questionnaire-name";

const SCORINGS: &[(Scoring, &str)] =
    &[(Scoring::None, "Not scored"), (Scoring::Sum, "Added up"), (Scoring::Mean, "On average")];

/// `#/questionnaires/{id}`.
#[component]
pub fn QuestionnairePage(id: Id<Questionnaire>) -> impl IntoView {
    let app = use_app();
    let sought = id.clone();
    let is_here = app.memo(move |model| model.questionnaires.get(&sought).is_some());
    // Removed here or in another tab, and back again by undo.
    move || {
        let first = app.with(|model| model.questionnaires.get(&id).map(|kept| Questionnaire::clone(kept)));
        match (is_here.get(), first) {
            (true, Some(first)) => view! { <Editor first/> }.into_any(),
            _ => view! { <Unknown/> }.into_any(),
        }
    }
}

#[component]
fn Editor(first: Questionnaire) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(first.id.clone());
    let record = RecordDraft::over(first.clone(), draft::QUESTIONNAIRE.of(&first.id));
    let errors = RwSignal::new(Vec::<(String, String)>::new());
    let said = RwSignal::new(String::new());
    let saved = app.memo(move |model| {
        id.with_value(|id| model.questionnaires.get(id).map(|kept| kept.name.clone())).unwrap_or_default()
    });
    let save = move |_| {
        let kept = app.with(|model| id.with_value(|id| model.questionnaires.get(id).cloned()));
        let questionnaire = record.onto(kept.as_deref());
        let command =
            QuestionnaireCommand::Save { id: Some(id.get_value()), questionnaire: Box::new(questionnaire.clone()) };
        match app.save(command) {
            Ok(()) => {
                record.saved(&questionnaire);
                errors.set(Vec::new());
                said.set("Saved".into());
            }
            Err(why) => errors.set(vec![(NAME.into(), why)]),
        }
    };
    let name_error = Signal::derive(move || errors.with(|errors| errors.first().map(|(_, why)| why.clone())));
    view! {
        <div class="page">
            <p>
                <a href=Route::Library.href()>"Library"</a>
            </p>
            <ErrorSummary errors/>
            <header class="stack tight">
                <PageTitle>{move || saved.get()}</PageTitle>
                <p class="lede">"What was taken already keeps the questions of its day."</p>
            </header>
            <Actions app id=id.get_value() record/>
            <Restored draft=record.draft discard=Callback::new(move |()| record.discard())/>
            <Card kind="flat">
                <TextField
                    id=NAME
                    label="Name of the questionnaire"
                    error=name_error
                    value=record.read(|own| own.name.clone())
                    on_input=Callback::new(move |text: String| record.change(|own| own.name = text))
                />
                <TextField
                    label="Before the first question"
                    hint="A line or two, shown once."
                    rows=2
                    value=record.read(|own| own.intro.clone())
                    on_input=Callback::new(move |text: String| record.change(|own| own.intro = text))
                />
            </Card>
            <h2>"Questions"</h2>
            {items(record)}
            <Card kind="flat">
                <OneOf
                    legend="What becomes of the answers?"
                    hint="Answers in own words are never counted."
                    options=SCORINGS
                    value=record.read(|own| Some(own.scoring))
                    on_change=Callback::new(move |scoring| record.change(|own| own.scoring = scoring))
                />
                <TextField
                    label="Credit"
                    hint="Who made it, and on which terms it may be used."
                    rows=2
                    value=record.read(|own| own.credit.clone())
                    on_input=Callback::new(move |text: String| record.change(|own| own.credit = text))
                />
            </Card>
            <Trial record/>
            <div class="save-bar">
                <button type="button" class="button primary" on:click=save>
                    "Save questionnaire"
                </button>
                <p role="status" class="muted">
                    {move || if record.is_touched() { "Not saved yet, kept as a draft".to_owned() } else { said.get() }}
                </p>
            </div>
        </div>
    }
    .into_any()
}

/// Copy it, remove it.
#[component]
fn Actions(app: App, id: Id<Questionnaire>, record: RecordDraft<Questionnaire>) -> impl IntoView {
    let id = StoredValue::new(id);
    let copy = move |_| {
        let name = format!("Copy of {}", record.with(|own| own.name.clone()));
        let copied = app.run(QuestionnaireCommand::Copy { id: id.get_value(), name });
        if let Some(copy) = copied.and_then(|changes| changes.added_id::<Questionnaire>()) {
            page::go(&Route::Questionnaire(copy).href(), false);
        }
    };
    let remove = move |_| {
        let remove = QuestionnaireCommand::Remove { id: id.get_value() };
        if app.run_undoable(remove, "Questionnaire removed").is_some() {
            page::go(&Route::Library.href(), true);
        }
    };
    view! {
        <div class="actions">
            <button type="button" class="button" on:click=copy>
                <Icon name=IconName::Copy/>
                "Copy and edit"
            </button>
            <button type="button" class="button quiet" on:click=remove>
                <Icon name=IconName::Bin/>
                "Remove questionnaire"
            </button>
        </div>
    }
}
