//! localStorage, the only place that touches it, and only keys with our prefix.
//!
//! Never `clear()` or `get_all()`: other pages may share the origin.

use std::cell::OnceCell;

use gloo_storage::{LocalStorage, Storage as _};
use gloo_utils::errors::JsError;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::{Backend, Fault, Space};

/// The readable copy in the browser, seen through one space's prefix.
#[derive(Debug, Clone)]
pub struct BrowserBackend {
    space: Space,
    /// What the browser let us have. A full store is thousands of calls, and it is asked for once.
    storage: OnceCell<Storage>,
}

impl BrowserBackend {
    pub fn new(space: Space) -> Self {
        Self { space, storage: OnceCell::new() }
    }

    /// Asks something of localStorage. Where it was refused, the browser is asked for it again.
    fn ask<T>(&self, question: impl FnOnce(&Storage) -> Result<T, JsValue>) -> Result<T, Fault> {
        if self.storage.get().is_none() {
            let _ = self.storage.set(local()?);
        }
        self.storage.get().map_or(Err(Fault::Refused), |storage| question(storage).map_err(fault))
    }
}

impl Backend for BrowserBackend {
    fn keys(&self) -> Result<Vec<String>, Fault> {
        let prefix = format!("{}:", self.space.prefix());
        let all = self.ask(|storage| Ok(keys(storage, storage.length()?)))?;
        Ok(all.into_iter().filter(|key| key.starts_with(&prefix)).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.ask(|storage| storage.get_item(key))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        self.ask(|storage| storage.set_item(key, value))
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.ask(|storage| storage.remove_item(key))
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
    for key in keys(&storage, storage.length().unwrap_or(0)) {
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
    let backend = BrowserBackend::new(space);
    for key in backend.keys().unwrap_or_default() {
        let _ = backend.remove(&key);
    }
}

/// localStorage, where the browser lets this page have it. With cookies blocked even asking for it is refused, which `raw`
/// would throw past everything, so we ask before it does.
fn local() -> Result<Storage, Fault> {
    match leptos::prelude::window().local_storage().map_err(fault)? {
        Some(_) => Ok(LocalStorage::raw()),
        None => Err(Fault::Refused),
    }
}

fn keys(storage: &Storage, count: u32) -> Vec<String> {
    (0..count).filter_map(|i| storage.key(i).ok().flatten()).collect()
}

fn preference_key(name: &str) -> String {
    format!("{}:{name}", Space::Own.prefix())
}

/// Browsers disagree about the class of a quota error and have changed it; its name tells.
fn fault(thrown: JsValue) -> Fault {
    let name = thrown.dyn_into::<js_sys::Error>().map(|error| JsError::from(error).name).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Fault::Full,
        _ => Fault::Refused,
    }
}
