//! The state of the app, and the one way in which it changes.

mod backup;
mod commit;
mod drafts;
mod durable;
mod trash;

pub use drafts::Over;
use leptos::prelude::*;

use super::{
    Saving,
    undo::{UndoStack, can_undo},
};
use crate::{
    components::{Toasts, use_toasts},
    domain::{Changes, Device, Model, Timestamp},
    platform::{
        clock, page, panic, random,
        tabs::{Tabs, Word},
    },
    store::{CommitError, Opened, Quarantined, Repo, Space, Unread, browser::BrowserBackend, twin::Twin},
};

/// A handle on the app's state. Copy it freely.
#[derive(Clone, Copy)]
pub struct App {
    space: Space,
    model: RwSignal<Model>,
    saving: RwSignal<Saving>,
    /// A command that was refused outside of any form.
    alert: RwSignal<Option<String>>,
    quarantine: RwSignal<Vec<Quarantined>>,
    drafts: drafts::Drafts,
    repo: StoredValue<Repo<BrowserBackend>, LocalStorage>,
    twin: StoredValue<Option<std::rc::Rc<Twin>>, LocalStorage>,
    tabs: StoredValue<Option<Tabs>, LocalStorage>,
    undo: StoredValue<UndoStack>,
    toasts: Toasts,
    pumping: StoredValue<bool>,
    /// Whether the durable copy has answered since the start, or cannot.
    met: RwSignal<bool>,
    /// Whether the two copies have been compared; before that nothing is written to the durable one.
    compared: StoredValue<bool>,
    /// Whether another attempt at the durable copy is under way.
    retrying: StoredValue<bool>,
}

/// The app's state.
pub fn use_app() -> App {
    expect_context()
}

impl App {
    /// Opens a space: reads it at once, and compares it with its durable copy after the first paint.
    pub fn open(space: Space) -> Self {
        let device = Device::from_random(random());
        let Opened { repo, model } = Repo::open(BrowserBackend::new(space), space, device, clock::now());
        let quarantine = repo.quarantine().to_vec();
        let app = Self {
            space,
            model: RwSignal::new(model),
            saving: RwSignal::new(Saving::Idle),
            alert: RwSignal::new(None),
            quarantine: RwSignal::new(quarantine),
            drafts: drafts::Drafts::default(),
            repo: StoredValue::new_local(repo),
            twin: StoredValue::new_local(None),
            tabs: StoredValue::new_local(None),
            undo: StoredValue::new(UndoStack::default()),
            toasts: use_toasts(),
            pumping: StoredValue::new(false),
            met: RwSignal::new(false),
            compared: StoredValue::new(false),
            retrying: StoredValue::new(false),
        };
        let tabs = Tabs::open(space.prefix(), move |key, text| app.absorb(key, text), move |word| app.obey(word));
        app.tabs.set_value(Some(tabs));
        // What other tabs did while the page stood in the browser's cache did not reach it.
        page::on_coming_back(move || {
            app.poison();
            page::reload();
        });
        request_animation_frame(move || {
            if app.is_open() {
                app.start_pump();
            }
        });
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

    /// A value computed from the records inside of a memo, which follows them.
    pub fn follow<T>(self, query: impl FnOnce(&Model) -> T) -> T {
        self.model.with(query)
    }

    /// A value computed from the records once.
    pub fn with<T>(self, query: impl FnOnce(&Model) -> T) -> T {
        self.model.with_untracked(query)
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

    /// The records that neither copy has in a form that can be read.
    pub fn unread(self) -> Memo<Vec<Unread>> {
        self.memo(move |_| {
            self.quarantine.track();
            self.with_repo(Repo::unread)
        })
    }

    /// Whether the durable copy has answered since the start, or cannot: before that it may still bring back what the
    /// readable copy lacks.
    pub fn has_met(self) -> Signal<bool> {
        self.met.into()
    }

    /// Whether nothing can be kept, because a newer program wrote here.
    pub fn read_only(self) -> Signal<bool> {
        Memo::new(move |_| self.quarantine.with(|kept| kept.iter().any(|text| text.newer))).into()
    }

    /// Whether nothing can be kept; then whoever just tried is told why. For what is only written down for now, such as a
    /// draft: a command is refused by itself.
    pub fn refuses(self) -> bool {
        let refuses = self.with_repo(Repo::is_read_only);
        if refuses {
            self.alert.set(Some(CommitError::ReadOnly.to_string()));
        }
        refuses
    }

    /// Reads from the repository, such as the stamps that a backup carries.
    pub fn with_repo<T>(self, read: impl FnOnce(&Repo<BrowserBackend>) -> T) -> T {
        self.repo.with_value(read)
    }

    /// From now on nothing is written, because everything is being deleted.
    pub fn stop_saving(self) {
        self.write(Repo::let_go);
    }

    /// From now on nothing is written: what this page knows is out of date.
    fn poison(self) {
        self.write(Repo::poison);
    }

    /// The durable copy, once it is open.
    pub fn twin(self) -> Option<std::rc::Rc<Twin>> {
        self.twin.try_get_value().flatten()
    }

    fn write<T>(self, change: impl FnOnce(&mut Repo<BrowserBackend>) -> T) -> T {
        let mut outcome = None;
        let mut aside = None;
        let mut drafts = None;
        self.repo.update_value(|repo| {
            if panic::has_panicked() {
                repo.poison();
            }
            outcome = Some(change(repo));
            let is_shown = self.quarantine.with_untracked(|shown| shown == repo.quarantine());
            aside = (!is_shown).then(|| repo.quarantine().to_vec());
            drafts = Some(repo.drafts_version());
        });
        if let Some(aside) = aside {
            self.quarantine.set(aside);
        }
        self.drafts.are_at(drafts);
        outcome.expect("the repository lives as long as the app")
    }

    /// Everything is being deleted in another tab, or was.
    fn obey(self, word: Word) {
        self.stop_saving();
        if word == Word::Erased {
            page::reload();
        }
    }

    /// Takes over what another tab wrote, or that it took a key away.
    fn absorb(self, key: &str, text: Option<&str>) {
        match text {
            Some(text) => {
                let changes = self.write(|repo| self.with(|model| repo.absorb(model, key, text)));
                self.show(&changes);
            }
            None => self.write(|repo| repo.absorb_removal(key)),
        }
        // A version that gave way may have to be kept.
        if self.is_waiting() {
            self.start_pump();
        }
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
