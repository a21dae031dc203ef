//! Ways to raise confidence, each behind its name.

use leptos::prelude::*;

use crate::{content::lists::CONFIDENCE, domain::Voice};

/// Every way, to open one at a time.
#[component]
pub fn ConfidenceTips(voice: Voice) -> impl IntoView {
    let tips = CONFIDENCE
        .iter()
        .map(|tip| {
            view! {
                <details class="disclosure">
                    <summary>{tip.name}</summary>
                    <p>{tip.text.text(voice)}</p>
                </details>
            }
        })
        .collect_view();
    view! { <div class="tips">{tips}</div> }.into_any()
}
