//! Keeping records: one readable copy per record (localStorage) and its durable twin (IndexedDB).
//!
//! [`Repo`] decides everything and touches no browser API: the readable copy comes in as a [`Backend`], and what the twin
//! is to write or has read passes through as text. So every fault can be injected in a native test.

mod backend;
mod codec;
mod crc32;
mod journal;
mod keys;
mod memory;
mod reconcile;
mod repo;
mod rescue;
mod restore;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod twin;

pub use backend::{Backend, Fault};
pub use codec::{SCHEMA, Unreadable};
pub use keys::{Key, Space};
pub use memory::MemoryBackend;
pub use reconcile::{Comparison, Reconciled};
pub use repo::{Batch, CommitError, Opened, Quarantined, Repo, Unread, erased_with};
pub use rescue::{TELLING, largest_file, read_file};
pub use restore::Beside;
