//! What is answered in a session, field by field.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Arousal, GenerativeMoment, Session};
use crate::domain::{Id, PromptSet, WeeklyGoal, sort};

/// A part of a session that can be marked to share with the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Topic and what is wanted.
    Topic,
    /// Strengths and environments to lean on.
    Strengths,
    /// The ideas.
    Ideas,
    /// What was learned, and the appreciation.
    Learned,
}

/// One answer given in a session: the value that a field of the session takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    LookedAt(Vec<String>),
    Intention(String),
    OpeningQuestions(Vec<String>),
    FirstGoal(Option<Id<WeeklyGoal>>),
    ShownPrompt(Option<String>),
    PromptSet(Option<Id<PromptSet>>),
    StillRight(Option<bool>),
    BestLearning(String),
    Engagement(Option<u8>),
    Revise(String),
    CheckInAffirmed(String),
    Topic(String),
    Arousal(Option<Arousal>),
    Permission(bool),
    Wanted(String),
    Strengths(Vec<String>),
    Environments(Vec<String>),
    Ambivalence(String),
    ScalingScore(Option<u8>),
    WhyNotLower(String),
    OneStepUp(String),
    Appreciation(String),
    Learned(String),
    Feedback(String),
    NextSession(Option<NaiveDateTime>),
    Stage(String),
    WentWell(String),
    Differently(String),
    PrivateNotes(String),
    Shared(Section, bool),
}

impl Session {
    /// Takes an answer over.
    pub(in crate::domain) fn answer(&mut self, answer: Answer) {
        let Some(answer) = self.generative.take(answer) else { return };
        match answer {
            Answer::LookedAt(ids) => self.preparation.looked_at = ids,
            Answer::Intention(text) => self.preparation.intention = text,
            Answer::OpeningQuestions(questions) => self.preparation.questions = questions,
            Answer::FirstGoal(goal) => self.first_goal = goal,
            Answer::ShownPrompt(prompt) => self.shown_prompt = prompt,
            Answer::PromptSet(set) => self.prompt_set = set,
            Answer::StillRight(value) => self.check_in.still_right = value,
            Answer::BestLearning(text) => self.check_in.best_learning = text,
            Answer::Engagement(value) => self.check_in.engagement = value,
            Answer::Revise(text) => self.check_in.revise = text,
            Answer::CheckInAffirmed(text) => self.check_in.affirmed = text,
            Answer::ScalingScore(value) => self.scaling.score = value,
            Answer::WhyNotLower(text) => self.scaling.why_not_lower = text,
            Answer::OneStepUp(text) => self.scaling.one_step_up = text,
            Answer::Appreciation(text) => self.close.appreciation = text,
            Answer::Learned(text) => self.close.learned = text,
            Answer::Feedback(text) => self.close.feedback = text,
            Answer::NextSession(when) => self.close.next_session = when,
            Answer::Stage(text) => self.reflection.stage = text,
            Answer::WentWell(text) => self.reflection.went_well = text,
            Answer::Differently(text) => self.reflection.differently = text,
            Answer::PrivateNotes(text) => self.reflection.private_notes = text,
            Answer::Shared(section, on) => {
                self.shared.retain(|shared| *shared != section);
                if on {
                    self.shared.push(section);
                    sort::plainly(&mut self.shared);
                }
            }
            Answer::Topic(_)
            | Answer::Arousal(_)
            | Answer::Permission(_)
            | Answer::Wanted(_)
            | Answer::Strengths(_)
            | Answer::Environments(_)
            | Answer::Ambivalence(_) => {}
        }
    }
}

impl GenerativeMoment {
    /// Takes over an answer of the frame; gives back one that is none.
    pub(in crate::domain) fn take(&mut self, answer: Answer) -> Option<Answer> {
        match answer {
            Answer::Topic(text) => self.topic = text,
            Answer::Arousal(value) => self.arousal = value,
            Answer::Permission(value) => self.permission = value,
            Answer::Wanted(text) => self.wanted = text,
            Answer::Strengths(list) => self.strengths = list,
            Answer::Environments(list) => self.environments = list,
            Answer::Ambivalence(text) => self.ambivalence = text,
            other => return Some(other),
        }
        None
    }
}
