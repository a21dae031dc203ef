//! Restoring: what would happen, how, and then doing it.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    earlier,
    findings::Findings,
    panel::{Close, Panel, PanelTitle, open},
    words::{heading, listed},
};
use crate::{
    app::{App, use_app},
    components::{ConfirmDialog, Message, RadioGroup, RadioOption, Tone},
    content::words::count,
    domain::backup::{Backup, Mode, Preview, Tally, preview},
};

/// A file that may be restored: the choice, the numbers, the button.
#[component]
pub fn Restore(backup: Arc<Backup>, panel: RwSignal<Panel>) -> impl IntoView {
    let app = use_app();
    let mode = RwSignal::new(Mode::Merge);
    let file = StoredValue::new(backup.clone());
    let numbers = app.memo(move |model| {
        app.with_repo(|repo| {
            let stamps = |kind, id: &str| repo.stamp(kind, id).cloned();
            preview(model, &stamps, &file.get_value(), mode.get())
        })
    });
    let asking = RwSignal::new(false);
    let restore = Callback::new(move |()| start(app, file.get_value(), mode.get_untracked(), panel));
    let go = move |_| {
        if numbers.with_untracked(|numbers| numbers.total().removed > 0) { asking.set(true) } else { restore.run(()) }
    };
    let options = vec![
        RadioOption::new("merge", "Merge with what is here")
            .with_hint("Of each record the newer version stays. Nothing that is only here goes away."),
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
            <Numbers numbers />
            <div class="actions">
                <Show when=move || numbers.with(|numbers| !numbers.changes_nothing())>
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
fn Numbers(numbers: Memo<Preview>) -> impl IntoView {
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
    view! {
        <div role="status">
            {move || {
                if numbers.with(Preview::changes_nothing) {
                    view! {
                        <Message tone=Tone::Info>
                            <p>"Everything in this file is here already, so there is nothing to restore."</p>
                        </Message>
                    }
                        .into_any()
                } else {
                    view! { <dl class="numbers">{rows()}</dl> }.into_any()
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

/// Keeps a copy of what is here, restores, and says what was done.
fn start(app: App, backup: Arc<Backup>, mode: Mode, panel: RwSignal<Panel>) {
    spawn_local(async move {
        if let Some(twin) = app.twin()
            && !app.with(|model| model.records().next().is_none())
        {
            // Undo works without this copy too; it is for those who find out later.
            let _ = twin.keep_snapshot(&earlier::name(app.now()), &app.backup()).await;
        }
        let outcome = app.restore(&backup, mode, "Backup restored");
        let next = match outcome {
            Ok(changes) => {
                let parts = [
                    (changes.added.len(), "came in"),
                    (changes.updated.len(), "changed"),
                    (changes.removed.len(), "went away"),
                ];
                let parts = parts.into_iter().filter(|(number, _)| *number > 0);
                let said = listed(parts.map(|(number, what)| format!("{} {what}", count(number, "record"))).collect());
                Panel::Restored(format!("{}.", said.unwrap_or_default()), Arc::new(changes))
            }
            Err(why) => Panel::Refused("Nothing was restored", why),
        };
        open(panel, next);
    });
}
