//! The durable copy: compared at the start, and kept up with from then on.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use super::App;
use crate::{
    app::Saving,
    platform::clock,
    store::{Repo, twin::Twin},
};

/// How long to wait before the durable copy is tried again.
const RETRY: Duration = Duration::from_secs(4);

impl App {
    /// Tells the other tabs, and lets the durable copy catch up.
    pub(super) fn after_write(self, fault: Option<String>) {
        let batch = self.with_repo(Repo::for_twin);
        self.tabs.with_value(|tabs| tabs.iter().for_each(|tabs| tabs.tell(&batch)));
        match fault {
            Some(fault) => self.saving.set(Saving::Refused(fault)),
            None => self.saving.set(Saving::Saving),
        }
        if !self.pumping.get_value() {
            self.pumping.set_value(true);
            spawn_local(self.pump());
        }
    }

    /// Whether this space is still the open one. To be asked after every wait: its state goes when the space is left,
    /// and what the durable copy has not got by then it gets when the space is opened again.
    pub(super) fn is_open(self) -> bool {
        self.repo.try_with_value(|_| ()).is_some()
    }

    /// Writes to the durable copy until it has everything.
    async fn pump(self) {
        while self.is_open() && self.with_repo(Repo::is_waiting) {
            let batch = self.with_repo(Repo::for_twin);
            let written = match self.twin.get_value() {
                Some(twin) => twin.write(&batch).await.map_err(|error| error.to_string()),
                None => Err("there is no second copy".into()),
            };
            if !self.is_open() {
                return;
            }
            match written {
                Ok(()) => match self.write(|repo| repo.twin_confirmed(&batch)) {
                    None => self.saving.set(Saving::Saved(clock::now())),
                    Some(fault) => self.saving.set(Saving::Refused(fault.to_string())),
                },
                Err(why) => {
                    self.saving.set(Saving::Refused(format!("This browser did not confirm the last save ({why}).")));
                    // Another attempt comes with the next change, or after a while.
                    set_timeout(move || self.after_retry(), RETRY);
                    break;
                }
            }
        }
        if self.is_open() {
            self.pumping.set_value(false);
        }
    }

    fn after_retry(self) {
        if self.is_open() && self.with_repo(Repo::is_waiting) && !self.pumping.get_value() {
            self.pumping.set_value(true);
            spawn_local(async move {
                if self.twin.get_value().is_none() {
                    let twin = Twin::open(self.space).await.ok().map(std::rc::Rc::new);
                    if self.is_open() {
                        self.twin.set_value(twin);
                    }
                }
                self.pump().await;
            });
        }
    }

    /// Opens the durable copy and compares: newer wins, the older side is healed.
    pub(super) async fn meet_twin(self) {
        if let Ok(twin) = Twin::open(self.space).await {
            let twin = std::rc::Rc::new(twin);
            if let Ok(texts) = twin.read_all().await {
                if !self.is_open() {
                    return;
                }
                let found = self.write(|repo| self.with(|model| repo.reconcile(model, texts)));
                self.show(&found.changes);
                if !found.history.is_empty() {
                    let _ = twin.keep_history(&found.history).await;
                }
                self.quarantine.set(self.with_repo(|repo| repo.quarantine().to_vec()));
            }
            if self.is_open() {
                self.twin.set_value(Some(twin));
            }
        }
        self.pump().await;
    }
}
