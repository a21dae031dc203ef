//! Every change can be taken back exactly, and time is never lost between phases.
use std::cell::Cell;

use crate::support::script::script;
use cairn::{
    content,
    domain::{
        Answer, Assessment, AssessmentCommand, Client, ClientCommand, Command, Ctx, Format, FormatCommand, GoalCommand,
        Id, Model, NaiveDate, NoteCommand, OwnPrompt, Pacing, PromptSetCommand, Questionnaire, QuestionnaireCommand,
        Rejected, Session, SessionCommand, SettingsCommand, Span, TakenResult, Timestamp, Voice, WeeklyGoal, apply,
        assessment::{Item, Outside, OutsideLine},
    },
};
use proptest::prelude::*;

struct World {
    model: Model,
    now: i64,
    today: NaiveDate,
    ids: Cell<u128>,
}

impl World {
    fn new() -> Self {
        let today = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        Self { model: Model::default(), now: 1_772_400_000_000, today, ids: Cell::new(0) }
    }

    fn judge(&mut self, command: impl Into<Command>) -> Result<cairn::domain::Changes, Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let ctx = Ctx { now: Timestamp(self.now), today: self.today, zone: "", random: &random };
        apply(&self.model, command.into(), &ctx)
    }

    fn run(&mut self, command: impl Into<Command>) -> cairn::domain::Changes {
        self.now += 1_000;
        let changes = self.judge(command).expect("the command is valid");
        self.model.patch(&changes);
        changes
    }

    fn session(&mut self, format: &str, minutes: u16, skip: &[&str]) -> Id<Session> {
        let client = self.run(ClientCommand::Add { name: "A.".into() }).added_id().unwrap();
        let format = Box::new(content::format(format).unwrap().clone());
        let skip = skip.iter().map(|id| (*id).to_owned()).collect();
        let create = SessionCommand::Create { client, format, voice: Voice::Coach, minutes, skip };
        self.run(create).added_id().unwrap()
    }
}

#[test]
fn every_step_can_be_taken_back_exactly() {
    let mut world = World::new();
    let mut history = Vec::new();
    for step in script() {
        let before = world.model.clone();
        let command = step(&world.model);
        let changes = world.run(command);
        history.push((before, changes));
    }
    let steps = history.len();
    for (before, changes) in history.into_iter().rev() {
        world.model.patch(&changes.reversed());
        assert_eq!(world.model, before);
    }
    println!("{steps} steps taken back: each returned the exact records before it");
}

#[test]
fn a_check_in_that_is_not_due_gives_its_time_away() {
    let mut world = World::new();
    let id = world.session("standard", 30, &["check-in"]);
    let session = &world.model.sessions.get(&id).unwrap();
    let clocks: Vec<_> = session.pacing.phases.iter().map(|pace| pace.first_planned.clock()).collect();
    assert_eq!(clocks, ["2:06", "6:00", "0:00", "14:06", "6:00", "1:48"]);
}

#[test]
fn the_check_in_is_due_after_28_days() {
    let mut world = World::new();
    let id = world.session("standard", 30, &[]);
    let client = world.model.sessions.get(&id).unwrap().client.clone();
    let standard = content::format("standard").unwrap();
    let not_due =
        |world: &World, days| world.model.phases_not_due(&client, standard, world.today + chrono::Days::new(days));
    // A client who has had no session yet has nothing to check in on.
    assert_eq!(not_due(&world, 0), ["check-in"]);
    world.run(SessionCommand::Start { id: id.clone() });
    assert_eq!(not_due(&world, 27), ["check-in"]);
    assert!(not_due(&world, 28).is_empty());
    // Once it has been held, the 28 days count from there.
    world.today = world.today + chrono::Days::new(30);
    let format = Box::new(standard.clone());
    let create =
        SessionCommand::Create { client: client.clone(), format, voice: Voice::Coach, minutes: 30, skip: vec![] };
    let second: Id<Session> = world.run(create).added_id().unwrap();
    world.run(SessionCommand::Start { id: second.clone() });
    world.run(SessionCommand::GoTo { id: second.clone(), phase: 2 });
    world.run(SessionCommand::GoTo { id: second, phase: 3 });
    assert_eq!(not_due(&world, 27), ["check-in"]);
    assert!(not_due(&world, 28).is_empty());
}

