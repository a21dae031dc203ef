//! The prompts by moment and stance: every cell is filled, in both wordings, and every phase finds its moment.

use std::collections::HashSet;

use cairn::{
    content::{formats, stage_prompts, stage_prompts::prompts},
    domain::{Moment, Stance},
};

/// The least number of prompts in a cell.
const LEAST: usize = 6;

#[test]
fn every_moment_and_stance_has_its_prompts() {
    let (mut covered, mut count) = (0, 0);
    let mut ids = HashSet::new();
    for moment in Moment::ALL {
        for stance in Stance::ALL {
            let cell = format!("{}-{}", moment.slug(), stance.slug());
            let rows = prompts(moment, stance);
            for (number, row) in rows.iter().enumerate() {
                assert_eq!(row.id, format!("{cell}-{:02}", number + 1));
                assert!(!row.coach.is_empty() && !row.own.is_empty(), "{}: both wordings", row.id);
                assert!(ids.insert(row.id), "{} twice", row.id);
            }
            covered += usize::from(rows.len() >= LEAST);
            count += rows.len();
        }
    }
    let cells = Moment::ALL.len() * Stance::ALL.len();
    println!("cells covered {covered} of {cells}, prompts {count}");
    assert_eq!((covered, cells), (36, 36), "every cell has at least {LEAST} prompts");
}

#[test]
fn every_phase_of_every_format_has_its_moment() {
    use Moment::{CheckIn, Close, Generative, GoalReview, GoalSetting, Opening};
    let standard = vec![Opening, GoalReview, CheckIn, Generative, GoalSetting, Close];
    let agreed = [
        ("standard", standard.clone()),
        ("first", vec![Opening, Opening, CheckIn, Generative, GoalSetting, Close]),
        ("executive", vec![GoalReview, Generative, Generative, GoalSetting, Close]),
        ("self", standard),
        ("grow", vec![Generative, GoalReview, Generative, GoalSetting]),
        ("oskar", vec![Generative, Generative, Generative, GoalSetting, Close]),
    ];
    for (format, (id, moments)) in formats().iter().zip(agreed) {
        let found: Vec<Moment> =
            format.phases.iter().map(|phase| stage_prompts::moment_of(format, &phase.id)).collect();
        println!("{id}: {found:?}");
        assert_eq!((format.id.as_str(), found), (id, moments));
    }
    let standard = &formats()[0];
    assert_eq!(stage_prompts::moment_of(standard, "gone"), Generative, "a phase that was removed from the format");
}
