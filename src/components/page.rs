//! What every page has: its title, the way past the navigation, and words for screen readers alone.

use leptos::prelude::*;

use super::dom::focus_by_id;

/// The id of the page's `h1`, which takes the focus when a page opens.
pub const PAGE_TITLE: &str = "page-title";

/// The page's one `h1`.
///
/// ```ignore
/// <PageTitle>"Today"</PageTitle>
/// ```
#[component]
pub fn PageTitle(children: Children) -> impl IntoView {
    view! { <h1 id=PAGE_TITLE tabindex="-1">{children()}</h1> }
}

/// The first stop of the Tab key: past the navigation to the page's title. It leaves the address as it is, since the
/// part after `#` is the route.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! {
        <a
            class="skip-link button primary"
            href=format!("#{PAGE_TITLE}")
            on:click=|ev| {
                ev.prevent_default();
                focus_by_id(PAGE_TITLE);
            }
        >
            "Skip to content"
        </a>
    }
}

/// Words that are heard, not seen. Use it sparingly: visible words serve everyone.
#[component]
pub fn VisuallyHidden(children: Children) -> impl IntoView {
    view! { <span class="visually-hidden">{children()}</span> }
}
