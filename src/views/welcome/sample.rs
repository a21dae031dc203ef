//! “Just looking”: the sample, in a set of records of its own.

use leptos::prelude::*;

use crate::{
    app::{SpaceSwitch, use_app},
    components::{Message, PageTitle, Tone},
    content,
    platform::{clock, page},
    route::Route,
    store::Space,
};

/// Opens the sample, fills it the first time, and goes to its Today.
#[component]
pub fn Sample() -> impl IntoView {
    let app = use_app();
    if app.space() == Space::Own {
        expect_context::<SpaceSwitch>().open(Space::Sample);
        return ().into_any();
    }
    let seeded = if app.with(|model| model.is_untouched()) {
        app.seed(&content::sample::changes(clock::today(), &clock::moment))
    } else {
        Ok(())
    };
    match seeded {
        Ok(()) => {
            page::go(&Route::Today.href(), true);
            ().into_any()
        }
        Err(why) => view! {
            <div class="page">
                <PageTitle>"Just looking"</PageTitle>
                <Message tone=Tone::Danger title="The sample could not be opened">
                    <p>{why}</p>
                </Message>
            </div>
        }
        .into_any(),
    }
}
