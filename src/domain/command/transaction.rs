//! Collects the changes of one command.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    super::{AnyRecord, Kind, Stored, Update},
    Changes, Id, Model, Rejected,
};

/// The model as the command sees it, and what it has changed so far.
pub struct Transaction<'a> {
    pub model: &'a Model,
    /// The state to be of each touched record; none is removed.
    touched: BTreeMap<(Kind, String), Option<AnyRecord>>,
}

impl<'a> Transaction<'a> {
    pub fn new(model: &'a Model) -> Self {
        Self { model, touched: BTreeMap::new() }
    }

    /// The record as this command leaves it so far.
    pub fn get<T: Stored>(&self, id: &Id<T>) -> Result<Arc<T>, Rejected> {
        match self.touched.get(&(T::KIND, id.to_string())) {
            Some(touched) => touched.as_ref().and_then(T::unwrap).cloned(),
            None => T::table(self.model).get(id).cloned(),
        }
        .ok_or(Rejected::Gone)
    }

    /// The record of this kind and id as this command leaves it so far.
    pub fn current(&self, kind: Kind, id: &str) -> Option<AnyRecord> {
        match self.touched.get(&(kind, id.to_owned())) {
            Some(touched) => touched.clone(),
            None => self.model.record(kind, id),
        }
    }

    /// Writes a record of any kind, new or changed.
    pub fn put_any(&mut self, record: AnyRecord) {
        self.touched.insert((record.kind(), record.id().to_owned()), Some(record));
    }

    /// Writes a record, new or changed.
    pub fn put<T: Stored>(&mut self, record: T) {
        let key = (T::KIND, record.id().to_string());
        self.touched.insert(key, Some(T::wrap(Arc::new(record))));
    }

    /// Changes one record in place.
    pub fn update<T: Stored>(
        &mut self,
        id: &Id<T>,
        change: impl FnOnce(&mut T) -> Result<(), Rejected>,
    ) -> Result<(), Rejected> {
        let mut record = T::clone(&*self.get(id)?);
        change(&mut record)?;
        self.put(record);
        Ok(())
    }

    /// Changes every record of a type that is so.
    pub fn update_where<T: Stored>(
        &mut self,
        is_so: impl Fn(&T) -> bool,
        change: impl Fn(&mut T),
    ) -> Result<(), Rejected> {
        for record in T::table(self.model).iter().filter(|record| is_so(record)) {
            self.update(record.id(), |record| {
                change(record);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Removes one record.
    pub fn remove<T: Stored>(&mut self, id: &Id<T>) -> Result<(), Rejected> {
        self.get(id)?;
        self.touched.insert((T::KIND, id.to_string()), None);
        Ok(())
    }

    /// Removes every record of a type that `belongs`.
    pub fn remove_where<T: Stored>(&mut self, belongs: impl Fn(&T) -> bool) {
        for record in T::table(self.model).iter().filter(|record| belongs(record)) {
            self.touched.insert((T::KIND, record.id().to_string()), None);
        }
    }

    /// What changed; a record that ends as it began does not count.
    pub fn finish(self) -> Changes {
        let mut changes = Changes::default();
        for ((kind, id), to) in self.touched {
            match (self.model.record(kind, &id), to) {
                (None, Some(to)) => changes.added.push(to),
                (Some(from), Some(to)) if from != to => changes.updated.push(Update { from, to }),
                (Some(from), None) => changes.removed.push(from),
                _ => {}
            }
        }
        changes
    }
}
