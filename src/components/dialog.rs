//! Dialogs, on the native element: the browser keeps the focus inside, closes on Esc and gives the focus back.

use leptos::html;
use leptos::prelude::*;

use super::dom::unique_id;
use super::{Icon, IconName};

/// A modal dialog. Its content is built each time it opens. The dialog closes itself on Esc and with its Close button;
/// a click beside it does nothing, since a slip must not lose what was written in it.
///
/// ```ignore
/// let open = RwSignal::new(false);
/// <button class="button" on:click=move |_| open.set(true)>"Add idea"</button>
/// <Dialog open title="Add idea" actions=move || view! { <button class="button primary">"Add idea"</button> }>
///     <TextField …/>
/// </Dialog>
/// ```
#[component]
pub fn Dialog(
    open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    children: ChildrenFn,
    #[prop(into, optional)] actions: Option<ViewFn>,
) -> impl IntoView {
    let id = unique_id("dialog");
    let content = {
        let id = id.clone();
        move || {
            view! {
                <h2 id=id.clone()>{move || title.get()}</h2>
                {children()}
                {actions.as_ref().map(|actions| view! { <div class="actions">{actions.run()}</div> })}
                // Last, so that the focus begins in the content.
                <button
                    type="button"
                    class="dialog-close button quiet icon-only"
                    aria-label="Close"
                    on:click=move |_| open.set(false)
                >
                    <Icon name=IconName::Close/>
                </button>
            }
            .into_any()
        }
    };
    view! { <Modal open labelled_by=id content/> }
}

/// The element and its manners, for `Dialog` and `ConfirmDialog`.
#[component]
pub(super) fn Modal(
    open: RwSignal<bool>,
    labelled_by: String,
    #[prop(optional)] described_by: Option<String>,
    #[prop(optional)] role: Option<&'static str>,
    #[prop(into)] content: ViewFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let wanted = open.get();
        // A frame later the content is there, so that the browser finds what asks for the focus (`autofocus`).
        request_animation_frame(move || {
            let Some(dialog) = node.try_get_untracked().flatten() else { return };
            if wanted && open.try_get_untracked() == Some(true) {
                if !dialog.open() {
                    let _ = dialog.show_modal();
                }
            } else if dialog.open() {
                dialog.close();
            }
        });
    });
    view! {
        <dialog
            class="dialog"
            role=role
            aria-labelledby=labelled_by
            aria-describedby=described_by
            node_ref=node
            on:close=move |_| open.set(false)
        >
            {move || open.get().then(|| view! { <div class="dialog-body">{content.run()}</div> })}
        </dialog>
    }
}
