//! The backup format: what goes out comes back, and nothing that is not a whole backup does harm.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

mod golden;
mod hand_made;
mod merging;
mod mutations;
mod restore;
mod round_trip;
mod schema;
mod seal;
mod stored;
mod validation;
