//! Help, one topic per screen, always in the same place.

use super::text::Topic;

mod around;
mod board;
mod change;
mod data;
mod keys;
mod sessions;

pub use keys::{SHORTCUTS, Shortcut};

/// Every help topic, in the order of the Help page.
pub const TOPICS: &[Topic] = &[
    around::TODAY,
    around::CLIENTS,
    around::WEEK,
    around::GOALS,
    change::STAGES,
    change::ASSESSMENTS,
    change::FILL,
    change::REVIEW,
    change::CONCERNS,
    sessions::PREPARE,
    sessions::SESSION,
    board::BOARD,
    sessions::SUMMARY,
    sessions::CLIENT_VIEW,
    change::LIBRARY,
    sessions::FORMATS,
    data::DATA,
    data::SETTINGS,
];

/// The help topic with this id: `today`, `clients`, `week`, `goals`, `stages`, `assessments`, `fill`, `review`, `concerns`,
/// `prepare`, `session`, `board`, `summary`, `client-view`, `library`, `formats`, `data` or `settings`.
pub fn topic(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.id == id)
}

/// The topics that hold every word of `query` somewhere, in the order of the Help page; all of them for an empty one.
pub fn matching(query: &str) -> Vec<&'static Topic> {
    let query = query.to_lowercase();
    let holds = |topic: &Topic, word: &str| {
        topic.title.to_lowercase().contains(word)
            || topic.paragraphs.iter().any(|text| text.to_lowercase().contains(word))
    };
    TOPICS.iter().filter(|topic| query.split_whitespace().all(|word| holds(topic, word))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(query: &str) -> Vec<&'static str> {
        matching(query).into_iter().map(|topic| topic.id).collect()
    }

    #[test]
    fn every_word_counts_in_any_order_and_case() {
        assert_eq!(found("  ").len(), TOPICS.len());
        assert_eq!(found("GROW oskar"), ["formats"]);
        assert!(found("backup").contains(&"data"));
        assert!(found("backup grow").is_empty());
    }
}
