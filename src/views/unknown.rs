//! An address that leads nowhere.

use leptos::prelude::*;

use crate::{components::PageTitle, route::Route};

/// Says so, and offers Today.
#[component]
pub fn Unknown() -> impl IntoView {
    view! {
        <div class="page">
            <PageTitle>"This page is not here"</PageTitle>
            <p>"The address does not lead anywhere in Cairn, or what it showed was removed. Nothing else has changed."</p>
            <p>
                <a class="button primary" href=Route::Today.href()>
                    "Go to Today"
                </a>
            </p>
        </div>
    }
}
