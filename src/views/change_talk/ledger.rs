//! Everything a client has said in favour of changing, by the letters DARN-CAT.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::Card,
    content::{
        change_talk::KINDS,
        words::{self, near_day},
    },
    domain::{Client, Id, Note},
    platform::clock,
};

/// The phrases of a client, those of a kind together; nothing while there are none.
#[component]
pub fn Ledger(client: Id<Client>, #[prop(optional)] own: bool) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let notes = app.memo(move |model| model.change_talk_of(&client));
    let moving =
        move || notes.read().iter().filter(|note| note.change_talk.is_some_and(|talk| talk.is_moving())).count();
    let summary = move || {
        let all = notes.read().len();
        format!("{}, {} of them about doing it", words::count(all, "phrase"), moving())
    };
    let of_kind = move |kind| {
        let said = |note: &&Arc<Note>| note.change_talk == Some(kind);
        notes.read().iter().filter(said).cloned().collect::<Vec<_>>()
    };
    let line = move |note: Arc<Note>| {
        let day =
            clock::day_of(note.at).map(|day| words::capital(near_day(day, today.get()).trim_start_matches("on ")));
        view! {
            <li class="said-words">
                <blockquote class="prose" dir="auto">{note.text.clone()}</blockquote>
                <span class="muted small">{day}</span>
            </li>
        }
    };
    let section = move |(name, said): (&'static str, Vec<Arc<Note>>)| {
        view! {
            <section class="stack tight">
                <h3>{name}</h3>
                <ul class="plain stack tight" aria-label=name>
                    {said.into_iter().map(line).collect_view()}
                </ul>
            </section>
        }
        .into_any()
    };
    move || {
        let kinds = KINDS.iter().map(|kind| (kind.name, of_kind(kind.kind))).filter(|(_, said)| !said.is_empty());
        let sections = kinds.map(section).collect_view();
        (!notes.read().is_empty()).then(|| {
            view! {
                <Card title=if own { "My change talk" } else { "Change talk" } kind="flat">
                    <details class="disclosure">
                        <summary>{summary}</summary>
                        <div class="stack">{sections}</div>
                    </details>
                </Card>
            }
            .into_any()
        })
    }
}
