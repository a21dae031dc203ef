//! Everything to look up: searched, filtered, marked, copied, and put into own sets.

mod filters;
mod result;

use leptos::prelude::*;

use self::{filters::Filters, result::ResultCard};
use crate::{
    app::{App, use_app},
    components::{Icon, IconName, PageTitle, Segmented, StatusLine, TextField, focus_by_id},
    content::library::{Entry, Search, entries, find, own_entries},
    domain::{Mode, Voice},
    platform::page,
    route::Route,
};

/// How many results are drawn at once.
const AT_ONCE: usize = 60;

/// What is looked for and what was found. Copy it freely.
#[derive(Clone, Copy)]
pub struct Desk {
    pub app: App,
    pub search: RwSignal<Search>,
    pub voice: RwSignal<Voice>,
    /// The ids of what is marked.
    pub favourites: Memo<Vec<String>>,
}

/// The page. `query` is the part of the address that says what is looked for; the address follows the search, so that
/// Back leads to what was found.
#[component]
pub fn Browse(query: String) -> impl IntoView {
    let app = use_app();
    let is_self = app.with(|model| model.settings().mode == Some(Mode::Own));
    let desk = Desk {
        app,
        search: RwSignal::new(Search::parse(&query)),
        voice: RwSignal::new(if is_self { Voice::Own } else { Voice::Coach }),
        favourites: app.memo(|model| model.settings().favourites.clone()),
    };
    let own = app.memo(own_entries);
    let found = Memo::new(move |_| {
        let (own, search, favourites) = (own.read(), desk.search.read(), desk.favourites.read());
        let is_favourite = |id: &str| favourites.iter().any(|marked| marked == id);
        find(own.iter().chain(entries()), &search, is_favourite).into_iter().cloned().collect::<Vec<_>>()
    });
    let shown = RwSignal::new(AT_ONCE);
    Effect::new(move |before: Option<String>| {
        let query = desk.search.read().to_string();
        if before.as_ref().is_some_and(|before| *before != query) {
            page::readdress(&Route::Browse(query.clone()).href());
            shown.set(AT_ONCE);
        }
        query
    });
    let said = Memo::new(move |_| match found.read().len() {
        0 => "Nothing found. Fewer words or filters may help.".to_owned(),
        all => format!("{all} found"),
    });
    let drawn = Memo::new(move |_| found.read().iter().take(shown.get()).cloned().collect::<Vec<_>>());
    let is_cut = Memo::new(move |_| found.read().len() > shown.get());
    let more = move |_| {
        let first_new = found.read_untracked().get(shown.get_untracked()).map(|entry| result::card_id(&entry.id));
        shown.update(|shown| *shown += AT_ONCE);
        if let Some(id) = first_new {
            request_animation_frame(move || focus_by_id(&id));
        }
    };
    let voice_word = move || if desk.voice.get() == Voice::Own { OWN } else { COACH }.to_owned();
    view! {
        <div class="page wide browse">
            <p>
                <a href=Route::Library.href()>"Library"</a>
            </p>
            <header class="stack tight">
                <PageTitle>"Browse and search"</PageTitle>
                <p class="lede">"Questions, skills, stage cards and more. Mark what you like, and copy it into a set of your own."</p>
            </header>
            <div class="stack" role="search">
                <TextField
                    label="Search the library"
                    passing=true
                    value=Signal::derive(move || desk.search.read().words.clone())
                    on_input=move |words: String| desk.search.update(|search| search.words = words)
                    inputmode="search"
                />
                <Filters desk=desk />
            </div>
            <div class="split">
                <StatusLine text=said />
                <Segmented
                    legend="Wording"
                    options=vec![(COACH.into(), "As a coach asks".into()), (OWN.into(), "As I ask myself".into())]
                    value=Signal::derive(voice_word)
                    on_change=move |word: String| desk.voice.set(if word == OWN { Voice::Own } else { Voice::Coach })
                />
            </div>
            <ul class="plain stack" aria-label="Results">
                <For each=move || drawn.get() key=key children=move |entry| view! { <ResultCard desk=desk entry=entry /> } />
            </ul>
            <Show when=move || is_cut.get()>
                <p>
                    <button type="button" class="button" on:click=more>
                        <Icon name=IconName::Down />
                        "Show more"
                    </button>
                </p>
            </Show>
        </div>
    }
    .into_any()
}

const COACH: &str = "coach";
const OWN: &str = "own";

/// An own prompt that is edited in another tab is drawn anew.
fn key(entry: &Entry) -> (String, String) {
    (entry.id.to_string(), entry.line.coach.to_string())
}
