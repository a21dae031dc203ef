//! A text that turns into a field where it stands.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{Over, draft::use_form};
use crate::{
    components::{TextField, is_composing},
    domain::DraftName,
};

/// The field with its two buttons. Enter and the first button save; Esc and the second leave everything as it was. What is
/// typed is kept as a draft, so that an edit which a reload interrupted goes on.
///
/// ```ignore
/// <InlineEdit draft_name=NOTE_TEXT.of(&id) saved label="Note" button="Save note" on_save on_close/>
/// ```
#[component]
pub fn InlineEdit(
    draft_name: DraftName,
    /// The text as it is, followed while nothing is typed, or as it is suggested.
    #[prop(into)]
    saved: Signal<String>,
    #[prop(into)] label: String,
    #[prop(into)] button: String,
    #[prop(default = 1)] rows: u8,
    /// Saves the text; what is wrong with it is said at the field.
    on_save: Callback<String, Result<(), String>>,
    /// Saved or left: the field goes, and the focus goes elsewhere.
    on_close: Callback<()>,
    /// What else is asked for, between the field and the buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let over = Over::named_by(&draft_name);
    let draft = use_form(draft_name, saved, over);
    let error = RwSignal::new(None::<String>);
    let close = move |text: String| {
        draft.reset(text);
        on_close.run(());
    };
    let leave = Callback::new(move |()| close(saved.get_untracked()));
    let save = Callback::new(move |text: String| match on_save.run(text.clone()) {
        Ok(()) => close(text),
        Err(why) => error.set(Some(why)),
    });
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) {
            event.stop_propagation();
            leave.run(());
        }
    };
    view! {
        <form
            class="inline-edit"
            novalidate
            on:keydown=escape
            on:submit=move |event| {
                event.prevent_default();
                save.run(draft.text().get_untracked());
            }
        >
            <TextField
                label
                rows
                value=draft.text()
                error
                focus_on_mount=true
                on_input=Callback::new(move |text| draft.set(text))
                on_enter=save
            />
            {children.map(|children| children())}
            <div class="cluster">
                <button type="submit" class="button small primary">
                    {button}
                </button>
                <button type="button" class="button small" on:click=move |_| leave.run(())>
                    "Leave as it was"
                </button>
            </div>
        </form>
    }
    .into_any()
}
