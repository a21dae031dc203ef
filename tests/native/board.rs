//! The board: whatever is done on it, no idea is lost, and every step can be taken back exactly.

use std::{cell::Cell, collections::BTreeMap};

use cairn::domain::{
    Answer, Author, Board, BoardCommand, Changes, ClientCommand, Command, Ctx, Id, Idea, IdeaCommand, IdeaHome, Model,
    NaiveDate, Rejected, Span, Timestamp, apply,
    board::{Group, Step, Thread, Weighing},
};
use proptest::prelude::*;

struct Table {
    model: Model,
    board: Id<Board>,
    now: i64,
    ids: Cell<u128>,
}

impl Table {
    /// A board that stands alone.
    fn laid() -> Self {
        let mut table = Self { model: Model::default(), board: Id::fixed("none"), now: 0, ids: Cell::new(1) };
        table.run(ClientCommand::AddMyself).unwrap();
        let client = table.model.myself().unwrap().id.clone();
        let begun = table.run(BoardCommand::Begin { client, session: None }).unwrap();
        table.board = begun.added_id().unwrap();
        table
    }

    fn run(&mut self, command: impl Into<Command>) -> Result<Changes, Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        self.now += 1_000;
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let ctx = Ctx { now: Timestamp(self.now), today, zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx)?;
        self.model.patch(&changes);
        Ok(changes)
    }

    fn open(&mut self, step: Step) {
        self.run(BoardCommand::Open { id: self.board.clone(), step }).unwrap();
    }

    fn add(&mut self, text: &str) -> Id<Idea> {
        let home = IdeaHome::Board(self.board.clone());
        self.run(IdeaCommand::Add { home, text: text.into(), by: Author::Client }).unwrap().added_id().unwrap()
    }

    fn board(&self) -> &Board {
        self.model.boards.get(&self.board).unwrap()
    }

    fn groups(&self) -> Vec<Group> {
        self.model.arranged(self.board())
    }

    /// The board in one line: `[a b(c)] Name[d]`, what was built on an idea or combined into it in parentheses.
    fn drawn(&self) -> String {
        let groups = self.groups();
        let drawn = groups.iter().map(|group| {
            let name = group.cluster.as_ref().map_or("", |cluster| &cluster.name);
            format!("{name}[{}]", group.threads.iter().map(draw).collect::<Vec<_>>().join(" "))
        });
        drawn.collect::<Vec<_>>().join(" ")
    }

    fn idea(&self, id: &Id<Idea>) -> &Idea {
        self.model.ideas.get(id).unwrap()
    }
}

fn draw(thread: &Thread) -> String {
    let below: Vec<_> = thread.built_on.iter().chain(&thread.sources).map(draw).collect();
    let text = &thread.idea.text;
    if below.is_empty() { text.clone() } else { format!("{text}({})", below.join(" ")) }
}

#[test]
fn building_on_and_combining_keep_every_idea_in_sight() {
    let mut table = Table::laid();
    table.open(Step::Brainstorm);
    let (a, b) = (table.add("a"), table.add("b"));
    table.run(IdeaCommand::BuildOn { id: a.clone(), text: "a1".into(), by: Author::Coach }).unwrap();
    assert_eq!(table.drawn(), "[a(a1) b]");
    table.run(IdeaCommand::Combine { id: a.clone(), with: b, text: "ab".into(), by: Author::Client }).unwrap();
    assert_eq!(table.drawn(), "[ab(a(a1) b)]");
    // Taking the combination away brings its sources back.
    table.open(Step::Choose);
    let ab = table.model.ideas.iter().find(|idea| idea.text == "ab").unwrap().id.clone();
    table.run(IdeaCommand::Remove { id: ab }).unwrap();
    assert_eq!(table.drawn(), "[a(a1) b]");
    let alone = table.run(IdeaCommand::Combine { id: a.clone(), with: a, text: "aa".into(), by: Author::Client });
    assert!(matches!(alone, Err(Rejected::NotPossible(_))));
}

