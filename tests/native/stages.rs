//! Focus areas: the history of a stage only grows, nothing moves by itself, and every step can be taken back exactly.

use std::cell::Cell;

use cairn::domain::{
    BarrierSort, BoardCommand, Changes, Client, ClientCommand, Command, Ctx, FocusArea, FocusAreaCommand, FocusOf,
    Format, GoalCommand, Id, Model, NaiveDate, PlannedLapse, Rejected, Ruler, RulerReading, Session, SessionCommand,
    SlipKind, Stance, ThreeMonthGoal, Timestamp, Visibility, Voice, WeeklyGoal, apply,
};
use proptest::prelude::*;

struct Desk {
    model: Model,
    today: NaiveDate,
    now: i64,
    ids: Cell<u128>,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl Desk {
    fn new() -> Self {
        Self { model: Model::default(), today: day("2026-11-20"), now: 0, ids: Cell::new(1) }
    }

    fn run(&mut self, command: impl Into<Command>) -> Result<Changes, Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        self.now += 1_000;
        let ctx = Ctx { now: Timestamp(self.now), today: self.today, zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx)?;
        self.model.patch(&changes);
        Ok(changes)
    }

    fn client(&mut self, name: &str) -> Id<Client> {
        self.run(ClientCommand::Add { name: name.into() }).unwrap().added_id().unwrap()
    }

    fn area(&mut self, client: &Id<Client>, name: &str) -> Id<FocusArea> {
        let (client, name, behaviour) = (client.clone(), name.into(), "Lights out by eleven".into());
        self.run(FocusAreaCommand::Add { client, name, behaviour }).unwrap().added_id().unwrap()
    }

    fn session(&mut self, client: &Id<Client>) -> Id<Session> {
        let format: Format = cairn::content::format("standard").unwrap().clone();
        let (client, format) = (client.clone(), Box::new(format));
        let create = SessionCommand::Create { client, format, voice: Voice::Coach, minutes: 30, skip: vec![] };
        self.run(create).unwrap().added_id().unwrap()
    }

    fn stand(&mut self, id: &Id<FocusArea>, stance: Stance, session: Option<Id<Session>>) {
        let (id, why) = (id.clone(), String::new());
        self.run(FocusAreaCommand::Stand { id, stance, by_hand: true, session, why }).unwrap();
    }

    fn get(&self, id: &Id<FocusArea>) -> &FocusArea {
        self.model.focus_areas.get(id).unwrap()
    }
}

#[test]
fn an_area_is_named_and_described() {
    let mut desk = Desk::new();
    let maya = desk.client("Maya");
    let id = desk.area(&maya, "  Sleep ");
    assert_eq!((desk.get(&id).name.as_str(), desk.get(&id).stance_now()), ("Sleep", None));
    let nameless = FocusAreaCommand::Rename { id: id.clone(), name: " ".into() };
    assert_eq!(desk.run(nameless).unwrap_err().to_string(), "Write a name for what this is about.");
    desk.run(FocusAreaCommand::Rename { id: id.clone(), name: "Rest".into() }).unwrap();
    desk.run(FocusAreaCommand::Define { id: id.clone(), behaviour: " Seven hours ".into() }).unwrap();
    assert_eq!((desk.get(&id).name.as_str(), desk.get(&id).behaviour.as_str()), ("Rest", "Seven hours"));
    desk.run(FocusAreaCommand::Values { id: id.clone(), values: ["Health", " ", "Health"].map(Into::into).into() })
        .unwrap();
    assert_eq!(desk.get(&id).values, ["Health"], "each once");
    assert_eq!(desk.model.named_by(&maya).values, ["Health"], "offered again where values are asked");
    let second = desk.area(&maya, "Walking");
    desk.run(FocusAreaCommand::Archive { id: id.clone(), archived: true }).unwrap();
    let order: Vec<_> = desk.model.focus_areas_of(&maya).iter().map(|area| area.id.clone()).collect();
    assert_eq!(order, [second, id], "what is out of the way comes last");
}

#[test]
fn the_history_of_a_stage_is_dated_and_says_since_when() {
    let mut desk = Desk::new();
    let maya = desk.client("Maya");
    let id = desk.area(&maya, "Sleep");
    assert_eq!(desk.get(&id).stands_since(), None);
    for (on, stance) in [
        ("2026-09-01", Stance::Cant),
        ("2026-10-01", Stance::Preparation),
        ("2026-11-01", Stance::Action),
        ("2026-11-08", Stance::Action),
    ] {
        desk.today = day(on);
        desk.stand(&id, stance, None);
    }
    let area = desk.get(&id);
    assert_eq!((area.standings.len(), area.stance_now()), (4, Some(Stance::Action)));
    assert_eq!(area.stands_since(), Some(day("2026-11-01")), "the same again does not begin it anew");
}

