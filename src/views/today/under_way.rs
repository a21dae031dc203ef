//! A session that is on: the way back to it.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Card, Icon, IconName},
    platform::clock,
    route::Route,
    views::live::forgotten,
};

/// The live session, when there is one.
#[component]
pub fn UnderWay() -> impl IntoView {
    let app = use_app();
    let found = forgotten(app, |model| model.live_session(), clock::use_now());
    let live = app.memo(|model| {
        let session = model.live_session()?;
        let client = model.clients.get(&session.client)?;
        let title = if client.myself {
            "Your session is still on".to_owned()
        } else {
            format!("Your session with {} is still on", client.name)
        };
        let phase = session.current_phase().map(|phase| phase.name.clone()).unwrap_or_default();
        Some((title, phase, Route::Live(session.id.clone()).href()))
    });
    move || {
        live.get().map(|(title, phase, href)| {
            view! {
                <Card title=title kind="accent">
                    <p>
                        {move || {
                            if found.read().is_some() {
                                "Nothing was done in it for a long time. It asks when it ended.".to_owned()
                            } else {
                                format!("You were in the phase {phase}. Everything is as you left it.")
                            }
                        }}
                    </p>
                    <div class="actions">
                        <a class="button primary" href=href>
                            <Icon name=IconName::Play />
                            "Return to the session"
                        </a>
                    </div>
                </Card>
            }
        })
    }
}
