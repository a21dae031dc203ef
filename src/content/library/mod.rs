//! Everything that Cairn says and a coach may want to look up, as one list: to be searched, filtered and marked.
//!
//! An entry has the id of the content it stands for, so favourites outlive any change of the wording.

mod gather;
mod kind;
mod offer;
mod own;
mod search;

use std::sync::LazyLock;

pub use gather::PARTS;
pub use kind::Kind;
pub use offer::offered;
pub use own::own_entries;
pub use search::{Search, find};

use super::{stage_prompts, stages};
use crate::domain::{Moment, OwnPrompt, Stance, Text, Voice, find::Findable};

/// One thing to look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stable, and the same that favourites refer to.
    pub id: Text,
    pub kind: Kind,
    /// Whether it is something to ask, and so can stand in a set and in a session.
    pub asks: bool,
    /// A heading, such as the name of a skill; empty for a question.
    pub name: Both,
    /// The text in its two wordings.
    pub line: Both,
    /// What else there is to it, line by line, each under a few words that say what it is.
    pub more: Vec<(Text, Both)>,
    /// Where it belongs, such as “Standard session: Opening”; may be empty.
    pub home: Text,
    /// The moment of a conversation that it fits; none is any.
    pub moment: Option<Moment>,
    /// The stances that it is for; none is any.
    pub stances: Vec<Stance>,
    /// The id of the skill that it shows or practises; may be empty.
    pub skill: Text,
    /// The ids of the formats or of the set that it is a part of.
    pub from: Vec<Text>,
    /// All its words; those of its heading and text, which count twice; and those of its heading, which count three times.
    words: Findable,
    first: Findable,
    heading: Findable,
}

/// A text in its two wordings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Both {
    pub coach: Text,
    /// Empty: the coach wording serves.
    pub own: Text,
}

impl Both {
    fn same(text: impl Into<Text>) -> Self {
        Self { coach: text.into(), own: "".into() }
    }

    /// The wording for `voice`.
    pub fn text(&self, voice: Voice) -> &str {
        if voice == Voice::Own && !self.own.is_empty() { &self.own } else { &self.coach }
    }
}

impl Entry {
    fn new(id: impl Into<Text>, kind: Kind, coach: impl Into<Text>, own: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            kind,
            asks: kind.asks(),
            name: Both::default(),
            line: Both { coach: coach.into(), own: own.into() },
            more: Vec::new(),
            home: "".into(),
            moment: None,
            stances: Vec::new(),
            skill: "".into(),
            from: Vec::new(),
            words: Findable::default(),
            first: Findable::default(),
            heading: Findable::default(),
        }
    }

    /// The same with its words made ready to be searched: last of all.
    fn ready(mut self) -> Self {
        let more = self.more.iter().flat_map(|(_, both)| [&*both.coach, &*both.own]);
        let first = [&self.name.coach, &self.name.own, &self.line.coach, &self.line.own, &self.home];
        let (name, line) = (&self.name, &self.line);
        self.heading = Findable::of([&*name.coach, &*name.own]);
        self.first = Findable::of([&*name.coach, &*name.own, &*line.coach, &*line.own]);
        self.words = Findable::of(first.map(|text| &**text).into_iter().chain(more));
        self
    }

    /// A copy for a set of one's own; the set gives it an id.
    pub fn to_prompt(&self) -> OwnPrompt {
        let plain = |text: &Text| text.to_string();
        OwnPrompt {
            id: String::new(),
            coach: plain(&self.line.coach),
            own: plain(&self.line.own),
            moment: self.moment,
            stance: if let [only] = *self.stances { Some(only) } else { None },
            skill: plain(&self.skill),
        }
    }
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(gather::everything);

/// Everything that comes with Cairn, kind by kind.
pub fn entries() -> &'static [Entry] {
    &ENTRIES
}

/// The entry with this id, of those that come with Cairn.
pub fn entry(id: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.id == id)
}

/// The name of a moment: that of its phase in the standard session.
pub fn moment_name(moment: Moment) -> &'static str {
    stage_prompts::name(moment)
}

/// The name of a stance, such as “Contemplation: I may”.
pub fn stance_name(stance: Stance) -> &'static str {
    stages::card(stance).name.coach
}
