//! Who may read a goal.

use leptos::prelude::*;

use crate::{
    app::{RecordDraft, use_app},
    components::{IconName, Toggle},
    domain::{Voice, WeeklyGoal},
};

/// For a coach: whether the client gets to read the goal. A person alone is not asked.
#[component]
pub fn ShareGoal(goal: RecordDraft<WeeklyGoal>, voice: Voice) -> impl IntoView {
    let client = goal.with(|goal| goal.client.clone());
    let name = use_app().with(|model| model.clients.get(&client).map(|client| client.name.clone())).unwrap_or_default();
    (voice == Voice::Coach).then(|| {
        view! {
            <div class="share">
                <Toggle
                    small=true
                    icon=IconName::Share
                    label=format!("Share with {name}")
                    pressed=goal.read(|goal| goal.visibility.client)
                    on_toggle=Callback::new(move |on| goal.change(|goal| goal.visibility.client = on))
                />
            </div>
        }
        .into_any()
    })
}
