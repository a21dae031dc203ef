//! Restoring: what would happen, how, and then doing it.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    differences::Differences,
    earlier,
    findings::Findings,
    panel::{Close, Panel, PanelTitle, open},
    words::heading,
};
use crate::{
    app::{App, use_app},
    components::{ConfirmDialog, Message, RadioGroup, RadioOption, Tone},
    content::words::{count, listed},
    domain::backup::{Backup, Chosen, Mode, Preview, Tally, preview},
    store::{Beside, Repo},
};

/// A file that may be restored: the choice, the numbers, the button.
#[component]
pub fn Restore(backup: Arc<Backup>, panel: RwSignal<Panel>) -> impl IntoView {
    let app = use_app();
    let mode = RwSignal::new(Mode::Merge);
    let chosen = RwSignal::new(Chosen::new());
    let file = StoredValue::new(backup.clone());
    let numbers = app.memo(move |model| {
        app.with_repo(|repo| {
            let stamps = |kind, id: &str| repo.stamp(kind, id).cloned();
            preview(model, &stamps, &file.get_value(), mode.get(), &chosen.read())
        })
    });
    let beside = Memo::new(move |_| app.beside_lacking(&file.get_value()));
    let asking = RwSignal::new(false);
    let asking_without = RwSignal::new(false);
    let is_busy = StoredValue::new(false);
    let restore = Callback::new(move |()| {
        // A second press while the copy is being kept asks for nothing new.
        if is_busy.get_value() {
            return;
        }
        is_busy.set_value(true);
        let (backup, mode, chosen) = (file.get_value(), mode.get_untracked(), chosen.get_untracked());
        spawn_local(async move {
            // Undo works without a copy too; it is for those who find out later. Merging takes nothing away.
            let is_kept = keep_copy(app).await;
            // The place, or the whole space, may have been left meanwhile.
            if is_busy.try_set_value(false).is_some() || !app.is_open() {
                return;
            }
            if is_kept || mode == Mode::Merge {
                start(app, &backup, mode, &chosen, panel);
            } else {
                let _ = asking_without.try_set(true);
            }
        });
    });
    let restore_without =
        Callback::new(move |()| start(app, &file.get_value(), mode.get_untracked(), &Chosen::new(), panel));
    let go = move |_| {
        if numbers.with_untracked(|numbers| numbers.total().removed > 0) { asking.set(true) } else { restore.run(()) }
    };
    let options = vec![
        RadioOption::new("merge", "Merge with what is here").with_hint(
            "Of each record the newer version stays, unless you choose the other. Nothing that is only here goes away.",
        ),
        RadioOption::new("replace", "Replace what is here")
            .with_hint("Afterwards there is what the file holds, and nothing else."),
    ];
    let removed = move || count(numbers.with(|numbers| numbers.total().removed), "record");
    view! {
        <section class="card sunken" aria-labelledby="data-panel-title">
            <PanelTitle text="Before anything changes" />
            <Findings backup />
            <RadioGroup
                legend="How to restore it"
                options=options
                value=Signal::derive(move || Some(word(mode.get()).to_owned()))
                on_change=move |chosen: String| {
                    mode.set(if chosen == word(Mode::Replace) { Mode::Replace } else { Mode::Merge });
                }
            />
            <Numbers numbers beside />
            <Differences numbers chosen />
            <div class="actions">
                <Show when=move || numbers.with(|numbers| !numbers.is_here_already()) || beside.get() != Beside::default()>
                    <button type="button" class="button primary" on:click=go>
                        {move || if mode.get() == Mode::Merge { "Merge" } else { "Replace" }}
                    </button>
                </Show>
                <Close panel label="Leave everything as it is" />
            </div>
            <ConfirmDialog
                open=asking
                title="Replace what is here?"
                body=Signal::derive(move || {
                    format!(
                        "{} that the file does not hold will go away. A copy of what is here now is kept on this page first, and you can undo it.",
                        removed(),
                    )
                })
                confirm="Replace what is here"
                cancel="Keep what is here"
                danger=true
                on_confirm=restore
            />
            <ConfirmDialog
                open=asking_without
                title="Replace without a copy?"
                body="This browser could not keep a copy of what is here now. Nothing has changed yet. You can still undo the restore until this page closes; to be able to go back later too, download a backup first."
                confirm="Replace without a copy"
                cancel="Keep what is here"
                danger=true
                on_confirm=restore_without
            />
        </section>
    }
    .into_any()
}

