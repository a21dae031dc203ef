//! The focus area in hand: what a session begins with, which questions it brings, and what a session said about stages.

use std::cell::Cell;

use cairn::{
    content::{self, stage_prompts, stages},
    domain::{
        Answer, BoardCommand, Client, ClientCommand, Command, Ctx, FocusArea, FocusAreaCommand, FocusOf, Id, Model,
        Moment, NaiveDate, Session, SessionCommand, Stance, Standing, Timestamp, Voice, apply,
        document::{ClientSummary, ClientView, CoachSummary},
    },
};

struct Desk {
    model: Model,
    now: i64,
    ids: Cell<u128>,
}

fn day() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

impl Desk {
    fn new() -> Self {
        Self { model: Model::default(), now: 0, ids: Cell::new(1) }
    }

    fn run(&mut self, command: impl Into<Command>) -> cairn::domain::Changes {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        self.now += 1_000;
        let ctx = Ctx { now: Timestamp(self.now), today: day(), zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx).unwrap();
        self.model.patch(&changes);
        changes
    }

    fn client(&mut self) -> Id<Client> {
        self.run(ClientCommand::Add { name: "Maya".into() }).added_id().unwrap()
    }

    fn area(&mut self, client: &Id<Client>, name: &str) -> Id<FocusArea> {
        let (client, name, behaviour) = (client.clone(), name.into(), String::new());
        self.run(FocusAreaCommand::Add { client, name, behaviour }).added_id().unwrap()
    }

    fn stand(&mut self, id: &Id<FocusArea>, stance: Stance, session: Option<&Id<Session>>) {
        let (id, session, why) = (id.clone(), session.cloned(), String::new());
        self.run(FocusAreaCommand::Stand { id, stance, by_hand: true, session, why });
    }

    fn session(&mut self, client: &Id<Client>) -> Id<Session> {
        let format = Box::new(content::format("standard").unwrap().clone());
        let create =
            SessionCommand::Create { client: client.clone(), format, voice: Voice::Coach, minutes: 30, skip: vec![] };
        let id: Id<Session> = self.run(create).added_id().unwrap();
        self.run(SessionCommand::Start { id: id.clone() });
        id
    }

    fn choose(&mut self, session: &Id<Session>, area: Option<&Id<FocusArea>>) {
        self.run(FocusAreaCommand::Choose { of: FocusOf::Session(session.clone()), area: area.cloned() });
    }

    fn in_hand(&self, session: &Id<Session>) -> Option<&Id<FocusArea>> {
        self.model.sessions.get(session).unwrap().focus_area.as_ref()
    }
}

#[test]
fn a_session_begins_with_the_area_of_last_time_or_with_the_only_one() {
    let mut desk = Desk::new();
    let maya = desk.client();
    let none = desk.session(&maya);
    assert_eq!(desk.in_hand(&none), None, "there is none, and that is fine");
    let sleep = desk.area(&maya, "Sleep");
    assert_eq!(desk.in_hand(&none), None, "what comes later is chosen by a tap");
    let first = desk.session(&maya);
    assert_eq!(desk.in_hand(&first), Some(&sleep), "the only one");
    let walking = desk.area(&maya, "Walking");
    let second = desk.session(&maya);
    assert_eq!(desk.in_hand(&second), Some(&sleep), "the one of last time");
    desk.choose(&second, Some(&walking));
    let third = desk.session(&maya);
    assert_eq!(desk.in_hand(&third), Some(&walking));
    desk.choose(&third, None);
    assert_eq!(desk.in_hand(&third), None, "none is a choice");

    let other = desk.client();
    let of_other = desk.session(&other);
    assert_eq!(desk.in_hand(&of_other), None, "areas of somebody else are no default");
    let toms = desk.area(&other, "Tennis");
    desk.area(&other, "Temper");
    let of_other = desk.session(&other);
    assert_eq!(desk.in_hand(&of_other), None, "of two that were never in hand neither is guessed");
    desk.choose(&of_other, Some(&toms));
    desk.run(FocusAreaCommand::Archive { id: toms.clone(), archived: true });
    let next = desk.session(&other);
    assert_ne!(desk.in_hand(&next), Some(&toms), "what was put away is nobody's default");

    let alone = desk.run(BoardCommand::Begin { client: maya.clone(), session: None }).added_id().unwrap();
    let alone = desk.model.boards.get(&alone).unwrap();
    assert_eq!(desk.model.focus_area_of_board(alone).map(|area| &area.id), Some(&walking));
    let begin = BoardCommand::Begin { client: maya, session: Some(third) };
    let of_session = desk.run(begin).added_id().unwrap();
    let of_session = desk.model.boards.get(&of_session).unwrap();
    assert!(desk.model.focus_area_of_board(of_session).is_none(), "a session's board has the session's");
}

