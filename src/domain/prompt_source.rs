//! Which questions of a phase are shown: one set at a time, so that there are never more than three in view.

use serde::{Deserialize, Serialize};

/// Where the questions of a phase come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PromptSource {
    /// Chosen by the stage of the focus area in hand.
    #[default]
    Stage,
    /// The format's own, with those that were prepared.
    Phase,
    /// Own sets and favourites.
    Library,
}

impl PromptSource {
    /// Every source, in the order in which a session offers them.
    pub const ALL: [PromptSource; 3] = [PromptSource::Phase, PromptSource::Stage, PromptSource::Library];

    /// Its name in forms and ids, such as `stage`.
    pub const fn slug(self) -> &'static str {
        match self {
            PromptSource::Stage => "stage",
            PromptSource::Phase => "phase",
            PromptSource::Library => "library",
        }
    }

    /// The set to begin a phase with: what was prepared for it comes before everything, then the set that the person
    /// looked at last, then the stage's, then whatever there is.
    pub fn first(last: PromptSource, prepared: bool, there: impl Fn(PromptSource) -> bool) -> PromptSource {
        let wished = if prepared { PromptSource::Phase } else { last };
        let order = [wished, PromptSource::Stage, PromptSource::Phase, PromptSource::Library];
        order.into_iter().find(|source| there(*source)).unwrap_or(PromptSource::Phase)
    }
}

#[cfg(test)]
mod tests {
    use super::{PromptSource::*, *};

    #[test]
    fn a_phase_begins_with_what_was_prepared_then_with_what_was_looked_at_last() {
        let all = |_| true;
        assert_eq!(PromptSource::first(PromptSource::default(), false, all), Stage, "a stage in hand speaks first");
        assert_eq!(PromptSource::first(Phase, false, all), Phase, "switched off, it stays off");
        assert_eq!(PromptSource::first(Library, false, all), Library);
        assert_eq!(PromptSource::first(Library, true, all), Phase, "prepared questions open the session");
        let without = |missing: PromptSource| move |source| source != missing;
        assert_eq!(PromptSource::first(Stage, false, without(Stage)), Phase, "no area in hand");
        assert_eq!(PromptSource::first(Library, false, without(Library)), Stage);
        assert_eq!(PromptSource::first(Stage, false, |source| source == Library), Library);
        assert_eq!(PromptSource::first(Stage, true, |_| false), Phase, "nothing at all is an empty phase");
    }
}
