//! A readable copy in memory, with faults on demand: for tests, and for browsers that block storage altogether.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use super::{Backend, Fault};

/// Texts in memory. Clones share them, as two tabs share one localStorage.
#[derive(Debug, Clone, Default)]
pub struct MemoryBackend(Rc<RefCell<State>>);

#[derive(Debug, Default)]
struct State {
    texts: BTreeMap<String, String>,
    writes: usize,
    /// Which writes to refuse, counted from 1.
    refuse: Option<std::ops::RangeInclusive<usize>>,
    /// How many bytes fit.
    capacity: Option<usize>,
}

impl MemoryBackend {
    /// Refuses the writes with these numbers, counted from 1 over the backend's life.
    pub fn refuse_writes(&self, which: std::ops::RangeInclusive<usize>) {
        self.0.borrow_mut().refuse = Some(which);
    }

    /// Refuses writes beyond so many bytes of keys and values.
    pub fn limit(&self, bytes: usize) {
        self.0.borrow_mut().capacity = Some(bytes);
    }

    /// Lets every write through again.
    pub fn heal(&self) {
        let mut state = self.0.borrow_mut();
        state.refuse = None;
        state.capacity = None;
    }

    /// How many writes and removals were asked for.
    pub fn writes(&self) -> usize {
        self.0.borrow().writes
    }

    /// Everything that is stored.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.0.borrow().texts.clone()
    }

    fn write(&self, key: &str, value: Option<&str>) -> Result<(), Fault> {
        let mut state = self.0.borrow_mut();
        state.writes += 1;
        if state.refuse.as_ref().is_some_and(|which| which.contains(&state.writes)) {
            return Err(Fault::Full);
        }
        if let Some(capacity) = state.capacity {
            let others = state.texts.iter().filter(|(other, _)| *other != key);
            let size: usize = others.map(|(key, value)| key.len() + value.len()).sum();
            if size + value.map_or(0, |value| key.len() + value.len()) > capacity {
                return Err(Fault::Full);
            }
        }
        match value {
            Some(value) => state.texts.insert(key.into(), value.into()),
            None => state.texts.remove(key),
        };
        Ok(())
    }
}

impl Backend for MemoryBackend {
    fn keys(&self) -> Result<Vec<String>, Fault> {
        Ok(self.0.borrow().texts.keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.0.borrow().texts.get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        self.write(key, Some(value))
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.write(key, None)
    }
}
