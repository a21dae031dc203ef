//! The screen in hand: waits for the part of the program that draws it.

use leptos::{prelude::*, task::spawn_local};

use super::{use_app, use_route};
use crate::{
    components::{Message, PageTitle, Tone},
    platform::page,
    route::Route,
    store::Unread,
    views::{self, Part},
};

/// How many awaited parts have arrived or were given up: whoever looks at what a screen has drawn follows this too.
#[derive(Clone, Copy)]
pub struct Arrivals(RwSignal<u32>);

impl Arrivals {
    /// Counts from here on.
    pub fn provide() -> Self {
        let arrivals = Self(RwSignal::new(0));
        provide_context(arrivals);
        arrivals
    }

    /// Runs the present computation again at the next arrival.
    pub fn track(self) {
        self.0.track();
    }

    fn count(self) {
        self.0.update(|count| *count += 1);
    }
}

/// Fetches the part that the first screen needs. Until then the page shows its static shell.
pub async fn arrive() {
    let place = Route::parse(&page::hash());
    if place != Route::Today || page::is_returning() {
        // Without it the screen says what is missing.
        let _ = Part::of(&place).load().await;
    }
}

/// The screen of the present place.
#[component]
pub fn Screen() -> impl IntoView {
    let app = use_app();
    let route = use_route();
    let arrivals = expect_context::<Arrivals>();
    let missing = RwSignal::new(None::<Part>);
    let begun = app.memo(|model| model.settings().mode.is_some());
    let unread = app.unread();
    // One memo for all that decides: the screen follows nothing else.
    let scene = Memo::new(move |_| {
        let place = match route.get() {
            // Before the first question is answered, Today is Welcome, unless somebody's records are here.
            Route::Today if !begun.get() => match unread.get() {
                none if none.is_empty() => Route::Welcome(None),
                _ if !app.has_met().get() => return Scene::Waiting,
                records => return Scene::AllUnread(records),
            },
            // One screen for all its pages: it follows them itself, and keeps what is being answered.
            Route::Wizard(wizard, _) => wizard.start(),
            route => route,
        };
        let of_place = place.record().and_then(|(kind, id)| {
            unread.with(|unread| unread.iter().find(|record| record.kind == kind && record.id == id).cloned())
        });
        match of_place {
            None => Scene::Place(place),
            Some(_) if !app.has_met().get() => Scene::Waiting,
            Some(record) => Scene::Unread(record),
        }
    });
    // Who comes back to a screen that is still on its way waits for the same part: drawn twice, it would begin twice.
    let fetching = StoredValue::new(Vec::<Part>::new());
    let fetch = move |part: Part| {
        if fetching.with_value(|parts| parts.contains(&part)) {
            return;
        }
        fetching.update_value(|parts| parts.push(part));
        spawn_local(async move {
            let loaded = part.load().await;
            fetching.try_update_value(|parts| parts.retain(|other| *other != part));
            let is_awaited = scene.try_with_untracked(|scene| scene.part() == Some(part)) == Some(true);
            match loaded {
                // Who has gone elsewhere meanwhile keeps the screen they see.
                _ if !is_awaited => {}
                Ok(()) => arrivals.count(),
                Err(_) => {
                    missing.set(Some(part));
                    arrivals.count();
                }
            }
        });
    };
    fetch_later();
    move || {
        let place = match scene.get() {
            Scene::Place(place) => place,
            Scene::Waiting => return waiting(None),
            Scene::Unread(record) => return view! { <views::UnreadPlace record /> }.into_any(),
            Scene::AllUnread(records) => return view! { <views::UnreadAll records /> }.into_any(),
        };
        let (part, heading) = (Part::of(&place), place.heading());
        arrivals.track();
        if let Some(view) = views::screen(place) {
            return view;
        }
        if missing.get() == Some(part) {
            return view! { <Missing missing=missing /> }.into_any();
        }
        fetch(part);
        waiting(heading)
    }
}

/// What there is to show.
#[derive(Clone, PartialEq)]
enum Scene {
    Place(Route),
    /// What cannot be read here may still come from the durable copy.
    Waiting,
    /// In the place of a record that cannot be read.
    Unread(Unread),
    /// In the place of Welcome: nobody is known here, and yet there are records.
    AllUnread(Vec<Unread>),
}

impl Scene {
    fn part(&self) -> Option<Part> {
        match self {
            Scene::Place(place) => Some(Part::of(place)),
            _ => None,
        }
    }
}

/// The frame of a screen that is on its way, with its heading where that is known.
fn waiting(heading: Option<&'static str>) -> AnyView {
    let heading = heading.map(|heading| view! { <PageTitle>{heading}</PageTitle> });
    view! {
        <div class="page" aria-busy="true">
            {heading}
        </div>
    }
    .into_any()
}

/// Fetches what later screens need, one part after the other, once the first screen stands. Where a service worker brings
/// every file anyway, only what is needed next: a part that nobody asked for costs memory.
fn fetch_later() {
    request_idle_callback(|| {
        spawn_local(async {
            let ahead = if page::has_workers() { Part::NEXT } else { Part::LATER };
            for part in ahead {
                // Who needs it will ask again.
                let _ = part.load().await;
            }
        });
    });
}

#[component]
fn Missing(missing: RwSignal<Option<Part>>) -> impl IntoView {
    view! {
        <div class="page">
            <PageTitle>"This page did not arrive"</PageTitle>
            <Message tone=Tone::Warn title="A part of Cairn is not on this device yet">
                <p>
                    "Everything you wrote is safe. The part arrives when there is a connection, and from then on it works \
                     without one. If it does not, Cairn may have been updated since this page was opened: a reload brings it."
                </p>
                <div class="row wrap">
                    <button type="button" class="button primary" on:click=move |_| missing.set(None)>
                        "Try again"
                    </button>
                    <button type="button" class="button" on:click=move |_| page::reload()>
                        "Reload"
                    </button>
                </div>
            </Message>
        </div>
    }
    .into_any()
}
