//! What a coach asked for, and what becomes of the answers.

use cairn::domain::{
    Assessment, AssessmentCommand, Client, ClientCommand, Command, Ctx, Id, Model, NaiveDate, Timestamp, Visibility,
    apply,
    assessment::{Area, Arrival, Filled, Request},
};
use cairn::{
    content::instruments::filling,
    domain::{Changes, TakenResult},
};

const TODAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 20) {
    Some(day) => day,
    None => panic!("a day"),
};

#[derive(Default)]
struct World {
    model: Model,
    ids: std::cell::Cell<u128>,
}

impl World {
    fn run(&mut self, command: impl Into<Command>) -> Changes {
        let ids = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let ctx = Ctx { now: Timestamp(1_770_000_000_000), today: TODAY, zone: "", random: &ids };
        let changes = apply(&self.model, command.into(), &ctx).expect("it is allowed");
        self.model.patch(&changes);
        changes
    }

    fn client(&mut self, name: &str) -> Id<Client> {
        self.run(ClientCommand::Add { name: name.into() }).added_id().expect("a client")
    }

    fn ask(&mut self, client: &Id<Client>, request: &str) {
        let (client, instrument) = (client.clone(), Id::fixed(Assessment::RULERS));
        self.run(AssessmentCommand::Ask { client, request: Id::fixed(request), instrument, name: "Rulers".into() });
    }

    fn receive(&mut self, client: &Id<Client>, filled: &Filled, over: Option<Id<Assessment>>) -> Changes {
        self.run(AssessmentCommand::Receive { client: client.clone(), filled: Box::new(filled.clone()), over })
    }

    fn kept(&self) -> Vec<Assessment> {
        self.model.assessments.iter().map(|taken| (**taken).clone()).collect()
    }
}

fn filled(request: Option<&str>) -> Filled {
    let area = Area { priority: Some(8), words: " mine ".into(), ..Area::named("a1", "Walking") };
    let instrument = Id::fixed(Assessment::RULERS);
    let request: Option<Id<Request>> = request.map(Id::fixed);
    Filled { id: Id::fixed("f1"), request, instrument, on: TODAY, result: TakenResult::Rulers(vec![area]) }
}

#[test]
fn a_request_waits_until_its_result_is_added() {
    let mut world = World::default();
    let (maya, sam) = (world.client("Maya"), world.client("Sam"));
    world.ask(&maya, "r1");
    world.ask(&maya, "r1");
    world.ask(&maya, "r2");
    let waiting = |world: &World, client| {
        world.model.waiting_for(client).into_iter().map(|asked| asked.request.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(waiting(&world, &maya), ["r1", "r2"]);
    let (client, asked) = world.model.sent_to(&Id::fixed("r1")).expect("it was sent");
    assert_eq!((&client.id, asked.on), (&maya, TODAY));
    world.receive(&sam, &filled(Some("r1")), None);
    assert_eq!(waiting(&world, &maya), ["r2"], "whoever it was added to, it has come");
    world.run(AssessmentCommand::Unask { client: maya.clone(), request: Id::fixed("r2") });
    assert!(waiting(&world, &maya).is_empty());
    assert_eq!(world.model.sent_to(&Id::fixed("elsewhere")), None);
}

#[test]
fn the_same_result_twice_is_recognised() {
    let mut world = World::default();
    let maya = world.client("Maya");
    let file = filled(None);
    assert_eq!(world.model.arrival(&file), Arrival::New);
    world.receive(&maya, &file, None);
    assert!(matches!(world.model.arrival(&file), Arrival::Here(kept) if kept.client == maya));
    let mut corrected = file;
    let TakenResult::Rulers(rows) = &mut corrected.result else { unreachable!() };
    rows[0].priority = Some(9);
    let Arrival::Changed(kept) = world.model.arrival(&corrected) else { panic!("the answers differ") };
    world.run(AssessmentCommand::Share { id: kept.id.clone(), visibility: Visibility::CLIENT });
    world.receive(&maya, &corrected, Some(kept.id.clone()));
    let [now] = &world.kept()[..] else { panic!("one takes the place of the other") };
    assert_eq!((&now.id, now.areas()[0].priority, now.visibility), (&kept.id, Some(9), Visibility::CLIENT));
    assert!(matches!(world.model.arrival(&corrected), Arrival::Here(_)));
}

#[test]
fn adding_a_result_can_be_undone_and_its_private_until_it_is_shared() {
    let mut world = World::default();
    let maya = world.client("Maya");
    let before = world.model.clone();
    let changes = world.receive(&maya, &filled(None), None);
    assert_eq!(world.kept()[0].visibility, Visibility::PRIVATE);
    assert_eq!(world.kept()[0].areas()[0].words, "mine");
    world.model.patch(&changes.reversed());
    assert_eq!(world.model, before);
}

#[test]
fn a_day_that_has_not_begun_here_is_kept_as_today() {
    let mut world = World::default();
    let maya = world.client("Maya");
    let file = Filled { on: TODAY.succ_opt().unwrap(), ..filled(None) };
    world.receive(&maya, &file, None);
    assert_eq!(world.kept()[0].on, TODAY);
    assert!(matches!(world.model.arrival(&file), Arrival::Here(_)));
}

#[test]
fn a_request_names_only_areas_that_the_client_has_seen() {
    let mut world = World::default();
    let client = world.client("Maya");
    let areas = (0..6).map(|n| Area { current: Some(5), ..Area::named(&format!("a{n}"), &format!("Own area {n}")) });
    let wheel = TakenResult::Wheel(areas.collect());
    let taken = Assessment::draft(client.clone(), Assessment::WHEEL, TODAY, wheel);
    let saved = world.run(AssessmentCommand::Save { id: None, taken: Box::new(taken) });
    let id: Id<Assessment> = saved.added_id().expect("an assessment");
    let names_own = |world: &World| {
        let request = filling::request(&world.model, Some(&client), Assessment::WHEEL, TODAY, Id::fixed("r1"));
        request.expect("a request").write("0.1.0").contains("Own area")
    };
    assert!(!names_own(&world), "the wheel is private, and so are the names on it");
    world.run(AssessmentCommand::Share { id, visibility: Visibility::CLIENT });
    assert!(names_own(&world), "the client has seen it");
}
