//! The prompts by moment and stance: every cell is filled, in both wordings, and every phase finds its moment.

use std::collections::{HashMap, HashSet};

use cairn::{
    content::{formats, stage_prompts, stage_prompts::prompts},
    domain::{Moment, Stance},
};

use super::words::words;

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

/// The wordings for a coach, in the cells of these stances.
fn asked(stances: &[Stance]) -> Vec<(&'static str, Vec<String>)> {
    let cells = Moment::ALL.iter().flat_map(|moment| stances.iter().map(|stance| prompts(*moment, *stance)));
    cells.flatten().map(|row| (row.id, words(row.coach))).collect()
}

#[test]
fn questions_are_open_and_begin_in_many_ways() {
    const CLOSED: [&str; 14] =
        ["is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "have", "has", "shall"];
    let all = asked(&Stance::ALL);
    let (mut first, mut three) = (HashMap::new(), HashMap::new());
    let (mut closed, mut why) = (Vec::new(), Vec::new());
    for (id, said) in &all {
        *first.entry(said[0].as_str()).or_insert(0) += 1;
        *three.entry(said[..3].join(" ")).or_insert(0) += 1;
        if CLOSED.contains(&said[0].as_str()) {
            closed.push(id);
        }
        if said.iter().any(|word| word == "why") {
            why.push(id);
        }
    }
    let most = |counts: Vec<usize>| counts.into_iter().max().unwrap_or_default();
    let (word, opening) = (most(first.values().copied().collect()), most(three.values().copied().collect()));
    println!(
        "{} first words, the most common {word} times; {} first three words, at most {opening} times; {} closed, {} why",
        first.len(),
        three.len(),
        closed.len(),
        why.len()
    );
    assert!(word * 5 <= all.len() * 2 && opening <= 10);
    assert!(closed.len() <= 4 && why.len() <= 4, "closed: {closed:?}, why: {why:?}");
}

#[test]
fn nobody_who_will_not_is_pushed() {
    const PUSH: [&str; 10] =
        ["plan", "plans", "start", "begin", "commit", "try", "decide", "confident", "step", "change"];
    let mut pushed = Vec::new();
    for (id, said) in asked(&[Stance::Wont]) {
        let text = said.join(" ");
        if text.contains("will you") || said.iter().any(|word| PUSH.contains(&word.as_str())) {
            pushed.push((id, text));
        }
    }
    assert!(pushed.is_empty(), "{pushed:#?}");
}
