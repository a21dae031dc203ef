//! How much of a goal was reached.

use leptos::prelude::*;

use super::Looking;
use crate::{content::panels::review, domain::draft, views::percent_draft::PercentDraft};

/// The share, saved with the review.
#[component]
pub fn Percent(looking: Looking) -> impl IntoView {
    let desk = looking.desk;
    view! {
        <PercentDraft
            label=desk.say(&review::PERCENT.name)
            hint=desk.say(&review::PERCENT.hint)
            name=draft::GOAL_REVIEW_PERCENT.between(&looking.goal.read_value(), &desk.id())
            value=looking.read(|review| review.percent)
            on_save=Callback::new(move |percent| looking.save(|review| review.percent = percent))
        />
    }
}
