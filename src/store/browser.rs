//! localStorage, the only place that touches it, and only keys with our prefix.
//!
//! Never `clear()` or `get_all()`: other pages may share the origin.

use wasm_bindgen::JsCast;
use web_sys::Storage;

use super::{Backend, Fault, Space};

/// The readable copy in the browser, seen through one space's prefix.
#[derive(Debug, Clone, Copy)]
pub struct BrowserBackend(pub Space);

impl Backend for BrowserBackend {
    fn keys(&self) -> Result<Vec<String>, Fault> {
        let storage = local()?;
        let count = storage.length().map_err(|error| fault(&error))?;
        let prefix = format!("{}:", self.0.prefix());
        Ok((0..count).filter_map(|i| storage.key(i).ok().flatten()).filter(|key| key.starts_with(&prefix)).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        local()?.get_item(key).map_err(|error| fault(&error))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        local()?.set_item(key, value).map_err(|error| fault(&error))
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        local()?.remove_item(key).map_err(|error| fault(&error))
    }
}

/// A preference of this device that must be known before the app starts, such as the theme; kept as a plain word.
pub fn preference(name: &str) -> Option<String> {
    local().ok()?.get_item(&preference_key(name)).ok()?
}

/// Keeps or forgets a preference of this device. A refusal is of no consequence: the preference is asked again.
pub fn set_preference(name: &str, word: Option<&str>) {
    let Ok(storage) = local() else { return };
    let key = preference_key(name);
    let _ = match word {
        Some(word) => storage.set_item(&key, word),
        None => storage.remove_item(&key),
    };
}

/// How much of the room in localStorage is taken, in characters as browsers count them: UTF-16 units of keys and values.
#[derive(Debug, Clone, Copy, Default)]
pub struct Room {
    /// By the space.
    pub own: u32,
    /// By everything else that shares the origin, other programs included.
    pub others: u32,
}

/// The room that is taken. Of other programs' texts nothing but the length is looked at.
pub fn room(space: Space) -> Room {
    let mut room = Room::default();
    let Ok(storage) = local() else { return room };
    let prefix = format!("{}:", space.prefix());
    for key in (0..storage.length().unwrap_or(0)).filter_map(|i| storage.key(i).ok().flatten()) {
        let value = js_sys::Reflect::get(&storage, &key.as_str().into()).ok();
        let value = value.and_then(|value| value.dyn_into::<js_sys::JsString>().ok()).map_or(0, |v| v.length());
        let taken = if key.starts_with(&prefix) { &mut room.own } else { &mut room.others };
        *taken += key.encode_utf16().count() as u32 + value;
    }
    room
}

/// How many such characters an origin may keep.
pub const CAPACITY: u32 = 5_242_880;

/// Removes everything of a space from localStorage.
pub fn erase(space: Space) {
    let backend = BrowserBackend(space);
    for key in backend.keys().unwrap_or_default() {
        let _ = backend.remove(&key);
    }
}

/// localStorage, where the browser lets this page have it: with cookies blocked, even asking for it is refused.
fn local() -> Result<Storage, Fault> {
    let storage = leptos::prelude::window().local_storage().map_err(|error| fault(&error))?;
    storage.ok_or(Fault::Refused)
}

fn preference_key(name: &str) -> String {
    format!("{}:{name}", Space::Own.prefix())
}

/// Browsers disagree about the class of a quota error and have changed it; its name tells.
fn fault(error: &wasm_bindgen::JsValue) -> Fault {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Fault::Full,
        _ => Fault::Refused,
    }
}
