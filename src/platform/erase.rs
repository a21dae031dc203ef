//! Deleting everything that Cairn keeps in this browser.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, ServiceWorkerRegistration};

use super::{
    page,
    tabs::{self, Word},
};
use crate::store::{Space, browser, twin::Twin};

/// Deletes both copies of both spaces, preferences, snapshots and the stored program, and starts anew. Other tabs are
/// told to write nothing before, and to start anew after; this one has to be stopped before.
pub async fn everything() {
    for space in [Space::Own, Space::Sample] {
        tabs::tell(space.prefix(), Word::Erasing);
    }
    for space in [Space::Own, Space::Sample] {
        browser::erase(space);
        // A twin that cannot be opened keeps nothing for this page.
        if let Ok(twin) = Twin::open(space).await {
            let _ = twin.erase().await;
        }
    }
    page::announce("cairn:ways-done");
    // A browser without these has stored no program.
    let _ = program().await;
    page::go("#/welcome", true);
    for space in [Space::Own, Space::Sample] {
        tabs::tell(space.prefix(), Word::Erased);
    }
    page::reload();
}

/// The copy of the program for offline use: the service worker of this page, and the caches of its scope.
async fn program() -> Result<(), JsValue> {
    let workers = window().navigator().service_worker();
    if workers.is_undefined() {
        return Ok(());
    }
    let registration = JsFuture::from(workers.get_registration()).await?;
    let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else { return Ok(()) };
    let path = web_sys::Url::new(&registration.scope())?.pathname();
    JsFuture::from(registration.unregister()?).await?;
    let caches: CacheStorage = window().caches()?;
    for name in js_sys::Array::from(&JsFuture::from(caches.keys()).await?).iter().filter_map(|name| name.as_string()) {
        // Other pages of the origin may have caches too (public/sw.js names ours).
        if name.starts_with(&format!("cairn:{path}:")) {
            JsFuture::from(caches.delete(&name)).await?;
        }
    }
    Ok(())
}
