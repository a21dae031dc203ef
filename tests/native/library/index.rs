//! The index of everything to look up: each piece of content once, and found by its words and its place.

use std::collections::HashMap;

use cairn::{
    content::{
        after, challenges, change, change_talk, closing, formats,
        library::{Entry, Kind, Search, entries, entry, find, offered, own_entries},
        lists, prepare, processes, skills, stage_prompts, stages,
    },
    domain::{FormatCommand, Moment, OwnPrompt, PromptSetCommand, SettingsCommand, Stance, Voice},
};

use super::commands::{World, prompt};
use crate::support::figure;

/// The ids of everything that the index has to hold.
fn ids() -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    let mut take = |id: &str| {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    };
    for format in formats() {
        format.phases.iter().flat_map(|phase| &phase.prompts).for_each(|prompt| take(&prompt.id));
    }
    for moment in Moment::ALL {
        for stance in Stance::ALL {
            stage_prompts::prompts(moment, stance).iter().for_each(|line| take(line.id));
        }
    }
    for card in stages::CARDS {
        take(card.nutshell.id);
        card.lists().iter().flat_map(|(_, lines)| *lines).for_each(|line| take(line.id));
        take(card.exit.id);
        take(card.next.id);
    }
    for lines in [prepare::OPENERS, prepare::INTENTIONS, lists::SPARKS, after::REFLECTIONS] {
        lines.iter().for_each(|line| take(line.id));
    }
    change_talk::KINDS.iter().for_each(|kind| take(kind.ask.id));
    closing::QUESTIONS.iter().for_each(|line| take(line.id));
    skills::skills().for_each(|skill| take(skill.id));
    for challenge in challenges::ALL {
        take(challenge.id);
        challenge.questions.iter().for_each(|line| take(line.id));
    }
    change::questions().chain(change::sayings()).for_each(|line| take(line.id));
    processes::PROCESSES.iter().for_each(|process| take(process.id));
    lists::CONFIDENCE.iter().for_each(|tip| take(tip.text.id));
    lists::STRENGTHS.iter().for_each(|term| take(&format!("strength-{}", term.id)));
    lists::VALUES.iter().for_each(|term| take(&format!("value-{}", term.id)));
    ids
}

#[test]
fn every_piece_of_content_is_here_once() {
    let mut times: HashMap<&str, usize> = HashMap::new();
    for entry in entries() {
        *times.entry(&entry.id).or_default() += 1;
    }
    let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let ids = ids();
    let absent: Vec<_> = ids.iter().filter(|id| !times.contains_key(id.as_str())).collect();
    assert!(absent.is_empty(), "{absent:?}");
    assert_eq!(entries().len(), ids.len(), "and nothing else");
    for kind in Kind::ALL {
        let count = entries().iter().filter(|entry| entry.kind == *kind).count();
        figure(&format!("library: {count} of {}", kind.term().name));
    }
    assert!(entries().iter().all(|entry| !entry.line.coach.is_empty() || !entry.name.coach.is_empty()));
    assert_eq!(entry("spark-03").map(|entry| entry.kind), Some(Kind::Spark));
}

fn found(search: &Search) -> Vec<&'static Entry> {
    find(entries().iter(), search, |_| false)
}

fn words(words: &str) -> Search {
    Search { words: words.into(), ..Search::default() }
}

#[test]
fn all_words_are_found_in_either_wording_and_nothing_typed_finds_all() {
    assert_eq!(found(&Search::default()).len(), entries().len());
    for (typed, wanted) in [("hero shoes", "spark-05"), ("HERO  my", "spark-05"), ("halve easy", "confidence-shrink")] {
        let ids: Vec<&str> = found(&words(typed)).iter().map(|entry| &*entry.id).collect();
        assert!(ids.contains(&wanted), "{typed}: {ids:?}");
    }
    assert!(found(&words("hero zebra")).is_empty());
    let names = found(&words("make it smaller"));
    assert_eq!(names.first().map(|entry| &*entry.id), Some("confidence-shrink"), "words together come first");
}

