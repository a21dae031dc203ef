//! The goal ladder through the same commands as in the app: order, provenance and what a session leaves behind.

use std::cell::Cell;

use cairn::{
    content::format,
    domain::{
        Answer, Author, Changes, CheckIn, Client, ClientCommand, Command, Ctx, GoalCommand, GoalReview, GoalStatus, Id,
        Idea, IdeaCommand, IdeaHome, Model, NaiveDate, Named, NextStep, Outcome, Rejected, Session, SessionCommand,
        ThreeMonthGoal, Timestamp, Vision, Voice, WeeklyGoal, apply,
    },
};

mod ladder;
mod progress;

struct Store {
    model: Model,
    today: NaiveDate,
    // A counter that runs backwards: the order of ids is not the order of time.
    steps: Cell<i64>,
}

impl Default for Store {
    fn default() -> Self {
        Self { model: Model::default(), today: today(), steps: Cell::new(0) }
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

impl Store {
    fn judge(&self, command: impl Into<Command>) -> Result<Changes, Rejected> {
        let random = || u128::MAX - self.steps.replace(self.steps.get() + 1) as u128;
        let now = Timestamp(1_795_000_000_000 + self.steps.get() * 1_000);
        apply(&self.model, command.into(), &Ctx { now, today: self.today, zone: "", random: &random })
    }

    /// Why a command is refused.
    fn refused(&self, command: impl Into<Command>) -> String {
        self.judge(command).expect_err("refused").to_string()
    }

    fn run(&mut self, command: impl Into<Command>) -> Changes {
        let changes = self.judge(command).expect("accepted");
        self.model.patch(&changes);
        changes
    }

    fn client(&mut self) -> Id<Client> {
        self.run(ClientCommand::Add { name: "Ana".into() }).added_id().expect("a client")
    }

    fn session(&mut self, client: &Id<Client>) -> Id<Session> {
        let standard = Box::new(format("standard").expect("standard").clone());
        let create = SessionCommand::Create {
            client: client.clone(),
            format: standard,
            voice: Voice::Coach,
            minutes: 30,
            skip: vec![],
        };
        self.run(create).added_id().expect("a session")
    }

    fn goal(&mut self, client: &Id<Client>, session: Option<&Id<Session>>, what: &str) -> Id<WeeklyGoal> {
        let goal =
            WeeklyGoal { what: what.into(), session: session.cloned(), ..WeeklyGoal::draft(client.clone(), today()) };
        self.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) }).added_id().expect("a goal")
    }

    fn idea(&mut self, session: &Id<Session>, text: &str) -> Id<Idea> {
        let id: Id<Idea> = self
            .run(IdeaCommand::Add { home: IdeaHome::Session(session.clone()), text: text.into(), by: Author::Client })
            .added_id()
            .expect("an idea");
        self.run(IdeaCommand::Choose { id: id.clone(), chosen: true });
        id
    }
}

#[test]
fn goals_come_in_the_order_in_which_they_were_set() {
    let mut store = Store::default();
    let client = store.client();
    let session = store.session(&client);
    let set: Vec<_> = ["walk", "read", "rest"].map(|what| store.goal(&client, Some(&session), what)).into();
    let ids = |goals: Vec<std::sync::Arc<WeeklyGoal>>| goals.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(store.model.goals_set_in(&session)), set);
    assert_eq!(ids(store.model.active_goals_of(&client)), set);
    // Saving a goal again does not move it.
    let again = WeeklyGoal {
        how_much: "twice".into(),
        ..(*store.model.weekly_goals.get(&set[0]).expect("kept")).as_ref().clone()
    };
    store.run(GoalCommand::SaveWeeklyGoal { id: Some(set[0].clone()), goal: Box::new(again) });
    assert_eq!(ids(store.model.goals_set_in(&session)), set);
}