#[test]
fn skipping_the_current_phase_brings_the_next_one_on() {
    let mut world = World::new();
    let id = world.session("standard", 30, &[]);
    world.run(SessionCommand::Start { id: id.clone() });
    world.run(SessionCommand::Skip { id: id.clone(), phase: 0 });
    let session = world.model.sessions.get(&id).unwrap().clone();
    assert_eq!(session.current_phase().unwrap().id, "goal-review");
    assert_eq!(session.pacing.planned(), Span::minutes(30));
    // Skipping the generative moment itself gives its time to the next phase.
    world.run(SessionCommand::Skip { id: id.clone(), phase: 3 });
    let session = world.model.sessions.get(&id).unwrap();
    assert!(session.pacing.phases[4].planned > Span::minutes(17));
}

#[test]
fn the_last_open_phase_cannot_be_skipped() {
    let mut world = World::new();
    let id = world.session("standard", 30, &[]);
    for phase in 0..5 {
        world.run(SessionCommand::Skip { id: id.clone(), phase });
    }
    assert!(matches!(world.judge(SessionCommand::Skip { id, phase: 5 }), Err(Rejected::NotPossible(_))));
}

#[test]
fn bad_input_is_refused_with_a_sentence() {
    let mut world = World::new();
    let id = world.session("standard", 30, &[]);
    let client = world.model.sessions.get(&id).unwrap().client.clone();
    let goal =
        WeeklyGoal { confidence: Some(11), what: "Walk".into(), ..WeeklyGoal::draft(client.clone(), world.today) };
    let empty = WeeklyGoal::draft(client.clone(), world.today);
    let mut format: Format = content::format("grow").unwrap().clone();
    format.phases.clear();
    let refused: Vec<Command> = vec![
        ClientCommand::Add { name: "  ".into() }.into(),
        ClientCommand::Rename { id: client, name: String::new() }.into(),
        GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) }.into(),
        GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(empty) }.into(),
        SessionCommand::Answer { id: id.clone(), answer: Answer::Engagement(Some(11)) }.into(),
        SessionCommand::Answer { id, answer: Answer::Topic("x".repeat(50_001)) }.into(),
        SettingsCommand::SessionMinutes(14).into(),
        SettingsCommand::SessionMinutes(181).into(),
        FormatCommand::Copy { format: Box::new(format), name: "Mine".into() }.into(),
        SessionCommand::End { id: Id::fixed("gone") }.into(),
    ];
    for command in refused {
        let why = world.judge(command.clone()).expect_err(&format!("{command:?}")).to_string();
        assert!(why.ends_with('.'), "{why}");
    }
}

#[test]
fn removing_a_client_removes_all_that_is_theirs() {
    let mut world = World::new();
    let steps = script();
    for step in &steps[..steps.len() - 1] {
        let command = step(&world.model);
        world.run(command);
    }
    let client = world.model.clients.iter().next().unwrap().id.clone();
    let before = world.model.clone();
    let changes = world.run(ClientCommand::Remove { id: client });
    assert_eq!(world.model.records().count(), world.model.settings.len() + world.model.trash.len());
    world.model.patch(&changes.reversed());
    assert_eq!(world.model, before);
}

#[derive(Debug, Clone)]
enum Deed {
    GoTo(usize),
    Pause,
    Resume,
    Add(i64),
    Lend(usize, usize, i64),
    Skip(usize, usize),
}

fn moves() -> impl Strategy<Value = Vec<(Deed, i64)>> {
    let phase = 0..8_usize;
    let one = prop_oneof![
        phase.clone().prop_map(Deed::GoTo),
        Just(Deed::Pause),
        Just(Deed::Resume),
        (0..600_000_i64).prop_map(Deed::Add),
        (phase.clone(), phase.clone(), 0..900_000_i64).prop_map(|(from, to, span)| Deed::Lend(from, to, span)),
        (phase.clone(), phase).prop_map(|(phase, heir)| Deed::Skip(phase, heir)),
    ];
    // The wall clock may also be set back between two moves.
    prop::collection::vec((one, -60_000..400_000_i64), 0..60)
}

