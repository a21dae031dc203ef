//! A text field over a saved value.

use leptos::prelude::*;

use super::{Restored, draft::use_draft};
use crate::{components::TextField, domain::DraftName};

/// A text field over a saved value: typing is kept as a draft, and leaving the field in any way saves it: for another
/// field, for another place, or with the page itself.
#[component]
pub fn DraftArea(
    /// The field's label.
    #[prop(into)]
    label: String,
    name: DraftName,
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
    draft.follow(value);
    let error = RwSignal::new(None::<String>);
    let commit = Callback::new(move |text: String| {
        let is_saved = text.trim() == value.get_untracked();
        match if is_saved { Ok(()) } else { on_save.run(text.clone()) } {
            Ok(()) => {
                error.set(None);
                // As it is saved, without what was trimmed: from here on it follows.
                let saved = value.get_untracked();
                draft.reset(if saved.trim() == text.trim() { saved } else { text });
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
    draft.commit_on_leaving(value, commit);
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
