//! What is being typed, and where it shows.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::App;
use crate::{
    domain::{Draft, DraftName, Kind},
    platform::clock,
    store::{CommitError, Fault, Repo, browser::BrowserBackend},
};

/// What of the drafts a screen can follow.
#[derive(Clone, Copy, Default)]
pub struct Drafts {
    /// Counts their changes.
    version: RwSignal<u32>,
    /// How many fields of each are on the screen now.
    shown: RwSignal<BTreeMap<DraftName, u32>>,
}

/// The record that a form is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Over {
    pub kind: Kind,
    /// None while it is not there.
    pub id: Option<String>,
}

impl Over {
    /// The record that a draft is about first.
    pub fn named_by(name: &DraftName) -> Option<Self> {
        name.about().first().map(|(kind, id)| Self { kind: *kind, id: Some(id.clone()) })
    }
}

impl Drafts {
    pub(super) fn are_at(self, version: Option<u32>) {
        if let Some(version) = version
            && self.version.try_get_untracked().is_some_and(|known| known != version)
        {
            self.version.set(version);
        }
    }
}

impl App {
    /// Keeps text that is being typed, or forgets it. Where nothing is written any more, the page says so already.
    pub fn keep_draft(self, name: &DraftName, text: Option<&str>) {
        let had = self.draft(name).is_some();
        let kept = self.write(|repo| repo.keep_draft(name, text, clock::now()));
        if let Ok(fault) = kept
            && (text.is_some() || had)
        {
            self.after_write(fault.map(|fault| fault.to_string()));
        }
    }

    /// The draft with this name.
    pub fn draft(self, name: &DraftName) -> Option<Draft> {
        self.repo.with_value(|repo| repo.draft(name).cloned())
    }

    /// Whoever asks this is asked again when a draft changes.
    pub(super) fn track_drafts(self) {
        self.drafts.version.track();
    }

    /// Every draft whose field is not on the screen, followed.
    pub fn drafts_elsewhere(self) -> Vec<(DraftName, Draft)> {
        self.drafts.version.track();
        let shown = self.drafts.shown.read();
        self.with_repo(|repo| {
            let elsewhere = Repo::drafts(repo).filter(|(name, _)| !shown.keys().any(|field| name.is_of(field)));
            elsewhere.map(|(name, draft)| (name.clone(), draft.clone())).collect()
        })
    }

    /// The drafts about these records.
    pub fn drafts_about(self, records: &[(Kind, String)]) -> Vec<(DraftName, Draft)> {
        self.with_repo(|repo| {
            let about =
                Repo::drafts(repo).filter(|(name, _)| records.iter().any(|(kind, id)| name.is_about(*kind, id)));
            about.map(|(name, draft)| (name.clone(), draft.clone())).collect()
        })
    }

    /// Forgets a draft that nobody wants to add, and offers to take that back.
    pub fn put_draft_away(self, name: &DraftName) {
        let exact = |repo: &Repo<_>| Repo::drafts(repo).find(|(kept, _)| *kept == name).map(|(_, draft)| draft.clone());
        let Some(draft) = self.with_repo(exact) else { return };
        self.change_drafts(|repo| repo.put_draft_away(name));
        let name = name.clone();
        self.toasts.show("Words put away", "Undo", move || {
            self.change_drafts(|repo| repo.put_draft_back(&name, draft.clone()));
        });
    }

    fn change_drafts(self, change: impl FnOnce(&mut Repo<BrowserBackend>) -> Result<Option<Fault>, CommitError>) {
        match self.write(change) {
            Ok(fault) => self.after_write(fault.map(|fault| fault.to_string())),
            Err(why) => self.alert.set(Some(why.to_string())),
        }
    }

    /// Every draft of a field, each with its own name: several where tabs typed into it at the same time.
    pub fn drafts_of(self, field: &DraftName) -> Vec<(DraftName, Draft)> {
        self.with_repo(|repo| {
            let all = Repo::drafts(repo).filter(|(name, _)| name.is_of(field));
            all.map(|(name, draft)| (name.clone(), draft.clone())).collect()
        })
    }

    /// Forgets one draft, whose words have been added.
    pub fn draft_added(self, name: &DraftName) {
        self.change_drafts(|repo| repo.put_draft_away(name));
    }

    /// The first key in a field, before anything is kept.
    pub(in crate::app) fn begin_typing(self, name: &DraftName) {
        self.write(|repo| repo.begin_typing(name));
    }

    /// A draft goes on in its field.
    pub(in crate::app) fn resume_typing(self, name: &DraftName) {
        self.write(|repo| self.with(|model| repo.resume_typing(model, name)));
    }

    /// A form shows its record as it is now.
    pub(in crate::app) fn open_form(self, name: &DraftName, over: &Over) {
        self.write(|repo| self.with(|model| repo.open_form(model, name, over.kind, over.id.as_deref())));
    }

    /// A field with this draft is on the screen from now on.
    pub(in crate::app) fn show_draft(self, name: &DraftName) {
        self.drafts.shown.update(|shown| *shown.entry(name.clone()).or_default() += 1);
    }

    /// The field with this draft has left the screen.
    pub(in crate::app) fn hide_draft(self, name: &DraftName) {
        let is_gone = self.drafts.shown.try_update(|shown| {
            let left = shown.remove(name).unwrap_or(1) - 1;
            if left > 0 {
                shown.insert(name.clone(), left);
            }
            left == 0
        });
        if is_gone == Some(true) && self.is_open() {
            self.write(|repo| repo.end_typing(name));
        }
    }
}
