//! The working copy of what is edited: each edit, its way back, and what is kept of it before it is saved.

use std::{collections::BTreeMap, sync::Arc};

use leptos::{ev, prelude::*};

use super::{
    kept::{decode, encode},
    list::error_of,
};
use crate::{
    app::{App, DraftHandle, Over, open_form, use_app},
    domain::{Command, Id, Stored, draft::Field},
    platform::page,
};

/// How many edits can be taken back.
const STEPS: usize = 100;

/// A record that is edited as a whole, on one page with one button.
pub trait Edited: Stored + Send + Sync {
    /// The draft of its unsaved edits.
    const DRAFT: Field<Self>;
    /// What is said once it is saved.
    const SAVED: &str;
    /// The field to go to when the whole is refused.
    const FIRST_FIELD: &str;

    /// The field and the sentence of everything that is still needed.
    fn needs(&self) -> Vec<(String, String)>;

    /// What saves `self`, edited from `before`.
    fn save(self, before: Self) -> Command;
}

/// A handle on the working copy. Copy it freely.
pub struct Editor<T: Edited> {
    pub app: App,
    pub saved: Memo<Option<Arc<T>>>,
    pub work: RwSignal<T>,
    pub draft: DraftHandle,
    /// What is saved, as it was when the editing began.
    base: StoredValue<T>,
    /// The working copies before each edit.
    past: StoredValue<Vec<T>>,
    /// What the last edit was about: typing on in one field is one edit.
    about: StoredValue<String>,
    /// Texts that are no value yet, as they are typed, with the id of the field and what it needs.
    pub typed: RwSignal<BTreeMap<String, (String, &'static str)>>,
    /// (id of the field, what to do), as found on saving.
    pub errors: RwSignal<Vec<(String, String)>>,
    /// What is read out, such as a phase's new place.
    pub said: RwSignal<String>,
}

impl<T: Edited> Clone for Editor<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Edited> Copy for Editor<T> {}

impl<T: Edited> Editor<T> {
    /// Goes on with what was left unsaved, or begins with what is saved.
    pub fn open(first: &T, saved: Memo<Option<Arc<T>>>) -> Self {
        let name = T::DRAFT.of(first.id());
        let over = Over::named_by(&name);
        let draft = open_form(name, encode(first, first), over);
        let left = draft.restored.get_untracked().and_then(|_| decode(&draft.text().read_untracked(), first));
        if left.is_none() {
            draft.restored.set(None);
        }
        let (base, work) = left.unwrap_or_else(|| (first.clone(), first.clone()));
        let editor = Self {
            app: use_app(),
            saved,
            work: RwSignal::new(work),
            draft,
            base: StoredValue::new(base),
            past: StoredValue::default(),
            about: StoredValue::default(),
            typed: RwSignal::default(),
            errors: RwSignal::default(),
            said: RwSignal::default(),
        };
        // Undo, or another tab, may change what is saved while nothing is being edited here.
        Effect::new(move |before: Option<Option<Arc<T>>>| {
            let now = saved.get();
            if let (Some(Some(before)), Some(now)) = (before, &now)
                && before != *now
                && *editor.work.read_untracked() == *before
            {
                editor.draft.go_on_with(encode::<T>(now, now));
                editor.base.set_value((**now).clone());
                editor.work.set((**now).clone());
            }
            now
        });
        editor
    }

    /// Whether something is not saved yet.
    pub fn is_changed(self) -> bool {
        self.saved.read().as_deref() != Some(&*self.work.read()) || !self.typed.read().is_empty()
    }

    /// An edit. One about the same thing as the last, when it is named, is a part of it.
    pub fn change(self, about: &str, edit: impl FnOnce(&mut T)) {
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

    /// Takes the last edit back; returns whether there was one.
    pub fn undo(self) -> bool {
        let Some(before) = self.past.try_update_value(Vec::pop).flatten() else { return false };
        self.about.set_value(String::new());
        self.typed.update(BTreeMap::clear);
        self.work.set(before);
        self.keep();
        true
    }

    /// Within the page Ctrl+Z takes back its own edits first; without any it is the app's, which takes back a save.
    pub fn undo_by_key(self, event: &ev::KeyboardEvent) {
        let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key() == "z";
        if is_undo && !page::is_typing() && self.undo() {
            event.prevent_default();
            event.stop_propagation();
            self.said.set("Taken back".into());
        }
    }

    /// Puts back what a toast offers to. When the screen has been left by then, it waits there as an unsaved edit.
    pub fn put_back(self, id: &Id<T>, edit: impl FnOnce(&mut T)) {
        if self.work.try_get_untracked().is_some() {
            return self.change("", edit);
        }
        let Some(saved) = self.app.with(|model| T::table(model).get(id).cloned()) else { return };
        let name = T::DRAFT.of(id);
        let left = self.app.draft(&name).and_then(|left| decode::<T>(&left.text, &saved));
        let (base, mut work) = left.unwrap_or_else(|| ((*saved).clone(), (*saved).clone()));
        edit(&mut work);
        self.app.keep_draft(&name, Some(&encode(&base, &work)));
    }

    /// Saves, or says what is still needed.
    pub fn save(self) -> bool {
        let mut errors: Vec<(String, String)> = self.typed.with_untracked(|typed| {
            typed.iter().map(|(field, (_, needed))| (field.clone(), (*needed).to_owned())).collect()
        });
        let work = self.work.get_untracked();
        errors.extend(work.needs());
        if errors.is_empty()
            && let Err(why) = self.app.dispatch(work.save(self.base.get_value()))
        {
            errors.push((T::FIRST_FIELD.to_owned(), why));
        }
        let is_saved = errors.is_empty();
        self.errors.set(errors);
        if is_saved {
            self.begin_again();
            self.said.set(T::SAVED.into());
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
        self.typed.update(BTreeMap::clear);
        if let Some(saved) = self.saved.get_untracked() {
            self.draft.reset(encode::<T>(&saved, &saved));
            self.base.set_value((*saved).clone());
            self.work.set((*saved).clone());
        }
    }

    fn keep(self) {
        self.draft.set(self.base.with_value(|base| encode(base, &self.work.read_untracked())));
    }

    /// What is wrong with a field.
    pub fn error(self, field: String) -> Signal<Option<String>> {
        error_of(self.errors, field)
    }
}
