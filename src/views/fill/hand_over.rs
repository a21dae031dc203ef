//! “Hand over this screen”: choose what the client fills in on this device, then pass it across.

use leptos::prelude::*;

use super::choice::{CHOICE, Choice};
use crate::{
    app::use_app,
    components::{Card, ErrorSummary, Icon, IconName, PageTitle},
    domain::{Client, Id},
    platform::page,
    route::{Route, Wizard},
};

#[component]
pub fn HandOver(client: Id<Client>, name: String) -> impl IntoView {
    let chosen = RwSignal::new(None::<String>);
    let errors = RwSignal::new(Vec::<(String, String)>::new());
    let error = Signal::derive(move || errors.with(|errors| errors.first().map(|(_, why)| why.clone())));
    let of = client.clone();
    let live = use_app().memo(move |model| model.live_session_of(&of).map(|session| session.id.clone()));
    let of = StoredValue::new(client);
    let back = move || live.get().map_or_else(|| Route::Assessments(of.get_value()), Route::Live).href();
    let go = move |_| match chosen.get_untracked().and_then(|instrument| instrument.parse().ok()) {
        Some(instrument) => page::go(&Wizard::HandedOver(of.get_value(), instrument).start().href(), false),
        None => errors.set(vec![(CHOICE.into(), "Choose an assessment.".into())]),
    };
    view! {
        <div class="page">
            <ErrorSummary errors />
            <header class="stack tight">
                <PageTitle>"Hand over this screen"</PageTitle>
                <p class="lede">{format!("{name} fills it in here. Only the questions are in view until you take the device back.")}</p>
            </header>
            <Choice legend="Which assessment?" chosen error />
            <Card kind="flat">
                <h2>"What is in view"</h2>
                <p>
                    "One question at a time, and nothing else: no menu, no notes, nobody's name. The answers are kept as \
                     they are given. A question is asked before this view is left."
                </p>
                <div class="actions">
                    <button type="button" class="button primary" on:click=go>
                        <Icon name=IconName::Show />
                        "Hand over now"
                    </button>
                    <a class="button" href=back>
                        {move || if live.read().is_some() { "Back to the session" } else { "Back to the assessments" }}
                    </a>
                </div>
            </Card>
        </div>
    }
    .into_any()
}
