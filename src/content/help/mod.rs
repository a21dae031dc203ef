//! Help, one topic per screen, always in the same place.

use super::text::Topic;

mod around;
mod data;
mod sessions;

/// Every help topic, in the order of the Help page.
pub const TOPICS: &[Topic] = &[
    around::TODAY,
    around::CLIENTS,
    around::WEEK,
    sessions::PREPARE,
    sessions::SESSION,
    sessions::SUMMARY,
    sessions::CLIENT_VIEW,
    sessions::FORMATS,
    data::DATA,
    data::SETTINGS,
];

/// The help topic with this id: `today`, `clients`, `week`, `prepare`, `session`, `summary`, `client-view`, `formats`,
/// `data` or `settings`.
pub fn topic(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.id == id)
}
