//! What a review is built from: readings with their goals, stages and earlier days, and the highlights.

use std::sync::Arc;

use cairn::domain::{
    assessment::*,
    gap::{Gap, gaps},
    *,
};

use super::{DAY, agree, answers, wheel};

fn client() -> Id<Client> {
    Id::fixed("maya")
}

/// A model that holds these records.
fn model(records: Vec<AnyRecord>) -> Model {
    let mut model = Model::default();
    model.patch(&Changes { added: records, ..Changes::default() });
    model
}

fn taken(id: &str, instrument: &str, days_ago: u64, result: TakenResult) -> Assessment {
    let on = DAY - chrono::Days::new(days_ago);
    Assessment { id: Id::fixed_of(id), ..Assessment::draft(client(), instrument, on, result) }
}

trait FixedOf {
    fn fixed_of(id: &str) -> Self;
}

impl<T> FixedOf for Id<T> {
    fn fixed_of(id: &str) -> Self {
        id.parse().expect("an id")
    }
}

fn sleep(values: [Option<u8>; 5]) -> Vec<Area> {
    let [current, wished, priority, confidence, readiness] = values;
    let mut areas = wheel(6, None);
    areas[0] = Area { current, wished, priority, confidence, readiness, ..Area::named("a0", "Sleep") };
    areas
}

fn focus(name: &str, stance: Stance) -> FocusArea {
    let at = Timestamp(1);
    let standing = Standing { on: DAY, at, stance, by_hand: true, session: None, why: String::new() };
    FocusArea { standings: vec![standing], ..FocusArea::new(Id::fixed("focus"), client(), name.into(), at) }
}

fn weekly(what: &str, focus_area: Option<Id<FocusArea>>) -> WeeklyGoal {
    WeeklyGoal { id: Id::fixed("weekly"), what: what.into(), focus_area, ..WeeklyGoal::draft(client(), DAY) }
}

#[test]
fn a_reading_holds_every_scale_and_the_value_of_the_time_before() {
    let now = taken("now", "wheel", 0, TakenResult::Wheel(sleep([Some(6), Some(9), Some(8), Some(5), None])));
    let before = taken("before", "wheel", 30, TakenResult::Wheel(sleep([Some(4), None, None, None, None])));
    let later = taken("later", "wheel", 0, TakenResult::Wheel(sleep([Some(1), None, None, None, None])));
    let other = Assessment { client: Id::fixed("jo"), ..taken("other", "wheel", 1, later.result.clone()) };
    let records = [&now, &before, &other].map(|taken| AnyRecord::Assessment(Arc::new(taken.clone())));
    let reading = &model(records.into()).readings(&now)[0];
    assert_eq!(
        (&*reading.area, reading.current, reading.wished, reading.priority),
        ("Sleep", Some(6), Some(9), Some(8))
    );
    assert_eq!((reading.confidence, reading.readiness, reading.before, reading.blank), (Some(5), None, Some(4), 1));
    assert_eq!((reading.has_goal, reading.stage), (false, None));
}

#[test]
fn an_area_in_which_nothing_was_answered_has_nothing_blank_beside_it() {
    let now = taken("now", "wheel", 0, TakenResult::Wheel(wheel(6, None)));
    assert!(model(vec![]).readings(&now).iter().all(|reading| reading.blank == 0 && gaps(reading).is_empty()));
}

#[test]
fn the_rulers_leave_only_their_own_three_scales_blank() {
    let row = Area { priority: Some(9), confidence: Some(4), ..Area::named("a", "Sleep") };
    let now = taken("now", "rulers", 0, TakenResult::Rulers(vec![row.clone()]));
    let reading = &model(vec![]).readings(&now)[0];
    assert_eq!(reading.blank, 1);
    let whole = taken("now", "rulers", 0, TakenResult::Rulers(vec![Area { readiness: Some(6), ..row }]));
    let found = gaps(&model(vec![]).readings(&whole)[0]);
    assert_eq!(found, [(Gap::ImportanceConfidence, 4)]);
}

#[test]
fn a_focus_area_of_the_same_name_gives_its_stage_whatever_the_case() {
    let now = taken("now", "wheel", 0, TakenResult::Wheel(sleep([Some(6), None, Some(8), None, None])));
    let stage = |focus: FocusArea| model(vec![AnyRecord::FocusArea(Arc::new(focus))]).readings(&now)[0].stage;
    assert_eq!(stage(focus(" SLEEP ", Stance::Cant)), Some(Stage::Precontemplation));
    assert_eq!(stage(focus("Sleeping", Stance::Cant)), None);
    assert_eq!(stage(FocusArea { archived: true, ..focus("Sleep", Stance::Cant) }), None);
    assert_eq!(stage(FocusArea { client: Id::fixed("jo"), ..focus("Sleep", Stance::Cant) }), None);
}

