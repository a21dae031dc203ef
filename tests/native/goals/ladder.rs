//! The upper rungs: what is kept, what is refused, and in which words.

use cairn::domain::{
    Attainment, Client, GoalCommand, Id, Model, NaiveDate, PlannedMilestone, Rating, ThreeMonthGoal, Vision,
};

use super::{Store, today};

fn vision(store: &Store, client: &Id<Client>) -> Vision {
    store.model.vision_of(client).map(|vision| (**vision).clone()).expect("a vision")
}

fn three_month(store: &mut Store, goal: ThreeMonthGoal) -> Id<ThreeMonthGoal> {
    store.run(GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(goal) }).added_id().expect("a goal")
}

fn walking(client: &Id<Client>) -> ThreeMonthGoal {
    ThreeMonthGoal { statement: "I walk to work".into(), ..ThreeMonthGoal::draft(client.clone(), today()) }
}

fn kept(model: &Model, id: &Id<ThreeMonthGoal>) -> ThreeMonthGoal {
    (**model.three_month_goals.get(id).expect("kept")).clone()
}

#[test]
fn a_vision_is_one_record_however_it_is_written() {
    let mut store = Store::default();
    let client = store.client();
    let state = |text: &str| GoalCommand::StateVision { client: client.clone(), statement: text.into() };
    store.run(state(" More time outside \n"));
    let first = vision(&store, &client);
    assert_eq!((first.statement.as_str(), first.revised), ("More time outside", today()));

    let values = vec![" Nature ".into(), "  ".into()];
    let whole = Vision { why: " It clears my head ".into(), values, ..first.clone() };
    store.run(GoalCommand::SaveVision { vision: Box::new(Vision { id: Id::fixed("draft"), ..whole }) });
    let second = vision(&store, &client);
    assert_eq!((second.id.clone(), second.why.as_str()), (first.id, "It clears my head"));
    assert_eq!(second.values, ["Nature"]);
    assert_eq!(store.model.visions.len(), 1);

    // Restating it in place leaves what it was made from; without a statement that is still there.
    store.run(state(""));
    assert_eq!(vision(&store, &client).why, "It clears my head");
    store.run(GoalCommand::SaveVision { vision: Box::new(Vision::draft(client.clone(), today())) });
    assert!(store.model.vision_of(&client).is_none());
    assert!(store.run(state("  ")).is_empty());
}

#[test]
fn a_vision_is_revised_when_its_words_change_and_revisited_when_not() {
    let mut store = Store::default();
    let client = store.client();
    store.run(GoalCommand::StateVision { client: client.clone(), statement: "Rested".into() });
    store.today = today() + chrono::Days::new(40);
    let before = vision(&store, &client);
    assert!(before.is_due(store.today));
    store.run(GoalCommand::SaveVision { vision: Box::new(before.clone()) });
    assert_eq!(vision(&store, &client), before);
    store.run(GoalCommand::RevisitVision { client: client.clone() });
    let seen = vision(&store, &client);
    assert_eq!((seen.revised, seen.revisited, seen.is_due(store.today)), (today(), Some(store.today), false));
    // A stale copy that is saved takes neither day back.
    let words = Vision { wants: "Sleep".into(), ..before };
    store.run(GoalCommand::SaveVision { vision: Box::new(words) });
    let changed = vision(&store, &client);
    assert_eq!((changed.revised, changed.revisited), (store.today, Some(store.today)));
}

#[test]
fn an_older_vision_or_goal_reads_as_before() {
    let old = r#"{"id":"v1","client":"c1","statement":"Rested","revised":"2026-01-05"}"#;
    let vision: Vision = serde_json::from_str(old).expect("reads");
    assert_eq!(serde_json::to_string(&vision).expect("writes"), old);
    let old = r#"{"id":"t1","client":"c1","statement":"Walk","starts":"2026-01-05","target":"2026-03-30"}"#;
    let goal: ThreeMonthGoal = serde_json::from_str(old).expect("reads");
    assert_eq!(serde_json::to_string(&goal).expect("writes"), old);
}

#[test]
fn a_three_month_goal_runs_twelve_weeks_and_keeps_its_place() {
    let mut store = Store::default();
    let client = store.client();
    let first = three_month(&mut store, walking(&client));
    let before = kept(&store.model, &first);
    assert_eq!((before.target - before.starts).num_days(), 84);
    let second = three_month(&mut store, walking(&client));
    let milestones =
        ["Shoes ", "  ", "Half of the way"].map(|text| PlannedMilestone { text: text.into(), ..Default::default() });
    let changed = ThreeMonthGoal { milestones: milestones.into(), measure: " Ticks ".into(), ..before.clone() };
    store.run(GoalCommand::SaveThreeMonthGoal { id: Some(first.clone()), goal: Box::new(changed) });
    let after = kept(&store.model, &first);
    assert_eq!((after.at, after.measure.as_str()), (before.at, "Ticks"));
    assert_eq!(
        after.milestones.iter().map(|milestone| &milestone.text).collect::<Vec<_>>(),
        ["Shoes", "Half of the way"]
    );
    let order: Vec<_> = store.model.three_month_goals_of(&client).iter().map(|goal| goal.id.clone()).collect();
    assert_eq!(order, [first, second]);
}

