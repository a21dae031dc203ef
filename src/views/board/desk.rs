//! What every part of the board works with.

use std::{collections::HashMap, sync::Arc};

use leptos::prelude::*;

use super::{card_edit::Writing, moves::move_id};
use crate::{
    app::{App, DraftArea, use_app},
    components::{PAGE_TITLE, focus_by_id},
    content::{Worded, panels::Label},
    domain::{
        Answer, Author, Board, BoardCommand, Command, DraftName, GenerativeMoment, Id, Idea, IdeaCommand, IdeaHome,
        Model, Voice,
        board::{Group, Step, Thread},
        draft,
    },
};

/// An idea as it is now; none when it was removed.
pub type OneIdea = ArcRwSignal<Option<Arc<Idea>>>;
type Ideas = HashMap<Id<Idea>, OneIdea>;

/// Hands on what has changed, idea by idea.
fn tell(ideas: StoredValue<Ideas>, groups: &[Group]) {
    let there = groups.iter().flat_map(|group| &group.threads).flat_map(Thread::ideas);
    let now: HashMap<&Id<Idea>, &Arc<Idea>> = there.map(|idea| (&idea.id, idea)).collect();
    ideas.update_value(|ideas| {
        ideas.retain(|id, signal| {
            let now = now.get(id).copied();
            if signal.with_untracked(|was| was.as_ref() != now) {
                signal.set(now.cloned());
            }
            now.is_some()
        });
    });
}

/// A handle on one board. Copy it freely.
#[derive(Clone, Copy)]
pub struct Desk {
    pub app: App,
    pub voice: Voice,
    id: StoredValue<Id<Board>>,
    board: Memo<Option<Arc<Board>>>,
    /// Every idea where it stands: arranged once for the whole page.
    pub groups: Memo<Vec<Group>>,
    /// Each idea by itself: a card hears only of its own changes, or hundreds would answer to every tap.
    ideas: StoredValue<Ideas>,
    /// What was just done, for whoever does not see it.
    said: RwSignal<String>,
    /// What is being written, and below which card.
    writing: RwSignal<Option<(Id<Idea>, Writing)>>,
    /// Whether a second idea is sought, to combine with the first.
    pub combining: RwSignal<bool>,
    first: StoredValue<Option<Id<Idea>>>,
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
        let (said, writing) = (RwSignal::new(String::new()), RwSignal::new(None));
        let (combining, first) = (RwSignal::new(false), StoredValue::new(None));
        let ideas = StoredValue::new(Ideas::new());
        Effect::new(move |_| groups.with(|groups| tell(ideas, groups)));
        Some(Self { app, voice, id: StoredValue::new(id), board, groups, ideas, said, writing, combining, first })
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

    /// An idea of the board, followed as it changes.
    pub fn idea(self, id: &Id<Idea>) -> OneIdea {
        let known = self.ideas.with_value(|ideas| ideas.get(id).cloned());
        known.unwrap_or_else(|| {
            let idea = OneIdea::new(self.app.with(|model| model.ideas.get(id).cloned()));
            self.ideas.update_value(|ideas| _ = ideas.insert(id.clone(), idea.clone()));
            idea
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

    /// Whose turn it is: once the coach has contributed, the two take turns (003). Until then every idea is the client's.
    pub fn turn(self) -> Memo<Author> {
        self.query(|model, board| {
            let ideas = model.ideas_at(&board.home());
            let take_turns = board.coach_contributes && ideas.iter().any(|idea| idea.by == Author::Coach);
            match ideas.last().map(|idea| idea.by) {
                Some(Author::Client) if take_turns => Author::Coach,
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
                name=self.words_draft(label.name.id)
                value=self.frame(move |frame| part(frame).clone())
                on_save=Callback::new(move |text| self.answer(answer(text)))
            />
        }
        .into_any()
    }

    /// The draft of an answer: the session's own, where the board belongs to one.
    fn words_draft(self, label: &str) -> DraftName {
        let session = self.board.with_untracked(|board| board.as_ref().and_then(|board| board.session.clone()));
        let name =
            session.map_or_else(|| draft::BOARD_WORDS.of(&self.id()), |session| draft::SESSION_WORDS.of(&session));
        name.with_part(label)
    }

    /// Does something to the board; a refusal is shown in the app's alert.
    pub fn run(self, command: BoardCommand) -> bool {
        self.app.run(command).is_some()
    }

    /// Does something that can be taken back, and says it once, with Undo beside it. The words are asked for when it is
    /// done.
    pub fn change(self, command: impl Into<Command>, said: impl FnOnce() -> String) -> bool {
        let changes = self.app.run(command);
        if let Some(changes) = &changes {
            self.app.offer_undo(changes, said());
        }
        changes.is_some()
    }

    /// Removes an idea; the focus goes to the one after it, or before, or to the title.
    pub fn remove(self, id: &Id<Idea>) {
        let ids: Vec<_> = self.groups.with_untracked(|groups| {
            let threads = groups.iter().flat_map(|group| &group.threads);
            threads.flat_map(|thread| thread.ideas()).map(|idea| idea.id.clone()).collect()
        });
        let at = ids.iter().position(|other| other == id).unwrap_or_default();
        let neighbour = ids.get(at + 1).or_else(|| ids.get(at.checked_sub(1)?));
        let element = neighbour.map_or_else(|| PAGE_TITLE.to_owned(), move_id);
        let words = self.words(id);
        if self.change(IdeaCommand::Remove { id: id.clone() }, || format!("Idea removed: {words}")) {
            request_animation_frame(move || focus_by_id(&element));
        }
    }

    /// Says something to whoever does not see it.
    pub fn say_that(self, words: impl Into<String>) {
        // The same words again would not be heard: the line is empty for a frame.
        self.said.set(String::new());
        let words = words.into();
        request_animation_frame(move || _ = self.said.try_set(words));
    }

    /// What was said last.
    pub fn said(self) -> Signal<String> {
        self.said.into()
    }

    /// What is being written below an idea, if anything.
    pub fn writing_on(self, id: &Id<Idea>) -> Memo<Option<Writing>> {
        let id = id.clone();
        Memo::new(move |_| {
            self.writing.with(|at| at.as_ref().filter(|(on, _)| *on == id).map(|(_, what)| what.clone()))
        })
    }

    /// Opens the field below an idea; one is open at a time, and what was typed into another stays its draft.
    pub fn write_on(self, id: Id<Idea>, writing: Writing) {
        // Frames after it was asked for the board may have been left.
        let _ = self.writing.try_set(Some((id, writing)));
    }

    pub fn stop_writing(self) {
        self.writing.set(None);
    }

    /// Seeks a second idea to combine this one with.
    pub fn combine(self, id: Id<Idea>) {
        self.first.set_value(Some(id));
        self.combining.set(true);
    }

    /// The idea to which a second one is sought.
    pub fn first(self) -> Option<Id<Idea>> {
        self.first.get_value()
    }

    /// Opens a step and begins at its top.
    pub fn turn_to(self, step: Step) {
        if self.open(step) {
            request_animation_frame(|| focus_by_id(PAGE_TITLE));
        }
    }

    /// Opens a step.
    pub fn open(self, step: Step) -> bool {
        self.run(BoardCommand::Open { id: self.id(), step })
    }

    /// The words of an idea.
    pub fn words(self, id: &Id<Idea>) -> String {
        self.app.with(|model| model.ideas.get(id).map(|idea| idea.text.clone()).unwrap_or_default())
    }
}
