//! The browser, in the few functions that the app needs: the only place that touches web-sys beyond DOM events.

pub mod clock;
pub mod erase;
pub mod files;
pub mod page;
pub mod panic;
pub mod tabs;
pub mod theme;
pub mod updates;
pub mod wake_lock;

/// 128 random bits, from the browser's cryptographic source.
pub fn random() -> u128 {
    let mut bytes = [0; 16];
    let crypto = leptos::prelude::window().crypto().expect("every supported browser has crypto");
    crypto.get_random_values_with_u8_array(&mut bytes).expect("16 bytes are within the limit");
    u128::from_le_bytes(bytes)
}
