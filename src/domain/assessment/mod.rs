//! Instruments taken on a day: the wheel of life, rulers, sorts, questionnaires, outside results and interviews.
//!
//! Nothing here judges: a score is what its instrument publishes, and an instrument without one gets none.

mod answers;
mod area;
mod asked;
pub mod bands;
mod check;
mod compare;
mod filled;
mod highlights;
mod outside;
mod query;
mod questionnaire;
mod readings;
mod request;
mod score;
mod stakeholders;
mod tally;

use serde::{Deserialize, Serialize};

pub use answers::{Answered, Answers};
pub use area::{Area, Reading};
pub use asked::{Arrival, Asked};
pub use compare::{Change, changed_answers, changed_areas, same_questions};
pub use filled::{Filled, Received};
pub use highlights::Highlight;
pub use outside::{Outside, OutsideLine, Sorted};
pub use questionnaire::{Choice, Item, ItemKind, Questionnaire, Scoring};
pub use request::{AskedArea, Request};
pub use score::{Points, Score};
pub use stakeholders::{Interview, Relation, Stakeholders};
pub use tally::{Group, SMALLEST_GROUP, Tallied, tally};

use super::{Client, Extra, Id, Kind, NaiveDate, Record, Timestamp, Visibility};

/// An instrument, taken by or about a client on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    pub id: Id<Assessment>,
    pub client: Id<Client>,
    /// Which instrument: a built-in one (see the constants) or one of the coach's own.
    pub instrument: Id<Questionnaire>,
    /// The civil day that it speaks of.
    pub on: NaiveDate,
    /// When it was written down.
    pub at: Timestamp,
    /// Private until it is marked to share.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    pub result: TakenResult,
    /// The file that it came from; none when it was taken here.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub received: Option<Received>,
    /// How far it was looked at together; never shared.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub reviewed: Reviewed,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A review of what was found (003), as far as it has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// The ids of the steps that were looked at.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub steps: Vec<String>,
    /// What was noted on the way, for the coach alone.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub notes: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TakenResult {
    /// The wheel of life, clockwise from the top.
    Wheel(Vec<Area>),
    /// Importance, confidence and readiness for one thing each.
    Rulers(Vec<Area>),
    /// Strengths or values, picked and put in order.
    Sorted(Sorted),
    /// A questionnaire as it was asked that day.
    Answers(Answers),
    /// What somebody else found out.
    Outside(Outside),
    /// What people around the client said.
    Stakeholders(Stakeholders),
}

impl Assessment {
    pub const WHEEL: &str = "wheel";
    pub const RULERS: &str = "rulers";
    pub const STRENGTHS: &str = "strengths";
    pub const VALUES: &str = "values";
    /// The Satisfaction With Life Scale (Diener, Emmons, Larsen & Griffin 1985).
    pub const SWLS: &str = "swls";
    /// The Flourishing Scale (Diener et al. 2010).
    pub const FLOURISHING: &str = "flourishing";
    pub const OUTSIDE: &str = "outside";
    pub const STAKEHOLDERS: &str = "stakeholders";

    /// The instruments that come with the program, in the order in which they are offered.
    pub const BUILT_IN: [&str; 8] = [
        Self::WHEEL,
        Self::RULERS,
        Self::STRENGTHS,
        Self::VALUES,
        Self::SWLS,
        Self::FLOURISHING,
        Self::OUTSIDE,
        Self::STAKEHOLDERS,
    ];

    /// Those of them that a client can fill in alone.
    pub const BY_CLIENTS: [&str; 6] =
        [Self::WHEEL, Self::RULERS, Self::STRENGTHS, Self::VALUES, Self::SWLS, Self::FLOURISHING];

    /// The most areas, questions, lines or interviews that one may hold.
    pub const MOST: usize = 200;

    /// One that is about to be taken; saving gives it its id and its moment.
    pub fn draft(client: Id<Client>, instrument: &str, on: NaiveDate, result: TakenResult) -> Self {
        let (id, instrument, at) = (Id::fixed("draft"), Id::fixed(instrument), Timestamp(0));
        let (visibility, received, reviewed, extra) = (Visibility::PRIVATE, None, Reviewed::default(), Extra::new());
        Self { id, client, instrument, on, at, visibility, result, received, reviewed, extra }
    }

    /// The areas of a wheel, or the rows of the rulers.
    pub fn areas(&self) -> &[Area] {
        match &self.result {
            TakenResult::Wheel(areas) | TakenResult::Rulers(areas) => areas,
            _ => &[],
        }
    }

    /// The same, to be changed.
    pub fn areas_mut(&mut self) -> Option<&mut Vec<Area>> {
        match &mut self.result {
            TakenResult::Wheel(areas) | TakenResult::Rulers(areas) => Some(areas),
            _ => None,
        }
    }

    /// The score, where the instrument has one: no wheel, ruler or sort does.
    pub fn score(&self) -> Score {
        match &self.result {
            TakenResult::Answers(answers) => answers.score(),
            _ => Score::None,
        }
    }
}

impl TakenResult {
    /// The same instrument with nothing answered: the same areas, questions or people's questions as before.
    pub fn again(&self) -> Self {
        match self {
            TakenResult::Wheel(areas) => TakenResult::Wheel(areas.iter().map(Area::again).collect()),
            TakenResult::Rulers(rows) => TakenResult::Rulers(rows.iter().map(Area::again).collect()),
            TakenResult::Sorted(_) => TakenResult::Sorted(Sorted::default()),
            TakenResult::Answers(answers) => {
                let blank = |answer: &Answered| Answered { item: answer.item.clone(), ..Answered::default() };
                TakenResult::Answers(Answers { items: answers.items.iter().map(blank).collect(), ..answers.clone() })
            }
            TakenResult::Outside(Outside { name, by, .. }) => {
                TakenResult::Outside(Outside { name: name.clone(), by: by.clone(), ..Outside::default() })
            }
            TakenResult::Stakeholders(all) => {
                TakenResult::Stakeholders(Stakeholders { interviews: Vec::new(), ..all.clone() })
            }
        }
    }

    /// Whether nothing has been said yet.
    pub fn is_empty(&self) -> bool {
        match self {
            TakenResult::Wheel(areas) | TakenResult::Rulers(areas) => areas.iter().all(Area::is_empty),
            TakenResult::Sorted(sorted) => sorted.picked.is_empty(),
            TakenResult::Answers(answers) => answers.items.iter().all(Answered::is_open),
            TakenResult::Outside(outside) => outside.lines.is_empty() && outside.words.trim().is_empty(),
            TakenResult::Stakeholders(all) => all.interviews.iter().all(Interview::is_empty),
        }
    }
}

impl Record for Assessment {
    const KIND: Kind = Kind::Assessment;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
