//! Saving a backup, looking into one, getting one back.

use leptos::{prelude::*, task::spawn_local};

use super::{
    panel::{Panel, PanelView, Purpose, read},
    words::{holdings, when},
};
use crate::{
    app::{App, use_app},
    components::{Icon, IconName, Message, StatusLine, Tone},
    content::words::count,
    domain::{
        SettingsCommand, Timestamp,
        backup::{Freshness, ImportError, check, freshness},
    },
    platform::{clock, files},
    store::{Repo, largest_file},
    views::file_button::FileButton,
};

/// The id of the section's heading, which takes the focus when the panel closes.
pub const BACKUP_TITLE: &str = "backup-title";

/// How the last backup stands, and the three things to do.
#[component]
pub fn Backups(panel: RwSignal<Panel>) -> impl IntoView {
    let app = use_app();
    let said = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<String>);
    view! {
        <section class="card" aria-labelledby=BACKUP_TITLE>
            <h2 id=BACKUP_TITLE tabindex="-1">
                "Backup"
            </h2>
            <Last />
            <div class="actions">
                <button type="button" class="button primary" on:click=move |_| download(app, said, trouble)>
                    <Icon name=IconName::Download />
                    "Download a backup"
                </button>
                <BackupFile label="Check a backup file" icon=IconName::Search purpose=Purpose::Check panel />
                <BackupFile label="Restore from a backup" icon=IconName::Upload purpose=Purpose::Restore panel />
            </div>
            <StatusLine text=said />
            {move || {
                trouble
                    .get()
                    .map(|why| {
                        view! {
                            <Message tone=Tone::Danger title="This backup may not be whole">
                                <p>{why}</p>
                            </Message>
                        }
                    })
            }}
            <PanelView panel />
        </section>
    }
    .into_any()
}

/// A button that asks for a backup, and opens what came of it.
#[component]
fn BackupFile(label: &'static str, icon: IconName, purpose: Purpose, panel: RwSignal<Panel>) -> impl IntoView {
    view! {
        <FileButton
            label=label
            icon=icon
            limit=largest_file
            too_large=|bytes, limit| ImportError::TooLarge { bytes, limit }.to_string()
            on_pick=move |()| panel.set(Panel::Reading)
            on_read=move |bytes| read(panel, purpose, bytes)
        />
    }
}

/// When the last backup was saved, and what has changed since.
#[component]
fn Last() -> impl IntoView {
    let app = use_app();
    let saved = app.memo(|model| model.settings().backed_up);
    let changes = app.memo(move |model| match model.settings().backed_up {
        Some(at) => app.with_repo(|repo| repo.changed_since(at)),
        None => model.records().filter(|record| record.kind() != crate::domain::Kind::Settings).count(),
    });
    let badge = move || match freshness(changes.get(), saved.get(), app.now()) {
        Freshness::Fresh if saved.get().is_none() => ("badge", "Nothing to back up yet"),
        Freshness::Fresh if changes.get() == 0 => ("badge ok", "Up to date"),
        Freshness::Fresh => ("badge ok", "Saved lately"),
        _ if saved.get().is_none() => ("badge warn", "Worth saving one"),
        Freshness::Ageing => ("badge warn", "Worth a new one soon"),
        Freshness::Old => ("badge danger", "Worth a new one now"),
    };
    let words = move || match (saved.get(), changes.get()) {
        (None, 0) => "No backup was saved yet.".to_owned(),
        (None, n) => format!("No backup was saved yet. It would hold {}.", count(n, "record")),
        (Some(at), 0) => format!("The last backup was saved {}. Nothing has changed since.", when(at)),
        (Some(at), n) => format!("The last backup was saved {}. {} came after it.", when(at), count(n, "change")),
    };
    view! {
        <p class="cluster last-backup">
            {move || {
                let (class, text) = badge();
                view! { <span class=class>{text}</span> }
            }} <span>{words}</span>
        </p>
    }
}

/// Saves a backup, and reads it back to be sure of it.
fn download(app: App, said: RwSignal<String>, trouble: RwSignal<Option<String>>) {
    let text = app.backup();
    let now = app.now();
    let name = file_name(now);
    let found = check(text.as_bytes());
    spawn_local(async move {
        let saved = files::hand_over(&name, "application/json", &text).await;
        // The other records may have been opened meanwhile.
        if !app.is_open() {
            return;
        }
        let words = saved.words(&name);
        let (words, why) = match found {
            Ok(report) if saved.is_out() => {
                let holds = holdings(report.counts).unwrap_or_else(|| "your settings".into());
                if !app.with_repo(Repo::is_read_only) {
                    app.note(SettingsCommand::BackedUp(now));
                }
                (format!("{words} It was read back and holds {holds}."), None)
            }
            Ok(_) => (words, None),
            Err(why) => (
                words,
                Some(format!("{why} Please keep it all the same, and use Save my data on the rescue page too.")),
            ),
        };
        let _ = said.try_set(words);
        let _ = trouble.try_set(why);
    });
}

/// Such as `cairn-backup-2026-11-20-1402.json`.
pub fn file_name(at: Timestamp) -> String {
    let day = clock::day_of(at).map(|day| day.to_string()).unwrap_or_default();
    format!("cairn-backup-{day}-{}.json", clock::time_of_day(at).replace(':', ""))
}
