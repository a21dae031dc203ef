//! What others wrote: other tabs, an earlier visit, the durable copy.

use super::{Quarantined, Repo, drafts};
use crate::{
    domain::{AnyRecord, Changes, Kind, Model, Stamp, Update},
    store::{Backend, Key, Unreadable, codec},
};

impl<B: Backend> Repo<B> {
    /// Takes over what another tab wrote. Returns what changes in the model.
    pub fn absorb(&mut self, model: &Model, full: &str, text: &str) -> Changes {
        let Some(key) = self.space.parse(full) else { return Changes::default() };
        let news = match &key {
            // Whatever is being typed here may be about to replace it: which records a field writes, its name does not tell.
            Key::Record(..) => self.hear(model, full, &key, text, !self.typing.is_empty()),
            Key::Draft(_) | Key::Quarantine(..) => self.take_in(model, full, &key, text),
            Key::Journal | Key::Device => None,
        };
        // What had to be kept beside it is in the queue now; a refusal leaves it there.
        let _ = self.flush();
        news.unwrap_or_default()
    }

    /// Another tab took a key away: it put a draft away, or erased for good what had been set aside.
    pub fn absorb_removal(&mut self, full: &str) {
        match self.space.parse(full) {
            Some(Key::Draft(name)) => {
                self.hear_draft(&name, None);
                let _ = self.flush();
            }
            Some(Key::Quarantine(..)) => {
                self.quarantine.retain(|kept| kept.key != full);
                self.behind.remove(full);
                self.unconfirmed.remove(full);
            }
            _ => {}
        }
    }

    /// Takes one stored text in. Returns what it changes in the model, when it can be read and is news.
    pub(in crate::store) fn take_in(&mut self, model: &Model, full: &str, key: &Key, text: &str) -> Option<Changes> {
        match key {
            Key::Record(kind, id) => match codec::record(*kind, text) {
                Ok((stamp, record)) => {
                    let is_named_so = record.as_ref().is_none_or(|record| record.id() == id);
                    if !is_named_so {
                        self.put_aside(full, text, &Unreadable::Damaged("the key names another record".into()));
                        return None;
                    }
                    let is_news = self.learn(key, stamp);
                    is_news.then(|| difference(model.record(*kind, id), record))
                }
                Err(reason) => {
                    self.put_aside(full, text, &reason);
                    None
                }
            },
            Key::Draft(name) => {
                match codec::open(text) {
                    Ok(codec::Opened { stamp, json }) => {
                        let at = stamp.hlc.at();
                        if self.learn(key, stamp) {
                            self.hear_draft(name, json.and_then(|json| drafts::read(json, at)));
                        }
                    }
                    Err(reason) => self.put_aside(full, text, &reason),
                }
                None
            }
            Key::Quarantine(..) => {
                self.put_aside(full, text, &Unreadable::Damaged("kept from earlier".into()));
                None
            }
            Key::Journal | Key::Device => None,
        }
    }

    /// Whether `stamp` is later than the version known so far; then it is the known one, and what waits here to be
    /// written under that key is out of date.
    pub(in crate::store) fn learn(&mut self, key: &Key, stamp: Stamp) -> bool {
        self.clock = self.clock.max(stamp.hlc);
        let is_news = self.stamps.get(key).is_none_or(|known| stamp > *known);
        if is_news {
            self.stamps.insert(key.clone(), stamp);
            // Nothing waits at the start, when there is most to learn.
            if !(self.behind.is_empty() && self.unconfirmed.is_empty()) {
                let full = self.space.key(key);
                self.behind.remove(&full);
                self.unconfirmed.remove(&full);
            }
        }
        is_news
    }

    /// Lists a text as quarantined where it stands.
    pub(in crate::store) fn put_aside(&mut self, full: &str, text: &str, reason: &Unreadable) {
        if !self.has_aside(full, text) {
            self.quarantine.push(Quarantined {
                key: full.into(),
                text: text.into(),
                reason: reason.to_string(),
                newer: matches!(reason, Unreadable::Newer(_)),
            });
        }
    }

    /// What other tabs wrote to the records of `changes` that this one has not heard of yet. What cannot be read under
    /// their keys is listed, and so moves out of the way when they are written.
    pub(super) fn written_elsewhere(&mut self, model: &Model, changes: &Changes) -> Changes {
        let mut others = Changes::default();
        let touched: Vec<(Kind, String)> =
            changes.written().chain(&changes.removed).map(|record| (record.kind(), record.id().to_owned())).collect();
        for (kind, id) in touched {
            let key = Key::Record(kind, id);
            let full = self.space.key(&key);
            let Ok(Some(text)) = self.backend.get(&full) else { continue };
            let is_known = codec::open(&text)
                .is_ok_and(|stored| self.stamps.get(&key).is_some_and(|known| stored.stamp <= *known));
            if !is_known && let Some(news) = self.hear(model, &full, &key, &text, true) {
                others.extend(news);
            }
        }
        others
    }
}

/// What turns `from` into `to`.
fn difference(from: Option<AnyRecord>, to: Option<AnyRecord>) -> Changes {
    let mut changes = Changes::default();
    match (from, to) {
        (None, Some(to)) => changes.added.push(to),
        (Some(from), Some(to)) if from != to => changes.updated.push(Update { from, to }),
        (Some(from), None) => changes.removed.push(from),
        _ => {}
    }
    changes
}