#[test]
fn a_days_rulers_are_read_once_and_keep_what_was_said() {
    let mut desk = Desk::new();
    let maya = desk.client("Maya");
    let id = desk.area(&maya, "Sleep");
    let read = |reading: RulerReading| FocusAreaCommand::ReadRulers { id: id.clone(), reading };
    let empty = desk.run(read(RulerReading::default())).unwrap_err();
    assert_eq!(empty.to_string(), "Choose a number on at least one of the three.");
    let far = desk.run(read(RulerReading { readiness: Some(11), ..RulerReading::default() }));
    assert_eq!(far, Err(Rejected::OutOfRange { from: 0, to: 10 }));
    for (on, importance, words) in [("2026-11-01", 0, "one"), ("2026-11-20", 4, ""), ("2026-11-20", 10, "two")] {
        desk.today = day(on);
        let mut reading = RulerReading { importance: Some(importance), ..RulerReading::default() };
        reading.say(Ruler::Importance).higher = words.into();
        desk.run(read(reading)).unwrap();
    }
    let area = desk.get(&id);
    assert_eq!(area.rulers.iter().map(|reading| reading.importance).collect::<Vec<_>>(), [Some(0), Some(10)]);
    assert_eq!(area.rulers[1].said(Ruler::Importance).unwrap().higher, "two");
    assert_eq!(area.ruler_now(Ruler::Importance, desk.today), Some((day("2026-11-20"), 10)));
    assert_eq!(area.ruler_before(Ruler::Importance, day("2026-11-20")), Some(0));
    assert_eq!(area.ruler_now(Ruler::Confidence, desk.today), None);
}

#[test]
fn a_barrier_is_set_aside_reframed_or_solved() {
    let mut desk = Desk::new();
    let maya = desk.client("Maya");
    let id = desk.area(&maya, "Sleep");
    for text in ["Late calls", "The phone"] {
        desk.run(FocusAreaCommand::AddBarrier { id: id.clone(), text: text.into() }).unwrap();
    }
    for sort in BarrierSort::ALL {
        desk.run(FocusAreaCommand::SortBarrier { id: id.clone(), barrier: 1, sort: Some(sort) }).unwrap();
        assert_eq!(desk.get(&id).barriers[1].sort, Some(sort));
    }
    desk.run(FocusAreaCommand::DescribeBarrier { id: id.clone(), barrier: 1, words: "It charges outside".into() })
        .unwrap();
    desk.run(FocusAreaCommand::RemoveBarrier { id: id.clone(), barrier: 0 }).unwrap();
    let [left] = &desk.get(&id).barriers[..] else { panic!("one is left") };
    assert_eq!((left.text.as_str(), left.words.as_str()), ("The phone", "It charges outside"));
    assert_eq!(desk.run(FocusAreaCommand::RemoveBarrier { id: id.clone(), barrier: 1 }), Err(Rejected::Gone));
}

#[test]
fn a_lapse_is_one_tap_and_a_relapse_moves_nothing_by_itself() {
    let mut desk = Desk::new();
    let maya = desk.client("Maya");
    let id = desk.area(&maya, "Sleep");
    desk.stand(&id, Stance::Action, None);
    let log = |kind, on| FocusAreaCommand::LogSlip { id: id.clone(), kind, on };
    desk.run(log(SlipKind::Lapse, None)).unwrap();
    desk.run(FocusAreaCommand::DescribeSlip { id: id.clone(), slip: 0, learned: "Parties are late".into() }).unwrap();
    assert_eq!((desk.get(&id).slips[0].on, desk.get(&id).slips[0].learned.as_str()), (desk.today, "Parties are late"));
    let ahead = desk.run(log(SlipKind::Lapse, Some(day("2026-11-21")))).unwrap_err();
    assert_eq!(ahead.to_string(), "Choose today or a day before.");
    assert_eq!(desk.get(&id).restart_after(), None);

    let standings = desk.get(&id).standings.clone();
    desk.run(log(SlipKind::Relapse, Some(day("2026-11-18")))).unwrap();
    assert_eq!(desk.get(&id).standings, standings, "no stage was changed");
    assert_eq!(desk.get(&id).restart_after(), Some(day("2026-11-18")), "preparation is offered");
    desk.run(FocusAreaCommand::StayOn { id: id.clone() }).unwrap();
    assert_eq!((desk.get(&id).restart_after(), &desk.get(&id).standings), (None, &standings));
    desk.run(log(SlipKind::Relapse, None)).unwrap();
    desk.stand(&id, Stance::Preparation, None);
    assert_eq!((desk.get(&id).restart_after(), desk.get(&id).standings.len()), (None, 2), "accepted");

    let plan = PlannedLapse { on: day("2026-12-24"), what: " A late dinner ".into() };
    desk.run(FocusAreaCommand::PlanLapse { id: id.clone(), plan: Some(plan) }).unwrap();
    assert_eq!(desk.get(&id).planned_lapse.as_ref().unwrap().what, "A late dinner");
    assert_eq!(desk.get(&id).slips.len(), 3, "a plan is no lapse");
}

