//! Cairn: a coaching companion that runs entirely in the browser.
//!
//! `ARCHITECTURE.md` holds the map and the invariants. The modules built for every target are plain Rust and are
//! tested natively; the rest needs a browser.

pub mod content;
pub mod domain;
pub mod route;
pub mod store;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod components;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod views;