#[test]
fn a_session_leaves_the_goals_kept_and_the_goals_set() {
    let mut store = Store::default();
    let client = store.client();
    let (kept, ended) = (store.goal(&client, None, "kept"), store.goal(&client, None, "ended"));
    let session = store.session(&client);
    let set = store.goal(&client, Some(&session), "set");
    let review =
        GoalReview { next: Some(NextStep::LetGo), ..GoalReview::draft(ended.clone(), Some(session.clone()), today()) };
    store.run(GoalCommand::SaveReview { id: None, review: Box::new(review) });
    let record = store.model.sessions.get(&session).expect("kept").clone();
    let after: Vec<_> = store.model.goals_after(&record).iter().map(|goal| goal.id.clone()).collect();
    assert_eq!(after, [kept, set]);
    assert_eq!(store.model.weekly_goals.get(&ended).map(|goal| goal.status), Some(GoalStatus::LetGo));
}

#[test]
fn an_idea_waits_until_a_goal_has_grown_from_it() {
    let mut store = Store::default();
    let client = store.client();
    let session = store.session(&client);
    let (first, second) = (store.idea(&session, "walk"), store.idea(&session, "sing"));
    let waiting =
        |store: &Store| store.model.ideas_without_goal(&session).iter().map(|idea| idea.id.clone()).collect::<Vec<_>>();
    assert_eq!(waiting(&store), [first.clone(), second.clone()]);
    let grown = WeeklyGoal { what: "walk".into(), idea: Some(first.clone()), ..WeeklyGoal::draft(client, today()) };
    let id: Id<WeeklyGoal> =
        store.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(grown) }).added_id().expect("a goal");
    assert_eq!(waiting(&store), [second]);
    assert_eq!(store.model.goal_from(&first).map(|goal| goal.id.clone()), Some(id.clone()));
    store.run(GoalCommand::RemoveWeeklyGoal { id });
    assert_eq!(waiting(&store).len(), 2);
}

#[test]
fn a_check_in_takes_its_line_later() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    let check_in: Id<CheckIn> = store
        .run(GoalCommand::CheckIn { goal: goal.clone(), on: None, outcome: Outcome::Done, line: String::new() })
        .added_id()
        .expect("a check-in");
    store.run(GoalCommand::DescribeCheckIn { id: check_in.clone(), line: "  The sun was out \n".into() });
    assert_eq!(store.model.check_ins_of(&goal)[0].line, "The sun was out");
    assert_eq!(store.model.check_ins_of(&goal)[0].outcome, Outcome::Done);
}

#[test]
fn strengths_named_before_come_back_once_each() {
    let mut store = Store::default();
    let client = store.client();
    let sessions = [store.session(&client), store.session(&client), store.session(&client)];
    for (session, strengths) in sessions.iter().zip([["Calm", "Patient"], ["Patient", "Funny"], ["Daring", "Steady"]]) {
        let strengths = strengths.map(String::from).into();
        store.run(SessionCommand::Answer { id: session.clone(), answer: Answer::Strengths(strengths) });
    }
    let record = store.model.sessions.get(&sessions[2]).expect("kept").clone();
    let (mut strengths, environments) = store.model.named_before(&record);
    strengths.sort();
    assert_eq!(strengths, ["Calm", "Funny", "Patient"]);
    assert!(environments.is_empty());
}

#[test]
fn a_goal_taken_up_again_is_not_closed_by_a_later_word_in_its_review() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    let session = store.session(&client);
    let review = GoalReview { next: Some(NextStep::Finish), ..GoalReview::draft(goal.clone(), Some(session), today()) };
    let id: Id<GoalReview> =
        store.run(GoalCommand::SaveReview { id: None, review: Box::new(review.clone()) }).added_id().expect("a review");
    let status = |store: &Store| store.model.weekly_goals.get(&goal).map(|goal| goal.status);
    assert_eq!(status(&store), Some(GoalStatus::Finished));
    store.run(GoalCommand::SetWeeklyStatus { id: goal.clone(), status: GoalStatus::Active });
    let more = GoalReview { learned: "Mornings work".into(), ..review };
    store.run(GoalCommand::SaveReview { id: Some(id.clone()), review: Box::new(more.clone()) });
    assert_eq!(status(&store), Some(GoalStatus::Active));
    let changed = GoalReview { next: Some(NextStep::LetGo), ..more };
    store.run(GoalCommand::SaveReview { id: Some(id), review: Box::new(changed) });
    assert_eq!(status(&store), Some(GoalStatus::LetGo));
}

