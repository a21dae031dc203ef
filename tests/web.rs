//! Unit tests that need a browser: `make web` runs them in a headless one.
#![cfg(target_arch = "wasm32")]

use gloo_storage::Storage;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Everything else rests on this: what is put into localStorage comes back as it was, whatever the characters.
#[wasm_bindgen_test]
fn local_storage_keeps_text_as_it_is() {
    let raw = gloo_storage::LocalStorage::raw();
    let text = "“quoted” 🪨 \u{0} \u{feff}line\nbreak";
    raw.set_item("cairn-test:text", text).expect("localStorage takes a value");
    assert_eq!(raw.get_item("cairn-test:text").expect("localStorage answers").as_deref(), Some(text));
    raw.remove_item("cairn-test:text").expect("localStorage forgets a value");
    assert_eq!(raw.get_item("cairn-test:text").expect("localStorage answers"), None);
}
