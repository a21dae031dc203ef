//! Assessments that clients fill in themselves: the two files, and what becomes of them.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

mod any;
mod arriving;
mod files;
mod mutations;
mod schema;
