//! Arbitrary sessions.

use cairn::domain::*;

use super::{Dice, minutes};

pub fn session(dice: &mut Dice) -> Session {
    let count = 1 + dice.below(6);
    Session {
        id: dice.id(),
        client: dice.id(),
        format: dice.id(),
        voice: dice.pick(&[Voice::Coach, Voice::Own]),
        minutes: minutes(dice),
        on: dice.date(),
        zone: dice.pick(&["", "Europe/Vienna", "Pacific/Apia"]).into(),
        status: dice.pick(&[SessionStatus::Planned, SessionStatus::Live, SessionStatus::Ended]),
        started: dice.maybe(Dice::moment),
        ended: dice.maybe(Dice::moment),
        still_on: dice.maybe(Dice::moment),
        phases: (0..count)
            .map(|i| SessionPhase { id: format!("phase-{i}"), name: dice.text(), checked: dice.list(2, Dice::text) })
            .collect(),
        pacing: pacing(dice, count),
        heart: dice.below(count),
        focus_area: dice.maybe(Dice::id),
        preparation: Preparation {
            looked_at: dice.list(2, Dice::text),
            intention: dice.text(),
            questions: dice.list(3, Dice::text),
        },
        first_goal: dice.maybe(Dice::id),
        prompt_set: dice.maybe(Dice::id),
        shown_prompt: dice.maybe(Dice::text),
        check_in: ThreeMonthCheckIn {
            still_right: dice.maybe(Dice::flag),
            best_learning: dice.text(),
            engagement: dice.ruler(10),
            revise: dice.text(),
            affirmed: dice.text(),
        },
        generative: generative(dice),
        scaling: Scaling { score: dice.ruler(10), why_not_lower: dice.text(), one_step_up: dice.text() },
        close: Close {
            appreciation: dice.text(),
            learned: dice.text(),
            feedback: dice.text(),
            next_session: dice.maybe(Dice::date_time),
        },
        reflection: Reflection {
            stage: dice.text(),
            went_well: dice.text(),
            differently: dice.text(),
            private_notes: dice.text(),
        },
        shared: dice.list(2, |dice| dice.pick(&[Section::Topic, Section::Strengths, Section::Ideas, Section::Learned])),
        extra: dice.extra(),
    }
}

fn pacing(dice: &mut Dice, phases: usize) -> Pacing {
    let span = |dice: &mut Dice| {
        let far = dice.pick(&[3_155_760_000_000, -3_155_760_000_000, 0]);
        Span(if dice.one_in(20) { far } else { dice.below(10_000_000) as i64 })
    };
    let phase =
        |_| PhasePace { first_planned: span(dice), planned: span(dice), spent: span(dice), skipped: dice.one_in(4) };
    Pacing {
        phases: (0..phases).map(phase).collect(),
        current: dice.below(phases),
        running_since: dice.maybe(Dice::moment),
    }
}

/// The frame of a generative moment.
pub fn generative(dice: &mut Dice) -> GenerativeMoment {
    GenerativeMoment {
        topic: dice.text(),
        arousal: dice.maybe(|dice| dice.pick(&[Arousal::MoreOf, Arousal::LessOf, Arousal::Both])),
        permission: dice.flag(),
        wanted: dice.text(),
        strengths: dice.list(3, Dice::text),
        environments: dice.list(3, Dice::text),
        ambivalence: dice.text(),
    }
}
