//! Faults injected one by one into a whole scripted session: nothing that was kept may be lost (safety.md).

mod injected;
mod journal;
mod kept;
mod orders;
mod profile;
#[path = "../support/script.rs"]
mod script;
#[path = "../support/mod.rs"]
mod support;
mod tabs;
