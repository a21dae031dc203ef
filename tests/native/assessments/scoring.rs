//! What answers add up to.

use cairn::{
    content::instruments::{self, FLOURISHING, SWLS, SWLS_BANDS},
    domain::{assessment::*, *},
};
use proptest::prelude::*;

use super::{DAY, agree, answers, wheel};

fn taken(scale: &instruments::Scale, values: &[u8]) -> Answers {
    let mut answers = Answers::blank(&scale.questionnaire());
    for (answer, value) in answers.items.iter_mut().zip(values) {
        answer.value = Some(*value);
    }
    answers
}

fn sum(answers: &Answers) -> i32 {
    match answers.score() {
        Score::Sum(points) => points.sum,
        other => panic!("{other:?}"),
    }
}

#[test]
fn satisfaction_with_life_is_a_sum_from_5_to_35_with_the_published_bands() {
    assert_eq!(SWLS.items.len(), 5);
    let points = |value| match taken(&SWLS, &[value; 5]).score() {
        Score::Sum(points) => (points.sum, points.lowest, points.highest),
        other => panic!("{other:?}"),
    };
    assert_eq!((points(1), points(7)), ((5, 5, 35), (35, 5, 35)));
    assert_eq!((bands::SWLS, sum(&taken(&SWLS, &[4, 5, 5, 6, 4]))), ((5, 35), 24));
    // Diener et al. 1985: 5-9, 10-14, 15-19, 20, 21-25, 26-30, 31-35.
    let published = [
        (5, 0),
        (9, 0),
        (10, 1),
        (14, 1),
        (15, 2),
        (19, 2),
        (20, 3),
        (21, 4),
        (25, 4),
        (26, 5),
        (30, 5),
        (31, 6),
        (35, 6),
    ];
    for (sum, band) in published {
        assert_eq!(bands::swls_band(sum), Some(band), "{sum}");
        assert_eq!(instruments::swls_band(sum), Some(&SWLS_BANDS[band]));
    }
    assert_eq!((bands::swls_band(4), bands::swls_band(36)), (None, None));
    let inside = (5..=35).filter(|sum| bands::swls_band(*sum).is_some()).count();
    assert_eq!((inside, SWLS_BANDS[3].name), (31, "Neutral"));
}

#[test]
fn the_flourishing_scale_is_a_sum_from_8_to_56_without_bands() {
    assert_eq!(FLOURISHING.items.len(), 8);
    assert_eq!((sum(&taken(&FLOURISHING, &[1; 8])), sum(&taken(&FLOURISHING, &[7; 8]))), (8, 56));
    let score = taken(&FLOURISHING, &[6, 5, 7, 6, 5, 6, 4, 6]).score();
    assert_eq!(score.in_words().as_deref(), Some("45, from 8 to 56"));
    assert_eq!(bands::FLOURISHING, (8, 56));
}

#[test]
fn a_reversed_item_counts_its_lowest_plus_its_highest_minus_its_value() {
    let one = |reversed, value| sum(&answers(Scoring::Sum, [(agree("q1", reversed), Some(value))]));
    assert_eq!((one(false, 2), one(true, 2), one(true, 1), one(true, 7), one(true, 4)), (2, 6, 7, 1, 4));
    let from_0 = Item { kind: ItemKind::default(), ..agree("q1", true) };
    assert_eq!(sum(&answers(Scoring::Sum, [(from_0, Some(3))])), 7);
}

#[test]
fn a_score_is_none_a_sum_or_a_mean() {
    let of = |scoring| answers(scoring, [(agree("q1", false), Some(6)), (agree("q2", true), Some(3))]).score();
    assert_eq!(of(Scoring::None), Score::None);
    assert_eq!(of(Scoring::Sum).in_words().as_deref(), Some("11, from 2 to 14"));
    assert_eq!(of(Scoring::Mean).in_words().as_deref(), Some("5.5, from 1 to 7"));
    let third = answers(Scoring::Mean, [(1, 4), (2, 5), (3, 5)].map(|(n, v)| (agree(&n.to_string(), false), Some(v))));
    assert_eq!(third.score().in_words().as_deref(), Some("4.67, from 1 to 7"));
}

fn choice() -> Item {
    let option = |text: &str, points| Choice { text: text.into(), points };
    let options = vec![option("Never", 0), option("Sometimes", 2), option("Daily", -3)];
    Item { id: "c".into(), text: "How often?".into(), kind: ItemKind::Choice { options }, reversed: false }
}

