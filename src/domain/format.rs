//! A session format: the shape of a guided session, as data.
//!
//! The standard format and its variants, GROW and OSKAR are rows of the same engine (`content::formats`); a coach can
//! copy one and change its phases, shares and prompts.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Extra, Id, Kind, Record, time::NaiveDate};

/// Text that is either the product's own or a person's.
pub type Text = Cow<'static, str>;

/// The shape of a session: ordered phases, each with its share of the time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Format {
    pub id: Id<Format>,
    /// Such as “Standard session”.
    pub name: Text,
    /// When this shape helps, in one or two sentences.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub description: Text,
    /// Who or what the shape comes from, such as “After Whitmore's GROW model”; may be empty.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub source: Text,
    /// In order; never empty.
    pub phases: Vec<FormatPhase>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// One phase of a [`Format`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FormatPhase {
    /// Stable within the format: sessions refer to it.
    pub id: Text,
    /// Such as “Opening”.
    pub name: Text,
    /// What the phase is for, in one sentence, in words for the coach.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub purpose: Text,
    /// The part of the session's length, in percent when a format's shares add up to 100; any weights work.
    pub share: u16,
    /// What the screen offers in this phase besides prompts, checklist and capture.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub activities: Vec<Activity>,
    /// When the phase is proposed; a phase that is not due is skipped and its time passed on.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub when: When,
    /// Questions to ask, the best three first.
    pub prompts: Vec<Prompt>,
    /// What “done” means here.
    pub checklist: Vec<ChecklistItem>,
}

/// A panel that a phase brings with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// Choose the goal to look at first (the opening of 003).
    FirstGoal,
    /// Review the goals of the last session, best experience first.
    GoalReview,
    /// Vision and three-month goals: still right?
    ThreeMonthCheckIn,
    /// Topic, permission, what is wanted, strengths, environments: the frame of the generative moment.
    GenerativeMoment,
    /// The idea list.
    Ideas,
    /// A 0–10 scale with what makes it so (OSKAR).
    Scaling,
    /// Weekly goals, complete.
    GoalSetting,
    /// What was learned, feedback for the coach and the next session's date.
    Close,
}

impl Activity {
    /// Every activity, in the order in which a phase shows them.
    pub const ALL: [Activity; 8] = [
        Activity::FirstGoal,
        Activity::GoalReview,
        Activity::ThreeMonthCheckIn,
        Activity::GenerativeMoment,
        Activity::Ideas,
        Activity::Scaling,
        Activity::GoalSetting,
        Activity::Close,
    ];
}

/// When a phase is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// In every session.
    #[default]
    Always,
    /// When [`super::pacing::CHECK_IN_DAYS`] days or more have passed since the last (003: at least monthly).
    Monthly,
}

/// A question in its two wordings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// Stable: favourites and tests refer to it.
    pub id: Text,
    /// As a coach asks it of a client (“you” is the client).
    pub coach: Text,
    /// As a person asks it of themselves (“I”, “me”). Empty: the coach wording serves.
    #[serde(default, rename = "self", skip_serializing_if = "super::is_default")]
    pub own: Text,
}

/// One line of what “done” means in a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistItem {
    /// Stable within the phase: sessions store the ids that were ticked.
    pub id: Text,
    /// For a coach, in the past tense: “Asked how the client is right now”.
    pub coach: Text,
    /// For a person alone: “Noticed how I am right now”. Empty: the coach wording serves.
    #[serde(default, rename = "self", skip_serializing_if = "super::is_default")]
    pub own: Text,
}

/// Who is in the session: decides the wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// A coach with a client.
    Coach,
    /// A person coaching themselves (the wordings called “self” in the data).
    Own,
}

impl Prompt {
    /// The wording for `voice`.
    pub fn text(&self, voice: Voice) -> &str {
        worded(voice, &self.coach, &self.own)
    }
}

impl ChecklistItem {
    /// The wording for `voice`.
    pub fn text(&self, voice: Voice) -> &str {
        worded(voice, &self.coach, &self.own)
    }
}

fn worded<'a>(voice: Voice, coach: &'a str, own: &'a str) -> &'a str {
    if voice == Voice::Own && !own.is_empty() { own } else { coach }
}

impl Format {
    /// The phase with this id.
    pub fn phase(&self, id: &str) -> Option<&FormatPhase> {
        self.phases.iter().find(|phase| phase.id == id)
    }

    /// The phase that receives the time of a skipped one: where ideas come, or else the one with the largest share.
    pub fn heart(&self) -> Option<&FormatPhase> {
        self.phases
            .iter()
            .find(|phase| phase.activities.contains(&Activity::Ideas))
            .or_else(|| self.phases.iter().rev().max_by_key(|phase| phase.share))
    }
}

impl When {
    /// Whether a phase is due on `today`, given the last session in which it was held.
    pub fn is_due(self, last_held: Option<NaiveDate>, started: Option<NaiveDate>, today: NaiveDate) -> bool {
        match self {
            When::Always => true,
            When::Monthly => {
                last_held.or(started).is_some_and(|day| (today - day).num_days() >= super::pacing::CHECK_IN_DAYS)
            }
        }
    }
}

impl Record for Format {
    const KIND: Kind = Kind::Format;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
