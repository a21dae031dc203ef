//! A block that belongs together.

use leptos::prelude::*;

/// A card, with an `h2` when it has a title. `kind` adds classes: `flat`, `sunken`, `accent`, `keep`.
///
/// ```ignore
/// <Card title="This week">…</Card>
/// ```
#[component]
pub fn Card(
    #[prop(into, optional)] title: Signal<String>,
    #[prop(into, optional)] kind: String,
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!("card {kind}")>
            {move || (!title.read().is_empty()).then(|| view! { <h2>{title.get()}</h2> })}
            {children()}
        </section>
    }
}
