//! Faults injected one by one into a whole scripted session: nothing that was kept may be lost (safety.md).

mod injected;
mod journal;
mod kept;
mod orders;
mod profile;
mod tabs;
