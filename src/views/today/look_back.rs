//! At the end of a week: looking back on its goals, the best moment first.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Card, IconName},
    content::words,
    platform::clock,
    route::Wizard,
    views::link_row::{Lead, LinkRow},
};

/// The goals of one's own that nobody looked back on yet, from Saturday on; nothing on other days.
#[component]
pub fn LookBack() -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let goals = app.memo(move |model| {
        let Some(myself) = model.myself() else { return Vec::new() };
        let goals = model.to_look_back_on(&myself.id, words::monday_of(today.get()), today.get());
        goals.iter().map(|goal| (goal.id.clone(), goal.what.clone())).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !goals.read().is_empty()>
            <Card title="The week is nearly over">
                <p>"What was the best of it? Looking back takes five minutes, and what I learned goes into the next one."</p>
                <ul class="rows places">
                    <For each=move || goals.get() key=|(id, _)| id.clone() let((id, what))>
                        <LinkRow
                            lead=Lead::Icon(IconName::Insight)
                            title=what
                            meta="Look back on this goal"
                            href=Wizard::Review(id).start().href()
                        />
                    </For>
                </ul>
            </Card>
        </Show>
    }
    .into_any()
}
