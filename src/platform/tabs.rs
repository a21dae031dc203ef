//! Other tabs of the app: what they write is heard here at once.

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

/// What one tab tells all others about the whole of a space. On the line it is a bare word, where what was written is a
/// list: no storage key, ours or another program's, can be taken for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Everything is about to be deleted: write nothing more.
    Erasing,
    /// Everything was deleted: start anew.
    Erased,
}

impl Word {
    const ALL: [Self; 2] = [Self::Erasing, Self::Erased];

    fn on_the_line(self, name: &str) -> String {
        match self {
            Self::Erasing => format!("{name}:erasing"),
            Self::Erased => format!("{name}:erased"),
        }
    }
}

/// Tells every tab that has this space open, this one too.
pub fn tell(name: &str, word: Word) {
    if let Ok(channel) = BroadcastChannel::new(name) {
        let _ = channel.post_message(&word.on_the_line(name).into());
        channel.close();
    }
}

/// A line to the other tabs that have the same space open.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens the line, until the owner is cleaned up. `heard` gets the key and text of everything that another tab wrote,
    /// no text where it took the key away, and `told` what is to be done.
    pub fn open(
        name: &'static str,
        heard: impl Fn(&str, Option<&str>) + Clone + 'static,
        told: impl Fn(Word) + 'static,
    ) -> Self {
        let from_storage = heard.clone();
        let handle = window_event_listener(ev::storage, move |event| {
            if let Some(key) = event.key() {
                from_storage(&key, event.new_value().as_deref());
            }
        });
        on_cleanup(move || handle.remove());
        let channel = BroadcastChannel::new(name).ok();
        if let Some(channel) = &channel {
            let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(said) = event.data().as_string() {
                    Word::ALL.into_iter().filter(|word| word.on_the_line(name) == said).for_each(&told);
                    return;
                }
                for pair in js_sys::Array::from(&event.data()).iter() {
                    let pair = js_sys::Array::from(&pair);
                    if let (Some(key), Some(text)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
                        heard(&key, Some(&text));
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