#[test]
fn a_choice_counts_the_points_of_its_answer() {
    let of = |place| answers(Scoring::Sum, [(choice(), Some(place))]);
    assert_eq!((sum(&of(0)), sum(&of(1)), sum(&of(2))), (0, 2, -3));
    assert_eq!(of(1).score().in_words().as_deref(), Some("2, from -3 to 2"));
    assert_eq!(of(2).items[0].in_words(), "Daily");
    // The points say all; a choice is not turned round.
    let reversed = Item { reversed: true, ..choice() };
    assert_eq!(sum(&answers(Scoring::Sum, [(reversed, Some(1))])), 2);
}

#[test]
fn words_are_not_scored() {
    let text = Item { kind: ItemKind::Text, ..agree("t", false) };
    let with_words = answers(Scoring::Mean, [(agree("q1", false), Some(6)), (text.clone(), None)]);
    assert_eq!(with_words.score().in_words().as_deref(), Some("6, from 1 to 7"));
    assert_eq!(answers(Scoring::Sum, [(text, None)]).score(), Score::None);
}

#[test]
fn open_questions_give_no_score_and_are_named() {
    let open = answers(Scoring::Sum, [1, 2, 3].map(|n| (agree(&n.to_string(), false), (n == 2).then_some(4))));
    assert_eq!(open.score(), Score::Open(vec![0, 2]));
    assert_eq!(open.score().in_words(), None);
    // A value that the scale does not have is no answer.
    assert_eq!(answers(Scoring::Sum, [(agree("q1", false), Some(8))]).score(), Score::Open(vec![0]));
}

#[test]
fn what_has_no_score_gets_none() {
    let result = |instrument, result| Assessment::draft(Id::fixed("c"), instrument, DAY, result).score();
    let sorted = Sorted { picked: vec!["Calm".into()], rest: vec![] };
    assert_eq!(result(Assessment::WHEEL, TakenResult::Wheel(wheel(8, Some(5)))), Score::None);
    assert_eq!(result(Assessment::RULERS, TakenResult::Rulers(wheel(1, None))), Score::None);
    assert_eq!(result(Assessment::STRENGTHS, TakenResult::Sorted(sorted)), Score::None);
}

/// Those of product.md that need a licence: none of their names, and none of their short names.
#[test]
fn instruments_that_need_a_licence_are_not_bundled() {
    const LICENSED: [&str; 12] = [
        "ORS",
        "SRS",
        "WAI",
        "VIA",
        "PERMA",
        "URICA",
        "WHO-5",
        "Outcome Rating",
        "Session Rating",
        "Working Alliance",
        "Rhode Island",
        "Well-Being Index",
    ];
    let scales = [&instruments::SWLS, &instruments::FLOURISHING];
    let names = instruments::INSTRUMENTS.iter().flat_map(|term| [term.name, term.hint]);
    let all = names.chain(scales.iter().flat_map(|scale| [scale.name, scale.credit])).collect::<Vec<_>>().join(" | ");
    for licensed in LICENSED {
        let is_there = all.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| word == licensed);
        assert!(!is_there && (!licensed.contains(' ') || !all.contains(licensed)), "{licensed} in {all}");
    }
    assert_eq!(Assessment::BUILT_IN.len(), 8, "what is added here needs a look at its licence");
}

#[test]
fn every_built_in_instrument_begins_blank() {
    let model = Model::default();
    for instrument in Assessment::BUILT_IN {
        let blank = instruments::blank(&model, instrument).expect(instrument);
        assert!(blank.is_empty(), "{instrument}");
        let taken = Assessment::draft(Id::fixed("c"), instrument, DAY, blank);
        assert!(!instruments::name_of(&taken).is_empty());
    }
    assert_eq!(instruments::INSTRUMENTS.map(|term| term.id), Assessment::BUILT_IN);
    assert!(Area::ON_A_WHEEL.contains(&instruments::AREAS.len()));
    assert!(instruments::blank(&model, "gone").is_none());
}

proptest! {
    /// Whatever is answered, a score stays inside the range that it names, and turning every item round mirrors it.
    #[test]
    fn a_score_is_inside_its_range(values in prop::collection::vec((1_u8..=7, any::<bool>()), 1..12)) {
        let items = |turn: bool| values.iter().enumerate()
            .map(move |(n, (value, reversed))| (agree(&n.to_string(), *reversed != turn), Some(*value)))
            .collect::<Vec<_>>();
        let (Score::Sum(there), Score::Sum(back)) =
            (answers(Scoring::Sum, items(false)).score(), answers(Scoring::Sum, items(true)).score()) else { panic!() };
        prop_assert!((there.lowest..=there.highest).contains(&there.sum));
        prop_assert_eq!(there.sum + back.sum, there.lowest + there.highest);
        prop_assert!((1.0..=7.0).contains(&there.mean()));
    }
}
