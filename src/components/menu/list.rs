//! The open list: which action has the focus, and where the list goes.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::HtmlElement;

/// Space kept between the menu and its button, and the edge of the window, in CSS pixels.
const GAP: f64 = 4.0;
const EDGE: f64 = 8.0;

/// Where the focus goes next.
#[derive(Clone, Copy)]
pub(super) enum Step {
    First,
    Last,
    Next,
    Previous,
}

/// Moves the focus among the actions, round the ends.
pub(super) fn focus_item(list: &HtmlElement, step: Step) {
    let Ok(found) = list.query_selector_all("[role=menuitem]") else { return };
    let buttons: Vec<HtmlElement> = (0..found.length()).filter_map(|n| found.item(n)?.dyn_into().ok()).collect();
    let Some(last) = buttons.len().checked_sub(1) else { return };
    let active = document().active_element();
    let here = buttons.iter().position(|button| active.as_ref() == Some(button.as_ref()));
    let next = match (step, here) {
        (Step::First, _) | (Step::Next, None) => 0,
        (Step::Last, _) | (Step::Previous, None | Some(0)) => last,
        (Step::Next, Some(n)) => (n + 1) % buttons.len(),
        (Step::Previous, Some(n)) => n - 1,
    };
    let _ = buttons[next].focus();
}

/// Under the button, or above it when there is no room, and inside the window.
pub(super) fn place(button: &HtmlElement, menu: &HtmlElement) -> (f64, f64) {
    let size = |value: Result<JsValue, _>| value.ok().and_then(|v| v.as_f64()).unwrap_or(0.0);
    let (width, height) = (size(window().inner_width()), size(window().inner_height()));
    let beside = button.get_bounding_client_rect();
    let (menu_width, menu_height) = (f64::from(menu.offset_width()), f64::from(menu.offset_height()));
    let x = beside.left().min(width - menu_width - EDGE).max(EDGE);
    let below = beside.bottom() + GAP;
    let y = if below + menu_height + EDGE <= height { below } else { (beside.top() - GAP - menu_height).max(EDGE) };
    (x, y)
}
