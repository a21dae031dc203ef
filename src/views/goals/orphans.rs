//! Weekly goals that serve no three-month goal. That is fine, and it is seen.

use leptos::prelude::*;

use super::weekly::WeeklyRow;
use crate::{
    app::use_app,
    domain::{Client, Id},
};

/// Their own place beside the branches, with a way to hang each of them under one; nothing while there are none.
#[component]
pub fn Orphans(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let found = app.memo(move |model| {
        let rungs = model.rungs_of(&client);
        (rungs.orphans.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>(), !rungs.branches.is_empty())
    });
    let goals = Memo::new(move |_| found.read().0.clone());
    let title = move || if found.read().1 { "On their own this week" } else { "This week's goals" };
    let words = move || {
        if found.read().1 {
            "They serve none of the three-month goals. That may be right; “Serves…” hangs one under a goal."
        } else {
            "A three-month goal gives them a direction."
        }
    };
    view! {
        <Show when=move || !goals.read().is_empty()>
            <section class="branch alone" aria-labelledby="goals-alone">
                <div class="card flat sunken">
                    <h3 id="goals-alone">{title}</h3>
                    <p class="row-meta">{words}</p>
                </div>
                <ul class="plain twigs" role="list" aria-label=title>
                    <For each=move || goals.get() key=Clone::clone let:goal>
                        <WeeklyRow goal orphan=true/>
                    </For>
                </ul>
            </section>
        </Show>
    }
    .into_any()
}
