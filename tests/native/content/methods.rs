//! The shape of the method: skills, challenges, the review of an assessment, and concerns.

use cairn::content::{Worded, challenges, closing, concerns, review, skills};

use super::shape::unique;

fn both(what: &str, lines: &[Worded]) {
    for line in lines {
        assert!(!line.coach.is_empty() && !line.own.is_empty(), "{what}: {} needs both wordings", line.id);
    }
}

#[test]
fn every_skill_of_the_method_is_there_with_examples() {
    let ids: Vec<&str> = skills::skills().map(|skill| skill.id).collect();
    println!("{} skills: {ids:?}", ids.len());
    unique("skills", ids.iter().copied());
    unique("families", skills::FAMILIES.iter().map(|family| family.id));
    // The five kinds of reflection that 003 names, and the other skills around them.
    for kind in ["simple", "amplified", "double-sided", "shifted-focus", "empathy"] {
        assert!(ids.contains(&format!("{kind}-reflection").as_str()), "{kind}");
    }
    for id in ["open-questions", "affirmations", "summaries", "silence", "permission"] {
        assert!(ids.contains(&id), "{id}");
    }
    for skill in skills::skills() {
        assert!((3..=4).contains(&skill.examples.len()) && skill.alone.len() >= 2, "{}", skill.id);
        both(skill.id, &[skill.what, skill.when, skill.care]);
        assert_eq!(skills::skill(skill.id).map(|found| found.name), Some(skill.name));
    }
}

#[test]
fn every_situation_of_the_source_has_a_card() {
    println!("{} challenges", challenges::ALL.len());
    assert_eq!(challenges::ALL.len(), 8, "the rows of 003");
    unique("challenges", challenges::ALL.iter().map(|challenge| challenge.id));
    for challenge in challenges::ALL {
        assert!((3..=5).contains(&challenge.approach.len()), "{}", challenge.id);
        assert!(challenge.questions.len() >= 3, "{}", challenge.id);
        both(challenge.id, &[challenge.name, challenge.shows, challenge.seen_in, challenge.mentor]);
        both(challenge.id, challenge.approach);
        both(challenge.id, challenge.questions);
        unique("lines", challenge.approach.iter().chain(challenge.questions).map(|line| line.id));
        assert!(challenges::challenge(challenge.id).is_some());
    }
}

#[test]
fn a_review_goes_in_the_order_of_the_source() {
    let ids: Vec<&str> = review::STEPS.iter().map(|step| step.id).collect();
    assert_eq!(ids, ["open-mind", "successes", "energy", "stages", "gaps", "concerns"]);
    for step in review::STEPS {
        assert!((3..=4).contains(&step.questions.len()) && step.todo.len() >= 3, "{}", step.id);
        both(step.id, &[step.title, step.purpose]);
        both(step.id, step.todo);
        both(step.id, step.questions);
        assert!(review::step(step.id).is_some());
    }
}

#[test]
fn every_kind_of_gap_is_asked_about() {
    println!("{} kinds of gap", review::GAPS.len());
    unique("gaps", review::GAPS.iter().map(|gap| gap.id));
    for id in [
        "priority-readiness",
        "wished-no-goal",
        "importance-confidence",
        "readiness-importance",
        "confident-no-goal",
        "fell",
        "priority-early",
    ] {
        let gap = review::gap(id).expect(id);
        both(id, &[gap.rule]);
        both(id, &gap.asks);
    }
}

#[test]
fn every_concern_has_a_card_that_names_no_score() {
    let ids: Vec<&str> = concerns::CARDS.iter().map(|card| card.id).collect();
    assert_eq!(ids, ["depression", "eating", "substances", "anxiety", "medical", "emergency"]);
    for card in concerns::CARDS {
        assert!(card.notice.len() >= 3 && card.say.len() >= 2 && card.offer.len() >= 2 && card.leave.len() >= 2);
        both(card.id, &[card.name]);
        [card.notice, card.say, card.offer, card.leave].into_iter().for_each(|lines| both(card.id, lines));
        assert!(concerns::card(card.id).is_some());
    }
    assert!(concerns::NUMBER.coach.contains("{number}") && concerns::NUMBER.own.contains("{number}"));
    assert!(concerns::SERVICES.coach.contains("{services}") && concerns::SERVICES.own.contains("{services}"));
    let form = concerns::FORM;
    unique("form", form.client.iter().chain(form.fields).map(|field| field.id));
    assert!(form.answers.len() == 3 && form.client.iter().chain(form.fields).all(|field| field.lines > 0));
}

#[test]
fn there_are_enough_questions_to_end_on() {
    println!("{} questions to end on", closing::QUESTIONS.len());
    assert!(closing::QUESTIONS.len() >= 12);
    unique("closing", closing::QUESTIONS.iter().map(|line| line.id));
    both("closing", closing::QUESTIONS);
}
