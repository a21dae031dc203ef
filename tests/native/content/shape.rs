//! The shape of the content: shares, phases, ids and how much there is of everything.

use std::collections::{HashMap, HashSet};

use cairn::{
    content::{self, about, after, format, formats, goals, help, lists, panels, prepare},
    domain::{Activity, Voice, When},
};

/// An id: small letters, digits and single dashes.
fn well_formed(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

pub fn unique<'a>(what: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = HashSet::new();
    for id in ids {
        assert!(well_formed(id), "{what}: {id:?} is not well formed");
        assert!(seen.insert(id), "{what}: {id:?} twice");
    }
}

#[test]
fn shares_of_every_format_add_up() {
    for format in formats() {
        let shares: Vec<u16> = format.phases.iter().map(|phase| phase.share).collect();
        println!("{}: {shares:?}", format.id.as_str());
        assert_eq!(shares.iter().sum::<u16>(), 100, "{}", format.id.as_str());
        assert!((15..=180).contains(&content::default_minutes(format.id.as_str())));
    }
    unique("formats", formats().iter().map(|format| format.id.as_str()));
    assert_eq!(formats().len(), 6);
}

#[test]
fn standard_and_own_phases_are_as_agreed() {
    let agreed = [
        ("opening", "Opening", 7),
        ("goal-review", "Goal review", 20),
        ("check-in", "Three-month check-in", 7),
        ("generative", "Generative moment", 40),
        ("goal-setting", "Goal setting", 20),
        ("close", "Close", 6),
    ];
    for id in ["standard", "self"] {
        let format = format(id).expect(id);
        let phases: Vec<(&str, &str, u16)> = format.phases.iter().map(|p| (&*p.id, &*p.name, p.share)).collect();
        assert_eq!(phases, agreed, "{id}");
        assert_eq!(format.phase("check-in").map(|phase| phase.when), Some(When::Monthly));
        assert_eq!(format.heart().map(|phase| &*phase.id), Some("generative"));
    }
    assert_eq!(content::default_minutes("self"), 15);
    assert!(format("nowhere").is_none());
}

#[test]
fn every_format_can_set_goals_and_close() {
    for format in formats() {
        let all: Vec<Activity> = format.phases.iter().flat_map(|phase| phase.activities.clone()).collect();
        for activity in [Activity::GenerativeMoment, Activity::Ideas, Activity::GoalSetting, Activity::Close] {
            let count = all.iter().filter(|found| **found == activity).count();
            assert_eq!(count, 1, "{}: {activity:?}", format.id.as_str());
        }
    }
}

#[test]
fn every_phase_has_its_prompts_in_both_wordings() {
    let mut texts: HashMap<String, (String, String)> = HashMap::new();
    for format in formats() {
        unique("phases", format.phases.iter().map(|phase| &*phase.id));
        for phase in &format.phases {
            println!(
                "{}/{}: {} prompts, {} checks",
                format.id.as_str(),
                phase.id,
                phase.prompts.len(),
                phase.checklist.len()
            );
            assert!(phase.prompts.len() >= 8 && phase.checklist.len() >= 4, "{}", phase.id);
            unique("prompts", phase.prompts.iter().map(|prompt| &*prompt.id));
            unique("checklist", phase.checklist.iter().map(|item| &*item.id));
            for prompt in &phase.prompts {
                assert!(!prompt.coach.is_empty() && !prompt.own.is_empty(), "{}", prompt.id);
                assert_eq!(prompt.text(Voice::Own), prompt.own);
                let both = (prompt.coach.to_string(), prompt.own.to_string());
                assert_eq!(texts.entry(prompt.id.to_string()).or_insert_with(|| both.clone()), &both, "{}", prompt.id);
            }
            assert!(phase.checklist.iter().all(|item| !item.coach.is_empty() && !item.own.is_empty()), "{}", phase.id);
        }
    }
    println!("{} prompts in all", texts.len());
}

#[test]
fn hints_of_the_panels_speak_to_both() {
    for (panel, labels) in panels::ALL {
        unique(panel, labels.iter().map(|label| label.name.id));
        for label in *labels {
            assert!(!label.name.coach.is_empty());
            assert_eq!(label.hint.coach.is_empty(), label.hint.own.is_empty(), "{panel}: {}", label.name.id);
        }
    }
}

#[test]
fn lists_are_long_enough() {
    let terms = |groups: &[content::Group]| groups.iter().map(|group| group.terms.len()).sum::<usize>();
    let counts = [
        ("strengths", lists::STRENGTHS.len(), 40),
        ("values", lists::VALUES.len(), 40),
        ("environments", terms(lists::ENVIRONMENTS), 24),
        ("feelings", terms(lists::FEELINGS), 30),
        ("needs", terms(lists::NEEDS), 30),
        ("sparks", lists::SPARKS.len(), 20),
        ("confidence", lists::CONFIDENCE.len(), 8),
        ("intentions", prepare::INTENTIONS.len(), 8),
        ("openers", prepare::OPENERS.len(), 12),
        ("reflections", after::REFLECTIONS.len(), 8),
        ("closing lines", after::CLOSING.len(), 5),
        ("help topics", help::TOPICS.len(), 10),
        ("about topics", about::TOPICS.len(), 5),
    ];
    for (what, count, least) in counts {
        println!("{what}: {count}");
        assert!(count >= least, "{what}: {count} of {least}");
    }
    assert_eq!(prepare::BREATH.iter().map(|step| step.seconds).sum::<u16>(), 60);
    assert_eq!(goals::SMART.iter().map(|hint| hint.letter).collect::<String>(), "SMART");
    assert!(help::TOPICS.iter().all(|topic| (3..=6).contains(&topic.paragraphs.len())));
}

#[test]
fn ids_of_the_lists_are_unique() {
    let grouped = |groups: &'static [content::Group]| groups.iter().flat_map(|group| group.terms);
    unique("strengths", lists::STRENGTHS.iter().map(|term| term.id));
    unique("values", lists::VALUES.iter().map(|term| term.id));
    for groups in [lists::ENVIRONMENTS, lists::FEELINGS, lists::NEEDS] {
        unique("groups", groups.iter().map(|group| group.id));
        unique("terms", grouped(groups).map(|term| term.id));
    }
    let lines = [prepare::CHECKS, prepare::INTENTIONS, prepare::OPENERS, after::REFLECTIONS, after::CLOSING];
    unique("lines", lines.into_iter().flatten().map(|line| line.id));
    unique("hints", lists::SPARKS.iter().chain(lists::REFRAME_STEPS).map(|line| line.id));
    unique("examples", lists::REFRAME_EXAMPLES.iter().map(|pair| pair.id));
    unique("tips", lists::CONFIDENCE.iter().map(|tip| tip.text.id));
    for questions in [goals::QUESTIONS, goals::VISION, goals::THREE_MONTH, goals::REVIEW] {
        unique("questions", questions.iter().map(|question| question.id));
    }
    unique("topics", help::TOPICS.iter().chain(about::TOPICS).map(|topic| topic.id));
    let names: HashSet<&str> = lists::STRENGTHS.iter().map(|term| term.name).collect();
    assert_eq!(names.len(), lists::STRENGTHS.len());
}