#[test]
fn a_removed_three_month_goal_leaves_its_weekly_goals_on_the_ladder() {
    let mut store = Store::default();
    let client = store.client();
    let goal =
        ThreeMonthGoal { statement: "I sleep seven hours".into(), ..ThreeMonthGoal::draft(client.clone(), today()) };
    let save = GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(goal) };
    let above: Id<ThreeMonthGoal> = store.run(save).added_id().expect("a three-month goal");
    let linked = WeeklyGoal {
        what: "lights out".into(),
        three_month_goal: Some(above.clone()),
        ..WeeklyGoal::draft(client.clone(), today())
    };
    store.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(linked) });
    store.run(GoalCommand::RemoveThreeMonthGoal { id: above });
    let left = store.model.active_goals_of(&client);
    assert_eq!((left.len(), left[0].three_month_goal.clone()), (1, None));
}

#[test]
fn a_review_begun_twice_is_one_review() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    let session = store.session(&client);
    for learned in ["Mornings work", "Evenings do not"] {
        let review =
            GoalReview { learned: learned.into(), ..GoalReview::draft(goal.clone(), Some(session.clone()), today()) };
        store.run(GoalCommand::SaveReview { id: None, review: Box::new(review) });
    }
    let kept: Vec<_> = store.model.goal_reviews.iter().map(|review| review.learned.clone()).collect();
    assert_eq!(kept, ["Evenings do not"]);
}

#[test]
fn what_was_named_anywhere_is_at_hand_once_each() {
    let mut store = Store::default();
    let client = store.client();
    let session = store.session(&client);
    store.run(SessionCommand::Answer { id: session.clone(), answer: Answer::Strengths(vec!["Calm".into()]) });
    store.run(SessionCommand::Answer { id: session, answer: Answer::Environments(vec!["A quiet room".into()]) });
    let vision = Vision {
        strengths: vec!["Funny".into(), "Calm".into()],
        values: vec!["Family".into()],
        supports: "My sister\n\n A quiet room ".into(),
        ..Vision::draft(client.clone(), today())
    };
    store.run(GoalCommand::SaveVision { vision: Box::new(vision) });
    let support = "Shoes by the door".into();
    let goal = WeeklyGoal { what: "walk".into(), support, ..WeeklyGoal::draft(client.clone(), today()) };
    store.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) });
    let named = store.model.named_by(&client);
    assert_eq!(named.strengths, ["Funny", "Calm"]);
    assert_eq!(named.values, ["Family"]);
    assert_eq!(named.supports, ["My sister", "A quiet room", "Shoes by the door"]);
    let other = store.run(ClientCommand::Add { name: "Ben".into() }).added_id().expect("a client");
    assert_eq!(store.model.named_by(&other), Named::default());
}

#[test]
fn other_ideas_of_the_same_place_are_offered_those_chosen_first() {
    let mut store = Store::default();
    let client = store.client();
    let session = store.session(&client);
    let [walk, sing, swim] = ["walk", "sing", "swim"].map(|text| store.idea(&session, text));
    store.run(IdeaCommand::Choose { id: walk.clone(), chosen: false });
    let offered = |store: &Store, goal: &WeeklyGoal| {
        store.model.ideas_for(goal).iter().map(|idea| idea.text.clone()).collect::<Vec<_>>()
    };
    let draft = WeeklyGoal::draft(client.clone(), today());
    assert_eq!(offered(&store, &draft), ["sing", "swim", "walk"]);
    let from_sing = WeeklyGoal { what: "sing".into(), idea: Some(sing), ..draft.clone() };
    assert_eq!(offered(&store, &from_sing), ["swim", "walk"]);
    let taken = WeeklyGoal { what: "swim".into(), idea: Some(swim), ..draft.clone() };
    store.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(taken) });
    assert_eq!(offered(&store, &from_sing), ["walk"]);
    assert_eq!(store.model.other_active_goals(&draft), 1);
    // A later session has its own ideas.
    let later = store.session(&client);
    store.idea(&later, "hum");
    assert_eq!(offered(&store, &draft), ["hum"]);
    assert_eq!(offered(&store, &from_sing), ["walk"]);
}