#[test]
fn a_milestone_is_reached_on_a_day_and_that_can_be_taken_back() {
    let mut store = Store::default();
    let client = store.client();
    let milestones = vec![PlannedMilestone { text: "Half of the way".into(), ..Default::default() }];
    let id = three_month(&mut store, ThreeMonthGoal { milestones, ..walking(&client) });
    let reach = |on| GoalCommand::ReachMilestone { goal: id.clone(), milestone: 0, on };
    store.run(reach(true));
    store.today = today() + chrono::Days::new(3);
    assert!(store.run(reach(true)).is_empty(), "the first day stays");
    assert_eq!(kept(&store.model, &id).milestones[0].reached, Some(today()));
    store.run(reach(false));
    assert_eq!(kept(&store.model, &id).milestones[0].reached, None);
    let other = GoalCommand::ReachMilestone { goal: id.clone(), milestone: 1, on: true };
    assert!(store.refused(other).contains("no longer here"));
}

#[test]
fn attainment_is_rated_once_a_day() {
    let mut store = Store::default();
    let client = store.client();
    let id = three_month(&mut store, walking(&client));
    let rate = |level| GoalCommand::RateAttainment { goal: id.clone(), level };
    store.run(rate(-2));
    store.run(rate(-1));
    store.today = today() + chrono::Days::new(7);
    store.run(rate(2));
    let ratings = kept(&store.model, &id).attainment.ratings;
    assert_eq!(ratings, [Rating { on: today(), level: -1 }, Rating { on: store.today, level: 2 }]);
    assert_eq!(store.refused(rate(3)), "Choose a number from -2 to 2.");
    assert_eq!(store.refused(rate(-3)), "Choose a number from -2 to 2.");
}

#[test]
fn what_cannot_be_is_refused_in_a_plain_sentence() {
    let mut store = Store::default();
    let client = store.client();
    let goal = walking(&client);
    let day = |days| NaiveDate::from_ymd_opt(2026, 11, days).expect("a day");
    let rated = |level| Attainment { ratings: vec![Rating { on: day(1), level }], ..Attainment::default() };
    let weighted = |weight| Attainment { weight: Some(weight), ..Attainment::default() };
    let refused: Vec<(ThreeMonthGoal, &str)> = vec![
        (ThreeMonthGoal { statement: " \n".into(), ..goal.clone() }, "Write what will be true in three months."),
        (ThreeMonthGoal { target: day(19), ..goal.clone() }, "Choose a target date that is not before the start."),
        (ThreeMonthGoal { importance: Some(11), ..goal.clone() }, "Choose a number from 0 to 10."),
        (ThreeMonthGoal { confidence: Some(11), ..goal.clone() }, "Choose a number from 0 to 10."),
        (ThreeMonthGoal { confidence_after: Some(11), ..goal.clone() }, "Choose a number from 0 to 10."),
        (ThreeMonthGoal { attainment: rated(3), ..goal.clone() }, "Choose a number from -2 to 2."),
        (ThreeMonthGoal { attainment: weighted(0), ..goal.clone() }, "Choose a number from 1 to 10."),
        (ThreeMonthGoal { attainment: weighted(11), ..goal.clone() }, "Choose a number from 1 to 10."),
    ];
    for (goal, why) in refused {
        assert_eq!(store.refused(GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(goal) }), why);
    }
    let same_day = ThreeMonthGoal { target: goal.starts, ..goal };
    three_month(&mut store, same_day);
    let long = Vision { why: "x".repeat(50_001), ..Vision::draft(client, today()) };
    assert!(store.refused(GoalCommand::SaveVision { vision: Box::new(long) }).contains("Please shorten it."));
}

#[test]
fn each_milestone_is_known_once_by_its_words_or_its_place() {
    let mut store = Store::default();
    let client = store.client();
    let reached = |text: &str, ago: Option<u64>| PlannedMilestone {
        text: text.into(),
        reached: ago.map(|days| today() - chrono::Days::new(days)),
        ..Default::default()
    };
    let of = |milestones: Vec<PlannedMilestone>| ThreeMonthGoal { milestones, ..walking(&client) };
    let kept = of(vec![reached("A dry week", Some(9)), reached("A dry week", None), reached("Shoes", Some(2))]);
    let plan = of(vec![reached("A dry week", None), reached("A dry week ", None), reached("Good shoes", None)]);
    let days = |goal: ThreeMonthGoal| goal.milestones.into_iter().map(|one| one.reached).collect::<Vec<_>>();
    assert_eq!(days(plan.with_progress_of(&kept)), days(kept.clone()), "one of two alike, and one with new words");
    let added = of(vec![reached("Socks", None), reached("Shoes", None)]);
    assert_eq!(days(added.with_progress_of(&kept)), [None, Some(today() - chrono::Days::new(2))]);
}

#[test]
fn a_plan_that_was_begun_before_keeps_what_was_rated_and_reached_since() {
    let mut store = Store::default();
    let client = store.client();
    let milestone = |text: &str| PlannedMilestone { text: text.into(), ..Default::default() };
    let milestones = vec![milestone("Shoes"), milestone("Half of the way")];
    let id = three_month(&mut store, ThreeMonthGoal { milestones, ..walking(&client) });
    let mut begun = kept(&store.model, &id);
    begun.attainment.levels[2] = "Three days a week".into();
    begun.milestones.remove(0);
    store.run(GoalCommand::ReachMilestone { goal: id.clone(), milestone: 1, on: true });
    store.run(GoalCommand::RateAttainment { goal: id.clone(), level: 1 });
    let goal = begun.with_progress_of(&kept(&store.model, &id));
    store.run(GoalCommand::SaveThreeMonthGoal { id: Some(id.clone()), goal: Box::new(goal) });
    let after = kept(&store.model, &id);
    assert_eq!(after.attainment.level(0), "Three days a week");
    assert_eq!(after.attainment.ratings, [Rating { on: today(), level: 1 }]);
    assert_eq!(after.milestones, [PlannedMilestone { reached: Some(today()), ..milestone("Half of the way") }]);
}
