//! Inviting change talk: a question for each kind, and a place for what was said.

use leptos::prelude::*;

use crate::{
    app::{QuickAdd, use_app, use_draft},
    components::{OneOf, StatusLine},
    content::change_talk::{KINDS, of},
    domain::{ChangeTalk, Client, Id, NoteCommand, Session, Voice, draft},
};

const CHOICES: [(ChangeTalk, &str); KINDS.len()] = {
    let mut choices = [(ChangeTalk::Desire, ""); KINDS.len()];
    let mut n = 0;
    while n < KINDS.len() {
        choices[n] = (KINDS[n].kind, KINDS[n].name);
        n += 1;
    }
    choices
};

/// A kind, its question, and a field whose lines are kept as the client's own words, under that kind.
#[component]
pub fn Evoke(client: Id<Client>, session: Option<Id<Session>>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let draft = use_draft(draft::CHANGE_TALK.of(&client), String::new());
    let kind = RwSignal::new(ChangeTalk::Desire);
    let said = RwSignal::new(String::new());
    let label = if voice == Voice::Own { "My answer" } else { "Their answer, in their words" };
    let add = Callback::new(move |text: String| {
        if text.trim().is_empty() {
            return;
        }
        let (client, session, talk) = (client.clone(), session.clone(), kind.get_untracked());
        if app.run(NoteCommand::Say { client, session, text, talk }).is_some() {
            draft.reset(String::new());
            said.set(format!("Kept under {}", of(talk).name));
        }
    });
    view! {
        <div class="stack">
            <OneOf
                legend="A question about"
                options=&CHOICES
                value=Signal::derive(move || Some(kind.get()))
                on_change=move |chosen| kind.set(chosen)
            />
            <p class="evoke-question prose" aria-live="polite">
                {move || of(kind.get()).ask.text(voice)}
            </p>
            <QuickAdd
                draft=draft
                label=label
                hint="Enter keeps the line, and the field is ready for the next."
                button="Keep these words"
                on_add=add
            />
            <StatusLine text=said />
        </div>
    }
    .into_any()
}
