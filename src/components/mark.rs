//! The cairn itself: four balanced stones, as on the app's icon.

use leptos::prelude::*;

/// Cairn's mark, decorative. Beside the name in the rail, and where a page is still empty.
#[component]
pub fn CairnMark() -> impl IntoView {
    view! {
        <svg class="cairn-mark" viewBox="86 46 340 400" aria-hidden="true">
            <path
                fill="var(--primary)"
                d="M102 372c-4-42 52-66 150-68 96-2 160 20 160 62 0 38-44 58-152 60-104 2-154-14-158-54Z"
            ></path>
            <path
                fill="var(--primary)"
                opacity=".75"
                d="M150 262c2-36 48-56 112-56 66 0 108 18 108 50 0 34-44 50-112 50-70 0-110-12-108-44Z"
            ></path>
            <path
                fill="var(--accent)"
                d="M184 168c4-30 40-46 80-44 44 2 70 18 68 42-2 28-36 42-78 42-44 0-74-12-70-40Z"
            ></path>
            <path
                fill="var(--accent)"
                opacity=".6"
                d="M216 92c2-20 24-30 46-28 24 2 38 14 36 30-2 20-22 30-44 30-24 0-40-12-38-32Z"
            ></path>
        </svg>
    }
}
