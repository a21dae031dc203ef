//! The five questions that find a stage (003).

use serde::{Deserialize, Serialize};

use super::Stance;

/// What was answered so far. A question is asked only while the ones before it leave the stage open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Staging {
    /// Doing it, for more than six months.
    pub long: Option<bool>,
    /// Doing it, for less than that.
    pub doing: Option<bool>,
    /// A plan to begin within a month.
    pub within_month: Option<bool>,
    /// A plan to begin within six months.
    pub within_six_months: Option<bool>,
    /// Without a plan: what it is about.
    pub no_plan: Option<NoPlan>,
}

/// What holds a person who has no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoPlan {
    /// “I won't”.
    Wont,
    /// “I can't”.
    Cant,
}

/// One of the five questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StagingQuestion {
    Long,
    Doing,
    WithinMonth,
    WithinSixMonths,
    NoPlan,
}

impl StagingQuestion {
    /// All of them, in order.
    pub const ALL: [StagingQuestion; 5] = [
        StagingQuestion::Long,
        StagingQuestion::Doing,
        StagingQuestion::WithinMonth,
        StagingQuestion::WithinSixMonths,
        StagingQuestion::NoPlan,
    ];
}

impl Staging {
    /// The stage that the answers lead to, once they do. The first yes decides; answers behind it count for nothing.
    pub fn stance(&self) -> Option<Stance> {
        let questions = [
            (self.long, Stance::Maintenance),
            (self.doing, Stance::Action),
            (self.within_month, Stance::Preparation),
            (self.within_six_months, Stance::Contemplation),
        ];
        for (answer, stance) in questions {
            if answer? {
                return Some(stance);
            }
        }
        Some(match self.no_plan? {
            NoPlan::Wont => Stance::Wont,
            NoPlan::Cant => Stance::Cant,
        })
    }

    /// Whether this question is asked, after what was answered before it.
    pub fn asks(&self, question: StagingQuestion) -> bool {
        let before = [self.long, self.doing, self.within_month, self.within_six_months];
        before.iter().take(question as usize).all(|answer| *answer == Some(false))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(answers: [Option<bool>; 4], no_plan: Option<NoPlan>) -> Staging {
        let [long, doing, within_month, within_six_months] = answers;
        Staging { long, doing, within_month, within_six_months, no_plan }
    }

    #[test]
    fn five_questions_find_the_stage_and_split_precontemplation() {
        const NO: Option<bool> = Some(false);
        const YES: Option<bool> = Some(true);
        let vectors = [
            ([YES, None, None, None], None, Some(Stance::Maintenance)),
            ([NO, YES, None, None], None, Some(Stance::Action)),
            ([NO, NO, YES, None], None, Some(Stance::Preparation)),
            ([NO, NO, NO, YES], None, Some(Stance::Contemplation)),
            ([NO, NO, NO, NO], Some(NoPlan::Wont), Some(Stance::Wont)),
            ([NO, NO, NO, NO], Some(NoPlan::Cant), Some(Stance::Cant)),
            // An earlier yes that was given afterwards decides; what stands behind it is left alone.
            ([YES, NO, NO, NO], Some(NoPlan::Wont), Some(Stance::Maintenance)),
            ([None, YES, None, None], None, None),
            ([NO, NO, NO, NO], None, None),
            ([None; 4], None, None),
        ];
        for (answers, no_plan, stance) in vectors {
            assert_eq!(answered(answers, no_plan).stance(), stance, "{answers:?} {no_plan:?}");
        }
    }

    #[test]
    fn a_question_is_asked_only_while_the_stage_is_open() {
        let asked = |staging: Staging| StagingQuestion::ALL.map(|question| staging.asks(question));
        assert_eq!(asked(Staging::default()), [true, false, false, false, false]);
        let doing = answered([Some(false), Some(true), None, None], None);
        assert_eq!(asked(doing), [true, true, false, false, false]);
        let none = answered([Some(false); 4], None);
        assert_eq!(asked(none), [true; 5]);
    }
}
