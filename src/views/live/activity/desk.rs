//! What every panel works with: the session as it is now, whose words to use, and how an answer is given.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::{App, DraftArea, use_app},
    components::{IconName, Toggle},
    content::{Worded, panels::Label},
    domain::{Answer, Client, Id, Section, Session, SessionCommand, Voice, draft},
};

/// A handle on the session of a panel. Copy it freely.
#[derive(Clone, Copy)]
pub struct Desk {
    pub app: App,
    pub voice: Voice,
    id: StoredValue<Id<Session>>,
    client: StoredValue<Id<Client>>,
    session: Memo<Option<Arc<Session>>>,
}

impl Desk {
    /// The desk of a session that is there.
    pub fn of(id: Id<Session>) -> Option<Self> {
        let app = use_app();
        let (voice, client) =
            app.with(|model| model.sessions.get(&id).map(|session| (session.voice, session.client.clone())))?;
        let sought = id.clone();
        Some(Self {
            app,
            voice,
            id: StoredValue::new(id),
            client: StoredValue::new(client),
            session: app.memo(move |model| model.sessions.get(&sought).cloned()),
        })
    }

    /// The session's id.
    pub fn id(self) -> Id<Session> {
        self.id.get_value()
    }

    /// The id of the session's client.
    pub fn client(self) -> Id<Client> {
        self.client.get_value()
    }

    /// The client's name.
    pub fn client_name(self) -> String {
        self.app.with(|model| model.clients.get(&self.client()).map(|client| client.name.clone()).unwrap_or_default())
    }

    /// The wording for whoever is here.
    pub fn say(self, words: &Worded) -> &'static str {
        words.text(self.voice)
    }

    /// A part of the session, followed as it changes.
    pub fn read<T: PartialEq + Default + Send + Sync + 'static>(
        self,
        part: impl Fn(&Session) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        part_of(self.session, Box::new(part))
    }

    /// Gives an answer.
    pub fn answer(self, answer: Answer) {
        self.app.run(SessionCommand::Answer { id: self.id(), answer });
    }

    /// A text field for one answer, with its label and hint; typing is kept as a draft.
    pub fn text(
        self,
        label: &'static Label,
        rows: u8,
        part: fn(&Session) -> &String,
        answer: fn(String) -> Answer,
    ) -> AnyView {
        view! {
            <DraftArea
                label=self.say(&label.name)
                hint=self.say(&label.hint)
                rows
                name=draft::SESSION_WORDS.of(&self.id()).with_part(label.name.id)
                value=self.read(move |session| part(session).clone())
                on_save=Callback::new(move |text| {
                    self.app.save(SessionCommand::Answer { id: self.id(), answer: answer(text) })
                })
            />
        }
        .into_any()
    }

    /// The mark that a part of the session is shared with the client; a person alone needs none.
    pub fn share(self, section: Section, what: &'static str) -> Option<AnyView> {
        (self.voice == Voice::Coach).then(|| {
            view! {
                <div class="share">
                    <Toggle
                        small=true
                        icon=IconName::Share
                        label=format!("Share {what} with {}", self.client_name())
                        pressed=self.read(move |session| session.shares(section))
                        on_toggle=Callback::new(move |on| self.answer(Answer::Shared(section, on)))
                    />
                </div>
            }
            .into_any()
        })
    }
}

/// A part of a record, followed as it changes. The query is boxed, so that the program holds one memo per type of part.
pub fn part_of<R: PartialEq + Send + Sync + 'static, T: PartialEq + Default + Send + Sync + 'static>(
    record: Memo<Option<Arc<R>>>,
    part: Box<dyn Fn(&R) -> T + Send + Sync>,
) -> Memo<T> {
    Memo::new(move |_| record.with(|record| record.as_deref().map(&part).unwrap_or_default()))
}
