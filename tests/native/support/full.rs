//! A large ordinary store: what a busy coach has after years.

use std::sync::Arc;

use cairn::{content, domain::*};

use super::{Dice, Store, model_of};

const WORDS: &[&str] = &[
    "walks",
    "after",
    "lunch",
    "with",
    "a",
    "friend",
    "feels",
    "lighter",
    "when",
    "the",
    "morning",
    "is",
    "quiet",
    "client’s",
    "own",
    "words",
    "about",
    "energy",
    "sleep",
    "work",
    "and",
    "what",
    "matters",
    "most",
    "this",
    "week",
];

/// A store whose records come to about `characters` in JSON: 60 clients, and sessions with all that belongs to them.
pub fn full_store(characters: usize) -> Store {
    let dice = &mut Dice::new(2026);
    let mut records: Vec<AnyRecord> = vec![AnyRecord::Settings(Arc::new(Settings::default()))];
    let clients: Vec<Id<Client>> = (0..60).map(|i| Id::fixed(&format!("client-{i}"))).collect();
    records.extend(clients.iter().map(|id| AnyRecord::Client(Arc::new(client(id, dice)))));
    records.extend(clients.iter().map(|id| AnyRecord::FocusArea(Arc::new(area(id, dice)))));
    records.extend((0..5).map(|n| AnyRecord::PromptSet(Arc::new(prompt_set(n, dice)))));
    let mut size = 0;
    for n in 0.. {
        if size >= characters {
            break;
        }
        let added = session(&clients[n % clients.len()], n, dice);
        size += added.iter().map(|record| record.encode().len()).sum::<usize>();
        records.extend(added);
    }
    Store::of(records, dice)
}

/// Ten clients and `count` sessions with nothing that belongs to them.
pub fn sessions(count: usize) -> Vec<AnyRecord> {
    let dice = &mut Dice::new(2027);
    let clients: Vec<Id<Client>> = (0..10).map(|i| Id::fixed(&format!("client-{i}"))).collect();
    let mut records: Vec<AnyRecord> = clients.iter().map(|id| AnyRecord::Client(Arc::new(client(id, dice)))).collect();
    records.extend((0..count).map(|n| session(&clients[n % clients.len()], n, dice).swap_remove(0)));
    records
}

/// `count` words.
fn prose(dice: &mut Dice, count: usize) -> String {
    (0..count).map(|_| dice.pick(WORDS)).collect::<Vec<_>>().join(" ")
}

fn client(id: &Id<Client>, dice: &mut Dice) -> Client {
    Client {
        id: id.clone(),
        name: prose(dice, 1),
        myself: false,
        about: prose(dice, 30),
        since: dice.date(),
        archived: false,
        asked: Vec::new(),
        extra: Extra::new(),
    }
}

/// A focus area with a year of history.
fn area(client: &Id<Client>, dice: &mut Dice) -> FocusArea {
    let at = dice.moment();
    let id = Id::fixed(&format!("area-{}", client.as_str()));
    let mut area = FocusArea::new(id, client.clone(), prose(dice, 2), at);
    area.behaviour = prose(dice, 10);
    for stance in Stance::ALL {
        let (on, why) = (dice.date(), prose(dice, 10));
        area.standings.push(Standing { on, at, stance, by_hand: false, session: None, why });
        let numbers = [6, 7, 8].map(Some);
        let [importance, confidence, readiness] = numbers;
        area.rulers.push(RulerReading { on, at, importance, confidence, readiness, words: Vec::new() });
    }
    area.barriers.push(Barrier { text: prose(dice, 6), sort: Some(BarrierSort::Reframe), words: prose(dice, 10) });
    (area.motivators, area.values) = (vec![prose(dice, 4)], vec![prose(dice, 1)]);
    let (on, learned) = (dice.date(), prose(dice, 12));
    area.slips.push(Slip { on, at, kind: SlipKind::Lapse, learned, settled: false });
    area
}

/// Twenty own prompts.
fn prompt_set(n: usize, dice: &mut Dice) -> PromptSet {
    let prompt = |i| OwnPrompt { id: format!("own-{n}-{i}"), coach: prose(dice, 9), ..OwnPrompt::default() };
    let prompts = (0..20).map(prompt).collect();
    PromptSet {
        id: Id::fixed(&format!("set-{n}")),
        name: format!("Set {n}"),
        prompts,
        at: Timestamp(0),
        extra: Extra::new(),
    }
}

