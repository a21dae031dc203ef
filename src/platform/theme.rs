//! Light, dark, or as the system has it. `public/early.js` applies the choice before the first paint and again here.

use crate::store::browser::{preference, set_preference};

/// The preference's name.
const THEME: &str = "theme";

/// Which colours Cairn wears on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// The theme as chosen.
    pub fn chosen() -> Self {
        preference(THEME).and_then(|word| Self::ALL.into_iter().find(|theme| theme.word() == word)).unwrap_or_default()
    }

    /// Wears this theme from now on, in every tab.
    pub fn choose(self) {
        set_preference(THEME, (self != Theme::System).then_some(self.word()));
        super::page::announce("cairn:theme");
    }

    /// The word it is kept as.
    pub const fn word(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}
