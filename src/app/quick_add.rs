//! A field that takes one line after the other: Enter or the button adds it, and the field is ready for the next.

use leptos::prelude::*;

use super::draft::{DraftHandle, Restored};
use crate::components::{Icon, IconName, TextField, focus_by_id, unique_id};

/// The field with its button. Typing is kept as `draft`; whoever adds the line resets it.
///
/// ```ignore
/// <QuickAdd draft label="A new idea" button="Add idea" on_add=move |text| add(text)/>
/// ```
#[component]
pub fn QuickAdd(
    draft: DraftHandle,
    #[prop(into)] label: String,
    #[prop(into, optional)] hint: String,
    button: &'static str,
    #[prop(into)] on_add: Callback<String>,
    /// Why the line was not taken.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
    #[prop(into, optional)] id: Option<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("add"));
    let field = id.clone();
    view! {
        <form
            class="idea-add"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                on_add.run(draft.text().get_untracked());
                focus_by_id(&field);
            }
        >
            <TextField
                id
                label
                hint
                value=draft.text()
                error
                on_input=Callback::new(move |text| draft.set(text))
                on_enter=on_add
            />
            <button type="submit" class="button">
                <Icon name=IconName::Add/>
                {button}
            </button>
        </form>
        <Restored draft discard=Callback::new(move |()| draft.reset(String::new()))/>
    }
    .into_any()
}
