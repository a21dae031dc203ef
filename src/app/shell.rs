//! The frame around every screen.

use leptos::{ev, prelude::*, task::spawn_local};

use super::{
    App, Saving, provide_router,
    screen::{Arrivals, Screen},
    top_bar::{Alert, TopBar},
    use_app,
};
use crate::{
    components::{
        IconName, Nav, NavItem, PAGE_TITLE, SkipLink, ToastRegion, keep_presses_apart, provide_lock, provide_toasts,
        use_toasts,
    },
    domain::Mode,
    platform::{clock, page},
    route::{Fill, Route, Wizard},
    store::{
        Space,
        browser::{preference, set_preference},
    },
    views,
};

/// The preference that names the open space.
const SPACE: &str = "space";

/// Opens the other set of records: a person's own, or the sample.
#[derive(Clone, Copy)]
pub struct SpaceSwitch(RwSignal<Space>);

impl SpaceSwitch {
    /// Opens `space` from now on, also after a reload, and puts the focus on the title of its screen.
    pub fn open(self, space: Space) {
        set_preference(SPACE, (space == Space::Sample).then_some("sample"));
        page::leave_field();
        self.0.set(space);
        // The screens of the other space are there a frame later, and titled in the next.
        request_animation_frame(|| request_animation_frame(|| _ = page::focus(PAGE_TITLE)));
    }
}

/// The whole app.
#[component]
pub fn Root() -> impl IntoView {
    provide_toasts();
    keep_presses_apart();
    let space = match preference(SPACE).as_deref() {
        Some("sample") => Space::Sample,
        _ => Space::Own,
    };
    let space = RwSignal::new(space);
    provide_context(SpaceSwitch(space));
    // A space is a whole new state; nothing of the other one is left.
    move || view! { <OpenSpace space=space.get() /> }
}

#[component]
fn OpenSpace(space: Space) -> impl IntoView {
    // What the other space offered to undo is out of reach now.
    use_toasts().clear();
    let app = App::open(space);
    provide_context(app);
    provide_lock(app.read_only());
    views::session_new::AskedFormat::provide();
    Arrivals::provide();
    let in_doorway = views::welcome::InDoorway::provide();
    let route = provide_router();
    keep_for_good(app);
    let today = clock::use_today();
    Effect::new(move || {
        today.track();
        // Before the copies are compared, what is let go of would go to the history.
        if app.has_met().get() {
            spawn_local(async move { _ = views::tend(app).await });
        }
    });
    let mode = app.memo(|model| model.settings().mode);
    let is_bare = Memo::new(move |_| {
        route.with(|route| {
            matches!(route, Route::Present(_) | Route::Print(..) | Route::PrintBoard(_))
                || route.in_hands_of().is_some()
        })
    });
    keyboard(app, is_bare);
    let nav = Memo::new(move |_| mode.get().filter(|_| !is_bare.get()));
    view! {
        <SkipLink />
        <div class="app" class:bare=move || nav.get().is_none()>
            {move || nav.get().map(|mode| view! { <MainNav mode=mode route=route /> })}
            <div class="main">
                <Show when=move || !is_bare.get()>
                    <TopBar />
                    <Alert />
                </Show>
                <main id="main" tabindex="-1" hidden=move || in_doorway.get()>
                    <Screen />
                </main>
            </div>
        </div>
        // What others see says nothing of what was done elsewhere.
        <Show when=move || !is_bare.get()>
            <ToastRegion />
        </Show>
    }
    .into_any()
}

/// The five places of each mode.
#[component]
fn MainNav(mode: Mode, route: Signal<Route>) -> impl IntoView {
    let app = use_app();
    let live = app.memo(|model| model.live_session().map(|session| session.id.clone()));
    let items = Memo::new(move |_| {
        let here = place(&route.get(), mode);
        let session = live.get().map_or(Route::NewSession(None), Route::Live);
        let places = match mode {
            Mode::Coach => [
                ("Today", Route::Today, IconName::Today),
                ("Clients", Route::Clients, IconName::Clients),
                ("Session", session, IconName::Session),
                ("Library", Route::Library, IconName::Library),
                ("More", Route::More, IconName::More),
            ],
            Mode::Own => [
                ("Today", Route::Today, IconName::Today),
                ("Week", Route::Week, IconName::Week),
                ("Journey", Route::Journey, IconName::Journey),
                ("Ideas", Route::Ideas, IconName::Ideas),
                ("More", Route::More, IconName::More),
            ],
        };
        places
            .into_iter()
            .map(|(label, to, icon)| NavItem { label: label.into(), href: to.href(), icon, current: here == label })
            .collect::<Vec<_>>()
    });
    view! { <Nav label="Main" items=items /> }
}

