//! The rows of the trash, and the question before something goes for good.

use std::sync::Arc;

use leptos::prelude::*;

use super::words::{about, title};
use crate::{
    app::{App, use_app},
    components::{ConfirmDialog, Icon, IconName},
    content::words::{count, listed},
    domain::{AnyRecord, Changes, Id, Kind, TrashCommand, Trashed},
    platform::page,
};

/// The id of the heading above the trash, which takes the focus when a row is gone.
pub const TRASH_TITLE: &str = "trash-title";

/// Entries, each with what can be done with it.
#[component]
pub fn List(entries: Vec<Arc<Trashed>>, asked: Asked) -> impl IntoView {
    let app = use_app();
    let rows = entries.into_iter().map(|entry| row(app, &entry, asked)).collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

fn row(app: App, entry: &Trashed, asked: Asked) -> AnyView {
    let (name, id) = (title(entry), entry.id.clone());
    let restored = name.clone();
    let restore = move |_| {
        if let Some(changes) = app.run(TrashCommand::Restore { id: id.clone() }) {
            app.offer_undo(&changes, said(&restored, &id, &changes));
            page::focus(TRASH_TITLE);
        }
    };
    let id = entry.id.clone();
    view! {
        <li class="row aside-row">
            <span>
                <span class="row-title" dir="auto">
                    {name.clone()}
                </span>
                <span class="row-meta">{about(entry)}</span>
            </span>
            <span class="cluster">
                <button type="button" class="button small" aria-label=format!("Restore: {name}") on:click=restore>
                    <Icon name=IconName::Undo />
                    "Restore"
                </button>
                <button
                    type="button"
                    class="button small quiet"
                    aria-label=format!("Erase for good: {name}")
                    on:click=move |_| asked.about(vec![id.clone()])
                >
                    <Icon name=IconName::Bin />
                    "Erase"
                </button>
            </span>
        </li>
    }
    .into_any()
}

/// Such as “A note restored, and with it Maya, where it belongs”: what came back is said, all of it.
fn said(name: &str, id: &Id<Trashed>, changes: &Changes) -> String {
    let with_it = changes.removed.iter().filter_map(|record| match record {
        AnyRecord::Trashed(entry) if entry.id != *id => Some(title(entry)),
        _ => None,
    });
    match listed(with_it.collect()) {
        Some(others) => format!("{name} restored, and with it {others}, where it belongs"),
        None => format!("{name} restored"),
    }
}

/// What is to be erased, once the question is answered.
#[derive(Clone, Copy)]
pub struct Asked {
    app: App,
    wanted: RwSignal<Vec<Id<Trashed>>>,
    open: RwSignal<bool>,
}

impl Asked {
    /// Nothing is asked yet.
    pub fn new(app: App) -> Self {
        Self { app, wanted: RwSignal::new(Vec::new()), open: RwSignal::new(false) }
    }

    /// Asks about these entries.
    pub fn about(self, ids: Vec<Id<Trashed>>) {
        self.wanted.set(ids);
        self.open.set(true);
    }

    /// The question.
    pub fn dialog(self) -> impl IntoView {
        let Self { app, wanted, open } = self;
        let heading = move || match &wanted.read()[..] {
            [one] => {
                let name = app.with(|model| model.trash.get(one).map(|entry| title(entry)));
                format!("Erase {} for good?", name.unwrap_or_else(|| "this".into()))
            }
            all => format!("Erase {} for good?", count(all.len(), "thing")),
        };
        let body = move || {
            let entries = app.with(|model| model.trash_with(&wanted.read()));
            let is_of_client = entries.iter().any(|entry| {
                let is_here = |client| app.with(|model| model.clients.get(client).is_some());
                entry.kind() == Some(Kind::Client) && !entry.client.as_ref().is_some_and(is_here)
            });
            let what = match entries.iter().map(|entry| entry.records.len()).sum::<usize>() {
                _ if is_of_client => "Everything that was theirs goes".into(),
                0 | 1 => "It goes".to_owned(),
                many => format!("{} go", count(many, "record")),
            };
            format!(
                "{what} from both copies in this browser, history included, and cannot be brought back. Backup files that you saved, and the copies from before a restore on Your data, may still hold it."
            )
        };
        let erase = move |()| {
            if let Err(why) = app.erase_for_good(wanted.get_untracked()) {
                app.alert().set(Some(why));
            }
            page::focus(TRASH_TITLE);
        };
        view! {
            <ConfirmDialog
                open=open
                title=Signal::derive(heading)
                body=Signal::derive(body)
                confirm="Erase for good"
                cancel="Keep in the trash"
                danger=true
                on_confirm=erase
            />
        }
    }
}
