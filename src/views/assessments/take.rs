//! What can be taken.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::IconName,
    content::{instruments::INSTRUMENTS, words::count},
    domain::{Client, Id, Questionnaire},
    route::Wizard,
    views::link_row::{Lead, LinkRow},
};

/// Every instrument, each with a line on what it is for; those of one's own come after the others.
#[component]
pub fn Take(client: Id<Client>) -> impl IntoView {
    let own = use_app().memo(|model| {
        // One without a question cannot be taken yet.
        let mut own = model.own_questionnaires();
        own.retain(|questionnaire| !questionnaire.items.is_empty());
        own
    });
    let row = move |instrument: Id<Questionnaire>, name: String, line: String| {
        let href = Wizard::Take(client.clone(), instrument).start().href();
        view! { <LinkRow lead=Lead::Icon(IconName::Compass) title=name meta=line href=href/> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby="take-assessment">
            <h2 id="take-assessment">"Take an assessment"</h2>
            <ul class="rows places">
                {INSTRUMENTS.map(|term| row(Id::fixed(term.id), term.name.into(), term.hint.into())).collect_view()}
                {move || {
                    let own = own.get().into_iter();
                    own.map(|one| row(one.id.clone(), one.name.clone(), count(one.items.len(), "question")))
                        .collect_view()
                }}
            </ul>
        </section>
    }
    .into_any()
}
