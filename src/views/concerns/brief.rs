//! The way to the concerns from a client's page.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::Card,
    content::words::count,
    domain::{Client, Id, Voice},
    route::Route,
};

/// How many notes are open, and the way there.
#[component]
pub fn ConcernsInBrief(client: Id<Client>) -> impl IntoView {
    let href = Route::Concerns(client.clone()).href();
    let open = use_app().memo(move |model| model.referrals_of(&client).iter().filter(|note| !note.settled).count());
    let words = move || match open.get() {
        0 => "What to do when something belongs with a doctor or a therapist.".to_owned(),
        some => format!("{} open.", count(some, "note")),
    };
    let title = super::title(Voice::Coach);
    view! {
        <Card title=title kind="flat">
            <p>{words}</p>
            <p>
                <a href=href>"Cards, numbers and notes"</a>
            </p>
        </Card>
    }
    .into_any()
}
