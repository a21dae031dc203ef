//! Saving, sharing and removing.

use std::cell::Cell;

use cairn::domain::{assessment::*, *};

use super::{DAY, agree, answers, wheel};

struct Desk {
    model: Model,
    client: Id<Client>,
    ids: Cell<u128>,
}

impl Desk {
    fn new() -> Self {
        let mut desk = Self { model: Model::default(), client: Id::fixed("c"), ids: Cell::new(0) };
        desk.client = desk.run(ClientCommand::Add { name: "Ana".into() }).unwrap().added_id().unwrap();
        desk
    }

    fn run(&mut self, command: impl Into<Command>) -> Result<Changes, Rejected> {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let ctx = Ctx { now: Timestamp(5), today: DAY, zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx)?;
        self.model.patch(&changes);
        Ok(changes)
    }

    fn take(&mut self, instrument: &str, result: TakenResult) -> Result<Id<Assessment>, Rejected> {
        let taken = Box::new(Assessment::draft(self.client.clone(), instrument, DAY, result));
        Ok(self.run(AssessmentCommand::Save { id: None, taken })?.added_id().unwrap())
    }
}

#[test]
fn an_assessment_is_private_until_it_is_shared() {
    let mut desk = Desk::new();
    let id = desk.take(Assessment::WHEEL, TakenResult::Wheel(wheel(8, Some(5)))).unwrap();
    let kept = |desk: &Desk| desk.model.assessments.get(&id).unwrap().clone();
    assert_eq!((kept(&desk).visibility, kept(&desk).at), (Visibility::PRIVATE, Timestamp(5)));
    desk.run(AssessmentCommand::Share { id: id.clone(), visibility: Visibility::CLIENT }).unwrap();
    assert!(kept(&desk).visibility.client);
}

#[test]
fn a_wheel_has_6_to_12_areas_with_values_from_0_to_10() {
    let mut desk = Desk::new();
    for (areas, fits) in [(5, false), (6, true), (12, true), (13, false)] {
        assert_eq!(desk.take(Assessment::WHEEL, TakenResult::Wheel(wheel(areas, Some(10)))).is_ok(), fits, "{areas}");
    }
    assert!(desk.take(Assessment::WHEEL, TakenResult::Wheel(wheel(8, Some(11)))).is_err());
    let mut twice = wheel(8, Some(1));
    twice[3].id = twice[0].id.clone();
    assert!(desk.take(Assessment::WHEEL, TakenResult::Wheel(twice)).is_err());
    let mut nameless = wheel(8, Some(1));
    nameless[3].name = " ".into();
    assert!(desk.take(Assessment::WHEEL, TakenResult::Wheel(nameless)).is_err());
}

#[test]
fn nothing_said_is_nothing_kept() {
    let mut desk = Desk::new();
    assert!(desk.take(Assessment::WHEEL, TakenResult::Wheel(wheel(8, None))).is_err());
    assert!(desk.take(Assessment::VALUES, TakenResult::Sorted(Sorted::default())).is_err());
    // A date to come has seen nothing yet.
    let ahead = Assessment::draft(
        desk.client.clone(),
        Assessment::WHEEL,
        DAY + chrono::Days::new(1),
        TakenResult::Wheel(wheel(8, Some(1))),
    );
    assert!(desk.run(AssessmentCommand::Save { id: None, taken: Box::new(ahead) }).is_err());
}

#[test]
fn what_was_kept_can_be_put_right_and_removed() {
    let mut desk = Desk::new();
    let id = desk.take(Assessment::RULERS, TakenResult::Rulers(wheel(1, Some(3)))).unwrap();
    let mut taken = Assessment::clone(desk.model.assessments.get(&id).unwrap());
    taken.result = TakenResult::Rulers(wheel(2, Some(4)));
    desk.run(AssessmentCommand::Save { id: Some(id.clone()), taken: Box::new(taken) }).unwrap();
    assert_eq!(desk.model.assessments.len(), 1);
    assert_eq!(desk.model.assessments.get(&id).unwrap().areas().len(), 2);
    let removed = desk.run(AssessmentCommand::Remove { id }).unwrap();
    assert!(desk.model.assessments.is_empty());
    desk.model.patch(&removed.reversed());
    assert_eq!(desk.model.assessments.len(), 1);
}

#[test]
fn removing_a_client_removes_what_they_took_and_keeps_the_questionnaires() {
    let mut desk = Desk::new();
    desk.take(Assessment::WHEEL, TakenResult::Wheel(wheel(6, Some(5)))).unwrap();
    let questionnaire = Box::new(Questionnaire { name: "Mine".into(), ..Questionnaire::draft() });
    desk.run(QuestionnaireCommand::Save { id: None, questionnaire }).unwrap();
    desk.run(ClientCommand::Remove { id: desk.client.clone() }).unwrap();
    assert_eq!((desk.model.assessments.len(), desk.model.questionnaires.len()), (0, 1));
}

