//! A piece of a screen that may still be on its way.

use leptos::{prelude::*, task::spawn_local};

use crate::views::{self, Part, Piece};

/// Where a piece is.
#[derive(Clone, Copy, PartialEq)]
enum Awaited {
    Coming,
    Here,
    Missing,
}

/// Draws a piece at once where its part is here. Else its place stays empty until the part has come; one that does not
/// come says so, and is fetched again when that is asked for.
#[component]
pub fn Later(
    piece: Piece,
    /// Nothing is said of one that does not come: what it adds may be nothing anyway.
    #[prop(optional)]
    silent: bool,
) -> impl IntoView {
    if let Some(view) = views::piece(piece.clone()) {
        return view;
    }
    let part = Part::of_piece(&piece);
    let awaited = RwSignal::new(Awaited::Coming);
    let fetch = move || {
        awaited.set(Awaited::Coming);
        spawn_local(async move {
            let arrived = part.load().await.is_ok();
            awaited.try_set(if arrived { Awaited::Here } else { Awaited::Missing });
        });
    };
    fetch();
    let missing = move || {
        if silent {
            return ().into_any();
        }
        view! {
            <p class="muted">
                "The rest of this page is not on this device yet. "
                <button type="button" class="link" on:click=move |_| fetch()>
                    "Try again"
                </button>
            </p>
        }
        .into_any()
    };
    (move || match awaited.get() {
        Awaited::Coming => view! { <div aria-busy="true"></div> }.into_any(),
        Awaited::Here => views::piece(piece.clone()).unwrap_or_else(missing),
        Awaited::Missing => missing(),
    })
    .into_any()
}
