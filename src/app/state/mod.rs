//! The state of the app, and the one way in which it changes.

mod backup;
mod durable;

use leptos::{prelude::*, task::spawn_local};

use super::{
    Saving,
    undo::{UndoStack, can_undo},
};
use crate::{
    components::{Toasts, use_toasts},
    domain::{Changes, Command, Ctx, Device, Model, Timestamp, apply},
    platform::{
        clock, page, panic, random,
        tabs::{self, Tabs},
    },
    store::{CommitError, Draft, Fault, Opened, Quarantined, Repo, Space, browser::BrowserBackend, twin::Twin},
};

/// What is said when other tabs are quicker again and again.
const BUSY: &str = "Another tab is changing this too. Please try again.";

/// A handle on the app's state. Copy it freely.
#[derive(Clone, Copy)]
pub struct App {
    space: Space,
    model: RwSignal<Model>,
    saving: RwSignal<Saving>,
    /// A command that was refused outside of any form.
    alert: RwSignal<Option<String>>,
    quarantine: RwSignal<Vec<Quarantined>>,
    repo: StoredValue<Repo<BrowserBackend>, LocalStorage>,
    twin: StoredValue<Option<std::rc::Rc<Twin>>, LocalStorage>,
    tabs: StoredValue<Option<Tabs>, LocalStorage>,
    undo: StoredValue<UndoStack>,
    toasts: Toasts,
    pumping: StoredValue<bool>,
}

/// The app's state.
pub fn use_app() -> App {
    expect_context()
}

impl App {
    /// Opens a space: reads it at once, and compares it with its durable copy after the first paint.
    pub fn open(space: Space) -> Self {
        let device = Device::from_random(random());
        let Opened { repo, model } = Repo::open(BrowserBackend(space), space, device, clock::now());
        let quarantine = repo.quarantine().to_vec();
        let app = Self {
            space,
            model: RwSignal::new(model),
            saving: RwSignal::new(Saving::Idle),
            alert: RwSignal::new(None),
            quarantine: RwSignal::new(quarantine),
            repo: StoredValue::new_local(repo),
            twin: StoredValue::new_local(None),
            tabs: StoredValue::new_local(None),
            undo: StoredValue::new(UndoStack::default()),
            toasts: use_toasts(),
            // Nothing is pumped before the two copies have been compared.
            pumping: StoredValue::new(true),
        };
        app.tabs.set_value(Some(Tabs::open(space.prefix(), move |key, text| app.absorb(&key, &text))));
        request_animation_frame(move || spawn_local(app.meet_twin()));
        app
    }

    /// Which records are open.
    pub fn space(self) -> Space {
        self.space
    }

