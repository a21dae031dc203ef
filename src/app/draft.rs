//! Drafts: what is being typed is kept before it is saved.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

use super::{App, Over, use_app};
use crate::{
    domain::{DraftName, Timestamp},
    platform::{clock, page},
};

/// How long after the last key press a draft is kept, in milliseconds.
const PAUSE: i64 = 250;

/// How long somebody may type without a pause until the draft is kept all the same, in milliseconds.
const AT_MOST: i64 = 1_000;

/// Text that is being typed, kept on this device under a name.
#[derive(Clone, Copy)]
pub struct DraftHandle {
    app: App,
    name: StoredValue<DraftName>,
    text: RwSignal<String>,
    /// When the draft was typed, if it was found at the start and differs from what is saved.
    pub restored: RwSignal<Option<Timestamp>>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// Since when something is typed that is not kept.
    unkept: StoredValue<Option<Timestamp>>,
    /// Whether anything was typed since the text was last saved, put away or followed.
    touched: StoredValue<bool>,
    /// The record that it is a form over.
    over: StoredValue<Option<Over>>,
}

/// A draft of a form over what is `saved` of a record, which it follows while nothing is typed: what others write to the
/// record is in view, or counts as unseen when the form is saved.
pub fn use_form(name: DraftName, saved: Signal<String>, over: Option<Over>) -> DraftHandle {
    let draft = open_form(name, saved.get_untracked(), over);
    draft.follow(saved);
    draft
}

/// As [`use_form`], for whoever follows the record themselves.
pub fn open_form(name: DraftName, saved: String, over: Option<Over>) -> DraftHandle {
    if let Some(over) = &over {
        use_app().open_form(&name, over);
    }
    let draft = use_draft(name, saved);
    draft.over.set_value(over);
    draft
}

/// A draft with this name, which begins as it was left or else as `saved`.
pub fn use_draft(name: DraftName, saved: String) -> DraftHandle {
    let app = use_app();
    let left = app.draft(&name);
    if left.is_some() {
        app.resume_typing(&name);
    }
    if left.as_ref().is_some_and(|draft| draft.text == saved) {
        // It was saved, and the browser died before that was noted.
        app.keep_draft(&name, None);
    }
    let left = left.filter(|draft| draft.text != saved);
    app.show_draft(&name);
    let draft = DraftHandle {
        app,
        restored: RwSignal::new(left.as_ref().map(|draft| draft.at)),
        text: RwSignal::new(left.map_or(saved, |draft| draft.text)),
        name: StoredValue::new(name),
        timer: StoredValue::new(None),
        unkept: StoredValue::new(None),
        touched: StoredValue::new(false),
        over: StoredValue::new(None),
    };
    page::on_leaving(move || draft.keep());
    on_cleanup(move || {
        draft.keep();
        let name = draft.name.get_value();
        // Whoever else hears that the field goes may still save its words.
        queue_microtask(move || app.hide_draft(&name));
    });
    draft
}

impl DraftHandle {
    /// The text as typed so far.
    pub fn text(self) -> Signal<String> {
        self.text.into()
    }

    /// Takes a key press: the text is kept when typing pauses, and now and then where it does not.
    pub fn set(self, text: String) {
        if self.refuses() {
            return;
        }
        self.text.set(text);
        self.restored.set(None);
        self.touched.set_value(true);
        self.stop();
        let now = clock::now();
        let since = self.unkept.get_value().unwrap_or(now);
        if since == now {
            self.name.with_value(|name| self.app.begin_typing(name));
            self.unkept.set_value(Some(now));
        }
        // A clock that was set back must not put it off for long.
        let wait = (since.0 + AT_MOST - now.0).clamp(0, PAUSE);
        self.timer.set_value(set_timeout_with_handle(move || self.keep(), Duration::from_millis(wait as u64)).ok());
    }

    /// Whether nothing can be kept; then it is said.
    pub(super) fn refuses(self) -> bool {
        self.app.refuses()
    }

    /// Keeps the text now.
    pub fn keep(self) {
        if self.unkept.try_update_value(Option::take).flatten().is_some() {
            self.stop();
            self.name.with_value(|name| self.app.keep_draft(name, Some(&self.text.get_untracked())));
        }
    }

    /// Forgets the draft, because it was saved or put away, and goes on with `text`.
    pub fn reset(self, text: String) {
        self.stop();
        self.unkept.set_value(None);
        self.restored.set(None);
        self.touched.set_value(false);
        self.text.set(text);
        self.name.with_value(|name| self.app.keep_draft(name, None));
        self.shows_newest();
    }

    /// Commits the words when the page, or the place with the field, is left in any way: those that were typed since the
    /// last time, and no others. What was found and neither kept nor put away waits for that decision.
    pub fn commit_on_leaving(self, saved: Signal<String>, commit: Callback<String>) {
        let leave = move || {
            let (Some(saved), Some(text)) = (saved.try_get_untracked(), self.text.try_get_untracked()) else { return };
            if self.touched.try_get_value() == Some(true) && self.restored.try_get_untracked() == Some(None) {
                if saved.trim() == text.trim() { self.reset(saved) } else { commit.run(text) }
            }
        };
        page::on_leaving(leave);
        on_cleanup(leave);
    }

    /// Follows what is saved while nothing is typed here: another tab, or undo, may change it.
    pub fn follow(self, saved: Signal<String>) {
        Effect::new(move |before: Option<String>| {
            let now = saved.get();
            if let Some(before) = before.filter(|before| *before != now) {
                let is_untouched = before == *self.text.read_untracked();
                // Or the same words were saved elsewhere.
                if is_untouched && !self.touched.get_value() {
                    self.go_on_with(now.clone());
                } else if is_untouched || now == self.text.read_untracked().trim() {
                    self.reset(now.clone());
                }
            }
            now
        });
    }

    /// Goes on with `text`, which was saved elsewhere while nothing was typed here.
    pub fn go_on_with(self, text: String) {
        self.text.set(text);
        self.shows_newest();
    }

    /// The form, if it is one, shows its record as it is now.
    fn shows_newest(self) {
        if let Some(over) = self.over.try_get_value().flatten() {
            self.name.with_value(|name| self.app.open_form(name, &over));
        }
    }

    fn stop(self) {
        if let Some(Some(timer)) = self.timer.try_update_value(Option::take) {
            timer.clear();
        }
    }
}

/// Says that a draft was found, and offers to keep or discard it.
#[component]
pub fn Restored(
    draft: DraftHandle,
    discard: Callback<()>,
    /// What the button that takes it back says.
    #[prop(default = "Discard")]
    discard_label: &'static str,
    /// Saves it; without this the words stay in the field, whose own button saves them.
    #[prop(optional)]
    keep: Option<Callback<()>>,
) -> impl IntoView {
    let keep_it = move |_| {
        draft.restored.set(None);
        if let Some(keep) = keep {
            keep.run(());
        }
    };
    move || {
        draft.restored.get().map(|at| {
            view! {
                <p class="restored" role="status">
                    {format!("Restored from {}: ", clock::time_of_day(at))}
                    <button type="button" class="button quiet" on:click=keep_it>
                        "Keep"
                    </button>
                    <button type="button" class="button quiet" on:click=move |_| discard.run(())>
                        {discard_label}
                    </button>
                </p>
            }
        })
    }
}