/// Every phase of every format, for each stance: the questions are those of the phase's moment and of that stance alone.
#[test]
fn every_phase_of_every_format_has_questions_for_every_stance() {
    let mut cells = 0;
    for format in content::formats() {
        for phase in &format.phases {
            let mut area = FocusArea::new(Id::fixed("a"), Id::fixed("c"), "Sleep".into(), Timestamp(0));
            assert_eq!(
                stage_prompts::for_area(stage_prompts::moment_of(format, &phase.id), &area),
                None,
                "nothing is known yet"
            );
            for stance in Stance::ALL {
                let (on, at) = (day(), Timestamp(0));
                area.standings.push(Standing { on, at, stance, by_hand: true, session: None, why: String::new() });
                let picked = stage_prompts::for_area(stage_prompts::moment_of(format, &phase.id), &area).unwrap();
                assert!(picked.len() >= 6, "{}: {} in {stance:?}", format.name, phase.name);
                let begin = format!("{}-{}-", format.moment(&phase.id).slug(), stance.slug());
                assert!(picked.iter().all(|prompt| prompt.id.starts_with(&begin)), "{begin}");
                cells += 1;
            }
        }
    }
    println!("{cells} phases and stances, each with its own questions");
    assert!(cells >= 6 * 6);
}

/// Words that only a coach reads: the names of the stages and the learned word for them.
fn labels() -> Vec<String> {
    let names = stages::CARDS.iter().flat_map(|card| [card.name.coach, card.name.own]);
    let slugs = Stance::ALL.map(Stance::slug);
    names.chain(slugs).chain(["Precontemplation", "focus area"]).map(str::to_lowercase).collect()
}

#[test]
fn no_stage_and_no_area_is_heard_in_what_a_client_sees() {
    let labels = labels();
    let quiet = |text: &str, where_: &str| {
        let text = text.to_lowercase();
        // “Action” and “I am” are words of every day: a label is heard with what makes it one.
        let heard = labels.iter().find(|label| label.len() > 9 && text.contains(&**label));
        assert_eq!(heard, None, "{where_}: {text}");
    };
    // Every question that a tap may put on the screen.
    for (moment, stance) in Moment::ALL.into_iter().flat_map(|moment| Stance::ALL.map(|stance| (moment, stance))) {
        for prompt in stage_prompts::prompts(moment, stance) {
            quiet(prompt.coach, prompt.id);
            quiet(prompt.own, prompt.id);
        }
    }
    let format = content::format("standard").unwrap();
    for stance in Stance::ALL {
        let mut desk = Desk::new();
        let maya = desk.client();
        let area = desk.area(&maya, "CANARYSLEEP");
        let id = desk.session(&maya);
        let why = "CANARYWHY".to_owned();
        let stand = FocusAreaCommand::Stand { id: area, stance, by_hand: true, session: Some(id.clone()), why };
        desk.run(stand);
        for (n, phase) in format.phases.iter().enumerate() {
            desk.run(SessionCommand::GoTo { id: id.clone(), phase: n });
            let area = desk.model.focus_areas.iter().next().unwrap();
            let question = stage_prompts::for_area(format.moment(&phase.id), area).unwrap()[0].coach;
            let answer = Answer::ShownPrompt(Some(question.into()));
            desk.run(SessionCommand::Answer { id: id.clone(), answer });
            let view = ClientView::of(&desk.model, &id, Some(format), Timestamp(0)).unwrap();
            assert_eq!(view.question.as_deref(), Some(question), "the question itself is there");
            quiet(&format!("{view:?}"), "client view");
            assert!(!format!("{view:?}").contains("CANARY"));
        }
        let summary = ClientSummary::of(&desk.model, &id).unwrap();
        for text in [format!("{summary:?}"), summary.document().to_text(), summary.document().to_html()] {
            let body = text.split("<body").last().unwrap().to_owned();
            quiet(&body, "summary");
            assert!(!text.contains("CANARY"));
        }
        let coach = CoachSummary::of(&desk.model, &id, Some(format), Timestamp(0)).unwrap().document().to_text();
        assert!(coach.contains("CANARYSLEEP") && coach.contains(stance.saying()), "the coach reads it: {coach}");
    }
}

#[test]
fn the_coach_reads_what_the_session_said_about_each_stage() {
    let mut desk = Desk::new();
    let maya = desk.client();
    let (sleep, walking) = (desk.area(&maya, "Sleep"), desk.area(&maya, "Walking"));
    let tennis = desk.area(&maya, "Tennis");
    desk.stand(&sleep, Stance::Contemplation, None);
    desk.stand(&walking, Stance::Action, None);
    desk.stand(&tennis, Stance::Action, None);
    let id = desk.session(&maya);
    desk.choose(&id, Some(&walking));
    desk.stand(&sleep, Stance::Preparation, Some(&id));
    desk.stand(&sleep, Stance::Cant, Some(&id));
    desk.stand(&walking, Stance::Action, Some(&id));
    let format = content::format("standard").unwrap();
    let summary = CoachSummary::of(&desk.model, &id, Some(format), Timestamp(0)).unwrap();
    let text = summary.document().to_text();
    let walk = text.find("Walking").expect("the area in hand");
    assert!(walk < text.find("Sleep").expect("the other one"), "the one in hand comes first: {text}");
    assert!(text.contains("\"I am\", still right"), "{text}");
    assert!(text.contains("from \"I may\" to \"I will\", then \"I can't\""), "{text}");
    assert!(!text.contains("Tennis"), "what was not asked is not told: {text}");
    let order: Vec<_> = desk.model.focus_areas_in(desk.model.sessions.get(&id).unwrap());
    assert_eq!(order.iter().map(|area| &*area.name).collect::<Vec<_>>(), ["Walking", "Sleep", "Tennis"]);
}
