//! Unsaved edits as the text of a draft.

use super::state::Edited;

pub fn encode<T: Edited>(base: &T, work: &T) -> String {
    serde_json::to_string(&(base, work)).expect("records hold nothing that JSON cannot")
}

/// A draft of this record with what it was edited from; none when it is not one.
pub fn decode<T: Edited>(text: &str, of: &T) -> Option<(T, T)> {
    let pair = serde_json::from_str::<(T, T)>(text).ok();
    // Drafts of an earlier version are the working copy alone.
    let pair = pair.or_else(|| Some((of.clone(), serde_json::from_str::<T>(text).ok()?)));
    pair.filter(|(_, work)| work.id() == of.id())
}
