//! The six moments of a session (003), whatever the format calls its phases.

use serde::{Deserialize, Serialize};

use super::format::{Activity, Format, FormatPhase};

/// What a part of a session is for. Every phase of every format is one of these, so that questions can be chosen by
/// moment and stage and serve every format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// Arriving: how the person is, and the best thing since last time.
    Opening,
    /// Looking back at the goals of the week.
    GoalReview,
    /// The longer view: vision and three-month goals.
    CheckIn,
    /// The heart: one topic with energy, explored until ideas come.
    Generative,
    /// From ideas to goals for the week.
    GoalSetting,
    /// Thanks, learning and what comes next.
    Close,
}

impl Moment {
    /// Every moment, in the order of the standard session.
    pub const ALL: [Moment; 6] =
        [Moment::Opening, Moment::GoalReview, Moment::CheckIn, Moment::Generative, Moment::GoalSetting, Moment::Close];

    /// Its name in addresses and ids, such as `goal-review`.
    pub const fn slug(self) -> &'static str {
        match self {
            Moment::Opening => "opening",
            Moment::GoalReview => "goal-review",
            Moment::CheckIn => "check-in",
            Moment::Generative => "generative",
            Moment::GoalSetting => "goal-setting",
            Moment::Close => "close",
        }
    }
}

impl Format {
    /// The moment of the phase with this id: by what the phase brings with it, or else by its place among the others.
    /// Generative for a phase that is no longer in the format.
    pub fn moment(&self, phase: &str) -> Moment {
        let Some(place) = self.phases.iter().position(|found| found.id == phase) else { return Moment::Generative };
        let last = place + 1 == self.phases.len();
        by_activities(&self.phases[place], last).unwrap_or_else(|| by_place(&self.phases, place))
    }
}

/// Of several activities, the weightiest decides. A look back at the very end is a way to close (OSKAR).
fn by_activities(phase: &FormatPhase, last: bool) -> Option<Moment> {
    let has = |activity| phase.activities.contains(&activity);
    [
        (has(Activity::GenerativeMoment) || has(Activity::Ideas), Moment::Generative),
        (has(Activity::GoalSetting), Moment::GoalSetting),
        (has(Activity::Close) && last, Moment::Close),
        (has(Activity::ThreeMonthCheckIn), Moment::CheckIn),
        (has(Activity::GoalReview), Moment::GoalReview),
        (has(Activity::Close), Moment::Close),
        (has(Activity::Scaling), Moment::Generative),
        (has(Activity::FirstGoal), Moment::Opening),
    ]
    .into_iter()
    .find_map(|(yes, moment)| yes.then_some(moment))
}

/// A phase of talk alone leads up to the next one; before all others it opens, and after them it closes.
fn by_place(phases: &[FormatPhase], place: usize) -> Moment {
    let talk = |phase: &FormatPhase| phase.activities.is_empty();
    let opens = phases[..place].iter().all(talk);
    let next = phases[place + 1..].iter().find_map(|phase| by_activities(phase, false));
    match next {
        Some(next) if !opens => next,
        Some(_) => Moment::Opening,
        None if place == 0 => Moment::Opening,
        None if !opens || place + 1 == phases.len() => Moment::Close,
        None => Moment::Generative,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Extra, Id, When};

    fn moments(activities: &[&[Activity]]) -> Vec<Moment> {
        let phases = activities.iter().enumerate().map(|(number, activities)| FormatPhase {
            id: number.to_string().into(),
            name: "Part".into(),
            purpose: "".into(),
            share: 1,
            activities: activities.to_vec(),
            when: When::Always,
            prompts: Vec::new(),
            checklist: Vec::new(),
        });
        let format = Format {
            id: Id::fixed("own"),
            name: "Own".into(),
            description: "".into(),
            source: "".into(),
            phases: phases.collect(),
            extra: Extra::default(),
        };
        format.phases.iter().map(|phase| format.moment(&phase.id)).collect()
    }

    #[test]
    fn every_activity_has_a_moment() {
        use Moment::{CheckIn, Close, Generative, GoalReview, GoalSetting, Opening};
        let expected = [Opening, GoalReview, CheckIn, Generative, Generative, Generative, GoalSetting, Close];
        for (activity, moment) in Activity::ALL.into_iter().zip(expected) {
            assert_eq!(moments(&[&[activity], &[]])[0], moment, "{activity:?}");
        }
        assert_eq!(moments(&[&Activity::ALL]), [Generative], "one phase with everything");
    }

    #[test]
    fn a_look_back_closes_at_the_end_only() {
        let back: &[Activity] = &[Activity::GoalReview, Activity::Close];
        assert_eq!(moments(&[back, &[Activity::Ideas], back]), [Moment::GoalReview, Moment::Generative, Moment::Close]);
    }

    #[test]
    fn talk_alone_takes_its_moment_from_its_place() {
        use Moment::{Close, Generative, GoalReview, Opening};
        let (review, ideas): (&[Activity], &[Activity]) = (&[Activity::GoalReview], &[Activity::Ideas]);
        assert_eq!(
            moments(&[&[], &[], review, &[], ideas, &[], &[]]),
            [Opening, Opening, GoalReview, Generative, Generative, Close, Close]
        );
        assert_eq!(moments(&[&[], &[], &[], &[]]), [Opening, Generative, Generative, Close]);
        assert_eq!(moments(&[&[]]), [Opening]);
    }

    #[test]
    fn slugs_are_what_is_stored() {
        assert!(Moment::ALL.is_sorted());
        for moment in Moment::ALL {
            assert_eq!(serde_json::to_value(moment).expect("plain"), moment.slug());
        }
    }
}
