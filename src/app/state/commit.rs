//! The one way in which records change: a command is judged, what it changes is stored, and then it is shown.

use leptos::prelude::*;

use super::{App, UndoStack, can_undo, clock, random};
use crate::{
    domain::{Changes, Command, Ctx, Kind, Model, Rejected, apply},
    store::{CommitError, Fault, Repo, browser::BrowserBackend},
};

/// What is said when other tabs are quicker again and again.
pub(super) const BUSY: &str = "Another tab is changing this too. Please try again.";

impl App {
    /// Does what a person asked for: judges the command, stores what it changes, and then shows it.
    ///
    /// # Errors
    /// A sentence for the person; nothing has changed then.
    pub fn dispatch(self, command: impl Into<Command>) -> Result<Changes, String> {
        let changes = self.judge_and_commit(command.into())?;
        if !changes.is_empty() {
            self.undo.update_value(|undo| undo.push(changes.clone()));
        }
        Ok(changes)
    }

    /// As [`App::dispatch`], for whoever only wants to know that it was done.
    ///
    /// # Errors
    /// A sentence for the person; nothing has changed then.
    pub fn save(self, command: impl Into<Command>) -> Result<(), String> {
        self.dispatch(command).map(drop)
    }

    pub(super) fn judge_and_commit(self, command: Command) -> Result<Changes, String> {
        let mut refused: Option<(Changes, Changes)> = None;
        // A second round judges the command again after another tab's changes were taken over.
        for _ in 0..3 {
            let changes = match self.with(|model| judge(model, command.clone())) {
                Ok(changes) => changes,
                Err(why) => {
                    if let Some((changes, others)) = refused {
                        self.write(|repo| repo.keep_refused(&changes, &others));
                        self.start_pump();
                    }
                    return Err(why.to_string());
                }
            };
            match self.commit(&changes) {
                Err(CommitError::Stale(others)) => {
                    self.show(&others);
                    refused = Some((changes, others));
                }
                Err(error) => return Err(error.to_string()),
                Ok(()) => return Ok(changes),
            }
        }
        Err(BUSY.into())
    }

    /// As [`App::dispatch`]; a refusal is shown in the app's alert.
    pub fn run(self, command: impl Into<Command>) -> Option<Changes> {
        self.dispatch(command).map_err(|why| self.alert.set(Some(why))).ok()
    }

    /// As [`App::run`], and offers Undo in a toast that says `message`.
    pub fn run_undoable(self, command: impl Into<Command>, message: impl Into<String>) -> Option<Changes> {
        let changes = self.run(command)?;
        self.offer_undo(&changes, message);
        Some(changes)
    }

    /// Offers to take back what was done, in a toast that says `message`.
    pub fn offer_undo(self, changes: &Changes, message: impl Into<String>) {
        if !changes.is_empty() {
            let undone = changes.clone();
            self.toasts.show(message, "Undo", move || self.take_back(&undone));
        }
    }

    /// Does what nobody would take back, such as noting that a backup was saved: it is no step of undo.
    pub fn note(self, command: impl Into<Command>) {
        let _ = self.judge_and_commit(command.into()).map_err(|why| self.alert.set(Some(why)));
    }

    /// Takes changes of this visit back, if they still stand as they were made; says so when they do not.
    pub fn take_back(self, changes: &Changes) {
        self.toasts.clear();
        if let Err(why) = self.commit_reversed(changes) {
            self.alert.set(Some(why));
        }
    }

    /// The step is forgotten when it was taken back, and when it no longer can be: it must not stand in the way of
    /// those before it.
    fn commit_reversed(self, changes: &Changes) -> Result<(), String> {
        for _ in 0..3 {
            if !self.with(|model| can_undo(model, changes)) {
                self.undo.update_value(|undo| undo.forget(changes));
                return Err("This has changed again since, so it cannot be undone on its own.".into());
            }
            match self.commit(&changes.reversed()) {
                Err(CommitError::Stale(others)) => self.show(&others),
                Err(error) => return Err(error.to_string()),
                Ok(()) => {
                    self.undo.update_value(|undo| undo.forget(changes));
                    return Ok(());
                }
            }
        }
        Err(BUSY.into())
    }

    /// The records that a command would remove, for the question before it; none when it would be refused.
    pub fn would_remove(self, command: impl Into<Command>) -> Vec<(Kind, String)> {
        let judged = self.with(|model| judge(model, command.into()));
        let removed = judged.map(|changes| changes.removed).unwrap_or_default();
        removed.iter().map(|record| (record.kind(), record.id().to_owned())).collect()
    }

    /// Puts the first records into a space that has none, such as the sample. Nothing to undo, nothing to say.
    ///
    /// # Errors
    /// A sentence for the person; nothing has changed then.
    pub fn seed(self, changes: &Changes) -> Result<(), String> {
        self.commit(changes).map_err(|error| {
            if let CommitError::Stale(others) = &error {
                self.show(others);
            }
            error.to_string()
        })
    }

    /// The newest change of this visit.
    pub fn newest(self) -> Option<Changes> {
        self.undo.with_value(UndoStack::newest)
    }

    /// Takes the newest change back.
    pub fn undo(self) {
        match self.undo.with_value(UndoStack::newest) {
            Some(changes) => self.take_back(&changes),
            None => self.alert.set(Some("There is nothing to undo in this visit.".into())),
        }
    }

    /// Stores changes, and then shows them.
    fn commit(self, changes: &Changes) -> Result<(), CommitError> {
        if changes.is_empty() {
            return Ok(());
        }
        self.commit_by(changes, |repo, model| repo.commit(model, changes, clock::now()))
    }

    pub(super) fn commit_by(
        self,
        changes: &Changes,
        store: impl FnOnce(&mut Repo<BrowserBackend>, &Model) -> Result<Option<Fault>, CommitError>,
    ) -> Result<(), CommitError> {
        let outcome = self.write(|repo| self.with(|model| store(repo, model)))?;
        self.model.update(|model| model.patch(changes));
        self.after_write(outcome.map(|fault| fault.to_string()));
        Ok(())
    }
}

/// What a command would change now and here.
fn judge(model: &Model, command: Command) -> Result<Changes, Rejected> {
    let ctx = Ctx { now: clock::now(), today: clock::today(), zone: &clock::zone(), random: &random };
    apply(model, command, &ctx)
}
