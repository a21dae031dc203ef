//! Benches of the backup format. Native only, as the bench library is.

#[cfg(not(target_arch = "wasm32"))]
mod full;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../../tests/native/support/mod.rs"]
mod support;

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    full::run();
}
