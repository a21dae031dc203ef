//! How a format divides the time.

use leptos::prelude::*;

use crate::domain::{Format, FormatPhase, Span, pacing::allocate};

/// The shares side by side; decorative, since the words beside it say the same.
#[component]
pub fn ShareBar(#[prop(into)] shares: Signal<Vec<u16>>) -> impl IntoView {
    let parts = move || {
        let part = |share: u16| view! { <span style:--share=share.to_string()></span> };
        shares.get().into_iter().map(part).collect_view()
    };
    view! {
        <div class="share-bar" aria-hidden="true">
            {parts}
        </div>
    }
}

/// The share of each phase.
pub fn shares(format: &Format) -> Vec<u16> {
    format.phases.iter().map(|phase| phase.share).collect()
}

/// A phase's part of the whole, in percent: shares are weights and need not add up to a hundred.
pub fn percent(format: &Format, phase: &FormatPhase) -> String {
    let total = format.shares().max(1);
    format!("{} %", (u32::from(phase.share) * 100 + total / 2) / total)
}

/// What each phase comes to in a session of this many minutes, such as `2:06`.
pub fn times(format: &Format, minutes: u16) -> Vec<String> {
    allocate(Span::minutes(minutes.into()), &shares(format)).into_iter().map(Span::clock).collect()
}