    /// A value computed from the records, computed again when they change.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        query: impl Fn(&Model) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        // Boxed, so that the program holds one memo per type and not one per query.
        memo_of(self.model, Box::new(query))
    }

    /// A value computed from the records once.
    pub fn with<T>(self, query: impl FnOnce(&Model) -> T) -> T {
        self.model.with_untracked(query)
    }

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

    fn judge_and_commit(self, command: Command) -> Result<Changes, String> {
        // A second round judges the command again after another tab's changes were taken over.
        for _ in 0..3 {
            let ctx = Ctx { now: clock::now(), today: clock::today(), zone: &clock::zone(), random: &random };
            let changes = self.with(|model| apply(model, command.clone(), &ctx)).map_err(|why| why.to_string())?;
            match self.commit(&changes) {
                Err(CommitError::Stale(others)) => self.show(&others),
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
        if !changes.is_empty() {
            let undone = changes.clone();
            self.toasts.show(message, "Undo", move || self.take_back(&undone));
        }
        Some(changes)
    }

    /// Does what nobody would take back, such as noting that a backup was saved: it is no step of undo.
    pub fn note(self, command: impl Into<Command>) {
        let _ = self.judge_and_commit(command.into()).map_err(|why| self.alert.set(Some(why)));
    }

    /// Takes changes of this visit back, if they still stand as they were made; says so when they do not.
    pub fn take_back(self, changes: &Changes) {
        self.undo.update_value(|undo| undo.forget(changes));
        if !self.with(|model| can_undo(model, changes)) {
            self.alert.set(Some("This has changed again since, so it cannot be undone on its own.".into()));
        } else if let Err(error) = self.commit(&changes.reversed()) {
            self.alert.set(Some(error.to_string()));
        }
    }

    /// Puts the first records into a space that has none, such as the sample. Nothing to undo, nothing to say.
    ///
    /// # Errors
    /// A sentence for the person; nothing has changed then.
    pub fn seed(self, changes: &Changes) -> Result<(), String> {
        self.commit(changes).map_err(|error| error.to_string())
    }

    /// Takes the newest change back.
    pub fn undo(self) {
        match self.undo.try_update_value(UndoStack::pop).flatten() {
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

    fn commit_by(
        self,
        changes: &Changes,
        store: impl FnOnce(&mut Repo<BrowserBackend>, &Model) -> Result<Option<Fault>, CommitError>,
    ) -> Result<(), CommitError> {
        let outcome = self.write(|repo| self.with(|model| store(repo, model)))?;
        self.model.update(|model| model.patch(changes));
        self.after_write(outcome.map(|fault| fault.to_string()));
        Ok(())
    }

    /// Keeps text that is being typed, or forgets it.
    pub fn keep_draft(self, name: &str, text: Option<&str>) {
        let had = self.draft(name).is_some();
        let fault = self.write(|repo| repo.keep_draft(name, text, clock::now()));
        if text.is_some() || had {
            self.after_write(fault.map(|fault| fault.to_string()));
        }
    }

    /// The draft with this name.
    pub fn draft(self, name: &str) -> Option<Draft> {
        self.repo.with_value(|repo| repo.draft(name).cloned())
    }

    /// How the last save went.
    pub fn saving(self) -> Signal<Saving> {
        self.saving.into()
    }

    /// What the app has to say outside of any form; none puts it away.
    pub fn alert(self) -> RwSignal<Option<String>> {
        self.alert
    }

    /// What could not be read, kept as it was.
    pub fn quarantine(self) -> Signal<Vec<Quarantined>> {
        self.quarantine.into()
    }

    /// Reads from the repository, such as the stamps that a backup carries.
    pub fn with_repo<T>(self, read: impl FnOnce(&Repo<BrowserBackend>) -> T) -> T {
        self.repo.with_value(read)
    }

    /// From now on nothing is written, because everything is being deleted.
    pub fn stop_saving(self) {
        self.write(Repo::let_go);
    }

    /// The durable copy, once it is open.
    pub fn twin(self) -> Option<std::rc::Rc<Twin>> {
        self.twin.get_value()
    }

    fn write<T>(self, change: impl FnOnce(&mut Repo<BrowserBackend>) -> T) -> T {
        let mut outcome = None;
        self.repo.update_value(|repo| {
            if panic::has_panicked() {
                repo.poison();
            }
            outcome = Some(change(repo));
        });
        outcome.expect("the repository lives as long as the app")
    }

    /// Takes over what another tab wrote.
    fn absorb(self, key: &str, text: &str) {
        if key == tabs::ERASED {
            self.stop_saving();
            return page::reload();
        }
        let changes = self.write(|repo| self.with(|model| repo.absorb(model, key, text)));
        self.show(&changes);
    }

    fn show(self, changes: &Changes) {
        if !changes.is_empty() {
            self.model.update(|model| model.patch(changes));
        }
    }

    /// This moment: shorthand for screens.
    pub fn now(self) -> Timestamp {
        clock::now()
    }
}

fn memo_of<T: PartialEq + Send + Sync + 'static>(
    model: RwSignal<Model>,
    query: Box<dyn Fn(&Model) -> T + Send + Sync>,
) -> Memo<T> {
    Memo::new(move |_| model.with(&query))
}