fn word(mode: Mode) -> &'static str {
    match mode {
        Mode::Merge => "merge",
        Mode::Replace => "replace",
    }
}

/// What would happen, kind by kind.
#[component]
fn Numbers(numbers: Memo<Preview>, beside: Memo<Beside>) -> impl IntoView {
    let rows = move || {
        numbers.with(|numbers| {
            let kinds = numbers.kinds.iter();
            kinds
                .map(|(kind, tally)| {
                    view! {
                        <div>
                            <dt>{heading(*kind)}</dt>
                            <dd>{would(*tally)}</dd>
                        </div>
                    }
                })
                .collect_view()
        })
    };
    // What stands beside the records.
    let others = move || {
        let Beside { drafts, aside } = beside.get();
        let rows = [("Words typed and not added", drafts), ("Texts that were set aside", aside)];
        let rows = rows.into_iter().filter(|(_, number)| *number > 0).map(|(what, number)| {
            view! {
                <div>
                    <dt>{what}</dt>
                    <dd>{format!("{number} new")}</dd>
                </div>
            }
        });
        rows.collect_view()
    };
    view! {
        <div role="status">
            {move || {
                if numbers.with(Preview::is_here_already) && beside.get() == Beside::default() {
                    view! {
                        <Message tone=Tone::Info>
                            <p>"Everything in this file is here already, so there is nothing to restore."</p>
                        </Message>
                    }
                        .into_any()
                } else {
                    view! { <dl class="numbers">{rows()} {others()}</dl> }.into_any()
                }
            }}
        </div>
    }
}

/// Such as “3 new, 1 changed, 12 the same”.
fn would(tally: Tally) -> String {
    let parts = [
        (tally.added, "new"),
        (tally.updated, "changed"),
        (tally.removed, "going away"),
        (tally.kept, "kept as here"),
        (tally.unchanged, "the same"),
    ];
    let parts = parts.into_iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}"));
    parts.collect::<Vec<_>>().join(", ")
}

/// Keeps a copy of what is here in the durable copy; says whether one is kept, or there is nothing to keep.
async fn keep_copy(app: App) -> bool {
    if app.with(|model| model.records().next().is_none()) {
        return true;
    }
    match app.twin() {
        Some(twin) => twin.keep_snapshot(&earlier::name(app.now()), &app.backup()).await.is_ok(),
        None => false,
    }
}

/// Restores, and says what was done.
fn start(app: App, backup: &Backup, mode: Mode, chosen: &Chosen, panel: RwSignal<Panel>) {
    let counted = || app.with_repo(|repo| (repo.quarantine().len(), Repo::drafts(repo).count()));
    let before = counted();
    let next = match app.restore(backup, mode, chosen, "Backup restored") {
        Ok(changes) => {
            let parts = [
                (changes.added.len(), "came in"),
                (changes.updated.len(), "changed"),
                (changes.removed.len(), "went away"),
            ];
            let parts = parts.into_iter().filter(|(number, _)| *number > 0);
            let said = listed(parts.map(|(number, what)| format!("{} {what}", count(number, "record"))).collect());
            let said = said.unwrap_or_else(|| "Every record stays as it was here".into());
            let (aside, drafts) = counted();
            let (aside, drafts) = (aside.saturating_sub(before.0), drafts.saturating_sub(before.1));
            let also = |number: usize, what| match number {
                0 => String::new(),
                _ => format!(" {} {what}.", count(number, "text")),
            };
            let also = also(drafts, "typed and not added came in") + &also(aside, "set aside on this page");
            Panel::Restored(format!("{said}.{also}"), Arc::new(changes))
        }
        Err(why) => Panel::Refused("Nothing was restored", why),
    };
    open(panel, next);
}
