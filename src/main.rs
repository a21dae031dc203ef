//! Starts the app in the browser; natively there is nothing to start.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    console_error_panic_hook::set_once();
    let place = document().get_element_by_id("app").expect("the page has a place for the app");
    leptos::mount::mount_to(place.unchecked_into(), || view! { <main><h1>"Cairn"</h1></main> }).forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
