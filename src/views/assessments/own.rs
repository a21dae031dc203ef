//! Questionnaires of one's own: which there are, and a new one.

use leptos::prelude::*;

use crate::{
    app::{QuickAdd, use_app, use_draft},
    components::IconName,
    content::words::count,
    domain::{Id, Questionnaire, QuestionnaireCommand, draft},
    platform::page,
    route::Route,
    views::link_row::{Lead, LinkRow},
};

/// The list, and a field for the name of a new one, which then opens.
#[component]
pub fn OwnQuestionnaires() -> impl IntoView {
    let app = use_app();
    let ids = app.memo(|model| model.own_questionnaires().iter().map(|own| own.id.clone()).collect::<Vec<_>>());
    let draft = use_draft(draft::NEW_QUESTIONNAIRE.draft(), String::new());
    let error = RwSignal::new(None::<String>);
    let add = move |name: String| {
        let questionnaire = Box::new(Questionnaire { name, ..Questionnaire::draft() });
        match app.dispatch(QuestionnaireCommand::Save { id: None, questionnaire }) {
            Err(why) => error.set(Some(why)),
            Ok(changes) => {
                error.set(None);
                draft.reset(String::new());
                if let Some(id) = changes.added_id() {
                    page::go(&Route::Questionnaire(id).href(), false);
                }
            }
        }
    };
    view! {
        <section class="stack" aria-labelledby="own-questionnaires">
            <h2 id="own-questionnaires">"Questionnaires of your own"</h2>
            <Show when=move || !ids.read().is_empty()>
                <ul class="rows places">
                    <For each=move || ids.get() key=Clone::clone let:id>
                        <Own id/>
                    </For>
                </ul>
            </Show>
            <QuickAdd
                draft
                label="Name of a new questionnaire"
                button="Make a questionnaire"
                error
                on_add=Callback::new(add)
            />
        </section>
    }
    .into_any()
}

#[component]
fn Own(id: Id<Questionnaire>) -> impl IntoView {
    let href = Route::Questionnaire(id.clone()).href();
    let own = use_app().memo(move |model| model.questionnaires.get(&id).cloned());
    let name = move || own.read().as_ref().map(|own| own.name.clone()).unwrap_or_default();
    let line = move || own.read().as_ref().map(|own| count(own.items.len(), "question")).unwrap_or_default();
    view! {
        <LinkRow lead=Lead::Icon(IconName::Edit) title=Signal::derive(name) meta=Signal::derive(line) href=href/>
    }
}
