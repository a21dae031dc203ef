//! More: the places that are not in the bar.

use leptos::prelude::*;

use super::{
    concerns,
    link_row::{Lead, LinkRow},
};
use crate::{
    app::use_app,
    components::{IconName, PageTitle},
    domain::{Mode, Voice},
    route::{Fill, Route, Way},
    store::Space,
};

type Place = (IconName, &'static str, &'static str, Route);

/// A list of places, each with a line on what it is for.
#[component]
pub fn More() -> impl IntoView {
    let app = use_app();
    let is_own = app.memo(|model| model.settings().mode == Some(Mode::Own));
    let has_clients = app.memo(|model| !model.coached_clients().is_empty());
    let myself = app.memo(|model| model.myself().map(|me| me.id.clone()));
    let places = move || {
        let mut places: Vec<Place> = Vec::new();
        // A coach has these two in the bar.
        if is_own.get() {
            places.push((
                IconName::Library,
                "Library",
                "The shapes a session can take, and all their questions",
                Route::Library,
            ));
            if has_clients.get() {
                places.push((IconName::Clients, "Clients", "The people you coach", Route::Clients));
            }
        }
        if let Some(me) = myself.get().filter(|_| is_own.get()) {
            let line = "Numbers to call, and what is too heavy to carry alone";
            places.push((IconName::Clients, concerns::title(Voice::Own), line, Route::Concerns(me)));
        }
        places.extend([
            (
                IconName::Check,
                "Fill in an assessment",
                "Open what your coach sent you, or choose one yourself",
                Route::Fill(Fill::Start),
            ),
            (IconName::Backup, "Your data", "Backups, and what is kept on this device", Route::Data),
            (IconName::Settings, "Settings", "How you use Cairn, its look and its timer", Route::Settings),
            (IconName::Help, "Help", "A few words on each screen, and the keys", Route::Help),
            (IconName::Info, "About", "The method, privacy, version and thanks", Route::About),
        ]);
        if app.space() == Space::Own {
            let sample = "A made-up client to explore, kept apart from your own records";
            places.push((IconName::Show, "Just looking", sample, Route::Welcome(Some(Way::Sample))));
        }
        places
    };
    view! {
        <div class="page">
            <PageTitle>"More"</PageTitle>
            <ul class="rows places">{move || places().into_iter().map(row).collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn row((icon, name, line, to): Place) -> AnyView {
    view! { <LinkRow lead=Lead::Icon(icon) title=name meta=line href=to.href() /> }.into_any()
}
