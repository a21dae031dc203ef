//! The notes of concerns, the latest first.

use leptos::prelude::*;

use super::cards::noting;
use crate::{
    app::use_app,
    components::{Icon, IconName},
    content::{concerns, words::near_day},
    domain::{Client, Concern, Id, Referral, Voice},
    platform::clock,
    route::{Route, Wizard},
    views::link_row::{Lead, LinkRow},
};

/// The list with the way to a new one; those that are settled are folded away.
#[component]
pub fn Notes(client: Id<Client>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let new = Wizard::NewConcern(client.clone(), Concern::Other).start().href();
    let ids = move |settled: bool| {
        let client = client.clone();
        app.memo(move |model| {
            let notes = model.referrals_of(&client);
            notes.iter().filter(|note| note.settled == settled).map(|note| note.id.clone()).collect::<Vec<_>>()
        })
    };
    let (open, settled) = (ids(false), ids(true));
    let rows = move |notes: Memo<Vec<Id<Referral>>>, name: &'static str| {
        view! {
            <ul class="rows places" aria-label=name>
                <For each=move || notes.get() key=Clone::clone let:id>
                    <NoteRow id=id voice=voice />
                </For>
            </ul>
        }
    };
    let empty = match voice {
        Voice::Coach => "Private notes, only you can see these. They are in no summary.",
        Voice::Own => "Only for me. They are in no summary.",
    };
    view! {
        <section class="stack" aria-labelledby="notes-title">
            <h2 id="notes-title">"Notes"</h2>
            <p class="muted">{empty}</p>
            <Show when=move || !open.read().is_empty()>{rows(open, "Notes")}</Show>
            <p>
                <a class="button primary" href=new>
                    <Icon name=IconName::Add />
                    {noting(voice)}
                </a>
            </p>
            <Show when=move || !settled.read().is_empty()>
                <details class="disclosure">
                    <summary>"Settled"</summary>
                    {rows(settled, "Settled notes")}
                </details>
            </Show>
        </section>
    }
    .into_any()
}

/// One note: what it is about, when, and where it stands.
#[component]
fn NoteRow(id: Id<Referral>, voice: Voice) -> impl IntoView {
    let href = Route::Referral(id.clone()).href();
    let today = clock::use_today();
    let note = use_app().memo(move |model| model.referrals.get(&id).cloned());
    let title = Signal::derive(move || {
        note.get().map(|note| concerns::name(note.concern, voice).to_owned()).unwrap_or_default()
    });
    let meta = Signal::derive(move || note.get().map(|note| line_of(&note, voice, today.get())).unwrap_or_default());
    view! { <LinkRow lead=Lead::Icon(IconName::Help) title=title meta=meta href=href /> }
}

fn line_of(note: &Referral, voice: Voice, today: crate::domain::NaiveDate) -> String {
    let noted = near_day(note.on, today);
    let noted = format!("Noted {noted}");
    let reply = note.reply.map(|reply| concerns::reply(reply, voice).to_owned());
    let again = note.ask_again.filter(|_| !note.settled).map(|day| format!("ask again {}", near_day(day, today)));
    [Some(noted), reply, again].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