#[test]
fn editing_a_questionnaire_changes_no_history() {
    let mut desk = Desk::new();
    let mine = Questionnaire {
        name: "Mine".into(),
        items: vec![agree("q1", false), agree("q2", true)],
        scoring: Scoring::Sum,
        ..Questionnaire::draft()
    };
    let save = |id, questionnaire: &Questionnaire| QuestionnaireCommand::Save {
        id,
        questionnaire: Box::new(questionnaire.clone()),
    };
    let id: Id<Questionnaire> = desk.run(save(None, &mine)).unwrap().added_id().unwrap();
    let given = answers(Scoring::Sum, [(agree("q1", false), Some(6)), (agree("q2", true), Some(3))]);
    let taken = desk.take(id.as_str(), TakenResult::Answers(given)).unwrap();
    let score = |desk: &Desk| desk.model.assessments.get(&taken).unwrap().score().in_words();
    assert_eq!(score(&desk).as_deref(), Some("11, from 2 to 14"));
    desk.run(save(Some(id.clone()), &Questionnaire { items: vec![agree("q1", true)], ..mine })).unwrap();
    assert_eq!(score(&desk).as_deref(), Some("11, from 2 to 14"));
    desk.run(QuestionnaireCommand::Copy { id: id.clone(), name: "Another".into() }).unwrap();
    desk.run(QuestionnaireCommand::Remove { id }).unwrap();
    assert_eq!(score(&desk).as_deref(), Some("11, from 2 to 14"));
    assert_eq!(desk.model.own_questionnaires()[0].name, "Another");
}

#[test]
fn a_questionnaire_that_cannot_be_answered_is_refused() {
    let mut desk = Desk::new();
    let mut save = |name: &str, kind| {
        let items = vec![Item { kind, ..agree("q1", true) }];
        let questionnaire = Questionnaire { name: name.into(), items, ..Questionnaire::draft() };
        desk.run(QuestionnaireCommand::Save { id: None, questionnaire: Box::new(questionnaire) }).is_ok()
    };
    let scale = |min, max| ItemKind::Scale { min, max, low: String::new(), high: String::new() };
    let choice = |texts: &[&str]| ItemKind::Choice {
        options: texts.iter().map(|text| Choice { text: (*text).into(), points: 1 }).collect(),
    };
    assert!(save("Mine", scale(1, 7)) && save("Mine", choice(&["Yes", "No", ""])) && save("Mine", ItemKind::Text));
    assert!(!save(" ", ItemKind::Text));
    assert!(!save("Mine", scale(5, 5)) && !save("Mine", scale(0, 11)));
    assert!(!save("Mine", choice(&["Yes", ""])));
    let kept = desk.model.questionnaires.iter().filter(|kept| kept.items[0].reversed).count();
    assert_eq!(kept, 1, "only a scale is reversed");
}

#[test]
fn a_value_outside_of_its_scale_is_refused() {
    let mut desk = Desk::new();
    let out = answers(Scoring::Sum, [(agree("q1", false), Some(9))]);
    assert!(desk.take("own", TakenResult::Answers(out)).is_err());
    let mut all = Stakeholders::blank(vec![], vec!["Listens".into()], (1, 5));
    all.interviews = vec![Interview { ratings: vec![Some(6)], ..Interview::default() }];
    assert!(desk.take(Assessment::STAKEHOLDERS, TakenResult::Stakeholders(all.clone())).is_err());
    all.interviews[0].ratings = vec![Some(5), Some(9)];
    let id = desk.take(Assessment::STAKEHOLDERS, TakenResult::Stakeholders(all)).unwrap();
    let TakenResult::Stakeholders(kept) = &desk.model.assessments.get(&id).unwrap().result else { panic!() };
    assert_eq!(kept.interviews[0].ratings, [Some(5)], "a rating beyond the last item belongs to none");
}

/// Every field that is stored is read again, in every kind of result.
#[test]
fn assessments_survive_storage() {
    let dice = &mut crate::support::Dice::new(7);
    let store = crate::support::store(dice, 3_000);
    let kept =
        || store.model.records().filter(|record| matches!(record.kind(), Kind::Assessment | Kind::Questionnaire));
    for record in kept() {
        assert_eq!(AnyRecord::decode(record.kind(), &record.encode()).unwrap(), record);
    }
    assert!(kept().count() > 10);
}
