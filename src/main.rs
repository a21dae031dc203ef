//! Starts the app in the browser; natively there is nothing to start.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    cairn::platform::panic::install_hook();
    wasm_bindgen_futures::spawn_local(async {
        cairn::app::arrive().await;
        let place = document().get_element_by_id("app").expect("the page has a place for the app");
        leptos::mount::mount_to(place.unchecked_into(), cairn::app::Root).forget();
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
