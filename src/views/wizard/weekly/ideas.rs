//! Ideas that could become the goal: one tap takes one up, and another puts the earlier words back.

use std::sync::Arc;

use leptos::prelude::*;

use super::{super::answers::Answers, WHAT_ID};
use crate::{
    app::use_app,
    components::{Icon, IconName, focus_by_id},
    domain::{Id, Idea, Session, WeeklyGoal},
};

/// What is to be done, the idea it is from, and the session it is set in.
type Origin = (String, Option<Id<Idea>>, Option<Id<Session>>);

/// The other ideas of the board or session, those chosen first; nothing where there are none.
#[component]
pub fn Ideas(answers: Answers<WeeklyGoal>, title: &'static str) -> impl IntoView {
    let app = use_app();
    let goal = answers.read(|goal| (goal.client.clone(), goal.idea.clone()));
    let ideas = app.memo(move |model| {
        goal.track();
        answers.record.with(|goal| model.ideas_for(goal))
    });
    // The words that an idea took the place of, and where they came from.
    let before = RwSignal::new(None::<Origin>);
    let put = move |origin: Origin| {
        let earlier = answers.record.with(|goal| (goal.what.clone(), goal.idea.clone(), goal.session.clone()));
        answers.change(|goal| (goal.what, goal.idea, goal.session) = origin);
        before.set(Some(earlier).filter(|(what, ..)| !what.trim().is_empty()));
        request_animation_frame(|| focus_by_id(WHAT_ID));
    };
    let take = Callback::new(move |idea: Arc<Idea>| {
        let session = app.with(|model| model.session_of_idea(&idea));
        let session = session.or_else(|| answers.record.with(|goal| goal.session.clone()));
        put((idea.text.clone(), Some(idea.id.clone()), session));
    });
    let back = move |_| {
        if let Some(origin) = before.get_untracked() {
            put(origin);
            before.set(None);
        }
    };
    let replaced = move || {
        let before = before.read();
        before.as_ref().map(|(what, ..)| format!("In place of \u{201c}{what}\u{201d}."))
    };
    view! {
        {move || {
            (!ideas.read().is_empty())
                .then(|| {
                    view! {
                        <section class="stack tight" aria-label=title>
                            <h2 class="field-label">{title}</h2>
                            <ul class="plain chip-row">
                                <For each=move || ideas.get() key=|idea| idea.id.clone() let:idea>
                                    <Offer idea take/>
                                </For>
                            </ul>
                        </section>
                    }
                })
        }}
        <div class="cluster">
            <p class="muted" role="status">
                {replaced}
            </p>
            <Show when=move || before.read().is_some()>
                <button type="button" class="button quiet small" on:click=back>
                    "Put it back"
                </button>
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn Offer(idea: Arc<Idea>, take: Callback<Arc<Idea>>) -> impl IntoView {
    let name = format!("Take {}", idea.text);
    let text = idea.text.clone();
    view! {
        <li>
            <button type="button" class="chip" aria-label=name on:click=move |_| take.run(idea.clone())>
                <Icon name=IconName::Add/>
                {text}
            </button>
        </li>
    }
}
