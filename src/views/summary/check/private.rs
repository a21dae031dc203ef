//! What stays with the coach.

use leptos::prelude::*;

use super::super::held::Held;
use crate::{
    components::{Icon, IconName},
    domain::document::summary::private_parts,
    route::{Paper, Route},
};

/// Everything that the client version leaves out, named.
#[component]
pub fn PrivatePart(held: Held) -> impl IntoView {
    let id = held.id.clone();
    let parts = held.app.memo(move |model| private_parts(model, &id));
    let items = move || parts.get().into_iter().map(|part| view! { <li>{part}</li> }).collect_view();
    view! {
        <section class="card sunken">
            <h2 class="cluster">
                <Icon name=IconName::Private />
                "Stays private to you"
            </h2>
            <p>{format!("None of this is in what {} gets, nor in its files.", held.client.name)}</p>
            <ul>{items}</ul>
            <p>
                <a href=Route::Print(Paper::ClientSummary, held.id.clone()).href()>
                    {format!("See the page that {} gets", held.client.name)}
                </a>
            </p>
        </section>
    }
    .into_any()
}
