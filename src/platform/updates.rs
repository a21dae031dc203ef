//! What the service worker tells the page: whether Cairn works offline, and whether a new version waits.
//!
//! `public/updates.js` writes both on `<html>` and says so by an event each time one changes.

use leptos::prelude::*;

/// Whether Cairn works without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// The files are still being stored.
    Pending,
    Ready,
    /// This browser, or this kind of window, stores no copy.
    Unavailable,
    /// A development build, which has no copy to store.
    Off,
}

/// Whether Cairn works offline, as it changes.
pub fn use_offline() -> Signal<Offline> {
    follow("cairn:offline-ready", || match told("data-offline").as_deref() {
        Some("ready") => Offline::Ready,
        Some("pending") => Offline::Pending,
        Some(_) => Offline::Unavailable,
        None => Offline::Off,
    })
}

/// Whether a new version is there and waits to be taken.
pub fn use_update() -> Signal<bool> {
    follow("cairn:update-ready", || told("data-update").is_some())
}

/// Takes the new version: the page loads again, once. Drafts are kept as it goes.
pub fn apply_update() {
    super::page::announce("cairn:apply-update");
}

fn told(attribute: &str) -> Option<String> {
    document().document_element()?.get_attribute(attribute)
}

fn follow<T: PartialEq + Send + Sync + 'static>(event: &str, read: fn() -> T) -> Signal<T> {
    let state = RwSignal::new(read());
    let handle = window_event_listener_untyped(event, move |_| {
        let _ = state.try_set(read());
    });
    on_cleanup(move || handle.remove());
    state.into()
}
