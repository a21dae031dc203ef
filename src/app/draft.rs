//! Drafts: what is being typed is kept before it is saved.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

use super::{App, use_app};
use crate::{
    components::TextField,
    platform::{clock, page},
};

/// How long after the last key press a draft is kept.
const PAUSE: Duration = Duration::from_millis(250);

/// Text that is being typed, kept on this device under a name.
#[derive(Clone, Copy)]
pub struct DraftHandle {
    app: App,
    name: StoredValue<String>,
    text: RwSignal<String>,
    /// When the draft was typed, if it was found at the start and differs from what is saved.
    pub restored: RwSignal<Option<crate::domain::Timestamp>>,
    timer: StoredValue<Option<TimeoutHandle>>,
    dirty: StoredValue<bool>,
}

/// A draft with this name, which begins as it was left or else as `saved`.
pub fn use_draft(name: impl Into<String>, saved: String) -> DraftHandle {
    let app = use_app();
    let name = name.into();
    let left = app.draft(&name).filter(|draft| draft.text != saved);
    let draft = DraftHandle {
        app,
        restored: RwSignal::new(left.as_ref().map(|draft| draft.at)),
        text: RwSignal::new(left.map_or(saved, |draft| draft.text)),
        name: StoredValue::new(name),
        timer: StoredValue::new(None),
        dirty: StoredValue::new(false),
    };
    page::on_leaving(move || draft.keep());
    on_cleanup(move || draft.keep());
    draft
}

impl DraftHandle {
    /// The text as typed so far.
    pub fn text(self) -> Signal<String> {
        self.text.into()
    }

    /// Takes a key press: the text is kept when typing pauses.
    pub fn set(self, text: String) {
        self.text.set(text);
        self.restored.set(None);
        self.dirty.set_value(true);
        self.stop();
        self.timer.set_value(set_timeout_with_handle(move || self.keep(), PAUSE).ok());
    }

    /// Keeps the text now.
    pub fn keep(self) {
        if self.dirty.try_get_value() == Some(true) {
            self.stop();
            self.dirty.set_value(false);
            self.app.keep_draft(&self.name.get_value(), Some(&self.text.get_untracked()));
        }
    }

    /// Forgets the draft, because it was saved or put away, and goes on with `text`.
    pub fn reset(self, text: String) {
        self.stop();
        self.dirty.set_value(false);
        self.restored.set(None);
        self.text.set(text);
        self.app.keep_draft(&self.name.get_value(), None);
    }

    fn stop(self) {
        if let Some(Some(timer)) = self.timer.try_update_value(Option::take) {
            timer.clear();
        }
    }
}

/// A text field over a saved value: typing is kept as a draft, leaving the field saves it.
#[component]
pub fn DraftArea(
    /// The field's label.
    #[prop(into)]
    label: String,
    /// The draft's name, unique in the app.
    #[prop(into)]
    name: String,
    /// The value as saved.
    #[prop(into)]
    value: Signal<String>,
    /// Saves the value; called on leaving the field when the text has changed. A refusal is shown at the field, and the
    /// draft stays.
    on_save: Callback<String, Result<(), String>>,
    /// A line of help under the label.
    #[prop(optional, into)]
    hint: String,
    /// How many lines tall; one is a single-line input.
    #[prop(default = 2)]
    rows: u8,
) -> impl IntoView {
    let draft = use_draft(name, value.get_untracked());
    // Another tab, or undo, may change what is saved while nothing is being typed here.
    Effect::new(move |before: Option<String>| {
        let saved = value.get();
        if before.is_some_and(|before| before != saved && before == draft.text.get_untracked()) {
            draft.text.set(saved.clone());
        }
        saved
    });
    let error = RwSignal::new(None::<String>);
    let commit = Callback::new(move |text: String| {
        let is_saved = text.trim() == value.get_untracked();
        match if is_saved { Ok(()) } else { on_save.run(text.clone()) } {
            Ok(()) => {
                error.set(None);
                draft.reset(text);
            }
            Err(why) => {
                error.set(Some(why));
                draft.keep();
            }
        }
    });
    let discard = Callback::new(move |()| {
        error.set(None);
        draft.reset(value.get_untracked());
    });
    view! {
        <div class="draft">
            <TextField
                label=label
                hint=hint
                rows=rows
                value=draft.text()
                error=error
                on_input=Callback::new(move |text| draft.set(text))
                on_commit=commit
            />
            <Restored
                draft=draft
                keep=Callback::new(move |()| commit.run(draft.text().get_untracked()))
                discard=discard
            />
        </div>
    }
    .into_any()
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
