//! The places of the app: a bottom bar on phones, a side rail where there is room.

use leptos::prelude::*;

use super::{CairnMark, Icon, IconName};

/// One place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavItem {
    /// Its name, the same in the bar and the rail.
    pub label: String,
    /// Its address, `#/…`, which also tells it from the others.
    pub href: String,
    /// Its icon.
    pub icon: IconName,
    /// Whether the page shown belongs to it.
    pub current: bool,
}

/// The navigation. Children are set at the foot of the rail and not shown on phones.
///
/// ```ignore
/// <Nav label="Main" items=places/>
/// ```
#[component]
pub fn Nav(
    #[prop(into)] label: String,
    #[prop(into)] items: Signal<Vec<NavItem>>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    // Keyed, with the current place read apart: the link that was followed stays, and so does the focus on it.
    let link = move |item: NavItem| {
        let href = item.href.clone();
        let current = move || items.read().iter().any(|item| item.current && item.href == href);
        view! {
            <li>
                <a href=item.href aria-current=move || current().then_some("page")>
                    <Icon name=item.icon/>
                    {item.label}
                </a>
            </li>
        }
    };
    view! {
        <nav class="nav" aria-label=label>
            <span class="nav-brand" aria-hidden="true">
                <CairnMark/>
                "Cairn"
            </span>
            <ul>
                <For each=move || items.get() key=|item| (item.href.clone(), item.label.clone()) children=link/>
            </ul>
            {children.map(|children| view! { <div class="nav-foot">{children()}</div> })}
        </nav>
    }
}
