//! One module per screen.

mod about;
mod after;
mod clients;
mod data;
pub mod goal;
mod help;
mod ideas;
mod journey;
pub mod ladder;
mod library;
mod link_row;
pub mod live;
mod minutes_field;
mod more;
mod note_line;
mod note_list;
pub mod prepare;
mod present;
mod print;
mod sample;
mod session_list;
pub mod session_new;
mod settings;
mod summary;
mod today;
mod unknown;
mod week;
mod welcome;

use leptos::prelude::*;
pub use sample::SampleBanner;

use crate::route::Route;

/// The screen of a place.
pub fn screen(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <today::Today /> }.into_any(),
        Route::Welcome(way) => view! { <welcome::Welcome way=way /> }.into_any(),
        Route::Clients => view! { <clients::Clients /> }.into_any(),
        Route::Client(id) => view! { <clients::Person id=id /> }.into_any(),
        Route::Week => view! { <week::Week /> }.into_any(),
        Route::Journey => view! { <journey::Journey /> }.into_any(),
        Route::Ideas => view! { <ideas::Ideas /> }.into_any(),
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
        Route::Data => view! { <data::YourData /> }.into_any(),
        Route::Settings => view! { <settings::Settings /> }.into_any(),
        Route::Help => view! { <help::Help /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        Route::NewWeeklyGoal(client) => view! { <goal::NewGoal client/> }.into_any(),
        Route::WeeklyGoal(goal) => view! { <goal::GoalPage goal/> }.into_any(),
        _ => view! { <unknown::Unknown /> }.into_any(),
    }
}
