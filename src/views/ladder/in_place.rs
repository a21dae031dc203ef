//! Words that turn into fields where they stand, with their own Save and Cancel.

use leptos::{ev::KeyboardEvent, prelude::*};

use crate::{
    app::{Over, Restored, use_app, use_form},
    components::{TextField, focus_by_id, is_composing, unique_id},
    domain::DraftName,
};

/// One text of a rung.
#[derive(Clone, Copy)]
pub struct Line {
    pub label: &'static str,
    pub hint: &'static str,
    pub rows: u8,
}

/// The fields of a rung. `on_save` takes their texts in order and returns what is wrong with them, if anything.
///
/// What is saved is followed while nothing is typed. Typing is kept as drafts named `{name}:{number}`; Esc and Cancel go
/// back to what is saved.
#[component]
pub fn InPlace<const N: usize>(
    lines: [Line; N],
    name: DraftName,
    saved: [Signal<String>; N],
    /// The record that they are saved into.
    over: Option<Over>,
    on_save: Callback<[String; N], Result<(), String>>,
    on_close: Callback<()>,
) -> impl IntoView {
    let ids = std::array::from_fn::<_, N, _>(|_| unique_id("rung"));
    let first = ids[0].clone();
    let drafts = std::array::from_fn::<_, N, _>(|n| use_form(name.clone().with_part(n), saved[n], over.clone()));
    let error = RwSignal::new(None::<String>);
    let forget = move || {
        for (n, draft) in drafts.iter().enumerate() {
            draft.reset(saved[n].get_untracked());
        }
    };
    let save = move || match on_save.run(drafts.map(|draft| draft.text().get_untracked())) {
        Ok(()) => {
            forget();
            on_close.run(());
        }
        Err(why) => {
            error.set(Some(why));
            focus_by_id(&first);
        }
    };
    let cancel = move || {
        forget();
        on_close.run(());
    };
    let escape = move |ev: KeyboardEvent| {
        if ev.key() == "Escape" && !is_composing(&ev) {
            ev.stop_propagation();
            cancel();
        }
    };
    let fields = lines
        .into_iter()
        .zip(ids)
        .enumerate()
        .map(|(n, (line, id))| {
            let draft = drafts[n];
            view! {
                <TextField
                    label=line.label
                    hint=line.hint
                    rows=line.rows
                    id=id
                    value=draft.text()
                    error=Signal::derive(move || error.get().filter(|_| n == 0))
                    on_input=Callback::new(move |text| {
                        error.set(None);
                        draft.set(text);
                    })
                    focus_on_mount=n == 0
                />
                <Restored
                    draft
                    discard=Callback::new(move |()| draft.reset(saved[n].get_untracked()))
                />
            }
        })
        .collect_view();
    view! {
        <form
            class="stack in-place"
            on:keydown=escape
            on:submit=move |ev| {
                ev.prevent_default();
                save();
            }
        >
            {fields}
            <div class="cluster">
                <button type="submit" class="button primary small">
                    "Save"
                </button>
                <button type="button" class="button small" on:click=move |_| cancel()>
                    "Cancel"
                </button>
            </div>
        </form>
    }
}

/// Whether something was being typed under this name.
pub fn has_draft(name: &DraftName) -> bool {
    (0..2).any(|n| use_app().draft(&name.clone().with_part(n)).is_some())
}