#[test]
fn a_goal_serves_an_area_by_its_focus_area_or_by_its_words() {
    let now = taken("now", "wheel", 0, TakenResult::Wheel(sleep([Some(2), Some(9), None, None, None])));
    let area = AnyRecord::FocusArea(Arc::new(focus("Sleep", Stance::Action)));
    let serves = |goal: AnyRecord| model(vec![area.clone(), goal]).readings(&now)[0].has_goal;
    let week = |what, focus| AnyRecord::WeeklyGoal(Arc::new(weekly(what, focus)));
    assert!(serves(week("Lights out at ten", Some(Id::fixed("focus")))));
    assert!(serves(week("In bed for sleep at ten", None)));
    assert!(!serves(week("Lights out at ten", None)));
    assert!(!serves(week("A sleepless night is fine", None)));
    let done = WeeklyGoal { status: GoalStatus::Finished, ..weekly("More sleep", None) };
    assert!(!serves(AnyRecord::WeeklyGoal(Arc::new(done))));
    let draft = ThreeMonthGoal::draft(client(), DAY);
    let three = ThreeMonthGoal { id: Id::fixed("three"), statement: "Sleep well on five nights".into(), ..draft };
    assert!(serves(AnyRecord::ThreeMonthGoal(Arc::new(three))));
}

fn told(model: &Model, taken: &Assessment) -> Vec<(String, String, Option<i32>)> {
    model.highlights(taken).into_iter().map(|one| (one.name, one.value, one.rose)).collect()
}

#[test]
fn successes_are_the_highest_areas_and_then_those_that_have_risen() {
    let values = |values: [u8; 6]| {
        let mut areas = wheel(6, None);
        areas.iter_mut().zip(values).for_each(|(area, value)| area.current = Some(value));
        TakenResult::Wheel(areas)
    };
    let now = taken("now", "wheel", 0, values([3, 9, 7, 6, 4, 2]));
    let before = taken("before", "wheel", 30, values([1, 9, 5, 5, 6, 2]));
    let model = model([&now, &before].map(|taken| AnyRecord::Assessment(Arc::new(taken.clone()))).into());
    let expected = [("Area 1", "9", None), ("Area 2", "7", Some(2)), ("Area 0", "3", Some(2))];
    assert_eq!(told(&model, &now), expected.map(|(name, value, rose)| (name.to_owned(), value.to_owned(), rose)));
}

#[test]
fn a_questionnaire_shows_its_highest_answers_reversed_where_the_question_is() {
    let items = [(agree("a", false), Some(2)), (agree("b", true), Some(1)), (agree("c", false), Some(6))];
    let result = |items: Vec<(Item, Option<u8>)>| TakenResult::Answers(answers(Scoring::Sum, items));
    let now = taken("now", "own", 0, result(items.to_vec()));
    let names =
        |taken: &Assessment| model(vec![]).highlights(taken).into_iter().map(|one| one.name).collect::<Vec<_>>();
    assert_eq!(names(&now), ["Question b", "Question c"]);
    let low = taken("low", "own", 0, result(vec![(agree("a", false), Some(2)), (agree("c", false), None)]));
    assert_eq!(names(&low), ["Question a"]);
}

#[test]
fn every_other_instrument_has_its_own_first_words() {
    let model = model(vec![]);
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let sorted = Sorted { picked: words(&["Kind", "Brave", "Fair", "Calm", "Wise", "Funny"]), rest: vec![] };
    let names = |result| {
        let shown = model.highlights(&taken("now", "any", 0, result));
        shown.into_iter().map(|one| format!("{} {}", one.name, one.value)).collect::<Vec<_>>()
    };
    assert_eq!(names(TakenResult::Sorted(sorted)), ["Kind ", "Brave ", "Fair ", "Calm ", "Wise "]);
    let rows =
        [("Walk", 5), ("Sleep", 8)].map(|(name, value)| Area { confidence: Some(value), ..Area::named(name, name) });
    assert_eq!(names(TakenResult::Rulers(rows.into())), ["Sleep confidence 8", "Walk confidence 5"]);
    let line = OutsideLine { name: "Openness".into(), value: "72".into(), words: String::new() };
    assert_eq!(names(TakenResult::Outside(Outside { lines: vec![line], ..Outside::default() })), ["Openness 72"]);
    let interview = |ratings: [u8; 2]| Interview {
        relation: Relation::Peer,
        ratings: ratings.map(Some).into(),
        ..Interview::default()
    };
    let all = Stakeholders {
        interviews: vec![interview([2, 5]), interview([3, 4]), interview([1, 5])],
        ..Stakeholders::blank(vec![], words(&["Plans", "Listens"]), (1, 5))
    };
    assert_eq!(names(TakenResult::Stakeholders(all)), ["Listens 4.7", "Plans 2"]);
}
