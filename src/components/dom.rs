//! The few things the components ask of the document itself: ids that are used once, and moving the focus.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, KeyboardEvent};

use super::PAGE_TITLE;

/// What can take the focus inside a group of controls: the answer given, before anything else.
const CONTROLS: [&str; 2] = ["input:checked", "input, textarea, select, button, a[href], [tabindex]"];

const HEADINGS: &str = "h1, h2, h3, h4";

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
    focus(&found);
}

/// Moves the focus to the first control in the element with this id, whatever is chosen further down.
pub fn focus_first_in(id: &str) {
    let found = document().get_element_by_id(id).and_then(|found| found.query_selector(CONTROLS[1]).ok().flatten());
    if let Some(first) = found {
        focus(&first);
    }
}

/// Moves the focus to an element, or to the first control in it when it is a group.
fn focus(found: &Element) {
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

/// Call this before an action that may take the row with the focus out of its list. A frame later, if the focus went with
/// it, the row after it has the focus, or the row before it, or else the heading of the list.
pub fn hold_focus() {
    let Some(here) = document().active_element() else { return };
    let Ok(Some(row)) = here.closest("li") else { return };
    let beside = [row.next_element_sibling(), row.previous_element_sibling()];
    let heading = row.parent_element().and_then(|list| heading_before(&list));
    request_animation_frame(move || {
        let lost = document().active_element().is_none_or(|now| now.tag_name() == "BODY");
        if !lost {
            return;
        }
        // It may only have been put in another place.
        let places = [Some(here)].into_iter().chain(beside);
        match places.flatten().find(|place| place.is_connected()) {
            // The first control of a row is the one that tells which row it is.
            Some(place) => focus(&place.query_selector(CONTROLS[1]).ok().flatten().unwrap_or(place)),
            None => {
                let title = || document().get_element_by_id(PAGE_TITLE);
                let Some(heading) = heading.filter(|heading| heading.is_connected()).or_else(title) else { return };
                let _ = heading.set_attribute("tabindex", "-1");
                focus(&heading);
            }
        }
    });
}

/// The heading that an element stands under.
fn heading_before(element: &Element) -> Option<Element> {
    let mut place = Some(element.clone());
    while let Some(at) = place {
        let mut before = at.previous_element_sibling();
        while let Some(sibling) = before {
            if sibling.matches(HEADINGS).unwrap_or(false) {
                return Some(sibling);
            }
            if let Ok(Some(inner)) = sibling.query_selector(HEADINGS) {
                return Some(inner);
            }
            before = sibling.previous_element_sibling();
        }
        place = at.parent_element();
    }
    None
}

/// Whether a key belongs to an input method that is putting a word together: Enter takes the word then, and Esc gives it
/// up. WebKit says so by the old number alone, with the key that ends it.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}
