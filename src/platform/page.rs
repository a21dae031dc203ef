//! The page: its title, address, visibility and focus.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// Calls `then` with whether the page is visible, each time that changes; until the owner is cleaned up.
pub fn on_visibility(then: impl Fn(bool) + 'static) {
    let handle = window_event_listener(ev::visibilitychange, move |_| then(!document().hidden()));
    on_cleanup(move || handle.remove());
}

/// Calls `then` when the page may be about to go: hidden, or left. The last chance to keep something.
pub fn on_leaving(then: impl Fn() + Clone + 'static) {
    let hidden = then.clone();
    on_visibility(move |visible| {
        if !visible {
            hidden();
        }
    });
    let handle = window_event_listener_untyped("pagehide", move |_| then());
    on_cleanup(move || handle.remove());
}

/// Calls `then` when the page comes back from the browser's cache of pages left, as it was then.
pub fn on_coming_back(then: impl Fn() + 'static) {
    let handle = window_event_listener_untyped("pageshow", move |event| {
        let persisted = js_sys::Reflect::get(&event, &"persisted".into());
        if persisted.is_ok_and(|persisted| persisted.is_truthy()) {
            then();
        }
    });
    on_cleanup(move || handle.remove());
}

/// The part of the address after `#`.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Whether records are kept here, as the page found before it was painted (public/early.js).
pub fn is_returning() -> bool {
    document().document_element().is_some_and(|page| page.has_attribute("data-returning"))
}

/// Whether this browser has service workers, which keep every file of the program.
pub fn has_workers() -> bool {
    js_sys::Reflect::has(&window().navigator(), &"serviceWorker".into()).unwrap_or(false)
}

/// Goes to an address such as `#/clients`. With `replace`, Back skips the present one.
pub fn go(href: &str, replace: bool) {
    let location = window().location();
    let _ = if replace { location.replace(href) } else { location.set_hash(href) };
}

/// Gives the present entry of the history another address, without going anywhere.
pub fn readdress(href: &str) {
    if let Ok(history) = window().history() {
        // Its state stays: the router numbers the entries by it.
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(href));
    }
}

/// Goes back, as the browser's button does.
pub fn back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Tells the scripts of `public/` something, by an event on the window.
pub fn announce(event: &str) {
    if let Ok(event) = web_sys::Event::new(event) {
        let _ = window().dispatch_event(&event);
    }
}

/// Loads the page again.
pub fn reload() {
    let _ = window().location().reload();
}

/// Puts the focus on an element; returns whether it is there.
pub fn focus(id: &str) -> bool {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The same, with the page staying where it is scrolled to.
pub fn focus_in_place(id: &str) {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element {
        let _ = element.focus_with_options(&options);
    }
}

/// Takes the focus out of the screen. To be called before the screen goes: a browser tells a field that it lost the focus
/// while it is being taken out of the page, and by then there is nothing left that could keep its words.
pub fn leave_field() {
    let held = document().active_element().filter(|held| held.closest("main, dialog").ok().flatten().is_some());
    if let Some(held) = held.and_then(|held| held.dyn_into::<HtmlElement>().ok()) {
        let _ = held.blur();
    }
}

/// Whether the focus is in something that one types into, where the browser has an undo of its own.
pub fn is_typing() -> bool {
    let Some(element) = document().active_element() else { return false };
    matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT")
        || element.tag_name() == "INPUT"
            && !matches!(element.get_attribute("type").as_deref(), Some("radio" | "checkbox" | "button" | "submit"))
}

/// Brings the field of an event into view, clear of what sticks to the edges: browsers reveal the caret of a field without
/// regard for its `scroll-margin`.
pub fn keep_in_view(event: &web_sys::Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else { return };
    if matches!(field.tag_name().as_str(), "TEXTAREA" | "INPUT") {
        request_animation_frame(move || {
            let nearest = web_sys::ScrollIntoViewOptions::new();
            nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
            field.scroll_into_view_with_scroll_into_view_options(&nearest);
        });
    }
}

/// Whether a keyboard is likely at hand: a roomy screen with a pointer that can hover. Elsewhere, putting the focus into a
/// field would bring up the keyboard on the screen.
pub fn has_keyboard_at_hand() -> bool {
    let query = "(width >= 52.5rem) and (hover: hover)";
    window().match_media(query).is_ok_and(|media| media.is_some_and(|media| media.matches()))
}

/// Opens an address of this app in a second window.
pub fn open_window(href: &str, name: &str) -> bool {
    matches!(window().open_with_url_and_target_and_features(href, name, "popup,width=960,height=720"), Ok(Some(_)))
}

/// Closes a window that [`open_window`] opened; does nothing, and says so, in any other.
pub fn close_window() -> bool {
    let is_second = window().opener().is_ok_and(|opener| !opener.is_null());
    is_second && window().close().is_ok()
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = window().print();
}

/// Asks the browser to keep this site's data when space runs low; returns its answer.
pub async fn persist() -> bool {
    let storage = window().navigator().storage();
    match storage.persist() {
        Ok(promise) => wasm_bindgen_futures::JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy()),
        Err(_) => false,
    }
}

/// Whether the browser has promised to keep this site's data; none where it does not tell.
pub async fn is_persisted() -> Option<bool> {
    let promise = window().navigator().storage().persisted().ok()?;
    wasm_bindgen_futures::JsFuture::from(promise).await.ok()?.as_bool()
}

/// Whether the page runs from an icon of its own, outside of a browser's tabs.
pub fn is_installed() -> bool {
    let standalone = js_sys::Reflect::get(&window().navigator(), &"standalone".into());
    let query = "(display-mode: standalone)";
    standalone.is_ok_and(|value| value.is_truthy())
        || window().match_media(query).is_ok_and(|media| media.is_some_and(|media| media.matches()))
}

/// Whether this is an iPhone or iPad, where every browser keeps data as Safari does.
pub fn is_ios() -> bool {
    let navigator = window().navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    // An iPad calls itself a Mac; no Mac has a touch screen.
    ["iPhone", "iPad", "iPod"].iter().any(|name| agent.contains(name))
        || agent.contains("Macintosh") && navigator.max_touch_points() > 1
}
