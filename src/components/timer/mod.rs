//! A calm clock.

mod format;

use leptos::prelude::*;

pub use format::{format_left, milestone};

/// The circumference of the ring in its own units, so that a share is a length.
const ROUND: f64 = 100.0;

/// Time left as words beside a ring, or inside it when `large`. Never red, never read out by itself: say `milestone`
/// in a `StatusLine`.
///
/// ```ignore
/// <TimerFace label="Generative moment" left_ms=left total_ms=planned/>
/// ```
#[component]
pub fn TimerFace(
    #[prop(into)] left_ms: Signal<i64>,
    #[prop(into)] total_ms: Signal<i64>,
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] large: bool,
) -> impl IntoView {
    let words = Memo::new(move |_| format_left(left_ms.get()));
    // Steps of a quarter of a percent: finer ones cannot be seen, and every step repaints.
    let steps = Memo::new(move |_| {
        let share = left_ms.get() as f64 / total_ms.get().max(1) as f64;
        (share.clamp(0.0, 1.0) * 400.0).round() as u16
    });
    let over = Memo::new(move |_| left_ms.get() <= 0);
    view! {
        <div class=if large { "timer large" } else { "timer" } role="timer" aria-label=move || label.get()>
            <svg class="ring" viewBox="0 0 36 36" aria-hidden="true">
                <circle cx="18" cy="18" r="15.9" fill="none" stroke="var(--line)" stroke-width="3"></circle>
                <circle
                    cx="18"
                    cy="18"
                    r="15.9"
                    fill="none"
                    stroke=move || if over.get() { "var(--accent)" } else { "var(--primary)" }
                    stroke-width="3"
                    stroke-linecap="round"
                    pathLength=ROUND.to_string()
                    stroke-dasharray=ROUND.to_string()
                    stroke-dashoffset=move || {
                        let share = if over.get() { 1.0 } else { f64::from(steps.get()) / 400.0 };
                        format!("{:.2}", ROUND * (1.0 - share))
                    }
                ></circle>
            </svg>
            <div class="timer-text">
                <span class="timer-label">{move || label.get()}</span>
                <span class="timer-left">{move || words.get()}</span>
            </div>
        </div>
    }
}
