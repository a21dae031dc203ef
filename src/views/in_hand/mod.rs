//! The focus area in hand, wherever a conversation is: which one it is, where it stands, and what that asks for.

mod change;
mod goals;
mod panel;
mod questions;
mod tips;

use std::sync::Arc;

use leptos::prelude::*;

pub use change::ChangeStage;
pub use goals::StageGoals;
pub use panel::AreaPanel;
pub use questions::{StageLines, StageName, StageQuestions, WhyThese, name_of_group, plain_name};
pub use tips::StageTips;

use crate::{
    app::{App, use_app},
    domain::{Board, Client, FocusArea, FocusAreaCommand, FocusOf, Id, Session, Voice},
};

/// A handle on the area that a session or a board is about. Copy it freely.
#[derive(Clone, Copy)]
pub struct InHand {
    pub app: App,
    pub voice: Voice,
    of: StoredValue<FocusOf>,
    client: StoredValue<Id<Client>>,
    session: StoredValue<Option<Id<Session>>>,
    /// None when none is in hand.
    pub area: Memo<Option<Arc<FocusArea>>>,
}

impl InHand {
    /// The area of a session that is there.
    pub fn of_session(id: Id<Session>) -> Option<Self> {
        let app = use_app();
        let (client, voice) =
            app.with(|model| model.sessions.get(&id).map(|session| (session.client.clone(), session.voice)))?;
        let sought = id.clone();
        let area =
            app.memo(move |model| model.focus_areas.get(model.sessions.get(&sought)?.focus_area.as_ref()?).cloned());
        let (of, session) = (StoredValue::new(FocusOf::Session(id.clone())), StoredValue::new(Some(id)));
        Some(Self { app, voice, of, client: StoredValue::new(client), session, area })
    }

    /// The area of a board that is there; a session's board has the session's.
    pub fn of_board(id: Id<Board>, voice: Voice) -> Option<Self> {
        let app = use_app();
        let (client, session) =
            app.with(|model| model.boards.get(&id).map(|board| (board.client.clone(), board.session.clone())))?;
        let sought = id.clone();
        let area = app.memo(move |model| model.focus_area_of_board(model.boards.get(&sought)?).cloned());
        let of = StoredValue::new(FocusOf::Board(id));
        Some(Self { app, voice, of, client: StoredValue::new(client), session: StoredValue::new(session), area })
    }

    /// Whose it is.
    pub fn client(self) -> Id<Client> {
        self.client.get_value()
    }

    /// The session that a word about the stage comes up in.
    pub fn session(self) -> Option<Id<Session>> {
        self.session.get_value()
    }

    /// Takes an area in hand, or none.
    pub fn take(self, area: Option<Id<FocusArea>>) {
        self.app.run(FocusAreaCommand::Choose { of: self.of.get_value(), area });
    }
}
