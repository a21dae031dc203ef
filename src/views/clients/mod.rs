//! Clients: the list, and one client's page.

mod add;
mod manage;
mod person;

use leptos::prelude::*;

pub use person::Person;

use super::{
    link_row::{Lead, LinkRow},
    today::glance_line,
};
use crate::{
    app::{gradually, use_app},
    components::{CairnMark, PageTitle},
    content::words,
    domain::{Client, Glance, Id, NaiveDate},
    platform::clock,
    route::Route,
};

/// Everyone the coach works with; those put out of the way behind a fold.
#[component]
pub fn Clients() -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let glances = app.memo(move |model| model.glances(today.get()));
    let ids = move |archived: bool| {
        Memo::new(move |_| {
            let of = |glance: &&Glance| glance.client.archived == archived;
            glances.read().iter().filter(of).map(|glance| glance.client.id.clone()).collect::<Vec<_>>()
        })
    };
    let (present, archived) = (ids(false), ids(true));
    let is_new = Memo::new(move |_| glances.read().is_empty());
    let list = move |ids: Memo<Vec<Id<Client>>>, name: &'static str| {
        view! {
            <ul class="rows places" aria-label=name>
                <For each=move || ids.get() key=|id| id.clone() let:id>
                    <Line glances=glances id=id today=today />
                </For>
            </ul>
        }
    };
    view! {
        <div class="page">
            <PageTitle>"Clients"</PageTitle>
            <Show when=move || is_new.get()>
                <div class="empty">
                    <CairnMark />
                    <h2>"Your first client goes here"</h2>
                    <p>"A first name or initials is enough. Everything else can grow from session to session."</p>
                </div>
            </Show>
            <add::AddClient />
            {list(gradually(present), "Clients")}
            <Show when=move || !archived.read().is_empty()>
                <details class="disclosure">
                    <summary>{move || format!("Archived ({})", archived.read().len())}</summary>
                    {list(gradually(archived), "Archived clients")}
                </details>
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn Line(glances: Memo<Vec<Glance>>, id: Id<Client>, today: ReadSignal<NaiveDate>) -> impl IntoView {
    let href = Route::Client(id.clone()).href();
    let glance = Memo::new(move |_| glances.read().iter().find(|glance| glance.client.id == id).cloned());
    let name =
        Signal::derive(move || glance.read().as_ref().map(|glance| glance.client.name.clone()).unwrap_or_default());
    let meta =
        Signal::derive(move || glance.read().as_ref().map(|glance| line_of(glance, today.get())).unwrap_or_default());
    move || view! { <LinkRow lead=Lead::Person(name.get()) title=name meta=meta href=href.clone() /> }
}

/// A client in a line: last session, goals, next session.
fn line_of(glance: &Glance, today: NaiveDate) -> String {
    let next = glance.next.map(|next| format!("next {}", words::near_moment(next, today)));
    std::iter::once(glance_line(glance, today)).chain(next).collect::<Vec<_>>().join(" · ")
}
