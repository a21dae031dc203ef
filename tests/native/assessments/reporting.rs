//! The report of an assessment: complete, the highest first, and nothing in it but the answers.

use std::sync::Arc;

use cairn::{
    content::instruments::{SWLS, report},
    domain::{
        assessment::*,
        document::{Block, Document},
        *,
    },
};

use super::{DAY, agree, answers};

fn model(all: &[&Assessment]) -> Model {
    let client = serde_json::from_str(r#"{"id":"maya","name":"Maya","since":"2026-11-01"}"#).expect("a client");
    let mut added = vec![AnyRecord::Client(Arc::new(client))];
    added.extend(all.iter().map(|taken| AnyRecord::Assessment(Arc::new((*taken).clone()))));
    let mut model = Model::default();
    model.patch(&Changes { added, ..Changes::default() });
    model
}

fn taken(id: &'static str, instrument: &str, days_ago: u64, result: TakenResult) -> Assessment {
    let on = DAY - chrono::Days::new(days_ago);
    Assessment { id: Id::fixed(id), ..Assessment::draft(Id::fixed("maya"), instrument, on, result) }
}

fn wheel(values: [u8; 6]) -> TakenResult {
    let names = ["Health", "Work", "Friends", "Rest", "Money", "Play"];
    let area = |(name, value): (&str, u8)| Area {
        current: Some(value),
        wished: Some(9),
        words: if name == "Rest" { "The *cat* sleeps | more".into() } else { String::new() },
        ..Area::named(&name.to_lowercase(), name)
    };
    TakenResult::Wheel(names.into_iter().zip(values).map(area).collect())
}

fn document(all: &[&Assessment]) -> Document {
    report(&model(all), all[0]).document()
}

#[test]
fn a_wheel_is_told_the_highest_first_with_its_change() {
    let now = taken("now", "wheel", 0, wheel([4, 8, 6, 3, 8, 5]));
    let before = taken("before", "wheel", 30, wheel([4, 6, 7, 3, 8, 1]));
    let document = document(&[&now, &before]);
    assert_eq!(document.file_stem, "wheel-of-life-maya-2026-11-20");
    insta::assert_snapshot!("report-wheel.md", document.to_markdown());
    insta::assert_snapshot!("report-wheel.txt", document.to_text());
    insta::assert_snapshot!("report-wheel.html", document.to_html());
    assert!(!document.to_text().to_lowercase().contains("average"));
}

#[test]
fn the_picture_and_the_table_of_a_wheel_are_equal() {
    let now = taken("now", "wheel", 0, wheel([4, 8, 6, 3, 8, 5]));
    let document = document(&[&now]);
    let wheel = document.blocks.iter().find_map(|block| match block {
        Block::Wheel(wheel) => Some(wheel),
        _ => None,
    });
    let wheel = wheel.expect("a wheel");
    for spoke in &wheel.spokes {
        let row = wheel.table.rows.iter().find(|row| row[0] == spoke.name).expect("a row");
        assert_eq!(
            (Some(row[1].clone()), Some(row[2].clone())),
            (spoke.today.map(|v| v.to_string()), Some("9".into()))
        );
    }
    assert_eq!(wheel.spokes.len(), wheel.table.rows.len());
    let shown: Vec<_> = wheel.table.rows.iter().map(|row| &*row[0]).collect();
    assert_eq!(shown, ["Work", "Money", "Friends", "Play", "Health", "Rest"]);
}

#[test]
fn a_scale_names_its_score_its_band_and_its_authors() {
    let mut result = Answers::blank(&SWLS.questionnaire());
    result.items.iter_mut().zip([4, 5, 5, 6, 4]).for_each(|(item, value)| item.value = Some(value));
    let now = taken("now", Assessment::SWLS, 0, TakenResult::Answers(result));
    let text = document(&[&now]).to_text();
    insta::assert_snapshot!("report-swls.txt", text);
    assert!(text.contains("24, from 5 to 35") && text.contains("Slightly satisfied") && text.contains("Diener"));
}

#[test]
fn answers_without_a_scoring_get_no_figure() {
    let items = vec![(agree("a", false), Some(2)), (agree("b", false), Some(6))];
    let now = taken("now", "own", 0, TakenResult::Answers(answers(Scoring::None, items)));
    let text = document(&[&now]).to_text();
    assert!(!text.contains("Score") && text.find("Question b") < text.find("Question a"), "{text}");
}

#[test]
fn interviews_leave_as_ratings_of_groups_alone() {
    let interview = |who: &str, relation, rating| Interview {
        who: who.into(),
        relation,
        answers: vec![format!("{who} said so")],
        ratings: vec![Some(rating)],
    };
    let all = Stakeholders {
        interviews: vec![
            interview("Ann", Relation::Peer, 5),
            interview("Bo", Relation::Peer, 4),
            interview("Cy", Relation::Peer, 3),
            interview("Di", Relation::Manager, 1),
        ],
        ..Stakeholders::blank(vec!["When at their best?".into()], vec!["Listens".into()], (1, 5))
    };
    let text = document(&[&taken("now", Assessment::STAKEHOLDERS, 0, TakenResult::Stakeholders(all))]).to_text();
    assert!(text.contains("Listens") && text.contains("Peers 4 (3)"), "{text}");
    assert!(["Ann", "Bo", "Di", "said so", "at their best"].iter().all(|private| !text.contains(private)), "{text}");
}

#[test]
fn sorted_words_keep_their_order_and_leave_the_rest_out() {
    let sorted = Sorted { picked: vec!["Kind".into(), "Brave".into()], rest: vec!["Funny".into()] };
    let text = document(&[&taken("now", Assessment::VALUES, 0, TakenResult::Sorted(sorted))]).to_text();
    assert!(text.contains("- Kind\n- Brave\n") && !text.contains("Funny"), "{text}");
}
