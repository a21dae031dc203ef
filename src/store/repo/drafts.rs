//! What is being typed: kept before it is saved, and listed until it is.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{CommitError, Repo, forms::Form, versions::Overheard};
use crate::{
    domain::{Draft, DraftName, Kind, Model, Timestamp},
    store::{Backend, Fault, Key, codec},
};

/// How a field that is typed into is kept.
pub(super) struct Typing {
    /// The name of its draft: the field's own, or apart from it.
    used: DraftName,
    /// As in [`Draft`].
    seen: String,
}

/// A draft as it is stored.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    text: Cow<'a, str>,
    #[serde(default)]
    seen: Cow<'a, str>,
}

/// Reads a stored draft. One of an earlier version is its text alone.
pub(super) fn read(json: &str, at: Timestamp) -> Option<Draft> {
    let alone = |text| Stored { text: Cow::Owned(text), seen: Cow::Borrowed("") };
    let stored = serde_json::from_str::<Stored>(json).ok();
    let Stored { text, seen } = stored.or_else(|| serde_json::from_str(json).ok().map(alone))?;
    Some(Draft { text: text.into_owned(), at, seen: seen.into_owned() })
}

fn write(draft: &Draft) -> String {
    let stored = Stored { text: Cow::Borrowed(&draft.text), seen: Cow::Borrowed(&draft.seen) };
    serde_json::to_string(&stored).expect("texts are JSON")
}

impl<B: Backend> Repo<B> {
    /// Somebody types into a field of this tab, from the first key on: what other tabs write from now on may be replaced
    /// by it without having been seen. What was heard before about its records is in view.
    pub fn begin_typing(&mut self, name: &DraftName) {
        if !self.typing.contains_key(name) {
            let typing = &self.typing;
            self.overheard.retain(|key, _| {
                let is_about = |name: &DraftName| matches!(key, Key::Record(kind, id) if name.is_about(*kind, id));
                !is_about(name) || typing.keys().any(is_about)
            });
            let used = self.free_name(name, None);
            let seen = self.versions_of(name);
            self.typing.insert(name.clone(), Typing { used, seen });
        }
    }

    /// The draft of a field goes on in it. What was written since to the records it is about nobody has seen who goes on
    /// typing.
    pub fn resume_typing(&mut self, model: &Model, name: &DraftName) {
        let Some((used, seen)) = self.find_draft(name).map(|(used, draft)| (used.clone(), draft.seen.clone())) else {
            return;
        };
        let has_changed = seen != self.versions_of(name);
        for (kind, id) in self.records_of(name).into_iter().filter(|_| has_changed) {
            let key = Key::Record(kind, id.clone());
            if let (Some(stamp), Some(record)) = (self.stamps.get(&key), model.record(kind, &id)) {
                let text = codec::seal(stamp, Some(&record.encode()));
                self.overheard.entry(key).or_insert(Overheard::unseen(text));
            }
        }
        self.typing.entry(name.clone()).or_insert(Typing { used, seen });
    }

    /// The records that a draft is about, and that its form is over.
    fn records_of(&self, name: &DraftName) -> Vec<(Kind, String)> {
        let of_form = self.forms.get(name).and_then(Form::record).filter(|(kind, id)| !name.is_about(*kind, id));
        name.about().iter().cloned().chain(of_form).collect()
    }

    /// A short name for the versions of its records that whoever types into a field has seen: what a form was opened
    /// with, and elsewhere what stands.
    fn versions_of(&self, name: &DraftName) -> String {
        let form = self.forms.get(name);
        let stamp = |(kind, id)| {
            let key = Key::Record(kind, id);
            let stamp = form.and_then(|form| form.seen(&key)).or_else(|| self.stamps.get(&key))?;
            Some(format!("{} {} ", stamp.hlc, stamp.dev))
        };
        codec::hash(&self.records_of(name).into_iter().filter_map(stamp).collect::<String>())
    }

    /// A name for what this tab types into a field. Where another tab types into it too, under `taken` or any other name,
    /// each keeps its own words.
    fn free_name(&self, field: &DraftName, taken: Option<&DraftName>) -> DraftName {
        let apart =
            (1..).map(|n| if n == 1 { field.apart(&self.tab) } else { field.apart(&format!("{}-{n}", self.tab)) });
        let is_free = |name: &DraftName| Some(name) != taken && !self.drafts.contains_key(name);
        std::iter::once(field.clone()).chain(apart).find(is_free).unwrap_or_else(|| field.clone())
    }

    /// Keeps what is being typed, or forgets it when `text` is none.
    ///
    /// What somebody began to type before a newer program wrote here is kept still: it touches no record.
    ///
    /// `Ok(Some(fault))` means that the readable copy refused; the text then waits, as in [`Repo::commit`].
    ///
    /// # Errors
    /// [`CommitError::Poisoned`] and [`CommitError::ReadOnly`]: the text was not kept.
    pub fn keep_draft(
        &mut self,
        name: &DraftName,
        text: Option<&str>,
        now: Timestamp,
    ) -> Result<Option<Fault>, CommitError> {
        let was_begun = text.is_some() && self.may_finish(name);
        if !was_begun {
            self.is_writable()?;
        }
        match text {
            Some(text) => {
                self.begin_typing(name);
                if let Some(Typing { used, seen }) = self.typing.get(name) {
                    let draft = Draft { text: text.into(), at: now, seen: seen.clone() };
                    self.put_draft(used.clone(), draft);
                }
            }
            None => {
                let used = self.typing.remove(name).map_or_else(|| name.clone(), |typing| typing.used);
                if self.typing.is_empty() {
                    self.overheard.clear();
                }
                self.forget_draft(&used);
            }
        }
        Ok(self.flush().err())
    }

