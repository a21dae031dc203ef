//! The working copy of an own format: each edit, its way back, and what is kept of it before it is saved.

use std::{collections::BTreeMap, sync::Arc};

use leptos::prelude::*;

use super::fields;
use crate::{
    app::{App, DraftHandle, use_app, use_draft},
    domain::{Format, FormatCommand, FormatPhase, Id, Session},
};

/// How many edits can be taken back.
const STEPS: usize = 100;

/// A handle on the working copy. Copy it freely.
#[derive(Clone, Copy)]
pub struct Editor {
    pub app: App,
    pub saved: Memo<Option<Arc<Format>>>,
    pub work: RwSignal<Format>,
    pub draft: DraftHandle,
    /// The working copies before each edit.
    past: StoredValue<Vec<Format>>,
    /// What the last edit was about: typing on in one field is one edit.
    about: StoredValue<String>,
    /// Shares that are no number as they are typed, by phase.
    pub typed_shares: RwSignal<BTreeMap<String, String>>,
    /// (id of the field, what to do), as found on saving.
    pub errors: RwSignal<Vec<(String, String)>>,
    /// What is read out, such as a phase's new place.
    pub said: RwSignal<String>,
}

impl Editor {
    /// Goes on with what was left unsaved, or begins with what is saved.
    pub fn open(first: &Format, saved: Memo<Option<Arc<Format>>>) -> Self {
        let draft = use_draft(draft_name(&first.id), encode(first));
        let left = draft.restored.get_untracked().and_then(|_| decode(&draft.text().read_untracked(), first));
        if left.is_none() {
            draft.restored.set(None);
        }
        let editor = Self {
            app: use_app(),
            saved,
            work: RwSignal::new(left.unwrap_or_else(|| first.clone())),
            draft,
            past: StoredValue::default(),
            about: StoredValue::default(),
            typed_shares: RwSignal::default(),
            errors: RwSignal::default(),
            said: RwSignal::default(),
        };
        // Undo, or another tab, may change what is saved while nothing is being edited here.
        Effect::new(move |before: Option<Option<Arc<Format>>>| {
            let now = saved.get();
            if let (Some(Some(before)), Some(now)) = (before, &now)
                && before != *now
                && *editor.work.read_untracked() == *before
            {
                editor.work.set((**now).clone());
            }
            now
        });
        editor
    }

    /// Whether something is not saved yet.
    pub fn is_changed(self) -> bool {
        self.saved.read().as_deref() != Some(&*self.work.read()) || !self.typed_shares.read().is_empty()
    }

    /// An edit. One about the same thing as the last, when it is named, is a part of it.
    pub fn change(self, about: &str, edit: impl FnOnce(&mut Format)) {
        if about.is_empty() || self.about.with_value(|last| last != about) {
            let before = self.work.get_untracked();
            self.past.update_value(|past| {
                past.push(before);
                if past.len() > STEPS {
                    past.remove(0);
                }
            });
        }
        self.about.set_value(about.to_owned());
        self.work.update(edit);
        self.keep();
    }

    /// An edit of one phase.
    pub fn change_phase(self, id: &str, about: &str, edit: impl FnOnce(&mut FormatPhase)) {
        let about = if about.is_empty() { String::new() } else { format!("{id}/{about}") };
        self.change(&about, |format| {
            if let Some(phase) = format.phases.iter_mut().find(|phase| phase.id == id) {
                edit(phase);
            }
        });
    }

    /// Takes the last edit back; returns whether there was one.
    pub fn undo(self) -> bool {
        let Some(before) = self.past.try_update_value(Vec::pop).flatten() else { return false };
        self.about.set_value(String::new());
        self.typed_shares.update(BTreeMap::clear);
        self.work.set(before);
        self.keep();
        true
    }

    /// Puts back what a toast offers to. When the screen has been left by then, it waits there as an unsaved edit.
    pub fn put_back(self, id: &Id<Format>, edit: impl FnOnce(&mut Format)) {
        if self.work.try_get_untracked().is_some() {
            return self.change("", edit);
        }
        let Some(saved) = self.app.with(|model| model.formats.get(id).cloned()) else { return };
        let name = draft_name(id);
        let mut format = self.app.draft(&name).and_then(|left| decode(&left.text, &saved)).unwrap_or((*saved).clone());
        edit(&mut format);
        self.app.keep_draft(&name, Some(&encode(&format)));
    }

    /// Takes a share as it is typed.
    pub fn type_share(self, phase: &str, text: &str) {
        match text.trim().parse().ok().filter(|share| *share <= Session::MAX_SHARE) {
            Some(share) => {
                self.typed_shares.update(|typed| drop(typed.remove(phase)));
                self.change_phase(phase, "share", |phase| phase.share = share);
            }
            None => self.typed_shares.update(|typed| drop(typed.insert(phase.to_owned(), text.to_owned()))),
        }
    }

    /// Saves, or says what is still needed.
    pub fn save(self) -> bool {
        let mut errors: Vec<(String, String)> = self.typed_shares.with_untracked(|typed| {
            let needed = "Write a whole number from 0 to 1000.";
            typed.keys().map(|phase| (fields::share(phase), needed.to_owned())).collect()
        });
        let work = self.work.get_untracked();
        let problems = work.clone().tidied().problems().into_iter();
        errors.extend(problems.map(|problem| (fields::of(&problem.part), problem.text.to_owned())));
        if errors.is_empty()
            && let Err(why) = self.app.dispatch(FormatCommand::Save { format: Box::new(work) })
        {
            errors.push((fields::NAME.to_owned(), why));
        }
        let is_saved = errors.is_empty();
        self.errors.set(errors);
        if is_saved {
            self.begin_again();
            self.said.set("Format saved".into());
        }
        is_saved
    }

    /// Goes back to what is saved.
    pub fn discard(self) {
        self.errors.set(Vec::new());
        self.begin_again();
    }

    fn begin_again(self) {
        self.past.set_value(Vec::new());
        self.about.set_value(String::new());
        self.typed_shares.update(BTreeMap::clear);
        if let Some(saved) = self.saved.get_untracked() {
            self.draft.reset(encode(&saved));
            self.work.set((*saved).clone());
        }
    }

    fn keep(self) {
        self.draft.set(encode(&self.work.read_untracked()));
    }

    /// What is wrong with a field.
    pub fn error(self, field: String) -> Signal<Option<String>> {
        Signal::derive(move || self.errors.read().iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone()))
    }
}

/// The name under which unsaved edits of a format are kept.
fn draft_name(id: &Id<Format>) -> String {
    format!("format:{id}")
}

fn encode(format: &Format) -> String {
    serde_json::to_string(format).expect("a format holds nothing that JSON cannot")
}

/// A draft of this format; none when it is not one.
fn decode(text: &str, of: &Format) -> Option<Format> {
    serde_json::from_str(text).ok().filter(|format: &Format| format.id == of.id)
}
