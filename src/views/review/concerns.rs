//! Note concerns: the way to the cards and to a private note.

use leptos::prelude::*;

use super::Look;
use crate::{
    domain::{Concern, Voice},
    route::{Route, Wizard},
    views::concerns,
};

#[component]
pub fn Concerns(look: Look) -> impl IntoView {
    let note = Wizard::NewConcern(look.client(), Concern::Other).start().href();
    let form = Route::PrintRelease(look.client()).href();
    let cards = match look.voice {
        Voice::Coach => "Cards and numbers to call",
        Voice::Own => "People who can help me",
    };
    view! {
        <div class="cluster">
            <a class="button" href=note>
                {concerns::noting(look.voice)}
            </a>
            <a class="button" href=Route::Concerns(look.client()).href()>
                {cards}
            </a>
            <a class="button" href=form>
                "Release form for a doctor"
            </a>
        </div>
    }
    .into_any()
}