#[test]
fn goals_sessions_and_boards_are_about_an_area_of_the_same_client() {
    let mut desk = Desk::new();
    let (maya, tom) = (desk.client("Maya"), desk.client("Tom"));
    let (sleep, toms) = (desk.area(&maya, "Sleep"), desk.area(&tom, "Running"));
    let session = desk.session(&maya);
    let goal = WeeklyGoal { what: "Lamp off".into(), ..WeeklyGoal::draft(maya.clone(), desk.today) };
    let goal = GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) };
    let goal: Id<WeeklyGoal> = desk.run(goal).unwrap().added_id().unwrap();
    let above = ThreeMonthGoal { statement: "I sleep".into(), ..ThreeMonthGoal::draft(maya.clone(), desk.today) };
    let above = GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(above) };
    let above: Id<ThreeMonthGoal> = desk.run(above).unwrap().added_id().unwrap();
    let mut begin = |session| {
        desk.run(BoardCommand::Begin { client: maya.clone(), session })
            .unwrap()
            .added_id::<cairn::domain::Board>()
            .unwrap()
    };
    let (alone, of_session) = (begin(None), begin(Some(session.clone())));
    desk.stand(&sleep, Stance::Action, Some(session.clone()));
    // The only area was in hand from the start.
    for of in [FocusOf::Session(session.clone()), FocusOf::Board(alone.clone())] {
        desk.run(FocusAreaCommand::Choose { of, area: None }).unwrap();
    }
    let before = desk.model.clone();

    for of in [
        FocusOf::Weekly(goal.clone()),
        FocusOf::ThreeMonth(above.clone()),
        FocusOf::Session(session.clone()),
        FocusOf::Board(alone.clone()),
    ] {
        let others = desk.run(FocusAreaCommand::Choose { of: of.clone(), area: Some(toms.clone()) }).unwrap_err();
        assert_eq!(others.to_string(), "This focus area belongs to someone else.");
        desk.run(FocusAreaCommand::Choose { of, area: Some(sleep.clone()) }).unwrap();
    }
    let in_hand = |desk: &Desk, board| {
        let area = desk.model.focus_area_of_board(desk.model.boards.get(board).unwrap());
        area.map(|area| area.id.clone())
    };
    assert_eq!(in_hand(&desk, &alone), Some(sleep.clone()));
    assert_eq!(in_hand(&desk, &of_session), Some(sleep.clone()), "a session's board has the session's");
    desk.run(FocusAreaCommand::Choose { of: FocusOf::Board(of_session.clone()), area: None }).unwrap();
    assert_eq!(desk.model.sessions.get(&session).unwrap().focus_area, None, "and changes the session's");
    desk.run(FocusAreaCommand::Choose { of: FocusOf::Session(session.clone()), area: Some(sleep.clone()) }).unwrap();

    // Removing the area leaves everything else as it was before it was chosen.
    let chosen = desk.model.clone();
    let removed = desk.run(FocusAreaCommand::Remove { id: sleep.clone() }).unwrap();
    assert!(desk.model.focus_areas.get(&sleep).is_none());
    let others = |model: &Model| {
        use cairn::domain::Kind;
        let without_areas = model.records().filter(|record| !matches!(record.kind(), Kind::FocusArea | Kind::Trashed));
        without_areas.collect::<Vec<_>>()
    };
    assert_eq!(others(&desk.model), others(&before));
    desk.model.patch(&removed.reversed());
    assert_eq!(desk.model, chosen, "undo brings all of it back");

    // A session that goes leaves the history, without its name.
    desk.run(SessionCommand::Remove { id: session }).unwrap();
    assert_eq!(desk.get(&sleep).standings[0].session, None);
    // A client takes the areas along.
    desk.run(ClientCommand::Remove { id: maya.clone() }).unwrap();
    assert!(desk.model.focus_areas_of(&maya).is_empty() && desk.model.focus_areas.len() == 1);
}

/// How many kinds of deeds there are; the last one removes the area.
const KINDS: u8 = 20;
const REMOVE: u8 = KINDS - 1;

/// One thing done with focus areas, with numbers that pick what and how.
type Deed = (u8, u8, u8);

