//! The few things the components ask of the document itself: ids that are used once, and moving the focus.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// What can take the focus inside a group of controls: the answer given, before anything else.
const CONTROLS: [&str; 2] = ["input:checked", "input, textarea, select, button, a[href], [tabindex]"];

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

/// An element id that no other element has, for labels and descriptions: `prefix-7`.
pub fn unique_id(prefix: &str) -> String {
    NEXT.with(|next| {
        let n = next.get();
        next.set(n + 1);
        format!("{prefix}-{n}")
    })
}

/// Moves the focus to the element with this id, or to the first control in it when it is a group.
pub fn focus_by_id(id: &str) {
    let Some(found) = document().get_element_by_id(id) else { return };
    let itself = found.clone().unchecked_into::<HtmlElement>();
    let target = if itself.tab_index() >= 0 || found.has_attribute("tabindex") {
        Some(itself)
    } else {
        let inner = CONTROLS.iter().find_map(|kind| found.query_selector(kind).ok().flatten());
        inner.map(|inner| inner.unchecked_into())
    };
    if let Some(target) = target {
        let _ = target.focus();
    }
}
