//! The session on the screen, for everything that shows a part of it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::{App, use_app},
    content,
    domain::{
        DraftName, Format, FormatPhase, Id, Moment, NoteCommand, Session, SessionCommand, Timestamp, Voice, draft,
    },
    platform::clock,
};

/// A handle on one session. Copy it freely.
#[derive(Clone, Copy)]
pub struct Room {
    pub app: App,
    id: StoredValue<Id<Session>>,
    session: Memo<Option<Arc<Session>>>,
    /// The wall clock, for what shows time.
    pub now: ReadSignal<Timestamp>,
    /// Show no time.
    pub hide_timer: Memo<bool>,
    pub voice: Voice,
    /// Keeps what is being typed at this moment as a draft.
    waiting: StoredValue<Option<Callback<()>>>,
}

impl Room {
    pub fn enter(id: Id<Session>) -> Self {
        let app = use_app();
        let wanted = id.clone();
        let session = app.memo(move |model| model.sessions.get(&wanted).cloned());
        Self {
            app,
            id: StoredValue::new(id),
            voice: session.with_untracked(|session| session.as_ref().map_or(Voice::Coach, |session| session.voice)),
            session,
            now: clock::use_now(),
            hide_timer: app.memo(|model| model.settings().hide_timer),
            waiting: StoredValue::new(None),
        }
    }

    pub fn id(self) -> Id<Session> {
        self.id.get_value()
    }

    /// Whether a person is coaching themselves.
    pub fn own(self) -> bool {
        self.voice == Voice::Own
    }

    /// Something about the session, followed. A session that is gone has nothing to say.
    pub fn memo<T: Default + PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Session) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.session.read().as_deref().map(&read).unwrap_or_default())
    }

    /// Something about the session and this moment, followed by the second.
    pub fn by_the_second<T: Default + PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Session, Timestamp) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| {
            self.session.read().as_deref().map(|session| read(session, self.now.get())).unwrap_or_default()
        })
    }

    /// Something about the session as it is now.
    pub fn read<T>(self, read: impl FnOnce(&Session) -> T) -> Option<T> {
        self.session.with_untracked(|session| session.as_deref().map(read))
    }

    /// The position of the phase that is on.
    pub fn current(self) -> Memo<usize> {
        self.memo(|session| session.pacing.current)
    }

    /// The shape of a phase, with its prompts and checklist. A format that was removed lends the standard phase of the
    /// same name, if there is one.
    pub fn shape(self, phase: usize) -> Option<FormatPhase> {
        let (id, format) =
            self.read(|session| session.phases.get(phase).map(|phase| (phase.id.clone(), session.format.clone())))??;
        let found = |format: &Format| format.phase(&id).cloned();
        self.app
            .with(|model| content::format_in(model, &format).and_then(found))
            .or_else(|| content::format("standard").and_then(found))
    }

    /// The moment of a conversation that a phase is.
    pub fn moment(self, phase: usize) -> Moment {
        let place =
            self.read(|session| Some((session.format.clone(), session.phases.get(phase)?.id.clone()))).flatten();
        place.map_or(Moment::Generative, |(format, id)| {
            let found = self.app.with(|model| content::format_in(model, &format).map(|format| format.moment(&id)));
            found.or_else(|| content::format("standard").map(|format| format.moment(&id))).unwrap_or(Moment::Generative)
        })
    }

    /// Moves to another phase.
    pub fn go_to(self, phase: usize) {
        self.app.run(SessionCommand::GoTo { id: self.id(), phase });
    }

    /// Ends the session. Lines that were typed and not added, in whatever phase, are added first: nobody looks for them
    /// afterwards. Says whether it ended.
    pub fn end(self) -> bool {
        self.add_what_waits() && self.app.run(SessionCommand::End { id: self.id() }).is_some()
    }

    /// Ends the session as of a moment that is past.
    ///
    /// # Errors
    /// Why it does not end there, in a sentence.
    pub fn end_at(self, at: Timestamp) -> Result<(), String> {
        if !self.add_what_waits() {
            return Err("A line you typed could not be added, so the session is still open.".into());
        }
        self.app.save(SessionCommand::EndAt { id: self.id(), at })
    }

    /// Adds what was typed and not added, and says whether all of it was.
    fn add_what_waits(self) -> bool {
        if let Some(keep) = self.waiting.get_value() {
            keep.run(());
        }
        let phases = self.read(|session| session.phases.iter().map(|phase| phase.id.clone()).collect::<Vec<_>>());
        for phase in phases.unwrap_or_default() {
            let name = self.capture_draft(&phase);
            for (exact, draft) in self.app.drafts_of(&name) {
                if !draft.text.trim().is_empty()
                    && let Err(why) = self.capture(phase.clone(), draft.text)
                {
                    self.app.alert().set(Some(why));
                    return false;
                }
                self.app.draft_added(&exact);
            }
        }
        true
    }

    /// The name of the draft of a phase's next line.
    pub fn capture_draft(self, phase: &str) -> DraftName {
        draft::SESSION_LINE.of(&self.id()).with_part(phase)
    }

    /// Who keeps what is being typed at this moment.
    pub fn on_leaving(self, keep: impl Fn() + Send + Sync + 'static) {
        self.waiting.set_value(Some(Callback::new(move |()| keep())));
    }

    /// Keeps a line in a phase.
    pub fn capture(self, phase: String, text: String) -> Result<(), String> {
        self.app.dispatch(NoteCommand::Capture { session: self.id(), phase, text }).map(drop)
    }
}
