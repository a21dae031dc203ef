//! The live session: one phase at a time, its time, its questions and a place for the words.

pub mod activity;
mod announce;
mod beside;
mod capture;
mod ended_when;
mod foot;
mod head;
mod last_time;
mod lines;
mod move_time;
mod own_library;
mod phase;
mod prompts;
mod room;
mod running;
mod sets;
mod side;
mod states;

use leptos::prelude::*;

pub use beside::Beside;
pub use ended_when::{EndedWhen, forgotten};
pub use last_time::LastTime;
pub use move_time::MoveTime;
pub use own_library::{LibraryLines, SetChoice};
pub use room::Room;
pub use states::{Gone, facts};

use self::{
    running::Running,
    states::{Ended, Planned},
};
use crate::{
    app::use_app,
    domain::{Id, Session, SessionStatus},
};

/// A session, wherever it stands.
#[component]
pub fn Live(id: Id<Session>) -> impl IntoView {
    let app = use_app();
    let status = {
        let id = id.clone();
        app.memo(move |model| model.sessions.get(&id).map(|session| session.status))
    };
    move || {
        let id = id.clone();
        match status.get() {
            None => view! { <Gone /> }.into_any(),
            Some(SessionStatus::Planned) => view! { <Planned id=id /> }.into_any(),
            Some(SessionStatus::Live) => view! { <Running id=id /> }.into_any(),
            Some(SessionStatus::Ended) => view! { <Ended id=id /> }.into_any(),
        }
    }
}
