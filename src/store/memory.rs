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

    fn write(&self, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Result<(), Fault> {
        let mut state = self.0.borrow_mut();
        state.writes += 1;
        if state.refuse.as_ref().is_some_and(|which| which.contains(&state.writes)) {
            return Err(Fault::Full);
        }
        let mut after = state.texts.clone();
        change(&mut after);
        let size: usize = after.iter().map(|(key, value)| key.len() + value.len()).sum();
        if state.capacity.is_some_and(|capacity| size > capacity) {
            return Err(Fault::Full);
        }
        state.texts = after;
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
        self.write(|texts| {
            texts.insert(key.into(), value.into());
        })
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.write(|texts| {
            texts.remove(key);
        })
    }
}
