//! A question before something that is hard to take back.

use leptos::prelude::*;

use super::dialog::Modal;
use super::dom::unique_id;

/// Asks, with the safe answer focused: Enter and Esc both leave everything as it is. Prefer an undo toast where undo works.
///
/// ```ignore
/// <ConfirmDialog open title="Remove this client?" body="The client, 12 sessions and 30 notes go to the bin for 30 days."
///     confirm="Remove client" cancel="Keep client" danger=true on_confirm=move |()| remove()/>
/// ```
#[component]
pub fn ConfirmDialog(
    open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] body: Signal<String>,
    /// What the button does, as a verb with its object.
    #[prop(into)]
    confirm: String,
    /// What is kept, as a verb with its object.
    #[prop(into)]
    cancel: String,
    #[prop(into)] on_confirm: Callback<()>,
    #[prop(optional)] danger: bool,
) -> impl IntoView {
    let id = unique_id("confirm");
    let body_id = format!("{id}-body");
    let content = {
        let (id, body_id) = (id.clone(), body_id.clone());
        move || {
            view! {
                <h2 id=id.clone()>{move || title.get()}</h2>
                <p id=body_id.clone()>{move || body.get()}</p>
                <div class="actions">
                    <button type="button" class="button" autofocus on:click=move |_| open.set(false)>
                        {cancel.clone()}
                    </button>
                    <button
                        type="button"
                        class=if danger { "button danger primary" } else { "button primary" }
                        on:click=move |_| {
                            open.set(false);
                            on_confirm.run(());
                        }
                    >
                        {confirm.clone()}
                    </button>
                </div>
            }
            .into_any()
        }
    };
    view! { <Modal open role="alertdialog" labelled_by=id described_by=body_id content/> }
}
