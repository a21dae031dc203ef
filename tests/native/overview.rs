//! What Today, This week and Clients show at a glance.

use std::cell::Cell;

use cairn::{
    content,
    domain::{
        Answer, Author, Changes, ClientCommand, Command, Ctx, GoalCommand, GoalReview, GoalStatus, Id, IdeaCommand,
        IdeaHome, Model, NaiveDate, Outcome, Session, SessionCommand, Timestamp, Voice, WeeklyGoal, apply,
    },
};

struct World {
    model: Model,
    today: NaiveDate,
    steps: Cell<u128>,
}

fn day(day: u32) -> NaiveDate {
    // The 2nd is a Monday.
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

impl World {
    fn new() -> Self {
        Self { model: Model::default(), today: day(2), steps: Cell::new(0) }
    }

    fn run(&mut self, command: impl Into<Command>) -> Changes {
        let random = || {
            self.steps.set(self.steps.get() + 1);
            self.steps.get()
        };
        let now = Timestamp(random() as i64 * 1_000);
        let ctx = Ctx { now, today: self.today, zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx).unwrap();
        self.model.patch(&changes);
        changes
    }

    fn client(&mut self, name: &str) -> Id<cairn::domain::Client> {
        self.run(ClientCommand::Add { name: name.into() }).added_id().unwrap()
    }

    fn session(&mut self, client: &Id<cairn::domain::Client>) -> Id<Session> {
        let format = Box::new(content::format("standard").unwrap().clone());
        let (client, voice) = (client.clone(), Voice::Coach);
        let create = SessionCommand::Create { client, format, voice, minutes: 30, skip: Vec::new() };
        self.run(create).added_id().unwrap()
    }

    fn held(&mut self, client: &Id<cairn::domain::Client>) -> Id<Session> {
        let id = self.session(client);
        self.run(SessionCommand::Start { id: id.clone() });
        self.run(SessionCommand::End { id: id.clone() });
        id
    }

    fn goal(&mut self, client: &Id<cairn::domain::Client>, what: &str) -> Id<WeeklyGoal> {
        let goal = WeeklyGoal { what: what.into(), ..WeeklyGoal::draft(client.clone(), self.today) };
        self.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) }).added_id().unwrap()
    }
}

#[test]
fn a_client_in_one_line() {
    let mut world = World::new();
    let (bo, ana) = (world.client("bo"), world.client("Ana"));
    world.run(ClientCommand::AddMyself);
    let earlier = world.held(&ana);
    world.today = day(9);
    let last = world.held(&ana);
    let next = day(16).and_hms_opt(10, 0, 0);
    world.run(SessionCommand::Answer { id: last.clone(), answer: Answer::NextSession(next) });
    world.goal(&ana, "Walk");
    let finished = world.goal(&ana, "Read");
    world.run(GoalCommand::SetWeeklyStatus { id: finished, status: GoalStatus::Finished });
    let planned = world.session(&bo);

    let glances = world.model.glances(day(10));
    assert_eq!(glances.iter().map(|glance| glance.client.name.as_str()).collect::<Vec<_>>(), ["Ana", "bo"]);
    assert_eq!(glances[0].last.as_ref().map(|session| &session.id), Some(&last));
    assert_eq!((glances[0].active_goals, glances[0].next, &glances[0].planned), (1, next, &None));
    assert_eq!((glances[1].last.clone(), glances[1].next, &glances[1].planned), (None, None, &Some(planned)));
    assert_eq!(world.model.glances(day(17))[0].next, None, "the day has passed");

    let recent = world.model.recent_sessions(9, day(30));
    assert_eq!(recent.iter().map(|session| &session.id).collect::<Vec<_>>(), [&last, &earlier]);
}

