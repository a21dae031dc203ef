//! Two versions of one record, written without knowing of each other: the later one stands, and the words that only the
//! other one has are kept in quarantine.

use super::Repo;
use crate::{
    domain::{AnyRecord, Changes, Model},
    store::{Backend, Key, codec},
};

/// What another tab wrote while this one was about to write the same record.
pub(super) struct Overheard {
    /// The record's JSON as this tab knew it before; empty when it had none.
    before: String,
    /// The stored text of what the other tab wrote.
    text: String,
}

impl Overheard {
    /// A version that stands, and that whoever goes on with an older draft has not seen.
    pub(super) fn unseen(text: String) -> Self {
        Self { before: String::new(), text }
    }
}

impl<B: Backend> Repo<B> {
    /// Takes in a record that another tab wrote. Of two versions written at the same moment the one that gives way is
    /// kept. What is heard just before this tab writes the record, `about_to_write`, is kept when that replaces it.
    pub(super) fn hear(
        &mut self,
        model: &Model,
        full: &str,
        key: &Key,
        text: &str,
        about_to_write: bool,
    ) -> Option<Changes> {
        let Key::Record(kind, id) = key else { return None };
        let ours = model.record(*kind, id);
        let known = self.stamps.get(key).cloned();
        let was_waiting = self.behind.contains_key(full);
        let news = self.take_in(model, full, key, text);
        if let (Some(ours), Some(known), Ok(theirs)) = (&ours, known, codec::open(text))
            && known != theirs.stamp
            && (known.rev == theirs.stamp.rev || was_waiting && news.is_some())
        {
            let ours_sealed = codec::seal(&known, Some(&ours.encode()));
            let (stands, gives_way) =
                if news.is_some() { (text, ours_sealed.as_str()) } else { (ours_sealed.as_str(), text) };
            if has_words_of_its_own(gives_way, &[stands]) {
                self.keep_other_version(full, gives_way);
            }
        }
        if about_to_write && news.is_some() {
            let before = ours.as_ref().map(AnyRecord::encode).unwrap_or_default();
            let overheard = self.overheard.entry(key.clone()).or_insert(Overheard { before, text: String::new() });
            overheard.text = text.into();
        }
        news
    }

    /// Keeps the versions of other tabs that `changes` are about to replace without having seen them.
    pub(super) fn keep_overruled(&mut self, changes: &Changes) {
        let written = changes.written().map(|record| (record, true));
        let removed = changes.removed.iter().map(|record| (record, false));
        for (record, is_written) in written.chain(removed) {
            let key = Key::Record(record.kind(), record.id().into());
            if let Some(Overheard { before, text }) = self.overheard.remove(&key) {
                let ours = if is_written { record.encode() } else { String::new() };
                if has_words_of_its_own(&text, &[&before, &ours]) {
                    self.keep_other_version(&self.space.key(&key), &text);
                }
            }
        }
    }

    /// Keeps what this tab was about to write, because other tabs have changed the records so that it no longer can.
    pub fn keep_refused(&mut self, changes: &Changes, others: &Changes) {
        let is_gone = |record: &&AnyRecord| {
            others.removed.iter().any(|gone| gone.kind() == record.kind() && gone.id() == record.id())
        };
        for record in changes.written().filter(is_gone) {
            let key = Key::Record(record.kind(), record.id().into());
            if let Some(stamp) = self.stamps.get(&key) {
                let text = codec::seal(stamp, Some(&record.encode()));
                self.keep_other_version(&self.space.key(&key), &text);
            }
        }
        // A refusal leaves it in the queue.
        let _ = self.flush();
    }
}

/// Whether a stored text has words that none of the others has: a piece of JSON text, not the name of a member.
pub(in crate::store) fn has_words_of_its_own(text: &str, others: &[&str]) -> bool {
    let json = codec::open(text).ok().and_then(|opened| opened.json).unwrap_or_default();
    words(json).any(|words| !others.iter().any(|other| other.contains(words)))
}

/// The texts in JSON that serde wrote, with their quotation marks and escapes; members' names and empty texts left out.
fn words(json: &str) -> impl Iterator<Item = &str> {
    let mut rest = json;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find('"')?;
            let inside = &rest[start + 1..];
            let mut escaped = false;
            let end = inside.find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            })?;
            let found = &rest[start..start + end + 2];
            rest = &inside[end + 1..];
            if end > 0 && !rest.starts_with(':') {
                return Some(found);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_the_texts_without_the_names_of_members() {
        let json = r#"{"a":"one","b":["two \"and\" a half","",{"c:":"\\"}],"d":3,"e":null,"f":":"}"#;
        let found: Vec<_> = words(json).collect();
        assert_eq!(found, [r#""one""#, r#""two \"and\" a half""#, r#""\\""#, r#"":""#]);
        assert_eq!(words("").count() + words("{}").count() + words(r#"{"torn":"te"#).count(), 0);
    }
}
