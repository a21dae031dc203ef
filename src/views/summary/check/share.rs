//! “Share with {client}”: the mark that lets one part leave.

use leptos::prelude::*;

use super::super::held::Held;
use crate::components::use_lock;

/// A checkbox that takes effect at once; nothing at all in a session with oneself.
#[component]
pub fn ShareToggle(
    held: Held,
    /// Which part, for whoever hears the page instead of seeing it.
    #[prop(into)]
    what: Signal<String>,
    shared: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
) -> impl IntoView {
    let locked = use_lock(false);
    (!held.is_own())
        .then(|| {
            view! {
                <label class="choice share">
                    <input
                        type="checkbox"
                        disabled=move || locked.get()
                        prop:checked=move || shared.get()
                        on:change=move |event| on_change.run(event_target_checked(&event))
                    />
                    <span>
                        {format!("Share with {}", held.client.name)}
                        <span class="visually-hidden">{move || format!(" ({})", what.get())}</span>
                    </span>
                </label>
            }
        })
        .into_any()
}
