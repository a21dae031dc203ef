//! One module per screen.

mod about;
mod after;
pub mod goal;
mod help;
pub mod ladder;
mod library;
pub mod live;
mod minutes_field;
mod more;
pub mod prepare;
mod present;
mod print;
mod sample;
pub mod session_new;
mod settings;
mod summary;
mod unknown;

use leptos::prelude::*;
pub use sample::SampleBanner;

use crate::route::Route;

/// The screen of a place.
pub fn screen(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <h1 id="page-title" tabindex="-1">"Today"</h1> }.into_any(),
        Route::After(id) => view! { <after::AfterSession id=id /> }.into_any(),
        Route::CheckAnswers(id) => view! { <summary::CheckAnswers id=id /> }.into_any(),
        Route::Summary(id) => view! { <summary::SessionSummary id=id /> }.into_any(),
        Route::Present(id) => view! { <present::Present id=id /> }.into_any(),
        Route::Print(paper, id) => view! { <print::PrintSummary paper=paper id=id /> }.into_any(),
        Route::NewSession(client) => view! { <session_new::NewSession client=client /> }.into_any(),
        Route::Prepare(id) => view! { <prepare::Prepare id=id /> }.into_any(),
        Route::Live(id) => view! { <live::Live id=id /> }.into_any(),
        Route::Library => view! { <library::Library /> }.into_any(),
        Route::Format(id) => view! { <library::FormatPage id=id /> }.into_any(),
        Route::More => view! { <more::More /> }.into_any(),
        Route::Settings => view! { <settings::Settings /> }.into_any(),
        Route::Help => view! { <help::Help /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        Route::NewWeeklyGoal(client) => view! { <goal::NewGoal client/> }.into_any(),
        Route::WeeklyGoal(goal) => view! { <goal::GoalPage goal/> }.into_any(),
        _ => view! { <unknown::Unknown /> }.into_any(),
    }
}
