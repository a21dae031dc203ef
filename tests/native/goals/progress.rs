//! Check-ins, lapses and what they add up to, through the same commands as in the app.

use std::sync::Arc;

use cairn::domain::{AnyRecord, Attainment, Count};
use chrono::Days;

use super::*;

impl Store {
    fn say(&mut self, goal: &Id<WeeklyGoal>, days_ago: u64, outcome: Outcome) -> Id<CheckIn> {
        let on = Some(self.today - Days::new(days_ago));
        let command = GoalCommand::CheckIn { goal: goal.clone(), on, outcome, line: String::new() };
        self.run(command).added_id().expect("a check-in")
    }

    fn strength(&self, goal: &Id<WeeklyGoal>) -> f64 {
        self.model.strength_of(goal, self.today).last().map_or(0.0, |(_, percent)| *percent)
    }

    fn three_months(&mut self, client: &Id<Client>, weight: Option<u8>) -> Id<ThreeMonthGoal> {
        let goal = ThreeMonthGoal {
            statement: "Sleep well".into(),
            attainment: Attainment { weight, ..Attainment::default() },
            ..ThreeMonthGoal::draft(client.clone(), self.today)
        };
        self.run(GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(goal) }).added_id().expect("a goal")
    }
}

fn monday() -> NaiveDate {
    today() - Days::new(4)
}

#[test]
fn a_check_in_may_be_about_an_earlier_day_and_never_about_a_later_one() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    store.say(&goal, 0, Outcome::Partly);
    store.say(&goal, 3, Outcome::Done);
    let days: Vec<_> = store.model.days_of(&goal, today()).iter().map(|day| (day.on, day.outcome())).collect();
    assert_eq!(days, [(today() - Days::new(3), Outcome::Done), (today(), Outcome::Partly)]);
    let tomorrow = Some(today() + Days::new(1));
    let early = GoalCommand::CheckIn { goal, on: tomorrow, outcome: Outcome::Done, line: String::new() };
    assert_eq!(store.refused(early), "Choose today or an earlier day.");
}

#[test]
fn a_lapse_bends_the_strength_and_stands_beside_what_was_done() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    for days_ago in [4, 3, 2, 1, 0] {
        store.say(&goal, days_ago, Outcome::Done);
    }
    let before = store.strength(&goal);
    assert!((before - 67.232).abs() < 0.001);
    store.say(&goal, 0, Outcome::Lapse);
    assert!((store.strength(&goal) - before * 0.9).abs() < 0.001, "a tenth, and the day was done all the same");
    let bent = store.strength(&goal);
    store.say(&goal, 0, Outcome::Done);
    assert!(store.strength(&goal) > bent, "what is done after a lapse raises it");
    assert_eq!(store.model.week_of(&goal, monday(), today())[4], Some(Outcome::Done));
    assert_eq!(store.model.count_in_week(&goal, monday(), today()).done, 5);
}

#[test]
fn a_share_counts_as_much_as_it_says_and_a_review_looks_back_on_it() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    let id = store.say(&goal, 0, Outcome::Partly);
    assert!((store.strength(&goal) - 10.0).abs() < 0.001);
    store.run(GoalCommand::RateCheckIn { id: id.clone(), percent: Some(80) });
    assert!((store.strength(&goal) - 16.0).abs() < 0.001);
    assert_eq!(store.refused(GoalCommand::RateCheckIn { id, percent: Some(101) }), "Choose a number from 0 to 100.");
    let review = GoalReview { percent: Some(100), ..GoalReview::draft(goal.clone(), None, today()) };
    store.run(GoalCommand::SaveReview { id: None, review: Box::new(review) });
    assert!((store.strength(&goal) - 32.8).abs() < 0.001);
}

#[test]
fn days_are_counted_towards_a_number_that_was_set() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    for (days_ago, outcome) in [(0, Outcome::Done), (0, Outcome::Done), (1, Outcome::Partly), (3, Outcome::Done)] {
        store.say(&goal, days_ago, outcome);
    }
    // The Sunday before belongs to another week.
    store.say(&goal, 5, Outcome::Done);
    let count = store.model.count_in_week(&goal, monday(), today());
    assert_eq!((count.words(), count.percent()), ("twice".into(), None));
    store.run(GoalCommand::SetTimes { id: goal.clone(), times: Some(5) });
    let count = store.model.count_in_week(&goal, monday(), today());
    assert_eq!((count.words(), count.percent()), ("2 of 5".into(), Some(40)));
    assert_eq!(Count { done: 7, of: Some(5) }.percent(), Some(100));
    for times in [0, 8] {
        let refused = store.refused(GoalCommand::SetTimes { id: goal.clone(), times: Some(times) });
        assert_eq!(refused, "Choose a number from 1 to 7.");
    }
}

#[test]
fn a_number_from_before_is_read_as_every_day_and_kept_until_another_is_given() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    let kept = (**store.model.weekly_goals.get(&goal).expect("a goal")).clone();
    let before = WeeklyGoal { times: Some(10), ..kept };
    let added = vec![AnyRecord::WeeklyGoal(Arc::new(before.clone()))];
    store.model.patch(&Changes { added, ..Changes::default() });
    store.say(&goal, 0, Outcome::Done);
    assert_eq!(store.model.count_in_week(&goal, monday(), today()).words(), "1 of 7");
    let save = |goal: WeeklyGoal| GoalCommand::SaveWeeklyGoal { id: Some(before.id.clone()), goal: Box::new(goal) };
    store.run(save(WeeklyGoal { how_much: "Ten minutes".into(), ..before.clone() }));
    assert_eq!(store.model.weekly_goals.get(&goal).expect("a goal").times, Some(10));
    let refused = store.refused(save(WeeklyGoal { times: Some(9), ..before.clone() }));
    assert_eq!(refused, "Choose a number from 1 to 7.");
}

