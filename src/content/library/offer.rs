//! What of a person's own library is offered in a session.

use super::{Both, Entry, entries, own_entries};
use crate::domain::{Id, Model, Moment, PromptSet};

/// The favourites and own prompts to ask at this moment, favourites first and each once: those of one own set when it is
/// chosen for the session, and otherwise those of all.
pub fn offered(model: &Model, set: Option<&Id<PromptSet>>, moment: Moment) -> Vec<Both> {
    let favourites = &model.settings().favourites;
    let own = own_entries(model);
    // A set that was removed since is no choice.
    let chosen = set.filter(|id| model.prompt_sets.get(id).is_some());
    let is_set = |from: &str| model.prompt_sets.iter().any(|set| set.id.as_str() == from);
    let is_at_hand = |entry: &&Entry| match chosen {
        Some(id) => entry.from.iter().any(|from| *from == id.as_str()),
        None => entry.from.iter().any(|from| is_set(from)),
    };
    let fits = |entry: &&Entry| entry.asks && entry.moment.is_none_or(|only| only == moment);
    let is_favourite = |entry: &&Entry| favourites.iter().any(|id| *id == entry.id);
    let known = if favourites.is_empty() { &[] } else { entries() };
    let marked = own.iter().chain(known).filter(is_favourite);
    let mut lines: Vec<Both> = Vec::new();
    for entry in marked.chain(own.iter().filter(is_at_hand)).filter(fits) {
        if !lines.contains(&entry.line) {
            lines.push(entry.line.clone());
        }
    }
    lines
}
