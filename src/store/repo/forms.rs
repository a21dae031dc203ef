//! Forms over a saved record: they show it as it was when they were opened, until they take up what has changed.

use std::collections::HashMap;

use super::{Repo, has_words_of_its_own};
use crate::{
    domain::{AnyRecord, Changes, DraftName, Kind, Model, Stamp},
    store::{Backend, Key, codec},
};

/// What a form is over, and what whoever has it in front of them has seen of that.
pub(super) struct Form {
    kind: Kind,
    /// None while the record is not there: then it is any of its kind that comes.
    id: Option<String>,
    /// The versions that have been seen, each with its JSON where it may give way.
    seen: HashMap<Key, (Stamp, String)>,
}

impl Form {
    fn is_over(&self, key: &Key) -> bool {
        matches!(key, Key::Record(kind, id) if *kind == self.kind && self.id.as_ref().is_none_or(|its| its == id))
    }

    /// The record it is over, when that was there.
    pub(super) fn record(&self) -> Option<(Kind, String)> {
        Some((self.kind, self.id.clone()?))
    }

    /// The version of a record that has been seen.
    pub(super) fn seen(&self, key: &Key) -> Option<&Stamp> {
        self.seen.get(key).map(|(stamp, _)| stamp)
    }
}

impl<B: Backend> Repo<B> {
    /// A form is open over a record, and shows it as it is now. What is written to it from now on counts as unseen,
    /// whether a key is pressed in the form or not. To be called again when the form has taken up what has changed.
    ///
    /// Without an `id` the record is not there yet, and another tab may be first to write it.
    pub fn open_form(&mut self, model: &Model, name: &DraftName, kind: Kind, id: Option<&str>) {
        let mut form = Form { kind, id: id.map(str::to_owned), seen: HashMap::new() };
        let json = |record: AnyRecord| record.encode();
        form.seen = match id {
            Some(id) => {
                let key = Key::Record(kind, id.into());
                let stamp = self.stamps.get(&key).cloned();
                let seen = stamp.map(|stamp| (key, (stamp, model.record(kind, id).map(json).unwrap_or_default())));
                seen.into_iter().collect()
            }
            None => {
                let all = self.stamps.iter().filter(|(key, _)| form.is_over(key));
                all.map(|(key, stamp)| (key.clone(), (stamp.clone(), String::new()))).collect()
            }
        };
        self.forms.insert(name.clone(), form);
    }

    /// What this tab writes itself is seen by its forms, where they had seen what stood before.
    pub(super) fn forms_saw(&mut self, key: &Key, before: Option<&Stamp>, json: &str) {
        let Some(now) = self.stamps.get(key) else { return };
        for form in self.forms.values_mut().filter(|form| form.is_over(key) && form.seen(key) == before) {
            form.seen.insert(key.clone(), (now.clone(), json.to_owned()));
        }
    }

    /// Keeps the versions that `changes` are about to replace, and that a form here does not show.
    pub(super) fn keep_unseen(&mut self, changes: &Changes) {
        let mut unseen = Vec::new();
        for update in &changes.updated {
            let key = Key::Record(update.from.kind(), update.from.id().into());
            let Some(stands) = self.stamps.get(&key) else { continue };
            for form in self.forms.values().filter(|form| form.is_over(&key) && form.seen(&key) != Some(stands)) {
                let before = form.seen.get(&key).map_or("", |(_, json)| json.as_str());
                let text = codec::seal(stands, Some(&update.from.encode()));
                if has_words_of_its_own(&text, &[before, &update.to.encode()]) {
                    unseen.push((self.space.key(&key), text));
                }
            }
        }
        for (full, text) in unseen {
            self.keep_other_version(&full, &text);
        }
    }
}
