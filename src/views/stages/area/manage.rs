//! Renaming, putting away and removing a focus area.

use leptos::prelude::*;

use super::Desk;
use crate::{
    app::{Over, QuickAdd, use_form},
    components::{Icon, IconName},
    domain::FocusAreaCommand,
    domain::draft,
    platform::page,
    route::Route,
};

#[component]
pub fn Manage(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let name = desk.read(|area| area.name.clone());
    let is_archived = desk.read(|area| area.archived);
    let draft_name = draft::AREA_NAME.of(&desk.id());
    let over = Over::named_by(&draft_name);
    let draft = use_form(draft_name, name.into(), over);
    let error = RwSignal::new(None::<String>);
    let rename = Callback::new(move |typed: String| {
        let renamed = app.dispatch(FocusAreaCommand::Rename { id: desk.id(), name: typed.clone() });
        match renamed {
            Ok(changes) => {
                draft.reset(typed);
                error.set(None);
                app.offer_undo(&changes, "Name saved");
            }
            Err(why) => error.set(Some(why)),
        }
    });
    let put_away = move |_| {
        let archived = !is_archived.get_untracked();
        let said = format!("{} {}", name.get_untracked(), if archived { "put away" } else { "brought back" });
        app.run_undoable(FocusAreaCommand::Archive { id: desk.id(), archived }, said);
    };
    let remove = move |_| {
        let (said, home) = (format!("{} removed", name.get_untracked()), Route::Stages(desk.client()));
        if app.run_undoable(FocusAreaCommand::Remove { id: desk.id() }, said).is_some() {
            page::go(&home.href(), true);
        }
    };
    view! {
        <details class="disclosure">
            <summary>"Rename, put away or remove"</summary>
            <div class="stack">
                <QuickAdd draft label="Name of the focus area" button="Save name" on_add=rename error/>
                <p class="muted">"Goals stay when their focus area is removed."</p>
                <div class="cluster">
                    <button type="button" class="button" on:click=put_away>
                        <Icon name=IconName::Layers/>
                        {move || if is_archived.get() { "Bring back" } else { "Put away" }}
                    </button>
                    <button type="button" class="button danger" on:click=remove>
                        <Icon name=IconName::Bin/>
                        "Remove focus area"
                    </button>
                </div>
            </div>
        </details>
    }
    .into_any()
}
