//! A format that someone asked for in the library, on its way to the form.

use leptos::prelude::*;

use crate::{
    domain::{Format, Id},
    platform::page,
    route::Route,
};

/// The format that the next form begins with; taken by it once.
#[derive(Clone, Copy)]
pub struct AskedFormat(StoredValue<Option<Id<Format>>>);

impl AskedFormat {
    /// Makes the way from the library to the form. Once, at the root of a space.
    pub fn provide() {
        provide_context(Self(StoredValue::new(None)));
    }

    /// The way, for an event handler to use later.
    pub fn way() -> Self {
        expect_context()
    }

    /// Opens the form with this format chosen.
    pub fn open(self, id: Id<Format>) {
        self.0.set_value(Some(id));
        page::go(&Route::NewSession(None).href(), false);
    }

    pub(super) fn take() -> Option<Id<Format>> {
        Self::way().0.try_update_value(Option::take).flatten()
    }
}
