//! Keeping the screen on during a live session.

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, prelude::*};
use wasm_bindgen_futures::JsFuture;

// web-sys still marks these as unstable.
#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    type WakeLockSentinel;
    #[wasm_bindgen(method)]
    fn release(this: &WakeLockSentinel) -> Promise;

    type WakeLock;
    #[wasm_bindgen(method)]
    fn request(this: &WakeLock, kind: &str) -> Promise;

    type WakefulNavigator;
    #[wasm_bindgen(method, getter, js_name = wakeLock)]
    fn wake_lock(this: &WakefulNavigator) -> Option<WakeLock>;
}

/// Keeps the screen on while `wanted` and the page is visible. Browsers that cannot simply do not.
pub fn keep_awake(wanted: Signal<bool>) {
    let held = StoredValue::new_local(None::<WakeLockSentinel>);
    let update = move || {
        let wanted_now = wanted;
        let wanted = wanted.try_get_untracked().unwrap_or(false);
        leptos::task::spawn_local(async move {
            // The browser takes the lock away when the page is hidden, so each return asks for it again.
            if let Some(Some(lock)) = held.try_update_value(Option::take) {
                let _ = JsFuture::from(lock.release()).await;
            }
            if wanted && !document().hidden() {
                let Some(lock) = request().await else { return };
                // It may have been switched off, or asked for again, while the browser was deciding.
                let is_wanted = wanted_now.try_get_untracked() == Some(true);
                let spare = if is_wanted { held.try_update_value(|held| held.replace(lock.clone())) } else { None };
                match spare {
                    Some(earlier) => drop(earlier.map(|earlier| earlier.release())),
                    None => drop(lock.release()),
                }
            }
        });
    };
    Effect::new(move || {
        wanted.track();
        update();
    });
    super::page::on_visibility(move |_| update());
    on_cleanup(move || {
        if let Some(Some(lock)) = held.try_update_value(Option::take) {
            let _ = lock.release();
        }
    });
}

async fn request() -> Option<WakeLockSentinel> {
    let navigator: WakefulNavigator = window().navigator().unchecked_into();
    let lock = JsFuture::from(navigator.wake_lock()?.request("screen")).await.ok()?;
    Some(lock.unchecked_into())
}
