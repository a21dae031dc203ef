//! Two dates of the same instrument.

use cairn::domain::{assessment::*, *};

use super::{DAY, agree, answers, wheel};

#[test]
fn areas_are_matched_by_id_and_those_added_or_removed_are_shown() {
    let before = vec![
        Area { current: Some(3), wished: Some(8), ..Area::named("health", "Health") },
        Area { current: Some(5), ..Area::named("money", "Money") },
        Area { current: Some(6), ..Area::named("garden", "Garden") },
    ];
    let now = vec![
        Area { current: Some(5), ..Area::named("music", "Music") },
        Area { current: Some(4), ..Area::named("money", "Money matters") },
        Area { current: Some(7), wished: Some(8), ..Area::named("health", "Health") },
    ];
    let changes = changed_areas(&before, &now);
    let names: Vec<&str> = changes.iter().map(Change::<Area>::name).collect();
    assert_eq!(names, ["Music", "Money matters", "Health", "Garden"]);
    let moved: Vec<Option<i32>> = changes.iter().map(|change| change.moved(Reading::Current)).collect();
    assert_eq!(moved, [None, Some(-1), Some(4), None]);
    assert!(changes[0].before.is_none() && changes[3].now.is_none());
    assert_eq!(changes[1].moved(Reading::Wished), None, "a value that was left out has not moved");
}

#[test]
fn answers_are_compared_where_the_question_is_the_same() {
    let before = answers(Scoring::Sum, [(agree("q1", false), Some(2)), (agree("q2", true), Some(2))]);
    let mut now = answers(Scoring::Sum, [(agree("q2", true), Some(3)), (agree("q1", false), Some(6))]);
    let moved = |before: &Answers, now: &Answers| {
        changed_answers(before, now).iter().map(Change::<Answered>::moved).collect::<Vec<_>>()
    };
    assert_eq!(moved(&before, &now), [Some(-1), Some(4)], "more of a reversed question counts less");
    assert!(same_questions(&before, &now), "the order does not matter");
    now.items[0].item.text = "Asked better".into();
    assert!(same_questions(&before, &now));
    now.items[0].item.reversed = false;
    assert_eq!(moved(&before, &now), [None, Some(4)], "what is counted otherwise cannot be compared");
    assert!(!same_questions(&before, &now));
    assert!(!same_questions(&before, &Answers { scoring: Scoring::Mean, ..before.clone() }));
}

#[test]
fn any_two_dates_of_one_instrument_can_be_compared() {
    let mut model = Model::default();
    let take = |id: &str, instrument, days: u64, at| Assessment {
        id: Id::fixed(id),
        at: Timestamp(at),
        ..Assessment::draft(
            Id::fixed("c"),
            instrument,
            DAY - chrono::Days::new(days),
            TakenResult::Wheel(wheel(6, Some(5))),
        )
    };
    let (wheel, rulers) = (Assessment::WHEEL, Assessment::RULERS);
    let taken = [
        take("first", wheel, 30, 1),
        take("second", wheel, 2, 9),
        take("third", wheel, 2, 10),
        take("other", rulers, 1, 2),
    ];
    let added = taken.into_iter().map(|taken| AnyRecord::Assessment(taken.into())).collect();
    model.patch(&Changes { added, ..Changes::default() });
    let ids = |list: &[std::sync::Arc<Assessment>]| list.iter().map(|one| one.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&model.assessments_of(&Id::fixed("c"), NaiveDate::MAX)), ["other", "third", "second", "first"]);
    let get = |id: &str| model.assessments.get(&Id::fixed(id)).expect("it is there").clone();
    assert_eq!(ids(&model.other_times(&get("second"))), ["third", "first"]);
    assert_eq!(model.time_before(&get("third")).map(|one| one.id.to_string()).as_deref(), Some("second"));
    assert_eq!(model.time_before(&get("second")).map(|one| one.id.to_string()).as_deref(), Some("first"));
    assert_eq!(model.time_before(&get("first")), None);
    assert_eq!(
        model.latest_assessment(&Id::fixed("c"), wheel, NaiveDate::MAX).map(|one| one.id.to_string()).as_deref(),
        Some("third")
    );
}