fn command(desk: &Desk, (kind, one, other): Deed) -> Option<Command> {
    fn picked<T: Clone>(all: &[T], n: u8) -> Option<T> {
        all.get(usize::from(n) % all.len().max(1)).cloned()
    }
    use FocusAreaCommand as Do;
    let areas: Vec<Id<FocusArea>> = desk.model.focus_areas.iter().map(|area| area.id.clone()).collect();
    let clients: Vec<Id<Client>> = desk.model.clients.iter().map(|client| client.id.clone()).collect();
    let goals: Vec<_> = desk.model.weekly_goals.iter().map(|goal| FocusOf::Weekly(goal.id.clone())).collect();
    let text = || format!("words {one} {other}");
    let id = || picked(&areas, one);
    let at = usize::from(other % 4);
    let kind_of_slip = if other % 2 == 0 { SlipKind::Lapse } else { SlipKind::Relapse };
    let add = Do::Add { client: picked(&clients, one)?, name: text(), behaviour: text() };
    Some(Command::from(match kind % KINDS {
        0 => add,
        1 => Do::Rename { id: id()?, name: text() },
        2 => Do::Define { id: id()?, behaviour: text() },
        3..=5 => {
            let stance = picked(&Stance::ALL, other)?;
            Do::Stand { id: id()?, stance, by_hand: other % 2 == 0, session: None, why: text() }
        }
        6 => {
            let mut reading = RulerReading { confidence: Some(other % 12), ..RulerReading::default() };
            reading.say(Ruler::Confidence).higher = text();
            Do::ReadRulers { id: id()?, reading }
        }
        7 => Do::AddBarrier { id: id()?, text: text() },
        8 => Do::SortBarrier { id: id()?, barrier: at, sort: picked(&BarrierSort::ALL, other) },
        9 => Do::DescribeBarrier { id: id()?, barrier: at, words: text() },
        10 => Do::RemoveBarrier { id: id()?, barrier: at },
        11 => Do::Motivators { id: id()?, motivators: vec![text()] },
        12 => Do::Values { id: id()?, values: vec![text(), "Health".into()] },
        13 => Do::LogSlip { id: id()?, kind: kind_of_slip, on: None },
        14 => Do::DescribeSlip { id: id()?, slip: at, learned: text() },
        15 => Do::StayOn { id: id()? },
        16 => Do::PlanLapse { id: id()?, plan: Some(PlannedLapse { on: desk.today, what: text() }) },
        17 => Do::Choose { of: picked(&goals, other)?, area: id().filter(|_| other % 3 != 0) },
        18 if other % 2 == 0 => Do::Archive { id: id()?, archived: other % 4 == 0 },
        18 => Do::Share { id: id()?, visibility: Visibility::CLIENT },
        _ => Do::Remove { id: id()? },
    }))
}

/// Two clients, each with a weekly goal.
fn set_up() -> Desk {
    let mut desk = Desk::new();
    for name in ["Maya", "Tom"] {
        let client = desk.client(name);
        desk.area(&client, "Sleep");
        let goal = WeeklyGoal { what: "Walk".into(), ..WeeklyGoal::draft(client, desk.today) };
        desk.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) }).unwrap();
    }
    desk
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    prop::collection::vec(any::<Deed>(), 1..80)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever is done, each entry of every history stays, in its place; only a removed area takes its history along.
    #[test]
    fn the_history_only_grows(deeds in deeds()) {
        let mut desk = set_up();
        for deed in deeds {
            let before = desk.model.clone();
            if let Some(command) = command(&desk, deed) {
                _ = desk.run(command);
            }
            for area in before.focus_areas.iter() {
                match desk.model.focus_areas.get(&area.id) {
                    Some(now) => {
                        prop_assert!(now.standings.starts_with(&area.standings));
                        prop_assert!(now.standings.len() <= area.standings.len() + 1);
                    }
                    None => prop_assert_eq!(deed.0 % KINDS, REMOVE),
                }
            }
            for goal in desk.model.weekly_goals.iter() {
                let area = goal.focus_area.as_ref().map(|area| desk.model.focus_areas.get(area));
                prop_assert!(area.is_none_or(|area| area.is_some_and(|area| area.client == goal.client)));
            }
        }
    }

    /// Undo of any sequence returns exactly what was.
    #[test]
    fn every_sequence_can_be_taken_back(deeds in deeds()) {
        let mut desk = set_up();
        let begun = desk.model.clone();
        let mut done = Vec::new();
        for deed in deeds {
            if let Some(Ok(changes)) = command(&desk, deed).map(|command| desk.run(command)) {
                done.push(changes);
            }
        }
        for changes in done.iter().rev() {
            desk.model.patch(&changes.reversed());
        }
        prop_assert_eq!(desk.model, begun);
    }
}