#[test]
fn filters_narrow_and_work_together() {
    let kind = Search { kind: Some(Kind::Spark), ..Search::default() };
    assert_eq!(found(&kind).len(), lists::SPARKS.len());
    let phase = Search { moment: Some(Moment::Close), ..Search::default() };
    let closing = found(&phase);
    assert!(closing.iter().any(|entry| entry.home == "Standard session: Close"));
    assert!(closing.iter().all(|entry| entry.moment == Some(Moment::Close)));
    let stage = Search { stance: Some(Stance::Cant), moment: Some(Moment::Opening), ..Search::default() };
    let cell = stage_prompts::prompts(Moment::Opening, Stance::Cant);
    assert_eq!(
        found(&stage).iter().map(|entry| &*entry.id).collect::<Vec<_>>(),
        cell.iter().map(|w| w.id).collect::<Vec<_>>()
    );
    let of = |from: &str| Search { from: from.into(), ..Search::default() };
    let questions = |id: &str| content_questions(id);
    for id in ["grow", "standard", "first", "self"] {
        assert_eq!(found(&of(id)).len(), questions(id), "{id}: a question that formats share is in each");
    }
    let favourite = Search { favourites: true, ..Search::default() };
    let marked = find(entries().iter(), &favourite, |id| ["value-love", "spark-01"].contains(&id));
    assert_eq!(marked.iter().map(|entry| &*entry.id).collect::<Vec<_>>(), ["spark-01", "value-love"]);
}

fn content_questions(format: &str) -> usize {
    cairn::content::format(format).expect("built in").phases.iter().map(|phase| phase.prompts.len()).sum()
}

#[test]
fn own_prompts_stand_beside_them() {
    let mut world = World::default();
    let set = world.set("Sleep", &["What helps you rest?"]);
    let copied = entry("spark-05").expect("content").to_prompt();
    world.run(PromptSetCommand::AddPrompt { id: set.clone(), prompt: Box::new(copied) });
    let mut format = cairn::content::format("grow").expect("built in").clone();
    format.phases[0].prompts[1].coach = "Which wish is behind it?".into();
    world.run(FormatCommand::Copy { format: Box::new(format), name: "Mine".into() });
    let own = own_entries(&world.model);
    let lines: Vec<(&str, &str)> = own.iter().map(|entry| (entry.line.text(Voice::Coach), &*entry.home)).collect();
    let expected = [
        ("What helps you rest?", "Sleep"),
        ("What would your hero do in your shoes?", "Sleep"),
        ("Which wish is behind it?", "Mine: Goal"),
    ];
    assert_eq!(lines, expected, "questions that are merely copied with a format are not repeated");
    assert_eq!((own[1].moment, own[0].moment), (Some(Moment::Generative), Some(Moment::Opening)));
    let in_set = Search { from: set.to_string(), ..words("rest") };
    assert_eq!(find(own.iter().chain(entries()), &in_set, |_| false).len(), 1);
    let distinct: std::collections::BTreeSet<_> = own.iter().chain(entries()).map(|entry| &entry.id).collect();
    assert_eq!(distinct.len(), own.len() + entries().len());
    assert_eq!(*prompt("x?"), OwnPrompt { moment: Some(Moment::Opening), coach: "x?".into(), ..OwnPrompt::default() });
}

#[test]
fn a_session_is_offered_favourites_and_own_prompts_that_fit_the_moment() {
    let mut world = World::default();
    let asked = |world: &World, set: Option<&_>, moment| {
        let lines = offered(&world.model, set, moment);
        lines.into_iter().map(|line| line.coach.to_string()).collect::<Vec<_>>()
    };
    assert!(asked(&world, None, Moment::Opening).is_empty());
    let sleep = world.set("Sleep", &["What helps you rest?"]);
    let work = world.set("Work", &["Where does your day end?", "What helps you rest?"]);
    let anywhere = OwnPrompt { coach: "And what else?".into(), ..OwnPrompt::default() };
    world.run(PromptSetCommand::AddPrompt { id: work.clone(), prompt: Box::new(anywhere) });
    for id in ["opener-05", "spark-01", "value-love"] {
        world.run(SettingsCommand::Favourite { id: id.into(), on: true });
    }
    let smile = "What has made you smile lately?";
    let all = [smile, "What helps you rest?", "Where does your day end?", "And what else?"];
    assert_eq!(asked(&world, None, Moment::Opening), all, "favourites first, and no line twice");
    assert_eq!(asked(&world, Some(&sleep), Moment::Opening), [smile, "What helps you rest?"]);
    assert_eq!(asked(&world, Some(&work), Moment::Close), ["And what else?"]);
    let heart = asked(&world, Some(&sleep), Moment::Generative);
    assert_eq!(heart, ["What would make you laugh if you tried it?"], "a value is nothing to ask");
    world.run(PromptSetCommand::Remove { id: sleep.clone() });
    assert_eq!(asked(&world, Some(&sleep), Moment::Close), ["And what else?"], "a set that is gone is no choice");
}
