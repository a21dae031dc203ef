//! The readable copy: a synchronous store of texts, such as localStorage.

use thiserror::Error;

/// A synchronous store of texts by key. A failed `set` keeps the old value.
pub trait Backend {
    /// Every key of ours, in no order.
    fn keys(&self) -> Result<Vec<String>, Fault>;
    fn get(&self, key: &str) -> Result<Option<String>, Fault>;
    fn set(&self, key: &str, value: &str) -> Result<(), Fault>;
    fn remove(&self, key: &str) -> Result<(), Fault>;
}

/// Why storage refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// The quota is used up.
    #[error("This browser's storage for Cairn is full.")]
    Full,
    /// Anything else: storage is switched off, blocked or damaged.
    #[error("This browser does not let Cairn save here.")]
    Refused,
}
