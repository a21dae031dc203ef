//! A whole record as it is being written: one signal, one draft.

use leptos::prelude::*;

use super::{
    Over,
    draft::{DraftHandle, open_form},
    use_app,
};
use crate::domain::{AnyRecord, DraftName, Record, rebase};

/// A record that is written on a page or across several, and kept as one draft until it is saved or put away.
///
/// The draft holds the record as it was before and as it is now: what another place changes meanwhile is not taken back.
/// While nothing is typed the record is followed.
pub struct RecordDraft<T: Record + Send + Sync> {
    pub draft: DraftHandle,
    record: RwSignal<T>,
    /// As it was before anything was typed.
    before: StoredValue<T>,
    saved: Memo<Option<AnyRecord>>,
}

impl<T: Record + Send + Sync> Clone for RecordDraft<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Record + Send + Sync> Copy for RecordDraft<T> {}

impl<T: Record + Send + Sync> RecordDraft<T> {
    /// Over `record`, or over what was typed into it before under this name.
    pub fn over(record: T, name: DraftName) -> Self {
        let app = use_app();
        let id = record.id().to_string();
        let saved = app.memo(move |model| model.record(T::KIND, &id));
        let is_there = saved.read_untracked().is_some();
        let over = Over { kind: T::KIND, id: is_there.then(|| record.id().to_string()) };
        let draft = open_form(name, write(&record, &record), Some(over));
        // A draft that cannot be read is left where it is until something else is typed.
        let typed = match serde_json::from_str::<(T, T)>(&draft.text().read_untracked()) {
            Ok((base, typed)) => rebase(&base, &typed, &record),
            Err(_) => record.clone(),
        };
        let form = Self { draft, record: RwSignal::new(typed), before: StoredValue::new(record), saved };
        Effect::new(move |before: Option<()>| {
            saved.track();
            if before.is_some() && !form.is_touched_now() {
                form.take_up();
            }
        });
        form
    }

    /// Shows the record as it is saved now.
    fn take_up(self) {
        if let Some(now) = self.saved_now() {
            self.draft.go_on_with(write(&now, &now));
            self.before.set_value(now.clone());
            self.record.set(now);
        }
    }

    fn saved_now(self) -> Option<T> {
        self.saved.with_untracked(|saved| serde_json::from_str(&saved.as_ref()?.encode()).ok())
    }

    fn is_touched_now(self) -> bool {
        self.record.with_untracked(|now| self.before.with_value(|before| before != now))
    }

    /// A part of the record, followed as it changes.
    pub fn read<P: PartialEq + Send + Sync + 'static>(self, part: impl Fn(&T) -> P + Send + Sync + 'static) -> Memo<P> {
        part_of(self.record, Box::new(part))
    }

    /// A part of the record as it is now.
    pub fn with<P>(self, part: impl FnOnce(&T) -> P) -> P {
        self.record.with_untracked(part)
    }

    /// Changes the record and keeps the draft.
    pub fn change(self, change: impl FnOnce(&mut T)) {
        if self.draft.refuses() {
            return;
        }
        self.record.update(change);
        self.draft.set(self.before.with_value(|before| self.record.with_untracked(|now| write(before, now))));
    }

    /// Whether something is written that is not saved.
    pub fn is_touched(self) -> bool {
        self.record.with(|now| self.before.with_value(|before| before != now))
    }

    /// The record to save: what was typed, put onto what became of the saved one meanwhile.
    pub fn onto(self, kept: Option<&T>) -> T {
        let now = self.record.get_untracked();
        kept.map_or_else(|| now.clone(), |kept| self.before.with_value(|before| rebase(before, &now, kept)))
    }

    /// Forgets the draft: the record was saved like this. Where it stands in the store, the form goes on from there.
    pub fn saved(self, record: &T) {
        self.draft.reset(write(record, record));
        self.before.set_value(self.record.get_untracked());
        self.take_up();
    }

    /// Takes back everything that was typed.
    pub fn discard(self) {
        self.record.set(self.before.get_value());
        self.draft.reset(self.before.with_value(|before| write(before, before)));
        self.take_up();
    }
}

/// One memo per type in the program, and not one per question.
fn part_of<T: Record + Send + Sync, P: PartialEq + Send + Sync + 'static>(
    record: RwSignal<T>,
    part: Box<dyn Fn(&T) -> P + Send + Sync>,
) -> Memo<P> {
    Memo::new(move |_| record.with(&part))
}

/// The record before and after typing, as the text of a draft.
fn write<T: Record>(before: &T, now: &T) -> String {
    serde_json::to_string(&(before, now)).unwrap_or_default()
}
