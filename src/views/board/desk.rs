//! What every part of the board works with.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::{App, DraftArea, use_app},
    content::{Worded, panels::Label},
    domain::{
        Answer, Author, Board, BoardCommand, GenerativeMoment, Id, Idea, IdeaCommand, IdeaHome, Model, Voice,
        board::{Group, Step},
    },
};

/// A handle on one board. Copy it freely.
#[derive(Clone, Copy)]
pub struct Desk {
    pub app: App,
    pub voice: Voice,
    id: StoredValue<Id<Board>>,
    board: Memo<Option<Arc<Board>>>,
    /// Every idea where it stands: arranged once for the whole page.
    pub groups: Memo<Vec<Group>>,
    /// What was just done, for whoever does not see it.
    pub said: RwSignal<String>,
}

impl Desk {
    /// The desk of a board that is there.
    pub fn of(id: Id<Board>) -> Option<Self> {
        let app = use_app();
        let voice = app.with(|model| {
            let board = model.boards.get(&id)?;
            Some(if model.clients.get(&board.client)?.myself { Voice::Own } else { Voice::Coach })
        })?;
        let sought = id.clone();
        let board = app.memo(move |model| model.boards.get(&sought).cloned());
        let sought = id.clone();
        let groups =
            app.memo(move |model| model.boards.get(&sought).map(|board| model.arranged(board)).unwrap_or_default());
        Some(Self { app, voice, id: StoredValue::new(id), board, groups, said: RwSignal::new(String::new()) })
    }

    pub fn id(self) -> Id<Board> {
        self.id.get_value()
    }

    /// Whether a person is coaching themselves.
    pub fn own(self) -> bool {
        self.voice == Voice::Own
    }

    /// The wording for whoever is here.
    pub fn say(self, words: &Worded) -> &'static str {
        words.text(self.voice)
    }

    /// A part of the board, followed as it changes.
    pub fn read<T: PartialEq + Default + Send + Sync + 'static>(
        self,
        part: impl Fn(&Board) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.board.with(|board| board.as_deref().map(&part).unwrap_or_default()))
    }

    /// A part of the frame: the session's own, where the board belongs to one.
    pub fn frame<T: PartialEq + Default + Send + Sync + 'static>(
        self,
        part: impl Fn(&GenerativeMoment) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        self.query(move |model, board| match &board.session {
            Some(session) => model.sessions.get(session).map(|session| part(&session.generative)).unwrap_or_default(),
            None => part(&board.frame),
        })
    }

    /// Something computed from the board and the records around it.
    pub fn query<T: PartialEq + Default + Send + Sync + 'static>(
        self,
        query: impl Fn(&Model, &Board) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        self.app.memo(move |model| {
            self.id
                .try_with_value(|id| model.boards.get(id).map(|board| query(model, board)))
                .flatten()
                .unwrap_or_default()
        })
    }

    /// Where the ideas are kept.
    pub fn home(self) -> Option<IdeaHome> {
        self.board.with_untracked(|board| board.as_deref().map(Board::home))
    }

    /// The step that is open.
    pub fn step(self) -> Memo<Step> {
        self.read(|board| board.step)
    }

    /// Whose turn it is: once the coach may contribute, the two take turns (003).
    pub fn turn(self) -> Memo<Author> {
        self.query(|model, board| {
            let last = model.ideas_at(&board.home()).last().map(|idea| idea.by);
            match last {
                Some(Author::Client) if board.coach_contributes => Author::Coach,
                _ => Author::Client,
            }
        })
    }

    /// Answers a question of the frame.
    ///
    /// # Errors
    /// A sentence for the person; nothing has changed then.
    pub fn answer(self, answer: Answer) -> Result<(), String> {
        self.app.save(BoardCommand::Frame { id: self.id(), answer })
    }

    /// A text field for one answer of the frame; typing is kept as a draft.
    pub fn text(
        self,
        label: &'static Label,
        rows: u8,
        part: fn(&GenerativeMoment) -> &String,
        answer: fn(String) -> Answer,
    ) -> AnyView {
        view! {
            <DraftArea
                label=self.say(&label.name)
                hint=self.say(&label.hint)
                rows
                name=format!("board:{}:{}", self.id(), label.name.id)
                value=self.frame(move |frame| part(frame).clone())
                on_save=Callback::new(move |text| self.answer(answer(text)))
            />
        }
        .into_any()
    }

    /// Does something to the board; a refusal is shown in the app's alert.
    pub fn run(self, command: BoardCommand) -> bool {
        self.app.run(command).is_some()
    }

    /// Does something to an idea that can be taken back, and says it.
    pub fn change(self, command: IdeaCommand, said: impl Into<String>) -> bool {
        let said = said.into();
        let done = self.app.run_undoable(command, said.clone()).is_some();
        if done {
            self.said.set(said);
        }
        done
    }

    /// The words of an idea.
    pub fn words(self, id: &Id<Idea>) -> String {
        self.app.with(|model| model.ideas.get(id).map(|idea| idea.text.clone()).unwrap_or_default())
    }
}
