//! Filling in an assessment: on a device of one's own, or on the coach's in the client view; and what the coach does
//! around it.

mod add;
mod choice;
mod done;
mod hand_over;
mod preview;
mod send;
mod start;
mod thanks;
mod under_way;
mod waiting;

use leptos::prelude::*;

pub use under_way::UnderWay;
pub use waiting::{ByTheClient, ToFill};

use crate::{
    app::use_app,
    domain::{Client, Id},
    route::Fill,
    views::unknown::Unknown,
};

/// The screen of a place.
#[component]
pub fn FillScreen(place: Fill) -> impl IntoView {
    match place {
        Fill::Start => view! { <start::Start /> }.into_any(),
        Fill::Done => view! { <done::Done /> }.into_any(),
        Fill::Send(client) => of(client, |client, name| view! { <send::Send client name /> }.into_any()),
        Fill::HandOver(client) => of(client, |client, name| view! { <hand_over::HandOver client name /> }.into_any()),
        Fill::Add(client) => of(client, |client, _| view! { <add::Add client /> }.into_any()),
        Fill::Thanks(client) => view! { <thanks::Thanks client /> }.into_any(),
    }
}

/// A page about a client who is here.
fn of(client: Id<Client>, page: fn(Id<Client>, String) -> AnyView) -> AnyView {
    match use_app().with(|model| model.clients.get(&client).map(|client| client.name.clone())) {
        Some(name) => page(client, name),
        None => view! { <Unknown /> }.into_any(),
    }
}
