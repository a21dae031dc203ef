//! What is open below the buttons: what came of a file, or of a restore.

use std::sync::Arc;

use leptos::prelude::*;

use super::{backups::BACKUP_TITLE, findings, restore::Restore};
use crate::{
    app::use_app,
    components::{Message, Tone},
    domain::{Changes, backup::Backup},
    platform::page,
    route::Route,
    store::read_file,
};

/// The id of the panel's heading, which takes the focus when the panel opens.
const TITLE: &str = "data-panel-title";

/// What is open.
#[derive(Clone)]
pub enum Panel {
    Closed,
    /// A file is being read.
    Reading,
    /// A file that was looked into.
    Checked(Arc<Backup>),
    /// A file that may be restored.
    Preview(Arc<Backup>),
    /// What a restore has done.
    Restored(String, Arc<Changes>),
    /// Why a file or a restore was refused, under what heading.
    Refused(&'static str, String),
}

/// What a file is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Check,
    Restore,
}

/// Reads a file and opens what came of it.
pub fn read(panel: RwSignal<Panel>, purpose: Purpose, file: Result<Vec<u8>, String>) {
    open(
        panel,
        match file.and_then(|bytes| read_file(&bytes).map_err(|why| why.to_string())) {
            Ok(backup) if purpose == Purpose::Check => Panel::Checked(Arc::new(backup)),
            Ok(backup) => Panel::Preview(Arc::new(backup)),
            Err(why) if purpose == Purpose::Check => Panel::Refused("This file is no backup that can be restored", why),
            Err(why) => Panel::Refused("This cannot be restored", why),
        },
    );
}

/// Opens a panel, unless the page was left meanwhile, and moves the focus to its heading.
pub fn open(panel: RwSignal<Panel>, next: Panel) {
    if panel.try_set(next).is_none() {
        request_animation_frame(|| _ = page::focus(TITLE));
    }
}

/// Closes the panel and gives the focus back to the section it is in.
fn close(panel: RwSignal<Panel>) {
    panel.set(Panel::Closed);
    page::focus(BACKUP_TITLE);
}

/// The panel itself.
#[component]
pub fn PanelView(panel: RwSignal<Panel>) -> impl IntoView {
    let content = move || match panel.get() {
        Panel::Closed => ().into_any(),
        Panel::Reading => view! { <p role="status">"Reading the file…"</p> }.into_any(),
        Panel::Checked(backup) => view! { <Checked backup panel /> }.into_any(),
        Panel::Preview(backup) => view! { <Restore backup panel /> }.into_any(),
        Panel::Restored(said, changes) => view! { <Restored said changes panel /> }.into_any(),
        Panel::Refused(title, why) => view! { <Refused title why panel /> }.into_any(),
    };
    view! { <div class="data-panel">{content}</div> }
}

/// The heading of a panel.
#[component]
pub fn PanelTitle(#[prop(into)] text: String) -> impl IntoView {
    view! {
        <h3 id=TITLE tabindex="-1">
            {text}
        </h3>
    }
}

/// The button that closes the panel.
#[component]
pub fn Close(panel: RwSignal<Panel>, #[prop(into)] label: String) -> impl IntoView {
    view! {
        <button type="button" class="button" on:click=move |_| close(panel)>
            {label}
        </button>
    }
}

#[component]
fn Checked(backup: Arc<Backup>, panel: RwSignal<Panel>) -> impl IntoView {
    let file = backup.clone();
    view! {
        <section class="card sunken" aria-labelledby=TITLE>
            <PanelTitle text="This backup is whole" />
            <findings::Findings backup=backup />
            <p>"Nothing on this device has changed."</p>
            <div class="actions">
                <button
                    type="button"
                    class="button primary"
                    on:click=move |_| open(panel, Panel::Preview(file.clone()))
                >
                    "Restore this backup"
                </button>
                <Close panel label="Close" />
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn Restored(said: String, changes: Arc<Changes>, panel: RwSignal<Panel>) -> impl IntoView {
    let app = use_app();
    let nothing = changes.is_empty();
    let undo = move |_| {
        app.take_back(&changes);
        close(panel);
    };
    view! {
        <section class="card sunken" aria-labelledby=TITLE>
            <PanelTitle text="Restored" />
            <Message tone=Tone::Ok>
                <p>{said}</p>
            </Message>
            <div class="actions">
                <a class="button primary" href=Route::Today.href()>
                    "Go to Today"
                </a>
                {(!nothing)
                    .then(|| {
                        view! {
                            <button type="button" class="button" on:click=undo>
                                "Undo the restore"
                            </button>
                        }
                    })}
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn Refused(title: &'static str, why: String, panel: RwSignal<Panel>) -> impl IntoView {
    view! {
        <section class="card sunken" aria-labelledby=TITLE>
            <PanelTitle text=title />
            <Message tone=Tone::Danger>
                <p>{why}</p>
                <p>"Nothing on this device has changed."</p>
            </Message>
            <div class="actions">
                <Close panel label="Close" />
            </div>
        </section>
    }
    .into_any()
}
