//! Says that an assessment has not been looked at together yet, and leads there.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Icon, IconName},
    content::{instruments, words::near_day},
    domain::{Client, Id},
    platform::clock,
    route::Route,
};

/// The latest assessment that nobody has reviewed, if it is the latest of all.
#[component]
pub fn ReviewWaiting(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let own = app.with(|model| model.clients.get(&client).is_some_and(|client| client.myself));
    let today = clock::use_today();
    let waiting = app.memo(move |model| {
        let latest = model.assessments_of(&client, today.get()).into_iter().next()?;
        latest.reviewed.steps.is_empty().then_some(latest)
    });
    let words = if own { "Look at it again" } else { "Review it together" };
    move || {
        waiting.get().map(|taken| {
            let name = instruments::name_of(&taken);
            let href = Route::Review(taken.id.clone()).href();
            let label = format!("{words}: {name}");
            view! {
                <p>
                    {format!("{name} was taken {}. ", near_day(taken.on, today.get()))}
                    <a class="button small" href=href aria-label=label>
                        <Icon name=IconName::Show />
                        {words}
                    </a>
                </p>
            }
        })
    }
}
