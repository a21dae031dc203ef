//! The heading of a place, where its address alone says it.

use super::{Fill, Route};

impl Route {
    /// What a place is headed while its screen is still on its way; none where the record in it says. The screen has the
    /// same words.
    pub fn heading(&self) -> Option<&'static str> {
        Some(match self {
            Self::Today => "Today",
            Self::Clients => "Clients",
            Self::NewSession(_) => "New session",
            Self::Prepare(_) => "Prepare",
            Self::After(_) => "After the session",
            Self::CheckAnswers(_) => "Check your answers",
            Self::Summary(_) => "Session summary",
            Self::Board(_) => "Idea board",
            Self::Week => "This week",
            Self::Journey => "Journey",
            Self::Goals(_) => "Goals",
            Self::Stages(_) => "Stages of change",
            Self::Assessments(_) => "Assessments",
            Self::Fill(Fill::Start) => "Fill in an assessment",
            Self::Progress => "Progress",
            Self::Ideas => "Ideas",
            Self::Library => "Library",
            Self::Browse(_) => "Browse and search",
            Self::More => "More",
            Self::Settings => "Settings",
            Self::Data => "Your data",
            Self::Help => "Help",
            Self::About => "About",
            _ => return None,
        })
    }
}
