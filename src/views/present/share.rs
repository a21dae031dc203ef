//! The way to the client view.

use leptos::prelude::*;

use crate::{
    components::{Icon, IconName},
    domain::{Id, Session},
    platform::page,
    route::Route,
};

/// Opens the client view in a second window, or here where the browser opens none.
pub fn open_client_view(session: Id<Session>) {
    let href = Route::Present(session).href();
    if !page::open_window(&href, "cairn-client-view") {
        page::go(&href, false);
    }
}

/// The button that opens it.
#[component]
pub fn ShareScreen(session: Id<Session>, #[prop(optional)] small: bool) -> impl IntoView {
    let open = move |_| open_client_view(session.clone());
    view! {
        <button type="button" class=if small { "button small" } else { "button" } on:click=open>
            <Icon name=IconName::Share />
            "Share screen safely"
        </button>
    }
}
