//! The way out of the client view.

use leptos::prelude::*;

use crate::{
    app::{use_app, use_exit},
    components::ConfirmDialog,
    domain::{Assessment, Client, Id, Session},
    platform::page,
    route::Route,
};

/// From a session's client view. A second window closes; on the coach's own screen a question comes first, since notes
/// will be seen.
#[component]
pub fn Exit(id: Id<Session>, is_own: bool) -> impl IntoView {
    let words = if is_own {
        "This screen shows the session, without your notes."
    } else {
        "This screen shows what we look at together."
    };
    let asking = RwSignal::new(false);
    let leave = move |()| {
        if !page::close_window() {
            asking.set(true);
        }
    };
    let body = "The session with its private notes will be on this screen again.";
    let on_exit = move |()| page::go(&Route::Live(id.clone()).href(), false);
    view! { <Foot words body asking on_leave=leave on_exit /> }
}

/// From the client view of filling in: back to the session that is on, or to the client's assessments. What was filled in
/// can be undone there.
#[component]
pub fn ExitHandedOver(
    client: Id<Client>,
    words: &'static str,
    /// Whether answers were just saved; before that the newest change is the coach's own.
    #[prop(optional)]
    saved: bool,
) -> impl IntoView {
    let (app, exit) = (use_app(), use_exit());
    let asking = exit.asked();
    let on_exit = move |()| {
        let live = app.with(|model| model.live_session_of(&client).map(|session| session.id.clone()));
        exit.leave(&live.map_or_else(|| Route::Assessments(client.clone()), Route::Live));
        let theirs = |taken: &Assessment| taken.client == client;
        let filled =
            app.newest().filter(|newest| saved && newest.added::<Assessment>().is_some_and(|taken| theirs(taken)));
        if let Some(filled) = filled {
            app.offer_undo(&filled, "Assessment saved");
        }
    };
    let body = "This is for the coach: everything else will be on this screen again. Answers that were given are kept.";
    view! { <Foot words body asking on_leave=move |()| asking.set(true) on_exit /> }
}

#[component]
fn Foot(
    words: &'static str,
    body: &'static str,
    asking: RwSignal<bool>,
    #[prop(into)] on_leave: Callback<()>,
    #[prop(into)] on_exit: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="present-foot">
            <p>{words}</p>
            <button type="button" class="button" on:click=move |_| on_leave.run(())>
                "Exit client view"
            </button>
        </div>
        <ConfirmDialog
            open=asking
            title="Exit the client view?"
            body
            confirm="Exit client view"
            cancel="Stay here"
            on_confirm=on_exit
        />
    }
    .into_any()
}