/// The name of the main place that a route belongs to.
fn place(route: &Route, mode: Mode) -> &'static str {
    match route {
        Route::Today | Route::Welcome(_) => "Today",
        Route::Clients | Route::Client(_) => "Clients",
        Route::Board(_) | Route::PrintBoard(_) if mode == Mode::Own => "Ideas",
        Route::NewSession(_)
        | Route::Prepare(_)
        | Route::Live(_)
        | Route::After(_)
        | Route::CheckAnswers(_)
        | Route::Summary(_)
        | Route::Present(_)
        | Route::Board(_)
        | Route::Print(..)
        | Route::PrintBoard(_) => "Session",
        Route::Concerns(_) | Route::Referral(_) | Route::PrintReferral(_) | Route::PrintRelease(_)
            if mode == Mode::Own =>
        {
            "More"
        }
        Route::Wizard(Wizard::NewConcern(..) | Wizard::Concern(_), _) if mode == Mode::Own => "More",
        Route::Concerns(_) | Route::Referral(_) | Route::PrintReferral(_) | Route::PrintRelease(_) => "Clients",
        Route::Fill(Fill::Start | Fill::Done) | Route::Wizard(Wizard::Fill, _) => "More",
        Route::Goals(_)
        | Route::Stages(_)
        | Route::FocusArea(_)
        | Route::StageCard(..)
        | Route::Fill(_)
        | Route::Assessments(_)
        | Route::Assessment(_)
        | Route::Review(_)
        | Route::PrintAssessment(_)
        | Route::Wizard(..)
        | Route::WeeklyGoal(_)
        | Route::AdjustGoal(_)
            if mode == Mode::Coach =>
        {
            "Clients"
        }
        Route::Wizard(
            Wizard::NewWeeklyGoal(_)
            | Wizard::WeekFrom(..)
            | Wizard::FromIdea(_)
            | Wizard::ForArea(_)
            | Wizard::Review(_),
            _,
        )
        | Route::Week
        | Route::WeeklyGoal(_)
        | Route::AdjustGoal(_) => "Week",
        Route::Fill(_)
        | Route::Journey
        | Route::Goals(_)
        | Route::Stages(_)
        | Route::FocusArea(_)
        | Route::StageCard(..)
        | Route::Assessments(_)
        | Route::Assessment(_)
        | Route::Review(_)
        | Route::PrintAssessment(_)
        | Route::Progress
        | Route::Wizard(..) => "Journey",
        Route::Ideas => "Ideas",
        Route::Library | Route::Format(_) | Route::Questionnaire(_) | Route::Browse(_) | Route::PromptSet(_) => {
            "Library"
        }
        Route::More | Route::Settings | Route::Data | Route::Help | Route::About => "More",
        Route::Unknown(_) => "",
    }
}

/// After the first real save of a visit, asks the browser not to clear the data when space runs low.
fn keep_for_good(app: App) {
    Effect::new(move |asked: Option<bool>| {
        let is_saved = matches!(app.saving().get(), Saving::Saved(_));
        let is_real = app.space() == Space::Own && app.with(|model| !model.is_untouched());
        let asked = asked == Some(true);
        if is_saved && is_real && !asked {
            spawn_local(async { _ = page::persist().await });
        }
        asked || is_saved && is_real
    });
}

/// Undo by keyboard, where the browser has no undo of its own.
fn keyboard(app: App, is_bare: Memo<bool>) {
    let handle = window_event_listener(ev::keydown, move |event| {
        let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key() == "z";
        if is_undo && !page::is_typing() && !is_bare.get_untracked() {
            event.prevent_default();
            app.undo();
        }
    });
    on_cleanup(move || handle.remove());
}
