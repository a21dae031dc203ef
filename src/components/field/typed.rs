//! The text in a field while someone is typing, kept apart from the value outside.
//!
//! What is typed goes out at once and comes back as the new value a moment later, perhaps several keys later. Such an
//! echo must not undo the keys in between or move the caret; a change that really comes from outside must arrive.

use std::hash::{DefaultHasher, Hash, Hasher};

use leptos::prelude::*;

/// How many texts sent out are remembered, to know their echoes.
const REMEMBERED: usize = 64;

#[derive(Clone, Copy)]
pub(super) struct Typed {
    text: RwSignal<String>,
    /// What was last handed over as finished, or came from outside.
    settled: StoredValue<String>,
    /// Fingerprints of what went out since the field and the outside last agreed.
    sent: StoredValue<Vec<u64>>,
    /// Whether someone is in the field.
    focused: StoredValue<bool>,
}

impl Typed {
    pub fn new(text: String) -> Self {
        Self {
            settled: StoredValue::new(text.clone()),
            text: RwSignal::new(text),
            sent: StoredValue::default(),
            focused: StoredValue::new(false),
        }
    }

    pub fn text(&self) -> String {
        self.text.get()
    }

    pub fn text_untracked(&self) -> String {
        self.text.get_untracked()
    }

    pub fn enter(&self) {
        self.focused.set_value(true);
    }

    pub fn leave(&self) {
        self.focused.set_value(false);
    }

    /// A key was pressed; the field holds `text` now.
    pub fn typed(&self, text: String) {
        self.sent.update_value(|sent| {
            if sent.len() == REMEMBERED {
                sent.remove(0);
            }
            sent.push(fingerprint(&text));
        });
        self.text.set(text);
    }

    /// The value outside is `value` now.
    pub fn receive(&self, value: String) {
        if *self.text.read_untracked() == value {
            self.sent.set_value(Vec::new());
            return;
        }
        let echo = self.focused.get_value() && self.sent.with_value(|sent| sent.contains(&fingerprint(&value)));
        if !echo {
            self.sent.set_value(Vec::new());
            self.settled.set_value(value.clone());
            self.text.set(value);
        }
    }

    /// Hands the text over as finished. From here on a change from outside is taken, even back to an earlier text.
    pub fn settle(&self) -> String {
        let text = self.text.get_untracked();
        self.settled.set_value(text.clone());
        self.sent.set_value(Vec::new());
        text
    }

    /// Whether there is something to hand over. Nothing is once the field is gone: a browser tells a focused field that
    /// it lost the focus while it is being taken out of the page.
    pub fn is_unsettled(&self) -> bool {
        let settled = self.settled.try_get_value();
        settled.zip(self.text.try_get_untracked()).is_some_and(|(settled, text)| settled != text)
    }
}

fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
