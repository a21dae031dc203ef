//! Renaming, archiving and removing a client.

use leptos::prelude::*;

use crate::{
    app::{App, Over, Restored, use_app, use_form},
    components::{ConfirmDialog, Icon, IconName, TextField},
    content::words,
    domain::{Client, ClientCommand, Id, Model, draft, sort},
    platform::page,
    route::Route,
};

#[component]
pub fn Manage(id: Id<Client>, name: Signal<String>, is_archived: Memo<bool>) -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let stored = StoredValue::new(id.clone());
    let is_being_renamed = app.draft(&draft::CLIENT_NAME.of(&id)).is_some();
    let archive = move |_| {
        let archived = !is_archived.get_untracked();
        let said = format!("{} {}", name.get_untracked(), if archived { "archived" } else { "brought back" });
        app.run_undoable(ClientCommand::Archive { id: stored.get_value(), archived }, said);
    };
    let remove = move |()| {
        let said = format!("{} removed", name.get_untracked());
        if app.run_undoable(ClientCommand::Remove { id: stored.get_value() }, said).is_some() {
            page::go(&Route::Clients.href(), true);
        }
    };
    let belongings = app.memo(move |model| stored.with_value(|id| belongings(model, id)));
    // Looked up each time the question is asked.
    let unadded = Memo::new(move |_| if asking.get() { unadded(app, stored.get_value()) } else { String::new() });
    view! {
        <details class="disclosure" open=is_being_renamed>
            <summary>"Rename, archive or remove"</summary>
            <div class="stack">
                <Rename id=id name=name />
                <div class="cluster">
                    <button type="button" class="button" on:click=archive>
                        <Icon name=IconName::Layers />
                        {move || if is_archived.get() { "Bring back" } else { "Archive" }}
                    </button>
                    <button type="button" class="button danger" on:click=move |_| asking.set(true)>
                        <Icon name=IconName::Bin />
                        "Remove client"
                    </button>
                </div>
            </div>
        </details>
        <ConfirmDialog
            open=asking
            title=Signal::derive(move || format!("Remove {}?", name.get()))
            body=Signal::derive(move || {
                format!(
                    "{}{} All of it is kept in the trash for 30 days, on Your data. Archive keeps it here.",
                    belongings.get(),
                    unadded.get(),
                )
            })
            confirm="Remove client"
            cancel="Keep client"
            danger=true
            on_confirm=remove
        />
    }
    .into_any()
}

#[component]
fn Rename(id: Id<Client>, name: Signal<String>) -> impl IntoView {
    let app = use_app();
    let draft_name = draft::CLIENT_NAME.of(&id);
    let over = Over::named_by(&draft_name);
    let typed = use_form(draft_name, name, over);
    let error = RwSignal::new(None::<String>);
    let save = move || {
        let renamed = ClientCommand::Rename { id: id.clone(), name: typed.text().get_untracked() };
        match app.save(renamed) {
            Ok(()) => {
                typed.reset(name.get_untracked());
                error.set(None);
            }
            Err(why) => error.set(Some(why)),
        }
    };
    view! {
        <form
            class="idea-add"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                save();
            }
        >
            <TextField label="First name or initials" value=typed.text() error=error on_input=move |text| typed.set(text) />
            <button type="submit" class="button">
                "Save name"
            </button>
        </form>
        <Restored draft=typed discard=Callback::new(move |()| typed.reset(name.get_untracked())) />
    }
}

/// What goes with a client, in a sentence.
fn belongings(model: &Model, id: &Id<Client>) -> String {
    let sessions = model.sessions.iter().filter(|session| session.client == *id).count();
    let goals = model.weekly_goals.iter().filter(|goal| goal.client == *id).count()
        + model.three_month_goals.iter().filter(|goal| goal.client == *id).count();
    let notes = model.notes.iter().filter(|note| note.client == *id).count();
    let parts: Vec<String> = [(sessions, "session"), (goals, "goal"), (notes, "note")]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, thing)| words::count(number, thing))
        .collect();
    match parts.split_last() {
        None => "There is nothing else that goes with it.".into(),
        Some((last, [])) => format!("{} goes too.", words::capital(last)),
        Some((last, others)) => format!("{} and {last} go too.", words::capital(&others.join(", "))),
    }
}

/// The words about a client or what belongs to them that were typed and not added, in a sentence.
fn unadded(app: App, id: Id<Client>) -> String {
    let drafts = app.drafts_about(&app.would_remove(ClientCommand::Remove { id }));
    let labels = drafts.iter().filter_map(|(name, draft)| {
        draft::words_left(&draft.text)?;
        draft::field_of(name).map(|field| field.label).filter(|label| !label.is_empty())
    });
    let mut labels: Vec<String> = labels.map(str::to_lowercase).collect();
    sort::plainly(&mut labels);
    labels.dedup();
    words::listed(labels).map_or_else(String::new, |labels| {
        format!(" Words that you have not added yet ({labels}) stay in the list on Today.")
    })
}
