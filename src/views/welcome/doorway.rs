//! The ways in. They stand in the page itself (`index.html`), so that a first word can be written before any program is
//! here; the program shows and hides them like any screen.

use std::cell::OnceCell;

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::form::PageForm;
use crate::{
    app::{App, use_app},
    components::PAGE_TITLE,
    domain::{Mode, Model, SettingsCommand},
    platform::page,
    route::{Route, Way},
    views::{self, Part, Piece},
};

/// The id of the link that starts nothing, in `index.html`.
const LOOK_AROUND: &str = "way-look-around";

const MISSING: &str = "A part of Cairn did not arrive. Your words are kept: press the button to try again.";

thread_local! {
    /// Taken out of the page while another screen is shown, and never lost.
    static SHELL: OnceCell<Option<Element>> = const { OnceCell::new() };
}

/// Whether the page's own part is shown in the place of a screen: it is the page's `<main>` then.
#[derive(Clone, Copy)]
pub struct InDoorway(pub RwSignal<bool>);

impl InDoorway {
    /// Takes hold of the page's own part. Once, at the root of a space.
    pub fn provide() -> Signal<bool> {
        SHELL.with(|shell| _ = shell.get_or_init(|| document().get_element_by_id("shell")));
        let shown = RwSignal::new(false);
        provide_context(Self(shown));
        shown.into()
    }
}

/// Welcome, or the first question of a way in, in the place of a screen. Who has begun already goes on to Today.
#[component]
pub fn Doorway(way: Option<Way>) -> impl IntoView {
    if way.is_some() && super::left_sample() {
        return ().into_any();
    }
    let app = use_app();
    let begun = match way {
        Some(Way::Coach) => app.with(has_clients).then_some(Mode::Coach),
        Some(Way::Own(_)) => app.with(has_goals).then_some(Mode::Own),
        _ => None,
    };
    if let Some(mode) = begun {
        app.run(SettingsCommand::Mode(mode));
        page::go(&Route::Today.href(), true);
        return ().into_any();
    }
    let InDoorway(is_shown) = expect_context();
    look_around(app);
    let shown = show(&Route::Welcome(way));
    is_shown.set(true);
    on_cleanup(move || {
        is_shown.try_set(false);
        hide(shown);
    });
    match way {
        Some(way) => view! { <Attended way /> }.into_any(),
        None => ().into_any(),
    }
}

/// “Look around first” chooses the mode, and leads to Today. Before the program is there it is a link to Clients: Today
/// would be Welcome again.
fn look_around(app: App) {
    let listener = window_event_listener(leptos::ev::click, move |event| {
        let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
        if !elsewhere && link.is_some_and(|link| link.id() == LOOK_AROUND) {
            event.prevent_default();
            app.run(SettingsCommand::Mode(Mode::Coach));
            page::go(&Route::Today.href(), true);
        }
    });
    on_cleanup(move || listener.remove());
}

fn has_clients(model: &Model) -> bool {
    !model.coached_clients().is_empty()
}

/// Whether a person has goals or sessions of their own already.
pub fn has_goals(model: &Model) -> bool {
    model.myself().is_some_and(|myself| {
        model.weekly_goals.iter().any(|goal| goal.client == myself.id)
            || model.sessions.iter().any(|session| session.client == myself.id)
    })
}

/// Brings the part of the program that works with the form. One that does not come says so, and is fetched again at the
/// next press of the form's button.
#[component]
fn Attended(way: Way) -> impl IntoView {
    let (piece, form) = (Piece::WayIn(way), PageForm::at(way));
    form.take_focus();
    if let Some(view) = views::piece(piece.clone()) {
        return view;
    }
    let part = Part::of_piece(&piece);
    let is_here = RwSignal::new(false);
    let fetching = StoredValue::new(false);
    let fetch = move || {
        fetching.set_value(true);
        spawn_local(async move {
            let arrived = part.load().await.is_ok();
            fetching.try_set_value(false);
            match is_here.try_get_untracked() {
                Some(false) if arrived => is_here.set(true),
                Some(false) => form.say(MISSING),
                _ => {}
            }
        });
    };
    fetch();
    let listener = window_event_listener(leptos::ev::submit, move |_| {
        if fetching.try_get_value() == Some(false) && is_here.try_get_untracked() == Some(false) {
            fetch();
        }
    });
    on_cleanup(move || listener.remove());
    (move || is_here.get().then(|| views::piece(piece.clone()))).into_any()
}

/// Puts the shell into the page and opens the section of a place in it; returns that section.
fn show(place: &Route) -> Option<Element> {
    let shell = SHELL.with(|shell| shell.get().cloned().flatten())?;
    if !shell.is_connected() {
        let _ = document().body()?.append_child(&shell);
    }
    let _ = shell.set_attribute("data-doorway", "");
    let section = document().get_element_by_id(place.href().trim_start_matches('#'));
    let section = section.or_else(|| shell.query_selector(".shell-welcome").ok().flatten())?;
    let _ = section.set_attribute("data-open", "");
    if let Ok(Some(title)) = section.query_selector("h1") {
        title.set_id(PAGE_TITLE);
        let _ = title.set_attribute("tabindex", "-1");
    }
    Some(section)
}

fn hide(section: Option<Element>) {
    let Some(section) = section else { return };
    let _ = section.remove_attribute("data-open");
    if let Ok(Some(title)) = section.query_selector("h1") {
        let _ = title.remove_attribute("id");
    }
    if let Some(shell) = section.closest("#shell").ok().flatten() {
        let _ = shell.remove_attribute("data-doorway");
        shell.remove();
    }
}
