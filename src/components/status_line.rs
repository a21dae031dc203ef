//! The polite status line.

use leptos::prelude::*;

/// One line that is read out when it changes, such as "Saved on this device". It stays in the page while it is empty,
/// because a live region must exist before its words do.
///
/// ```ignore
/// <StatusLine text=saved/>
/// <StatusLine text=announcement unseen=true/>
/// ```
#[component]
pub fn StatusLine(
    #[prop(into)] text: Signal<String>,
    /// Heard, not seen.
    #[prop(optional)]
    unseen: bool,
) -> impl IntoView {
    view! {
        <p role="status" class=if unseen { "visually-hidden" } else { "status-line" }>
            {move || text.get()}
        </p>
    }
}