#[test]
fn ideas_move_with_what_was_built_on_them_and_stand_where_they_were_put() {
    let mut table = Table::laid();
    let (a, b, c) = (table.add("a"), table.add("b"), table.add("c"));
    table.run(IdeaCommand::BuildOn { id: a.clone(), text: "a1".into(), by: Author::Client }).unwrap();
    let name = "Mornings".to_owned();
    let cluster = table.run(BoardCommand::AddCluster { id: table.board.clone(), name }).unwrap().added_id();
    table.run(IdeaCommand::Move { id: a.clone(), cluster: cluster.clone(), before: None }).unwrap();
    assert_eq!(table.drawn(), "[b c] Mornings[a(a1)]");
    table.run(IdeaCommand::Move { id: c.clone(), cluster: None, before: Some(b.clone()) }).unwrap();
    assert_eq!(table.drawn(), "[c b] Mornings[a(a1)]");
    table.run(IdeaCommand::Move { id: b, cluster: cluster.clone(), before: Some(a) }).unwrap();
    assert_eq!(table.drawn(), "[c] Mornings[b a(a1)]");
    // A cluster goes; its ideas stay.
    table.run(BoardCommand::RemoveCluster { id: cluster.unwrap() }).unwrap();
    assert_eq!(table.drawn(), "[c b a(a1)]");
}

#[test]
fn no_idea_is_judged_while_ideas_are_gathered() {
    let mut table = Table::laid();
    let a = table.add("a");
    for step in [Step::Frame, Step::Brainstorm, Step::Group] {
        table.open(step);
        let judgements = [
            IdeaCommand::Vote { id: a.clone(), by: Author::Client, on: true },
            IdeaCommand::Energy { id: a.clone(), on: true },
            IdeaCommand::Choose { id: a.clone(), chosen: true },
            IdeaCommand::Remove { id: a.clone() },
        ];
        for judgement in judgements {
            assert!(matches!(table.run(judgement), Err(Rejected::NotPossible(_))), "{step:?}");
        }
    }
    table.open(Step::Choose);
    for by in [Author::Coach, Author::Client, Author::Coach] {
        table.run(IdeaCommand::Vote { id: a.clone(), by, on: true }).unwrap();
    }
    assert_eq!(table.idea(&a).votes, [Author::Client, Author::Coach], "each person once");
    table.run(IdeaCommand::Choose { id: a.clone(), chosen: true }).unwrap();
    table.run(IdeaCommand::Park { id: a.clone(), parked: true }).unwrap();
    assert!(!table.idea(&a).chosen, "what is kept for later is not chosen now");
}

#[test]
fn a_coach_leaves_the_clients_words_until_choose() {
    let mut table = Table::laid();
    let client = table.run(ClientCommand::Add { name: "Maya".into() }).unwrap().added_id().unwrap();
    table.board = table.run(BoardCommand::Begin { client, session: None }).unwrap().added_id().unwrap();
    table.open(Step::Brainstorm);
    let theirs = table.add("Walk");
    let home = IdeaHome::Board(table.board.clone());
    let own = IdeaCommand::Add { home, text: "Cycle".into(), by: Author::Coach };
    let own: Id<Idea> = table.run(own).unwrap().added_id().unwrap();
    let edit = |id: &Id<Idea>| IdeaCommand::Edit { id: id.clone(), text: "Run".into() };
    assert!(table.run(edit(&theirs)).is_err());
    table.run(edit(&own)).unwrap();
    table.open(Step::Choose);
    table.run(edit(&theirs)).unwrap();
    assert_eq!(table.idea(&theirs).text, "Run");
}

#[test]
fn the_time_is_right_whatever_the_tab_did_and_the_wild_round_marks_its_ideas() {
    let mut table = Table::laid();
    let id = table.board.clone();
    table.open(Step::Brainstorm);
    let clock = |table: &Table| table.board().clock.clone();
    assert_eq!(clock(&table).left(Timestamp(0)), Some(Span::minutes(5)));
    table.run(BoardCommand::StartClock { id: id.clone() }).unwrap();
    let started = Timestamp(table.now);
    assert_eq!(clock(&table).left(started + Span::minutes(3)), Some(Span::minutes(2)));
    assert_eq!(clock(&table).left(started + Span::minutes(60)), Some(Span::ZERO), "time up, and nothing closes");
    table.now += Span::minutes(60).0;
    table.run(BoardCommand::AddTime { id: id.clone(), minutes: 2 }).unwrap();
    assert_eq!(clock(&table).left(Timestamp(table.now)), Some(Span::minutes(2)), "counted from now");
    table.run(BoardCommand::WildRound { id: id.clone(), on: true }).unwrap();
    let wild = table.add("by balloon");
    assert!(table.idea(&wild).wild);
    table.open(Step::Group);
    assert!(!clock(&table).is_running());
    let tame = table.add("by bus");
    assert!(!table.idea(&tame).wild, "the round ends with the brainstorm");
    for minutes in [0, 61] {
        let refused = table.run(BoardCommand::Limit { id: id.clone(), minutes: Some(minutes) });
        assert_eq!(refused, Err(Rejected::OutOfRange { from: 1, to: 60 }));
    }
}

