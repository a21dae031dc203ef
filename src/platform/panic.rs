//! After a panic nothing is written: the program's state is not to be trusted.

use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::{JsCast, JsValue, prelude::*};

static STOPPED: AtomicBool = AtomicBool::new(false);

#[wasm_bindgen]
extern "C" {
    /// What `boot.js` offers the program.
    #[wasm_bindgen(js_name = "__cairn")]
    type Boot;
    #[wasm_bindgen(method)]
    fn panic(this: &Boot, message: &str);
}

/// Shows the crash page of `boot.js` on a panic, and stops all writing.
pub fn install_hook() {
    std::panic::set_hook(Box::new(|info| {
        STOPPED.store(true, Ordering::Relaxed);
        console_error_panic_hook::hook(info);
        let window: JsValue = leptos::prelude::window().into();
        if let Ok(boot) = js_sys::Reflect::get(&window, &"__cairn".into())
            && boot.is_object()
        {
            boot.unchecked_into::<Boot>().panic(&info.to_string());
        }
    }));
}

/// Whether a panic has happened.
pub fn has_panicked() -> bool {
    STOPPED.load(Ordering::Relaxed)
}
