//! Deleting everything.

use leptos::{prelude::*, task::spawn_local};

use super::words::holdings;
use crate::{
    app::use_app,
    components::{ConfirmDialog, Icon, IconName},
    content::words::count,
    domain::Kind,
    platform::erase,
};

/// The button, and the question before it.
#[component]
pub fn Erase() -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let gone = RwSignal::new(false);
    let body = app.memo(move |model| {
        let holds = holdings(Kind::ALL.iter().map(|kind| (*kind, model.count(*kind))));
        let holds = holds.map_or_else(String::new, |holds| format!(" That is {holds}."));
        let since = model.settings().backed_up.map(|at| app.with_repo(|repo| repo.changed_since(at)));
        let backup = match since {
            Some(0) => "Your last backup holds all of it.".to_owned(),
            Some(n) => format!("{} came after your last backup.", count(n, "change")),
            None => "You have no backup of it.".to_owned(),
        };
        format!(
            "Both copies of your records, their history, the sample, your settings and Cairn's own files go from this browser, for good.{holds} {backup} Files that you saved stay where they are."
        )
    });
    let erase = Callback::new(move |()| {
        gone.set(true);
        app.stop_saving();
        spawn_local(erase::everything());
    });
    view! {
        <section class="stack" aria-labelledby="erase-title">
            <h2 id="erase-title">"Start again from nothing"</h2>
            <p>"This takes everything of Cairn from this browser. It cannot be undone, so save a backup first if you may want it back."</p>
            <div class="actions">
                <button type="button" class="button danger" on:click=move |_| asking.set(true)>
                    <Icon name=IconName::Bin />
                    "Delete everything on this device"
                </button>
            </div>
            <p role="status">{move || gone.get().then_some("Deleting…")}</p>
            <ConfirmDialog
                open=asking
                title="Delete everything on this device?"
                body=body
                confirm="Delete everything"
                cancel="Keep everything"
                danger=true
                on_confirm=erase
            />
        </section>
    }
    .into_any()
}