    /// Whether words that were begun before a newer program wrote here can be kept without writing anything else, and
    /// without writing over what that program wrote.
    fn may_finish(&self, name: &DraftName) -> bool {
        let Some(Typing { used, .. }) = self.typing.get(name) else { return false };
        let full = self.space.key(&Key::Draft(used.clone()));
        !self.poisoned && self.behind.is_empty() && !self.quarantine.iter().any(|kept| kept.key == full)
    }

    /// Forgets exactly the draft with this name, which nobody wants to add.
    ///
    /// # Errors
    /// As [`Repo::keep_draft`].
    pub fn put_draft_away(&mut self, name: &DraftName) -> Result<Option<Fault>, CommitError> {
        self.is_writable()?;
        self.typing.retain(|_, typing| typing.used != *name);
        self.forget_draft(name);
        Ok(self.flush().err())
    }

    /// Brings back a draft that was put away, beside one that has its name by now.
    ///
    /// # Errors
    /// As [`Repo::keep_draft`].
    pub fn put_draft_back(&mut self, name: &DraftName, draft: Draft) -> Result<Option<Fault>, CommitError> {
        self.is_writable()?;
        let name = self.free_name(name, None);
        self.put_draft(name, draft);
        Ok(self.flush().err())
    }

    /// The field has left the screen: whoever opens it again takes up what is kept.
    pub fn end_typing(&mut self, name: &DraftName) {
        self.typing.remove(name);
        self.forms.remove(name);
        if self.typing.is_empty() {
            self.overheard.clear();
        }
    }

    /// Another tab wrote a draft, `None` when it put it away. Of two tabs that type into one field, the one that hears of
    /// the other keeps its words apart from then on.
    pub(super) fn hear_draft(&mut self, name: &DraftName, theirs: Option<Draft>) {
        let typed = self.typing.iter().find(|(_, typing)| typing.used == *name).map(|(field, _)| field.clone());
        let own = typed.map(|field| {
            let used = self.free_name(&field, Some(name));
            if let Some(typing) = self.typing.get_mut(&field) {
                typing.used = used.clone();
            }
            used
        });
        if let (Some(apart), Some(kept)) = (own, self.drafts.get(name).cloned())
            && theirs.as_ref().is_none_or(|theirs| theirs.text != kept.text)
        {
            self.put_draft(apart, kept);
        }
        self.note_draft(name, theirs);
    }

    /// The draft of a field: this tab's own, or else the latest.
    pub fn draft(&self, name: &DraftName) -> Option<&Draft> {
        self.find_draft(name).map(|(_, draft)| draft)
    }

    fn find_draft(&self, name: &DraftName) -> Option<(&DraftName, &Draft)> {
        let own = self.typing.get(name).and_then(|typing| self.drafts.get_key_value(&typing.used));
        let all = || self.drafts.iter().filter(|(draft, _)| draft.is_of(name));
        own.or_else(|| all().max_by_key(|(_, draft)| draft.at))
    }

    /// Every draft, those about removed records included: words go when a person puts them away, and not before.
    pub fn drafts(&self) -> impl Iterator<Item = (&DraftName, &Draft)> {
        self.drafts.iter()
    }

    /// Goes up each time a draft changes.
    pub fn drafts_version(&self) -> u32 {
        self.drafts_version
    }

    /// What is no record, by full key, as it is stored: texts set aside, and words that were typed and not added. A backup
    /// has them too.
    pub fn beside_records(&self) -> Vec<(String, String)> {
        let stored = |(name, draft): (&DraftName, &Draft)| {
            let key = Key::Draft(name.clone());
            Some((self.space.key(&key), codec::seal(self.stamps.get(&key)?, Some(&write(draft)))))
        };
        let aside = self.quarantine.iter().map(|kept| (kept.key.clone(), kept.text.clone()));
        aside.chain(self.drafts.iter().filter_map(stored)).collect()
    }

    /// Reads the stored text of a draft from a backup, whose device may have had a clock that was ahead.
    pub(in crate::store) fn read_draft(&self, text: &str) -> Option<Draft> {
        let codec::Opened { stamp, json } = codec::open(text).ok()?;
        read(json?, stamp.hlc.at().min(self.clock.at()))
    }

    /// The draft with exactly this name.
    pub(in crate::store) fn exact_draft(&self, name: &DraftName) -> Option<&Draft> {
        self.drafts.get(name)
    }

    /// Takes note of a draft, or that there is none. Says whether there was one.
    pub(super) fn note_draft(&mut self, name: &DraftName, draft: Option<Draft>) -> bool {
        self.drafts_version = self.drafts_version.wrapping_add(1);
        match draft {
            Some(draft) => self.drafts.insert(name.clone(), draft).is_some(),
            None => self.drafts.remove(name).is_some(),
        }
    }

    pub(in crate::store) fn put_draft(&mut self, name: DraftName, draft: Draft) {
        let (json, at) = (write(&draft), draft.at);
        self.note_draft(&name, Some(draft));
        self.queue(Key::Draft(name), Some(&json), at);
    }

    /// Forgets a draft. Unlike a record it leaves nothing behind: at worst an old one is offered once more.
    pub(super) fn forget_draft(&mut self, name: &DraftName) {
        if self.note_draft(name, None) {
            let key = Key::Draft(name.clone());
            self.stamps.remove(&key);
            self.enqueue(self.space.key(&key), None);
        }
    }
}