#[test]
fn a_session_is_rounded_off_by_a_reflection_or_by_sharing_and_after_a_week_it_rests() {
    let mut world = World::new();
    let ana = world.client("Ana");
    let (one, two, three) = (world.held(&ana), world.held(&ana), world.held(&ana));
    world.run(SessionCommand::Answer { id: one, answer: Answer::WentWell("Listening".into()) });
    let shared = Answer::Shared(cairn::domain::Section::Learned, true);
    world.run(SessionCommand::Answer { id: two, answer: shared });
    let open =
        |world: &World, on| world.model.sessions_to_round_off(on).iter().map(|s| s.id.clone()).collect::<Vec<_>>();
    assert_eq!(open(&world, day(9)), [three]);
    assert!(open(&world, day(10)).is_empty());
}

#[test]
fn the_last_word_of_a_day_counts() {
    let mut world = World::new();
    let ana = world.client("Ana");
    let goal = world.goal(&ana, "Walk");
    for (on, outcome) in
        [(1, Outcome::Done), (2, Outcome::NotToday), (2, Outcome::Done), (8, Outcome::Partly), (9, Outcome::Done)]
    {
        world.today = day(on);
        world.run(GoalCommand::CheckIn { goal: goal.clone(), on: None, outcome, line: String::new() });
    }
    let week = world.model.week_of(&goal, day(2), day(30));
    assert_eq!(week, [Some(Outcome::Done), None, None, None, None, None, Some(Outcome::Partly)]);
}

#[test]
fn a_week_keeps_its_finished_goals_and_not_what_was_let_go() {
    let mut world = World::new();
    let ana = world.client("Ana");
    let (walk, read, rest) = (world.goal(&ana, "Walk"), world.goal(&ana, "Read"), world.goal(&ana, "Rest"));
    world.run(GoalCommand::SetWeeklyStatus { id: walk, status: GoalStatus::Finished });
    world.run(GoalCommand::SetWeeklyStatus { id: rest, status: GoalStatus::LetGo });
    let whats = |monday| {
        let goals = world.model.goals_of_week(&ana, monday, day(30));
        goals.iter().map(|goal| goal.what.clone()).collect::<Vec<_>>()
    };
    assert_eq!(whats(day(2)), ["Read", "Walk"]);
    assert_eq!(whats(day(9)), ["Read"]);
    assert!(world.model.goals_of_week(&ana, day(2), day(30))[0].id == read);
}

#[test]
fn ideas_come_by_session_the_latest_first() {
    let mut world = World::new();
    let ana = world.client("Ana");
    let earlier = world.held(&ana);
    world.today = day(9);
    let (empty, later) = (world.held(&ana), world.held(&ana));
    for (session, text) in [(&earlier, "a"), (&later, "b"), (&earlier, "c")] {
        world.run(IdeaCommand::Add { home: IdeaHome::Session(session.clone()), text: text.into(), by: Author::Client });
    }
    let found = world.model.ideas_by_session(&ana, day(30));
    let told: Vec<_> = found
        .iter()
        .map(|(session, ideas)| (session.id.clone(), ideas.iter().map(|idea| idea.text.as_str()).collect::<Vec<_>>()))
        .collect();
    assert_eq!(told, [(later, vec!["b"]), (earlier, vec!["a", "c"])]);
    assert!(told.iter().all(|(session, _)| *session != empty));
}

#[test]
fn a_week_is_looked_back_on_from_its_saturday_and_once() {
    let mut world = World::new();
    let ana = world.client("Ana");
    world.today = day(2);
    let walk = world.goal(&ana, "Walk");
    let ids = |world: &World, on| {
        let goals = world.model.to_look_back_on(&ana, day(2), day(on));
        goals.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&world, 6), []);
    assert_eq!(ids(&world, 7), std::slice::from_ref(&walk));
    world.today = day(7);
    let young = world.goal(&ana, "Read");
    assert_eq!(ids(&world, 8), std::slice::from_ref(&walk));
    let review = GoalReview::draft(walk, None, day(7));
    world.run(GoalCommand::SaveReview { id: None, review: Box::new(review) });
    assert_eq!(ids(&world, 8), []);
    assert!(world.model.to_look_back_on(&ana, day(9), day(14)).iter().any(|goal| goal.id == young));
}
