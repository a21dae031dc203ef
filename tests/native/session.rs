//! A live session as the coach moves through it: time, the question on the client view, and skipping.

use std::cell::Cell;

use cairn::{
    content,
    domain::{
        Answer, ClientCommand, Command, Ctx, Id, Mark, Model, NaiveDate, NoteCommand, Rejected, Session,
        SessionCommand, SessionStatus, Span, Timestamp, Visibility, Voice, apply,
        document::{ClientView, Version, summary},
    },
};
use chrono::Days;

const MINUTE: i64 = 60_000;

struct Room {
    model: Model,
    session: Id<Session>,
    now: i64,
    today: NaiveDate,
    ids: Cell<u128>,
}

impl Room {
    /// A running session of 30 minutes whose three-month check-in is not due.
    fn open() -> Self {
        let mut room =
            Self { model: Model::default(), session: Id::fixed("none"), now: 0, today: day(), ids: Cell::new(1) };
        room.run(ClientCommand::Add { name: "Maya".into() }).unwrap();
        let client = room.model.clients.iter().next().unwrap().id.clone();
        let format = content::format("standard").unwrap().clone();
        let skip = room.model.phases_not_due(&client, &format, day());
        assert_eq!(skip, ["check-in"]);
        room.run(SessionCommand::Create { client, format: Box::new(format), voice: Voice::Coach, minutes: 30, skip })
            .unwrap();
        room.session = room.model.sessions.iter().next().unwrap().id.clone();
        room.run(SessionCommand::Start { id: room.session.clone() }).unwrap();
        room
    }

