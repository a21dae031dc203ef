//! On the page of a client's assessments: what the client can fill in alone, and what is still to come back.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Card, Icon, IconName},
    content::words::near_day,
    domain::{AssessmentCommand, Client, Id, assessment::Asked},
    platform::clock,
    route::{Fill, Route},
};

/// The three ways, and the requests that wait for an answer.
#[component]
pub fn ByTheClient(client: Id<Client>) -> impl IntoView {
    let link = |icon: IconName, words: &'static str, to: fn(Id<Client>) -> Fill| {
        view! {
            <a class="button" href=Route::Fill(to(client.clone())).href()>
                <Icon name=icon />
                {words}
            </a>
        }
    };
    let links = (
        link(IconName::Share, "Send to the client", Fill::Send),
        link(IconName::Show, "Hand over this screen", Fill::HandOver),
        link(IconName::Upload, "Add a result from a file", Fill::Add),
    );
    let app = use_app();
    let wanted = client.clone();
    let waiting = app.memo(move |model| model.waiting_for(&wanted));
    let row = move |asked: Asked| {
        let Asked { request, name, on, .. } = asked;
        let label = format!("Wait no longer for {name}");
        let of = client.clone();
        let unask = move |_| {
            let command = AssessmentCommand::Unask { client: of.clone(), request: request.clone() };
            app.run_undoable(command, "Taken off the list");
        };
        view! {
            <li class="cluster">
                <span>
                    <strong dir="auto">{name}</strong>
                    {format!(", sent {}", near_day(on, clock::today()))}
                </span>
                <button type="button" class="button quiet small" aria-label=label on:click=unask>
                    "Wait no longer"
                </button>
            </li>
        }
    };
    view! {
        <Card title="Filled in by the client" kind="flat">
            <p>"On a device of their own, by a file that goes there and comes back, or here, with nothing else in view."</p>
            <div class="actions">{links}</div>
            <Show when=move || !waiting.read().is_empty()>
                <h3>"Waiting for an answer"</h3>
            </Show>
            <ul class="plain stack tight">
                <For each=move || waiting.get() key=|asked| asked.request.clone() children=row.clone() />
            </ul>
        </Card>
    }
    .into_any()
}

/// In self mode: the way to what a coach sent.
#[component]
pub fn ToFill() -> impl IntoView {
    view! {
        <p>
            <a href=Route::Fill(Fill::Start).href()>"Fill in an assessment from a coach"</a>
        </p>
    }
}
