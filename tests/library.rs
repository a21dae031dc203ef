//! Own sets of prompts, their files, and the index of everything a coach can look up.
#![cfg(not(target_arch = "wasm32"))]

#[path = "library/commands.rs"]
mod commands;
#[path = "library/file.rs"]
mod file;
#[path = "library/index.rs"]
mod index;
#[path = "support/mod.rs"]
mod support;
