//! The cairn itself: three balanced stones.

use leptos::prelude::*;

/// Cairn's mark, decorative. Beside the name in the rail, and where a page is still empty.
#[component]
pub fn CairnMark() -> impl IntoView {
    view! {
        <svg class="cairn-mark" viewBox="0 0 48 48" aria-hidden="true">
            <ellipse cx="24" cy="37.5" rx="17" ry="6.5" fill="var(--primary)"></ellipse>
            <ellipse cx="22.5" cy="24.5" rx="12" ry="5.5" fill="var(--primary)" opacity=".72" transform="rotate(-4 22.5 24.5)">
            </ellipse>
            <ellipse cx="25" cy="13" rx="7.5" ry="4.8" fill="var(--accent)" transform="rotate(7 25 13)"></ellipse>
        </svg>
    }
}
