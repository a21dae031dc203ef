//! Prints a store of so many sessions as JSON, a text per localStorage key: what the benchmark seeds a browser with.
//!
//! `cargo run --example store_of -- 1000 500` makes 1,000 sessions and a board of 500 ideas. The same numbers give the same
//! store.

use std::cell::Cell;

use cairn::{
    content,
    domain::{
        Answer, Author, Board, BoardCommand, Client, ClientCommand, Cluster, Command, Ctx, Device, GoalCommand, Id,
        Idea, IdeaCommand, IdeaHome, Mode, Model, NaiveDate, NoteCommand, Session, SessionCommand, SettingsCommand,
        Timestamp, Voice, WeeklyGoal, apply,
    },
    store::{MemoryBackend, Opened, Repo, Space},
};

/// Sessions of one client; a new client comes after each so many.
const PER_CLIENT: usize = 25;
/// Notes and goals are kept for the latest sessions only, so that 5,000 sessions fit into one origin.
const DETAILED: usize = 50;

fn main() {
    let count: usize = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let mut maker = Maker::new();
    maker.run(SettingsCommand::Mode(Mode::Coach));
    let mut client = None;
    for n in 0..count {
        if n % PER_CLIENT == 0 {
            client = maker.run(ClientCommand::Add { name: format!("Client {}", n / PER_CLIENT + 1) }).added_id();
        }
        maker.session(client.clone().expect("added first"), n, n + DETAILED >= count);
    }
    if let (Some(ideas), Some(client)) = (std::env::args().nth(2).and_then(|count| count.parse().ok()), client)
        && ideas > 0
    {
        maker.board(client, ideas);
    }
    println!("{}", serde_json::to_string(&maker.texts()).expect("texts are JSON"));
}

struct Maker {
    model: Model,
    now: i64,
    ids: Cell<u128>,
}

impl Maker {
    fn new() -> Self {
        Self { model: Model::default(), now: 1_700_000_000_000, ids: Cell::new(0) }
    }

    fn run(&mut self, command: impl Into<Command>) -> cairn::domain::Changes {
        self.now += 60_000;
        // A multiplier spreads the ids as random ones would be.
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get().wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
        };
        let today = chrono::DateTime::from_timestamp_millis(self.now).expect("in range").date_naive();
        let ctx = Ctx { now: Timestamp(self.now), today, zone: "Europe/Paris", random: &random };
        let changes = apply(&self.model, command.into(), &ctx).expect("the generator is valid");
        self.model.patch(&changes);
        changes
    }

    fn session(&mut self, client: Id<Client>, n: usize, detailed: bool) {
        let format = Box::new(content::format("standard").expect("it is built in").clone());
        let create =
            SessionCommand::Create { client: client.clone(), format, voice: Voice::Coach, minutes: 30, skip: vec![] };
        let id: Id<Session> = self.run(create).added_id().expect("just added");
        self.run(SessionCommand::Start { id: id.clone() });
        for phase in 1..6 {
            self.run(SessionCommand::GoTo { id: id.clone(), phase });
        }
        if detailed {
            self.run(SessionCommand::Answer { id: id.clone(), answer: Answer::Topic(format!("Topic number {n}")) });
            for line in 0..3 {
                let text =
                    format!("Line {line} of session {n}: a walk before breakfast keeps the rest of the day lighter.");
                self.run(NoteCommand::Capture { session: id.clone(), phase: "opening".into(), text });
            }
            let mut goal = WeeklyGoal::draft(client, NaiveDate::from_ymd_opt(2025, 1, 6).expect("a day"));
            goal.what = format!("Walk {} minutes after lunch", n % 40 + 5);
            goal.session = Some(id.clone());
            if n % PER_CLIENT != PER_CLIENT - 1 {
                goal.status = cairn::domain::GoalStatus::Finished;
            }
            self.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) });
        }
        self.run(SessionCommand::End { id });
    }

    /// A board that stands alone, with so many ideas, half of them in groups and some built on others.
    fn board(&mut self, client: Id<Client>, ideas: usize) {
        let begin = BoardCommand::Begin { client, session: None };
        let board: Id<Board> = self.run(begin).added_id().expect("just added");
        let clusters: Vec<Id<Cluster>> = ["At home", "At work", "Outside", "With others", "Alone"]
            .map(|name| BoardCommand::AddCluster { id: board.clone(), name: name.into() })
            .map(|add| self.run(add).added_id().expect("just added"))
            .to_vec();
        let mut last: Option<Id<Idea>> = None;
        for n in 0..ideas {
            let text = format!("Idea {n}: a walk before breakfast with somebody who likes to talk");
            let id = match last.take().filter(|_| n % 9 == 8) {
                Some(id) => self.run(IdeaCommand::BuildOn { id, text, by: Author::Client }).added_id(),
                None => {
                    let home = IdeaHome::Board(board.clone());
                    self.run(IdeaCommand::Add { home, text, by: Author::Client }).added_id()
                }
            };
            last = id.clone();
            if let (Some(id), 1) = (id, n % 2) {
                let cluster = Some(clusters[n / 2 % clusters.len()].clone());
                self.run(IdeaCommand::Move { id, cluster, before: None });
            }
        }
    }

    fn texts(&self) -> std::collections::BTreeMap<String, String> {
        let backend = MemoryBackend::default();
        let Opened { mut repo, model } = Repo::open(backend, Space::Own, Device::fixed("bench"), Timestamp(self.now));
        let changes = cairn::domain::Changes { added: self.model.records().collect(), ..Default::default() };
        // The queue for the twin has the same texts, and needs no copy of the store for each of them.
        repo.commit(&model, &changes, Timestamp(self.now)).expect("nothing refuses");
        repo.for_twin().into_iter().filter_map(|(key, text)| Some((key, text?))).collect()
    }
}