#[test]
fn not_today_is_no_word_against_a_goal_for_some_days_of_the_week() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    store.say(&goal, 2, Outcome::Done);
    store.say(&goal, 1, Outcome::NotToday);
    assert!((store.strength(&goal) - 18.0).abs() < 0.001, "meant for every day, it bends");
    store.run(GoalCommand::SetTimes { id: goal.clone(), times: Some(3) });
    assert!((store.strength(&goal) - 20.0).abs() < 0.001, "neither bent nor raised");
    store.say(&goal, 0, Outcome::Lapse);
    assert!((store.strength(&goal) - 18.0).abs() < 0.001, "a lapse is a lapse");
}

#[test]
fn a_weekly_goal_hangs_under_a_goal_of_its_own_client_or_stands_alone() {
    let mut store = Store::default();
    let (client, other) = (store.client(), store.client());
    let above = store.three_months(&client, None);
    let theirs = store.three_months(&other, None);
    let (walk, read) = (store.goal(&client, None, "walk"), store.goal(&client, None, "read"));
    store.run(GoalCommand::Serve { id: walk.clone(), above: Some(above.clone()) });
    let rungs = store.model.rungs_of(&client);
    let shown = |goals: &[std::sync::Arc<WeeklyGoal>]| goals.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>();
    assert_eq!(rungs.branches.len(), 1);
    assert_eq!((shown(&rungs.branches[0].1), shown(&rungs.orphans)), (vec![walk.clone()], vec![read.clone()]));
    let refused = store.refused(GoalCommand::Serve { id: read.clone(), above: Some(theirs) });
    assert_eq!(refused, "This three-month goal belongs to someone else.");
    // A goal above that is finished is no rung any more: what served it is shown again.
    store.run(GoalCommand::SetThreeMonthStatus { id: above, status: GoalStatus::Finished });
    assert_eq!(shown(&store.model.rungs_of(&client).orphans), [walk, read]);
}

#[test]
fn what_was_done_towards_a_three_month_goal_is_one_history() {
    let mut store = Store::default();
    let client = store.client();
    let above = store.three_months(&client, None);
    let (walk, swim) = (store.goal(&client, None, "walk"), store.goal(&client, None, "swim"));
    for goal in [&walk, &swim] {
        store.run(GoalCommand::Serve { id: goal.clone(), above: Some(above.clone()) });
    }
    store.say(&walk, 2, Outcome::Done);
    store.say(&swim, 1, Outcome::Done);
    store.run(GoalCommand::SetWeeklyStatus { id: swim, status: GoalStatus::LetGo });
    let percents: Vec<_> =
        store.model.strength_under(&above, today()).iter().map(|(_, percent)| percent.round()).collect();
    assert_eq!(percents, [20.0, 36.0]);
}

#[test]
fn ratings_make_a_score_with_their_weights() {
    let mut store = Store::default();
    let client = store.client();
    assert_eq!(store.model.attainment_of(&client, store.today), []);
    for (weight, level) in [(Some(3), 1), (Some(2), 0), (None, -1)] {
        let goal = store.three_months(&client, weight);
        store.run(GoalCommand::RateAttainment { goal, level });
    }
    let scores = store.model.attainment_of(&client, store.today);
    assert_eq!(
        scores.iter().map(|(on, score)| (*on, (score * 100.0).round())).collect::<Vec<_>>(),
        [(today(), 5441.0)]
    );
    let let_go = store.three_months(&client, None);
    store.run(GoalCommand::RateAttainment { goal: let_go.clone(), level: 2 });
    store.run(GoalCommand::SetThreeMonthStatus { id: let_go, status: GoalStatus::LetGo });
    assert_eq!(store.model.attainment_of(&client, store.today), scores);
}

#[test]
fn weeks_without_a_word_are_there_and_twelve_are_enough() {
    let mut store = Store::default();
    let client = store.client();
    let goal = store.goal(&client, None, "walk");
    for (days_ago, outcome) in [(0, Outcome::Done), (1, Outcome::Partly), (14, Outcome::Done), (14, Outcome::Lapse)] {
        store.say(&goal, days_ago, outcome);
    }
    let counts = |store: &Store| {
        store.model.done_per_week(&client, store.today).iter().map(|week| (week.done, week.partly)).collect::<Vec<_>>()
    };
    assert_eq!(counts(&store), [(1, 0), (0, 0), (1, 1)]);
    store.say(&goal, 900, Outcome::Done);
    assert_eq!(counts(&store).len(), 12);
}

#[test]
fn own_words_come_from_vision_sessions_and_reviews() {
    let mut store = Store::default();
    let client = store.client();
    assert!(store.model.lean_on(&client, today()).is_empty());
    let session = store.session(&client);
    let named = Answer::Strengths(vec!["Patient".into(), "Curious".into()]);
    store.run(SessionCommand::Answer { id: session, answer: named });
    store.run(GoalCommand::StateVision { client: client.clone(), statement: "Rested".into() });
    let goal = store.goal(&client, None, "walk");
    let review = GoalReview { helped: "Good shoes".into(), ..GoalReview::draft(goal, None, today()) };
    store.run(GoalCommand::SaveReview { id: None, review: Box::new(review) });
    let words = store.model.lean_on(&client, today());
    assert_eq!(words.vision, "Rested");
    assert_eq!(words.strengths, ["Patient", "Curious"]);
    assert_eq!(words.helped, "Good shoes");
}
