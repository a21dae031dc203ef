//! One line of a list that leads somewhere.

use leptos::prelude::*;

use crate::{
    components::{Icon, IconName, unique_id},
    content::words,
};

/// What stands before the line.
#[derive(Debug, Clone, PartialEq)]
pub enum Lead {
    Icon(IconName),
    /// A person's initials, from the name.
    Person(String),
}

/// A row of `ul.rows.places`: the link's name is the title, and the whole row is its target.
#[component]
pub fn LinkRow(
    lead: Lead,
    #[prop(into)] title: Signal<String>,
    /// A line under the title, or nothing.
    #[prop(into)]
    meta: Signal<String>,
    #[prop(into)] href: Signal<String>,
) -> impl IntoView {
    let meta_id = unique_id("row-meta");
    let lead = match lead {
        Lead::Icon(name) => view! { <Icon name=name /> }.into_any(),
        Lead::Person(name) => view! {
            <span class="initials" aria-hidden="true">
                {words::initials(&name)}
            </span>
        }
        .into_any(),
    };
    view! {
        <li class="row">
            {lead} <span>
                <a class="row-title cover" href=move || href.get() aria-describedby=meta_id.clone()>
                    {move || title.get()}
                </a>
                <span class="row-meta" id=meta_id>
                    {move || meta.get()}
                </span>
            </span> <Icon name=IconName::Right />
        </li>
    }
    .into_any()
}
