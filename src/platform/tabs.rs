//! Other tabs of the app: what they write is heard here at once.

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// The key of the message that everything is about to be deleted: write nothing more.
pub const ERASING: &str = "erasing";

/// The key of the message that everything was deleted: start anew.
pub const ERASED: &str = "erased";

/// Tells every tab that has this space open, this one too, [`ERASING`] or [`ERASED`].
pub fn tell(name: &str, message: &str) {
    if let Ok(channel) = BroadcastChannel::new(name) {
        let pair = js_sys::Array::of2(&message.into(), &"".into());
        let _ = channel.post_message(&js_sys::Array::of1(&pair));
        channel.close();
    }
}

/// A line to the other tabs that have the same space open.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens the line, until the owner is cleaned up. `heard` gets the key and text of everything that another tab wrote.
    pub fn open(name: &str, heard: impl Fn(String, String) + Clone + 'static) -> Self {
        let from_storage = heard.clone();
        let handle = window_event_listener(ev::storage, move |event| {
            if let (Some(key), Some(text)) = (event.key(), event.new_value()) {
                from_storage(key, text);
            }
        });
        on_cleanup(move || handle.remove());
        let channel = BroadcastChannel::new(name).ok();
        if let Some(channel) = &channel {
            let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                for pair in js_sys::Array::from(&event.data()).iter() {
                    let pair = js_sys::Array::from(&pair);
                    if let (Some(key), Some(text)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
                        heard(key, text);
                    }
                }
            });
            channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
            // Spaces are switched so seldom that this closure may stay; its line is closed.
            on_message.forget();
        }
        Self(channel)
    }

    /// Tells the other tabs what was written. They also hear of it through localStorage; this reaches them when that
    /// is full.
    pub fn tell(&self, batch: &[(String, Option<String>)]) {
        let Some(channel) = &self.0 else { return };
        let pairs = batch.iter().filter_map(|(key, value)| Some((key, value.as_ref()?)));
        let message: js_sys::Array =
            pairs.map(|(key, text)| js_sys::Array::of2(&JsValue::from_str(key), &JsValue::from_str(text))).collect();
        let _ = channel.post_message(&message);
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.0 {
            channel.set_onmessage(None);
            channel.close();
        }
    }
}
