//! A part that is folded away until it is wanted.

use leptos::{
    prelude::*,
    web_sys::{Element, Event},
};

/// Its content is built when it opens: a format has hundreds of fields, and few are edited at a time.
#[component]
pub fn Fold(#[prop(into)] title: Signal<String>, open: RwSignal<bool>, children: ChildrenFn) -> impl IntoView {
    let toggled = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class="disclosure" open=move || open.get() on:toggle=toggled>
            <summary>{move || title.get()}</summary>
            <Show when=move || open.get()>{children()}</Show>
        </details>
    }
    .into_any()
}
