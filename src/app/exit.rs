//! The client view in a client's hands: nobody gets out of it by accident.

use leptos::prelude::*;

use crate::{platform::page, route::Route};

/// The way out. The router asks for it when the address is about to lead elsewhere, such as by the browser's Back.
#[derive(Clone, Copy)]
pub struct Exit {
    asked: RwSignal<bool>,
    confirmed: StoredValue<bool>,
}

/// The way out of the client view.
pub fn use_exit() -> Exit {
    expect_context()
}

impl Exit {
    pub(super) fn provide() -> Self {
        let exit = Self { asked: RwSignal::new(false), confirmed: StoredValue::new(false) };
        provide_context(exit);
        exit
    }

    /// Whether somebody wants to get out: opens the question, and is closed by it.
    pub fn asked(self) -> RwSignal<bool> {
        self.asked
    }

    /// Goes there: it was confirmed.
    pub fn leave(self, to: &Route) {
        self.asked.set(false);
        self.confirmed.set_value(true);
        page::go(&to.href(), true);
    }

    /// Whether the way from `here` to `next` is barred. Then the address is put back, and the question asked.
    pub(super) fn bars(self, here: &Route, next: &Route) -> bool {
        let confirmed = self.confirmed.try_update_value(std::mem::take).unwrap_or_default();
        let is_held = here.in_hands_of().is_some() && here.in_hands_of() != next.in_hands_of();
        if is_held && !confirmed {
            page::go(&here.href(), true);
            self.asked.set(true);
            return true;
        }
        false
    }
}