/// How many kinds of deeds there are; the last one removes an idea, which nothing else does.
const KINDS: u8 = 22;
const REMOVE: u8 = KINDS - 1;

/// One thing done on a board, with numbers that pick what it is done to.
type Deed = (u8, u8, u8, u8);

fn command(table: &Table, (kind, one, other, third): Deed) -> Option<Command> {
    fn picked<T>(all: &[T], n: u8) -> Option<&T> {
        all.get(usize::from(n) % all.len().max(1))
    }
    let board = table.board.clone();
    let home = IdeaHome::Board(board.clone());
    let ideas: Vec<Id<Idea>> = table.model.ideas.iter().map(|idea| idea.id.clone()).collect();
    let clusters: Vec<_> = table.model.clusters.iter().map(|cluster| cluster.id.clone()).collect();
    let idea = || picked(&ideas, one).cloned();
    let by = if third % 2 == 0 { Author::Client } else { Author::Coach };
    let text = || format!("idea {one} {other} {third}");
    let before = picked(&ideas, third).filter(|_| third % 3 != 0).cloned();
    Some(match kind % KINDS {
        0..=2 => IdeaCommand::Add { home, text: text(), by }.into(),
        3 => IdeaCommand::BuildOn { id: idea()?, text: text(), by }.into(),
        4 => IdeaCommand::Combine { id: idea()?, with: picked(&ideas, other)?.clone(), text: text(), by }.into(),
        5 | 6 => {
            let cluster = picked(&clusters, other).filter(|_| other % 3 != 0).cloned();
            IdeaCommand::Move { id: idea()?, cluster, before }.into()
        }
        7 => BoardCommand::AddCluster { id: board, name: text() }.into(),
        8 => BoardCommand::RemoveCluster { id: picked(&clusters, one)?.clone() }.into(),
        9 => {
            let before = picked(&clusters, other).cloned();
            BoardCommand::MoveCluster { id: picked(&clusters, one)?.clone(), before }.into()
        }
        10 => BoardCommand::Open { id: board, step: *picked(&Step::ALL, one)? }.into(),
        11 => IdeaCommand::Park { id: idea()?, parked: other % 2 == 0 }.into(),
        12 => IdeaCommand::Vote { id: idea()?, by, on: other % 2 == 0 }.into(),
        13 => IdeaCommand::Choose { id: idea()?, chosen: other % 2 == 0 }.into(),
        14 => IdeaCommand::Edit { id: idea()?, text: text() }.into(),
        15 => IdeaCommand::Credit { id: idea()?, by }.into(),
        16 => IdeaCommand::Energy { id: idea()?, on: other % 2 == 0 }.into(),
        17 => BoardCommand::RenameCluster { id: picked(&clusters, one)?.clone(), name: text() }.into(),
        18 => BoardCommand::Weigh { id: board, answer: Weighing::ForChange(text()) }.into(),
        19 => BoardCommand::Frame { id: board, answer: Answer::Topic(text()) }.into(),
        20 => BoardCommand::WildRound { id: board, on: other % 2 == 0 }.into(),
        _ => IdeaCommand::Remove { id: idea()? }.into(),
    })
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    prop::collection::vec(any::<Deed>(), 1..120)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Nothing is deleted by combining, grouping, moving or going back: every idea is there exactly once.
    #[test]
    fn every_idea_stays_reachable(deeds in deeds()) {
        let mut table = Table::laid();
        for deed in deeds.into_iter().filter(|(kind, ..)| kind % KINDS != REMOVE) {
            let before = table.model.ideas.len();
            if let Some(command) = command(&table, deed) {
                _ = table.run(command);
            }
            prop_assert!(table.model.ideas.len() >= before);
            let mut seen = BTreeMap::<Id<Idea>, usize>::new();
            for idea in table.groups().iter().flat_map(|group| &group.threads).flat_map(Thread::ideas) {
                *seen.entry(idea.id.clone()).or_default() += 1;
            }
            let all: BTreeMap<Id<Idea>, usize> = table.model.ideas.iter().map(|idea| (idea.id.clone(), 1)).collect();
            prop_assert_eq!(seen, all);
        }
    }

    /// Undo of any sequence returns the exact board.
    #[test]
    fn every_sequence_can_be_taken_back(deeds in deeds()) {
        let mut table = Table::laid();
        let begun = table.model.clone();
        let mut done = Vec::new();
        for deed in deeds {
            if let Some(Ok(changes)) = command(&table, deed).map(|command| table.run(command)) {
                done.push(changes);
            }
        }
        for changes in done.iter().rev() {
            table.model.patch(&changes.reversed());
        }
        prop_assert_eq!(table.model, begun);
    }
}
