//! What was said about a goal when it was looked back on.

use leptos::prelude::*;

use super::super::short_day;
use crate::{
    app::use_app,
    components::Card,
    domain::{GoalReview, Id, WeeklyGoal, sort},
};

/// Every review, in a session and outside of one, the latest first.
#[component]
pub fn Reviews(goal: Id<WeeklyGoal>) -> impl IntoView {
    let app = use_app();
    let reviews = app.memo(move |model| {
        let mut found: Vec<_> = model.goal_reviews.iter().filter(|review| review.goal == goal).cloned().collect();
        sort::by_key(&mut found, |review| std::cmp::Reverse(review.on));
        found
    });
    move || {
        (!reviews.read().is_empty()).then(|| {
            view! {
                <Card title="Looking back">
                    <ul class="rows">{reviews.get().iter().map(|review| looked_back(review)).collect_view()}</ul>
                </Card>
            }
        })
    }
}

fn looked_back(review: &GoalReview) -> impl IntoView + use<> {
    let percent = review.percent.map(|percent| format!(" · {percent} %")).unwrap_or_default();
    let next = review.next.map(|next| format!(" · {}", next.name())).unwrap_or_default();
    let lines =
        [("Best experience", &review.best_experience), ("What helped", &review.helped), ("Learned", &review.learned)];
    let lines = lines
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| view! { <p class="prose">{format!("{name}: {text}")}</p> })
        .collect_view();
    view! {
        <li class="looked-back">
            <p class="row-title numerals">{format!("{}{percent}{next}", short_day(review.on))}</p>
            {lines}
        </li>
    }
}