/// A session with its notes, ideas, goals and their reviews and check-ins.
fn session(client: &Id<Client>, n: usize, dice: &mut Dice) -> Vec<AnyRecord> {
    let (on, at) = (dice.date(), dice.moment());
    let id = Id::<Session>::fixed(&format!("session-{n}"));
    let mut held = planned(client, on, at);
    held.id = id.clone();
    held.status = SessionStatus::Ended;
    (held.started, held.ended) = (Some(at), Some(at + Span::minutes(31)));
    held.preparation.intention = prose(dice, 12);
    held.generative.topic = prose(dice, 5);
    held.generative.wanted = prose(dice, 20);
    held.generative.strengths = vec![prose(dice, 1), prose(dice, 1)];
    held.close.learned = prose(dice, 15);
    held.reflection.private_notes = prose(dice, 40);
    for phase in &mut held.phases {
        phase.checked = vec!["asked".into(), "reflected".into()];
    }
    let phases: Vec<String> = held.phases.iter().map(|phase| phase.id.clone()).collect();
    let mut records = vec![AnyRecord::Session(Arc::new(held))];
    for (i, phase) in phases.into_iter().enumerate() {
        let note = Note {
            id: Id::fixed(&format!("note-{n}-{i}")),
            client: client.clone(),
            session: Some(id.clone()),
            phase: Some(phase),
            text: prose(dice, 14),
            mark: Mark::Plain,
            change_talk: None,
            visibility: Visibility::PRIVATE,
            at,
            extra: Extra::new(),
        };
        let idea = Idea {
            id: Id::fixed(&format!("idea-{n}-{i}")),
            chosen: i == 0,
            ..Idea::new(Id::fixed("any"), IdeaHome::Session(id.clone()), prose(dice, 8), at)
        };
        records.extend([AnyRecord::Note(Arc::new(note)), AnyRecord::Idea(Arc::new(idea))]);
    }
    for i in 0..2 {
        let goal = Id::<WeeklyGoal>::fixed(&format!("goal-{n}-{i}"));
        let weekly = WeeklyGoal {
            id: goal.clone(),
            session: Some(id.clone()),
            what: prose(dice, 8),
            when_where: prose(dice, 5),
            confidence: Some(8),
            status: GoalStatus::Finished,
            ..WeeklyGoal::draft(client.clone(), on)
        };
        let review = GoalReview {
            id: Id::fixed(&format!("review-{n}-{i}")),
            best_experience: prose(dice, 20),
            percent: Some(80),
            ..GoalReview::draft(goal.clone(), Some(id.clone()), on)
        };
        let check_in = CheckIn {
            id: Id::fixed(&format!("check-in-{n}-{i}")),
            goal,
            on,
            at,
            outcome: Outcome::Done,
            percent: Some(80),
            line: prose(dice, 8),
            extra: Extra::new(),
        };
        records.extend([
            AnyRecord::WeeklyGoal(Arc::new(weekly)),
            AnyRecord::GoalReview(Arc::new(review)),
            AnyRecord::CheckIn(Arc::new(check_in)),
        ]);
    }
    // One session in four looks at the wheel of life.
    if n.is_multiple_of(4) {
        records.push(AnyRecord::Assessment(Arc::new(wheel(client, n, on, at, dice))));
    }
    records
}

fn wheel(client: &Id<Client>, n: usize, on: NaiveDate, at: Timestamp, dice: &mut Dice) -> Assessment {
    let area = |number: usize| assessment::Area {
        current: Some(6),
        wished: Some(8),
        priority: Some(7),
        words: prose(dice, 10),
        ..assessment::Area::named(&format!("a{number}"), WORDS[number])
    };
    let result = TakenResult::Wheel((0..8).map(area).collect());
    let id = Id::fixed(&format!("assessment-{n}"));
    Assessment { id, at, ..Assessment::draft(client.clone(), Assessment::WHEEL, on, result) }
}

/// A session as it is planned.
fn planned(client: &Id<Client>, today: NaiveDate, now: Timestamp) -> Session {
    let format = Box::new(content::format("standard").expect("it is built in").clone());
    let create =
        SessionCommand::Create { client: client.clone(), format, voice: Voice::Coach, minutes: 30, skip: Vec::new() };
    let ctx = Ctx { now, today, zone: "Europe/Vienna", random: &|| 0 };
    let model = model_of(vec![AnyRecord::Client(Arc::new(self::client(client, &mut Dice::new(0))))]);
    let changes = apply(&model, create.into(), &ctx).expect("the client is there");
    Session::clone(changes.added().expect("just created"))
}
