//! The trash: what was removed in the last thirty days, to be put back or let go of for good.

mod list;
mod words;

use leptos::prelude::*;

use self::{
    list::{Asked, List, TRASH_TITLE},
    words::groups,
};
use crate::{
    app::use_app,
    components::{Icon, IconName},
    content::words::count,
    domain::{Client, Id},
};

/// Everything in the trash, by client: a section of *Your data*.
#[component]
pub fn Trash() -> impl IntoView {
    let app = use_app();
    let entries = app.memo(|model| model.trash(None));
    let groups = app.memo(groups);
    let asked = Asked::new(app);
    let list = move || {
        let groups = groups.get();
        let group = |(name, entries)| {
            view! {
                <h3 dir="auto">{name}</h3>
                <List entries=entries asked=asked />
            }
        };
        groups.into_iter().map(group).collect_view()
    };
    let empty = move |_| asked.about(entries.with_untracked(|all| all.iter().map(|entry| entry.id.clone()).collect()));
    view! {
        <section class="stack" aria-labelledby=TRASH_TITLE>
            <h2 id=TRASH_TITLE tabindex="-1">
                "Trash"
            </h2>
            <p>
                "What you remove stays here for 30 days, with everything that belonged to it. Then it goes from this browser for good."
            </p>
            <Show
                when=move || entries.with(|all| !all.is_empty())
                fallback=|| view! { <p class="muted">"There is nothing in the trash."</p> }
            >
                {list}
                <div class="actions">
                    <button type="button" class="button danger" on:click=empty>
                        <Icon name=IconName::Bin />
                        "Empty the trash"
                    </button>
                </div>
            </Show>
            {asked.dialog()}
        </section>
    }
    .into_any()
}

/// What was removed of one client; nothing when there is nothing.
#[component]
pub fn TrashOf(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let entries = app.memo(move |model| model.trash(Some(&client)));
    let asked = Asked::new(app);
    view! {
        <Show when=move || entries.with(|all| !all.is_empty())>
            <details class="disclosure">
                <summary id=TRASH_TITLE>{move || format!("In the trash: {}", count(entries.with(Vec::len), "thing"))}</summary>
                {move || view! { <List entries=entries.get() asked=asked /> }}
            </details>
        </Show>
        {asked.dialog()}
    }
    .into_any()
}
