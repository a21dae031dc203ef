//! The reviews of earlier goals, each shared on its own.

use leptos::prelude::*;

use super::{super::held::Held, change::use_changing, share::ShareToggle};
use crate::{
    components::{Card, SummaryList, SummaryRow},
    domain::{Activity, GoalCommand, GoalReview, Id, Visibility, document::summary::reviews},
};

/// Every review made in the session, in the order in which the goals were looked at.
#[component]
pub fn ReviewsPart(held: Held) -> impl IntoView {
    let (app, id) = (held.app, held.id.clone());
    let reviews = app.memo(move |model| {
        let Some(session) = model.sessions.get(&id) else { return Vec::new() };
        reviews(model, session).iter().map(|(review, _)| review.id.clone()).collect::<Vec<_>>()
    });
    view! {
        <For each=move || reviews.get() key=|review| review.clone() let:review>
            <ReviewPart held=held.clone() id=review />
        </For>
    }
    .into_any()
}

#[component]
fn ReviewPart(held: Held, id: Id<GoalReview>) -> impl IntoView {
    let app = held.app;
    let sought = id.clone();
    let review = app.memo(move |model| model.goal_reviews.get(&sought).cloned());
    let goal = app.memo(move |model| review.get().and_then(|review| model.weekly_goals.get(&review.goal).cloned()));
    let headline = Signal::derive(move || goal.get().map(|goal| goal.headline().to_owned()).unwrap_or_default());
    let learned = held.say("What was learned", "What I learned");
    let changing = use_changing();
    let rows = Signal::derive(move || {
        let Some(review) = review.get() else { return Vec::new() };
        let row = |label: &str, answer: String| {
            SummaryRow::new(label, answer)
                .about(headline.get())
                .on_change(move || changing.activity(Activity::GoalReview))
        };
        vec![
            row("Best experience", review.best_experience.clone()),
            row("Reached", review.percent.map(|percent| format!("{percent} %")).unwrap_or_default()),
            row(learned, review.learned.clone()),
        ]
    });
    let title = Signal::derive(move || format!("Since last time: {}", headline.get()));
    let shared = Signal::derive(move || review.get().is_some_and(|review| review.visibility.client));
    let share = Callback::new(move |client| {
        let Some(kept) = review.get_untracked() else { return };
        let review = GoalReview { visibility: Visibility { client, ..kept.visibility }, ..(*kept).clone() };
        app.run(GoalCommand::SaveReview { id: Some(id.clone()), review: Box::new(review) });
    });
    // The name of a goal that is not shared stays private even where its review leaves.
    let is_own = held.is_own();
    let nameless = move || {
        let hidden = shared.get() && goal.get().is_some_and(|goal| !goal.visibility.client) && !is_own;
        hidden.then(
            || view! { <p class="muted">"The goal itself is private, so the summary calls it “A weekly goal”."</p> },
        )
    };
    view! {
        <Card title=title>
            <SummaryList rows=rows />
            {nameless}
            <ShareToggle held=held what=title shared=shared on_change=share />
        </Card>
    }
    .into_any()
}
