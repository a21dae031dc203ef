//! The tables say what the data says: no cell less, and no other.

use cairn::{
    content::instruments::table,
    domain::assessment::{Relation::*, *},
};

use super::{agree, answers};

fn rows(table: &table::Table) -> Vec<String> {
    assert!(table.rows.iter().all(|row| row.len() == table.heads.len()));
    table.rows.iter().map(|row| row.join("|")).collect()
}

#[test]
fn the_table_of_a_wheel_is_equal_to_the_data() {
    let now = [
        Area { current: Some(6), wished: Some(8), priority: Some(9), ..Area::named("a", "Work") },
        Area { current: Some(5), ..Area::named("c", "Music") },
    ];
    let before = [
        Area { current: Some(8), ..Area::named("a", "Work") },
        Area { current: Some(2), ..Area::named("b", "Garden") },
    ];
    let alone = table::areas(None, &now, &Reading::WHEEL);
    assert_eq!(alone.heads, ["Area", "Today", "Wished", "Importance", "Confidence", "Readiness"]);
    assert_eq!(rows(&alone), ["Work|6|8|9|–|–", "Music|5|–|–|–|–"]);
    let both = table::areas(Some(&before), &now, &[Reading::Current]);
    assert_eq!(both.heads, ["Area", "Today", "Before", "Change"]);
    assert_eq!(rows(&both), ["Work|6|8|\u{2212}2", "Music|5|–|new", "Garden|–|2|taken away"]);
}

#[test]
fn the_table_of_answers_is_equal_to_the_data() {
    let now = answers(Scoring::Sum, [(agree("q1", true), Some(2)), (agree("q2", false), None)]);
    let before = answers(Scoring::Sum, [(agree("q1", true), Some(5))]);
    let both = table::answers(Some(&before), &now, &Answered::in_words);
    assert_eq!(rows(&both), ["Question q1 (counted the other way round)|2|5|+3", "Question q2|–|–|–"]);
    assert_eq!(
        rows(&table::answers(None, &now, &Answered::in_words)),
        ["Question q1 (counted the other way round)|2", "Question q2|–"]
    );
}

#[test]
fn the_table_of_a_tally_holds_back_what_the_tally_does() {
    let rated = |relation, rating| Interview { relation, ratings: vec![Some(rating)], ..Interview::default() };
    let mut all = Stakeholders::blank(vec![], vec!["Listens".into()], (1, 5));
    all.interviews = vec![rated(Own, 4), rated(Peer, 2), rated(Peer, 3), rated(Peer, 5), rated(Manager, 1)];
    assert_eq!(rows(&table::tally(&tally(&all))), ["Listens|4|Peers 3.3 (3)|–"]);
    all.interviews.extend([rated(Report, 3), rated(Report, 2)]);
    assert_eq!(rows(&table::tally(&tally(&all))), ["Listens|4|Peers 3.3 (3); Others together 2 (3)|2.7"]);
}
