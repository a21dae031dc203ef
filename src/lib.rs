//! Cairn: a coaching companion that runs entirely in the browser.
//!
//! `ARCHITECTURE.md` holds the map and the invariants. The modules built for every target are plain Rust and are
//! tested natively; the rest needs a browser.

#[cfg(target_arch = "wasm32")]
pub mod components;
pub mod content;
pub mod domain;
pub mod store;
