//! Everything that needs no browser: the model, what it stores, what it writes, and the rules its texts are held to.
//!
//! One program, so that it is linked once and its tests run side by side.
#![cfg(not(target_arch = "wasm32"))]

mod assessments;
mod backup;
mod board;
mod change_talk;
mod commands;
mod components;
mod concerns;
mod content;
mod contrast;
mod faults;
mod filling;
mod goals;
mod in_hand;
mod later;
mod library;
mod overview;
mod session;
mod stages;
mod summary;
mod support;
mod trash;

/// Files of the components that are taken in know it so.
use cairn::domain;
