//! Today: what is next, and what is under way.

mod coach;
mod look_back;
mod offer;
mod own;
mod question;
mod under_way;

pub use coach::glance_line;
use leptos::prelude::*;

use crate::{app::use_app, components::PageTitle, content::words, domain::Mode, platform::clock};

/// Today in the person's mode. (Before the first question is answered, the frame shows Welcome in its place.)
#[component]
pub fn Today() -> impl IntoView {
    let mode = use_app().memo(|model| model.settings().mode);
    move || match mode.get() {
        Some(Mode::Own) => view! { <own::OwnToday /> }.into_any(),
        _ => view! { <coach::CoachToday /> }.into_any(),
    }
}

/// The title with the day above it.
#[component]
fn Heading() -> impl IntoView {
    let today = clock::use_today();
    view! {
        <div>
            <p class="eyebrow">{move || words::full_day(today.get(), today.get())}</p>
            <PageTitle>"Today"</PageTitle>
        </div>
    }
}
