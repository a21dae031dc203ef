//! An idea board on paper.

use leptos::prelude::*;

use super::{Buttons, asked};
use crate::{
    app::use_app,
    domain::{Board, Id, document::BoardSheet},
    route::Route,
    views::{summary::Sheet, unknown::Unknown},
};

/// A board, ready to print: its ideas by cluster, and what was chosen.
#[component]
pub fn PrintBoard(id: Id<Board>) -> impl IntoView {
    let app = use_app();
    if app.with(|model| model.boards.get(&id).is_none()) {
        return view! { <Unknown /> }.into_any();
    }
    let back = Route::Board(id.clone()).href();
    let document = app.memo(move |model| model.boards.get(&id).map(|board| BoardSheet::of(model, board).document()));
    asked();
    view! {
        <div class="page">
            <Buttons back=back words="Back to the board" />
            <Sheet document=document running="for-board" titled=true />
        </div>
    }
    .into_any()
}
