//! What is answered so far: the record to be, and what still keeps a page.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    app::RecordDraft,
    domain::{DraftName, Record, Voice},
};

/// A handle on the answers of a wizard. Copy it freely.
pub struct Answers<T: Record + Send + Sync> {
    pub voice: Voice,
    pub record: RecordDraft<T>,
    /// (id of the field, what to do), as the page in hand was last sent.
    pub errors: RwSignal<Vec<(String, String)>>,
    /// Fields of the page in hand that hold something that cannot be read, such as half a date.
    unread: StoredValue<BTreeMap<&'static str, String>>,
}

impl<T: Record + Send + Sync> Clone for Answers<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Record + Send + Sync> Copy for Answers<T> {}

impl<T: Record + Send + Sync> Answers<T> {
    /// Over `record`, or over what was answered before under this name.
    pub fn over(record: T, draft: DraftName, voice: Voice) -> Self {
        Self {
            voice,
            record: RecordDraft::over(record, draft),
            errors: RwSignal::new(Vec::new()),
            unread: StoredValue::new(BTreeMap::new()),
        }
    }

    /// A part of the record, followed as it changes.
    pub fn read<P: PartialEq + Send + Sync + 'static>(self, part: impl Fn(&T) -> P + Send + Sync + 'static) -> Memo<P> {
        self.record.read(part)
    }

    /// Changes the record and keeps the draft.
    pub fn change(self, change: impl FnOnce(&mut T)) {
        self.record.change(change);
    }

    /// What is wrong with a field, as the page was last sent.
    pub fn error(self, id: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            self.errors.with(|errors| errors.iter().find(|(field, _)| field == id).map(|(_, why)| why.clone()))
        })
    }

    /// Notes that a field can be read, or what to do about it.
    pub fn note(self, id: &'static str, why: Option<impl Into<String>>) {
        self.unread.update_value(|unread| match why {
            Some(why) => _ = unread.insert(id, why.into()),
            None => _ = unread.remove(id),
        });
    }

    /// The fields that cannot be read.
    pub fn unread(self) -> Vec<(String, String)> {
        self.unread.with_value(|unread| unread.iter().map(|(id, why)| ((*id).into(), why.clone())).collect())
    }

    /// Another page is in hand.
    pub fn turn(self) {
        self.errors.set(Vec::new());
        self.unread.update_value(BTreeMap::clear);
    }
}