proptest! {
    #[test]
    fn time_is_neither_lost_nor_made(minutes in 15..=180_i64, moves in moves()) {
        let mut pacing = Pacing::plan(Span::minutes(minutes), &[7, 20, 7, 40, 20, 6]);
        let (mut now, mut added, mut ran) = (Timestamp(1_000_000_000), Span::ZERO, Span::ZERO);
        for (step, later) in moves {
            let before = now;
            now = Timestamp(now.0 + later);
            if pacing.is_running() && later < 0 {
                // A clock set back: the open stretch only ever loses what the clock took.
                pacing.pause(before);
                pacing.resume(now);
            } else if pacing.is_running() {
                ran += Span(later);
            }
            match step {
                Deed::GoTo(phase) => pacing.go_to(phase, now),
                Deed::Pause => pacing.pause(now),
                Deed::Resume => pacing.resume(now),
                Deed::Add(span) => {
                    pacing.add(Span(span));
                    added += Span(span);
                }
                Deed::Lend(from, to, span) => drop(pacing.move_time(from, to, Span(span), now)),
                Deed::Skip(phase, heir) => pacing.skip(phase, heir, now),
            }
            prop_assert_eq!(pacing.planned(), Span::minutes(minutes) + added);
            prop_assert_eq!(pacing.total_spent(now), ran);
            prop_assert_eq!(pacing.session_left(now), pacing.planned() - ran);
        }
    }
}

/// What lies on a limit is kept, and what lies one beyond is refused with words that name the limit.
#[test]
fn every_limit_is_the_one_that_its_message_names() {
    let mut world = World::new();
    let client: Id<Client> = world.run(ClientCommand::Add { name: "A.".into() }).added_id().unwrap();
    let note = |count: usize, letter: &str| {
        let text = letter.repeat(count);
        Command::from(NoteCommand::Add { client: client.clone(), text })
    };
    let prompt = |number: usize| OwnPrompt { coach: format!("prompt {number}"), ..OwnPrompt::default() };
    let set = |count: usize| {
        let prompts = (0..count).map(prompt).collect();
        Command::from(PromptSetCommand::Import { name: "Set".into(), prompts, over: None })
    };
    let questions = |count: usize| {
        let item = |number: usize| Item { id: format!("q{number}"), text: "Question".into(), ..Item::default() };
        let items = (0..count).map(item).collect();
        let questionnaire = Box::new(Questionnaire { name: "Own".into(), items, ..Questionnaire::draft() });
        Command::from(QuestionnaireCommand::Save { id: None, questionnaire })
    };
    let outside = |count: usize| {
        let line = OutsideLine { name: "Line".into(), ..OutsideLine::default() };
        let outside = Outside { name: "Test".into(), lines: vec![line; count], ..Outside::default() };
        let taken = Assessment::draft(client.clone(), Assessment::OUTSIDE, world.today, TakenResult::Outside(outside));
        Command::from(AssessmentCommand::Save { id: None, taken: Box::new(taken) })
    };
    let name = |count: usize| Command::from(ClientCommand::Add { name: "x".repeat(count) });
    let minutes = |minutes: usize| Command::from(SettingsCommand::SessionMinutes(minutes as u16));
    let limits = [
        ("50,000", note(50_000, "x"), note(50_001, "x")),
        // Characters, whatever they take in bytes.
        ("50,000", note(50_000, "🙂"), note(50_001, "🙂")),
        ("80", name(80), name(81)),
        ("500", set(500), set(501)),
        ("100", questions(100), questions(101)),
        ("200", outside(200), outside(201)),
        ("180", minutes(180), minutes(181)),
        ("15", minutes(15), minutes(14)),
    ];
    let count = limits.len();
    for (named, on_it, beyond) in limits {
        assert!(world.judge(on_it).is_ok(), "{named}");
        let why = world.judge(beyond).unwrap_err().to_string();
        assert!(why.contains(named), "{named}: {why}");
    }
    println!("limits: N = {count}, each on both sides");
}

/// A date that no restart would read is not kept.
#[test]
fn no_command_makes_a_record_that_the_next_start_refuses() {
    let mut world = World::new();
    let client: Id<Client> = world.run(ClientCommand::Add { name: "A.".into() }).added_id().unwrap();
    let far = NaiveDate::from_ymd_opt(111_926, 1, 1).unwrap();
    let goal = WeeklyGoal { what: "walk".into(), ..WeeklyGoal::draft(client, far) };
    let refused = world.judge(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) });
    assert!(matches!(refused, Err(Rejected::NotPossible(_))), "{refused:?}");
}
