//! One module per screen.

pub mod live;
mod sample;
mod unknown;

use leptos::prelude::*;
pub use sample::SampleBanner;

use crate::route::Route;

/// The screen of a place.
pub fn screen(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <h1 id="page-title" tabindex="-1">"Today"</h1> }.into_any(),
        _ => view! { <unknown::Unknown /> }.into_any(),
    }
}
