//! The durable copy: compared at the start, and kept up with from then on.

use std::{rc::Rc, time::Duration};

use leptos::{prelude::*, task::spawn_local};

use super::App;
use crate::{
    app::Saving,
    platform::clock,
    store::{Batch, Repo, twin::Twin},
};

/// How long to wait before the durable copy is tried again.
const RETRY: Duration = Duration::from_secs(4);

/// What is said, and stays, where a browser keeps nothing at all for this page.
const KEPT_NOWHERE: &str = "This browser keeps nothing for this page: what you write is gone when you close it. Allow it to \
                            keep site data, or open Cairn in a window that is not private.";

impl App {
    /// Tells the other tabs, and lets the durable copy catch up.
    pub(super) fn after_write(self, fault: Option<String>) {
        let news = self.write(Repo::news);
        self.tabs.with_value(|tabs| tabs.iter().for_each(|tabs| tabs.tell(&news)));
        match fault {
            Some(fault) => self.saving.set(Saving::Refused(fault)),
            // Nothing was written.
            None if news.is_empty() && !self.is_waiting() => {}
            // What was refused before is safe when the durable copy says so, not before.
            None if matches!(self.saving.get_untracked(), Saving::Refused(_)) => {}
            None => self.saving.set(Saving::Saving),
        }
        self.start_pump();
    }

    /// Whether this space is still the open one. To be asked after every wait: its state goes when the space is left,
    /// and what the durable copy has not got by then it gets when the space is opened again.
    pub fn is_open(self) -> bool {
        self.repo.try_with_value(|_| ()).is_some()
    }

    /// Whether something has not reached the durable copy.
    pub(super) fn is_waiting(self) -> bool {
        self.write(|repo| repo.is_waiting())
    }

    /// Lets the durable copy catch up, unless it is just doing so.
    pub(super) fn start_pump(self) {
        if !self.pumping.get_value() {
            self.pumping.set_value(true);
            spawn_local(self.pump());
        }
    }

    async fn pump(self) {
        let outcome = self.catch_up().await;
        if !self.is_open() {
            return;
        }
        // Compared, or not to be had: what cannot be read by now cannot be read at all.
        self.met.set(true);
        self.pumping.set_value(false);
        let Err(why) = outcome else { return self.retry_later() };
        // The connection may be dead for good; the next attempt opens another one, and what it finds there may be less.
        self.twin.set_value(None);
        self.compared.set_value(false);
        if self.with_repo(Repo::fault).is_some() {
            self.saving.set(Saving::Refused(KEPT_NOWHERE.into()));
        } else if self.is_waiting() {
            self.saving.set(Saving::Refused(format!("This browser did not confirm the last save: {why}.")));
        }
        self.retry_later();
    }

    /// Another attempt comes with the next change, or after a while.
    fn retry_later(self) {
        let is_wanting = self.is_waiting() || self.with_repo(Repo::is_behind);
        if is_wanting && !self.retrying.get_value() {
            self.retrying.set_value(true);
            let retry = move || {
                if self.is_open() {
                    self.retrying.set_value(false);
                    self.start_pump();
                }
            };
            set_timeout(retry, RETRY);
        }
    }

    /// Writes to the durable copy until it has everything.
    async fn catch_up(self) -> Result<(), String> {
        let twin = self.reach_twin().await?;
        while self.is_open() && self.is_waiting() {
            let batch = self.with_repo(Repo::for_twin);
            twin.write(&batch).await.map_err(|error| error.to_string())?;
            if !self.is_open() {
                break;
            }
            self.confirmed(&batch);
        }
        // The alert stands for as long as the readable copy lacks something, after a reload too.
        if self.is_open() && self.with_repo(Repo::is_behind) {
            self.confirmed(&Batch::new());
        }
        Ok(())
    }

    /// The durable copy has `batch`; says whether the readable one lacks anything.
    fn confirmed(self, batch: &Batch) {
        self.saving.set(match self.write(|repo| repo.twin_confirmed(batch)) {
            None => Saving::Saved(clock::now()),
            Some(fault) => Saving::Refused(fault.to_string()),
        });
    }

    /// The durable copy, opened when it is not. Each time it is opened the two copies are compared: newer wins, the older
    /// side is healed. Nothing is written to a copy that was not compared.
    async fn reach_twin(self) -> Result<Rc<Twin>, String> {
        if let Some(twin) = self.twin.try_get_value().flatten() {
            return Ok(twin);
        }
        let twin = Rc::new(Twin::open(self.space).await.map_err(|error| error.to_string())?);
        if self.compared.try_get_value() == Some(false) {
            let mut comparison = self.with_repo(Repo::begin_comparison);
            let compare = |texts| {
                // The space may have been left meanwhile.
                self.is_open() && {
                    let news = self.write(|repo| self.with(|model| repo.compare(&mut comparison, model, texts)));
                    self.show(&news);
                    true
                }
            };
            twin.read_in_parts(compare).await.map_err(|error| error.to_string())?;
            if self.is_open() {
                let history = self.write(|repo| repo.end_comparison(comparison));
                self.compared.set_value(true);
                if !history.is_empty() {
                    let _ = twin.keep_history(&history).await;
                }
            }
        }
        self.twin.try_set_value(Some(twin.clone()));
        Ok(twin)
    }
}
