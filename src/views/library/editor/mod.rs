//! An own format, to edit: everything on one page, saved by its button, kept as a draft until then.

mod fields;
pub mod fold;
mod format;
mod kept;
pub mod line;
mod lines;
pub mod list;
mod phase;
mod phases;
mod row;
pub mod save_bar;
pub mod state;

use std::sync::Arc;

use leptos::prelude::*;

use self::{phases::Phases, save_bar::SaveBar, state::Editor};
use super::copy::copy_and_edit;
use crate::{
    app::Restored,
    components::{Card, ErrorSummary, Icon, IconName, PageTitle, StatusLine, TextField},
    domain::{Format, FormatCommand},
    platform::page,
    route::Route,
    views::session_new::AskedFormat,
};

/// The page.
#[component]
pub fn OwnFormat(first: Arc<Format>, saved: Memo<Option<Arc<Format>>>) -> impl IntoView {
    let editor = Editor::<Format>::open(&first, saved);
    let title = move || saved.read().as_ref().map(|format| format.name.to_string()).unwrap_or_default();
    let undo = move |event| editor.undo_by_key(&event);
    view! {
        <div class="page format" on:keydown=undo>
            <p>
                <a href=Route::Library.href()>"Library"</a>
            </p>
            <ErrorSummary errors=editor.errors />
            <header class="stack tight">
                <PageTitle>{title}</PageTitle>
                <p class="lede">"Your own format. Sessions you have already planned or held keep the shape they had."</p>
            </header>
            <Actions editor=editor />
            <Restored draft=editor.draft discard=Callback::new(move |()| editor.discard()) />
            <Card kind="flat">
                <TextField
                    id=fields::NAME
                    label="Name of the format"
                    value=Signal::derive(move || editor.work.read().name.to_string())
                    error=editor.error(fields::NAME.into())
                    on_input=move |text: String| editor.change("name", |format| format.name = text.into())
                />
                <TextField
                    label="When it helps"
                    rows=2
                    value=Signal::derive(move || editor.work.read().description.to_string())
                    on_input=move |text: String| editor.change("description", |format| format.description = text.into())
                />
                {(!first.source.is_empty()).then(|| view! { <p class="muted">{first.source.to_string()}</p> })}
            </Card>
            <Phases editor=editor />
            <StatusLine text=editor.said unseen=true />
            <SaveBar editor=editor label="Save format" />
        </div>
    }
    .into_any()
}

/// Use it, copy it, remove it.
#[component]
fn Actions(editor: Editor<Format>) -> impl IntoView {
    let asked = AskedFormat::way();
    let id = StoredValue::new(editor.work.with_untracked(|format| format.id.clone()));
    // What is seen is what will be used, so it is saved first.
    let use_it = move |_| {
        if !editor.is_changed() || editor.save() {
            asked.open(id.get_value());
        }
    };
    let remove = move |_| {
        let removed = editor.app.run_undoable(FormatCommand::Remove { id: id.get_value() }, "Format removed");
        if removed.is_some() {
            page::go(&Route::Library.href(), true);
        }
    };
    view! {
        <div class="actions">
            <button type="button" class="button primary" on:click=use_it>
                "Use in a session"
            </button>
            <button
                type="button"
                class="button"
                on:click=move |_| copy_and_edit(editor.app, editor.work.get_untracked())
            >
                <Icon name=IconName::Copy />
                "Copy and edit"
            </button>
            <button type="button" class="button danger" on:click=remove>
                <Icon name=IconName::Bin />
                "Remove format"
            </button>
        </div>
    }
}
