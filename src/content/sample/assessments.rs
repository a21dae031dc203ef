//! What Maya took: the wheel of life twice, a scale, and her coach's own three questions.

use crate::{
    content::instruments::{AREAS, SWLS},
    domain::{
        Assessment, AssessmentCommand, Client, Id, Questionnaire, QuestionnaireCommand, TakenResult, Visibility,
        assessment::{Answers, Area, Item, ItemKind, Scoring},
    },
};

use super::player::Player;

/// Per area of the wheel: today, wished, importance, confidence and readiness, and what she said; then four weeks later.
type Turn = ([Option<u8>; 5], &'static str);

const WHEEL: [(Turn, Turn); 8] = [
    (([Some(4), Some(8), Some(8), Some(6), Some(7)], ""), ([Some(6), Some(8), Some(7), Some(8), Some(9)], "")),
    (([Some(7), Some(8), None, None, None], ""), ([Some(7), Some(8), None, None, None], "")),
    (
        ([Some(5), Some(9), Some(9), Some(7), Some(8)], "Too often I am there and not there."),
        ([Some(7), Some(9), Some(9), Some(8), Some(8)], "They sing along now."),
    ),
    (([Some(3), Some(6), Some(5), Some(5), Some(4)], ""), ([Some(4), Some(6), Some(5), Some(6), Some(5)], "")),
    (
        ([Some(6), Some(7), Some(6), Some(4), Some(3)], "I love the children and dread the inbox."),
        ([Some(6), Some(7), Some(8), Some(5), Some(4)], ""),
    ),
    (([Some(6), Some(6), Some(2), None, None], ""), ([Some(6), Some(6), Some(2), None, None], "")),
    (([Some(8), Some(8), None, None, None], ""), ([Some(8), Some(8), None, None, None], "")),
    (
        ([Some(2), Some(8), Some(9), Some(4), Some(6)], "The cello case has dust on it."),
        ([Some(5), Some(8), Some(9), Some(7), Some(8)], "Dust is gone."),
    ),
];

/// What she answered to the five sentences of the scale.
const ANSWERED: [u8; 5] = [4, 5, 5, 6, 4];

/// The coach's own questions, which of them counts the other way round, and her answers on two days.
const EVENINGS: [(&str, bool, [u8; 2]); 3] = [
    ("I come home with something left in me.", false, [3, 6]),
    ("School is in my head at supper.", true, [8, 5]),
    ("I look forward to the evening.", false, [4, 7]),
];

/// She takes them, in the first week and lately.
pub fn take(player: &mut Player, client: &Id<Client>) {
    player.at(30, 8, 30);
    let own = player.run(QuestionnaireCommand::Save { id: None, questionnaire: Box::new(evenings()) });
    let own: Id<Questionnaire> = own.added_id().expect("a questionnaire was made");
    for (time, days_ago) in [(0, 29), (1, 3)] {
        player.at(days_ago, 20, 10);
        keep(player, client, Assessment::WHEEL, TakenResult::Wheel(wheel(time)), true);
        player.wait(600);
        let mut answers = Answers::blank(&evenings());
        for (answer, (.., values)) in answers.items.iter_mut().zip(EVENINGS) {
            answer.value = Some(values[time]);
        }
        keep(player, client, own.as_str(), TakenResult::Answers(answers), false);
    }
    player.at(29, 20, 40);
    let mut answers = Answers::blank(&SWLS.questionnaire());
    for (answer, value) in answers.items.iter_mut().zip(ANSWERED) {
        answer.value = Some(value);
    }
    keep(player, client, Assessment::SWLS, TakenResult::Answers(answers), false);
}

fn wheel(time: usize) -> Vec<Area> {
    let area = |(area, turns): (&crate::content::Term, &(Turn, Turn))| {
        let (values, words) = if time == 0 { turns.0 } else { turns.1 };
        let [current, wished, priority, confidence, readiness] = values;
        let words = words.to_owned();
        Area { current, wished, priority, confidence, readiness, words, ..Area::named(area.id, area.name) }
    };
    AREAS.iter().zip(&WHEEL).map(area).collect()
}

fn evenings() -> Questionnaire {
    let item = |(place, (text, reversed, _)): (usize, &(&str, bool, [u8; 2]))| Item {
        id: format!("q{}", place + 1),
        text: (*text).to_owned(),
        kind: ItemKind::Scale { min: 0, max: 10, low: "not at all".into(), high: "completely".into() },
        reversed: *reversed,
    };
    Questionnaire {
        name: "Three questions about evenings".into(),
        items: EVENINGS.iter().enumerate().map(item).collect(),
        scoring: Scoring::Sum,
        ..Questionnaire::draft()
    }
}

fn keep(player: &mut Player, client: &Id<Client>, instrument: &str, result: TakenResult, shared: bool) {
    let on = player.present_day();
    let taken = Assessment::draft(client.clone(), instrument, on, result);
    let visibility = if shared { Visibility::CLIENT } else { Visibility::PRIVATE };
    let taken = Box::new(Assessment { visibility, ..taken });
    player.run(AssessmentCommand::Save { id: None, taken });
}