    fn run(&mut self, command: impl Into<Command>) -> Result<(), Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let ctx = Ctx { now: Timestamp(self.now), today: self.today, zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx)?;
        self.model.patch(&changes);
        Ok(())
    }

    fn session(&self) -> &Session {
        self.model.sessions.get(&self.session).unwrap()
    }

    fn answer(&mut self, answer: Answer) {
        self.run(SessionCommand::Answer { id: self.session.clone(), answer }).unwrap();
    }

    /// The question on the client view.
    fn question(&self) -> Option<String> {
        let format = content::format_in(&self.model, &self.session().format);
        ClientView::of(&self.model, &self.session, format, Timestamp(self.now)).unwrap().question
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

#[test]
fn the_client_view_shows_the_question_that_the_coach_chose_while_its_phase_lasts() {
    let mut room = Room::open();
    let first = room.question();
    assert!(first.is_some());
    room.answer(Answer::ShownPrompt(Some("  What made you smile?  ".into())));
    assert_eq!(room.question().as_deref(), Some("What made you smile?"));

    room.run(SessionCommand::GoTo { id: room.session.clone(), phase: 0 }).unwrap();
    assert_eq!(room.question().as_deref(), Some("What made you smile?"), "the same phase");
    room.run(SessionCommand::GoTo { id: room.session.clone(), phase: 1 }).unwrap();
    assert_eq!(room.session().shown_prompt, None);
    assert_ne!(room.question(), first);

    room.answer(Answer::ShownPrompt(Some("How so?".into())));
    room.run(SessionCommand::Skip { id: room.session.clone(), phase: 1 }).unwrap();
    assert_eq!(room.session().shown_prompt, None);
    room.answer(Answer::ShownPrompt(Some("   ".into())));
    assert_eq!(room.session().shown_prompt, None, "nothing to show is no question");
}

#[test]
fn skipping_the_phase_in_hand_goes_on_and_gives_its_time_to_the_generative_moment() {
    let mut room = Room::open();
    room.run(SessionCommand::GoTo { id: room.session.clone(), phase: 1 }).unwrap();
    room.now = MINUTE;
    room.run(SessionCommand::Skip { id: room.session.clone(), phase: 1 }).unwrap();
    let session = room.session();
    assert_eq!(session.current_phase().unwrap().id, "generative", "the check-in is not due");
    // 14:06 with the check-in's time, and the five minutes that the review had left.
    assert_eq!(session.pacing.phases[3].planned.clock(), "19:06");
    assert_eq!(session.pacing.planned(), Span::minutes(30));
}

#[test]
fn an_ended_session_can_be_reopened_where_it_was() {
    let mut room = Room::open();
    room.run(SessionCommand::GoTo { id: room.session.clone(), phase: 4 }).unwrap();
    room.now = 10 * MINUTE;
    room.run(SessionCommand::End { id: room.session.clone() }).unwrap();
    assert_eq!(room.session().status, SessionStatus::Ended);
    room.now = 60 * MINUTE;
    room.run(SessionCommand::Start { id: room.session.clone() }).unwrap();
    let session = room.session();
    assert_eq!((session.status, session.ended), (SessionStatus::Live, None));
    assert_eq!(session.pacing.current, 4);
    assert_eq!(
        session.pacing.session_left(Timestamp(61 * MINUTE)),
        Span::minutes(19),
        "the hour between is not counted"
    );
}

#[test]
fn a_session_is_of_the_day_on_which_it_was_first_started() {
    let mut room = Room::open();
    let client = room.session().client.clone();
    let format = Box::new(content::format("standard").unwrap().clone());
    room.run(SessionCommand::Create { client, format, voice: Voice::Coach, minutes: 30, skip: Vec::new() }).unwrap();
    room.session = room.model.sessions.iter().find(|session| session.started.is_none()).unwrap().id.clone();
    let later = day() + Days::new(10);
    room.today = later;
    room.run(SessionCommand::Start { id: room.session.clone() }).unwrap();
    assert_eq!(room.session().on, later);
    room.today = later + Days::new(1);
    room.run(SessionCommand::End { id: room.session.clone() }).unwrap();
    room.run(SessionCommand::Start { id: room.session.clone() }).unwrap();
    assert_eq!(room.session().on, later, "taking it up again moves nothing");
}

#[test]
fn a_line_made_private_stays_private_when_its_mark_changes() {
    let mut room = Room::open();
    let (session, phase) = (room.session.clone(), "opening".to_owned());
    room.run(NoteCommand::Capture { session, phase, text: "He may leave".into() }).unwrap();
    let id = room.model.notes.iter().next().unwrap().id.clone();
    let is_shared = |room: &Room| room.model.notes.get(&id).unwrap().visibility.client;
    let mark = |mark| NoteCommand::Mark { id: id.clone(), mark };
    room.run(mark(Mark::Insight)).unwrap();
    assert!(is_shared(&room), "the client's own words");
    room.run(NoteCommand::Share { id: id.clone(), visibility: Visibility::PRIVATE }).unwrap();
    room.run(mark(Mark::Action)).unwrap();
    assert!(!is_shared(&room));
    room.run(mark(Mark::Plain)).unwrap();
    assert!(!is_shared(&room));
}

/// A session of 30 minutes that was left open after a line in its 20th minute, and found a day and a half later.
fn forgotten() -> Room {
    let mut room = Room::open();
    room.now = 20 * MINUTE;
    let (session, phase) = (room.session.clone(), room.session().phases[0].id.clone());
    room.run(NoteCommand::Capture { session, phase, text: "The last word".into() }).unwrap();
    room.now = 36 * 60 * MINUTE;
    room
}

/// The length of a session as each list, record and paper has it, in minutes.
fn lengths(room: &Room) -> Vec<i64> {
    let session = room.session();
    let mut found = vec![
        session.length().as_minutes(),
        session.pacing.phases.iter().map(|pace| pace.spent).sum::<Span>().as_minutes(),
        (session.ended.unwrap().0 - session.started.unwrap().0) / MINUTE,
    ];
    let format = content::format_in(&room.model, &session.format);
    for version in [Version::Client, Version::Coach] {
        let document =
            summary::document(&room.model, &room.session, format, version, Timestamp(room.now)).expect("a summary");
        let text = document.to_text();
        let line = text.lines().find(|line| line.contains("Length")).expect("it says how long it took");
        found.push(line.chars().filter(char::is_ascii_digit).collect::<String>().parse().expect("minutes"));
    }
    found
}

#[test]
fn a_session_left_open_offers_its_last_moment_and_its_planned_end() {
    let mut room = forgotten();
    let ask = |room: &Room, written| room.model.forgotten(room.session(), written, Timestamp(room.now));
    let found = ask(&room, None).expect("it asks");
    assert_eq!((found.last_done, found.planned_end), (Timestamp(20 * MINUTE), Some(Timestamp(30 * MINUTE))));
    // An answer has no time of its own: its record does.
    let written = Some(Timestamp(25 * MINUTE));
    assert_eq!(ask(&room, written).map(|found| found.last_done), written);
    assert_eq!(ask(&room, Some(Timestamp(room.now + 1))).map(|found| found.last_done), Some(Timestamp(20 * MINUTE)));
    assert_eq!(ask(&room, Some(Timestamp(room.now - MINUTE))), None, "something was done a minute ago");
    for (minutes, asks) in [(29, false), (31, false), (89, false), (90, true), (600, true)] {
        room.now = minutes * MINUTE;
        assert_eq!(ask(&room, None).is_some(), asks, "after {minutes} minutes");
    }
    room.run(SessionCommand::StillOn { id: room.session.clone() }).unwrap();
    assert_eq!(room.session().status, SessionStatus::Live);
    room.now += 7 * 60 * MINUTE;
    assert_eq!(ask(&room, None), None, "somebody is still in it");
    room.now += 2 * 60 * MINUTE;
    assert!(ask(&room, None).is_some(), "and then left it open");
    room.run(SessionCommand::Pause { id: room.session.clone() }).unwrap();
    room.now += 36 * 60 * MINUTE;
    assert_eq!(ask(&room, None), None, "where the timer stands, nothing counts on");
    room.run(SessionCommand::End { id: room.session.clone() }).unwrap();
    assert_eq!(ask(&room, None), None);
}

#[test]
fn the_hours_are_right_wherever_a_session_is_said_to_have_ended() {
    let mut walked = 0;
    for minutes in [20, 30, 5, 36 * 60] {
        let mut room = forgotten();
        let at = Timestamp(minutes * MINUTE);
        room.run(SessionCommand::EndAt { id: room.session.clone(), at }).unwrap();
        assert_eq!(room.session().status, SessionStatus::Ended);
        let found = lengths(&room);
        assert_eq!(found, vec![minutes; found.len()]);
        walked += found.len();
        // Put right afterwards, whatever it was.
        for minutes in [45, 1, 1_440] {
            room.run(SessionCommand::Took { id: room.session.clone(), minutes }).unwrap();
            let found = lengths(&room);
            assert_eq!(found, vec![i64::from(minutes); found.len()]);
            walked += found.len();
        }
    }
    println!("{walked} lengths in records, lists and papers");
    let mut room = forgotten();
    let id = room.session.clone();
    for at in [-2 * MINUTE, room.now + 1] {
        let refused = room.run(SessionCommand::EndAt { id: id.clone(), at: Timestamp(at) }).unwrap_err();
        assert_eq!(refused.to_string(), "Choose a time between its start and now.");
    }
    assert_eq!(room.session().status, SessionStatus::Live, "it never ends by itself");
    assert!(room.run(SessionCommand::Took { id: id.clone(), minutes: 45 }).is_err());
    room.run(SessionCommand::End { id: id.clone() }).unwrap();
    for minutes in [0, 1_441] {
        let refused = room.run(SessionCommand::Took { id: id.clone(), minutes }).unwrap_err();
        assert_eq!(refused.to_string(), "Choose a number from 1 to 1440.");
    }
}
