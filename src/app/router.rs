//! From the address to the screen: follows the hash, sets the title, moves the focus, restores the place.

use std::collections::HashMap;

use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;

use super::{exit::Exit, screen::Arrivals, use_app};
use crate::{
    components::PAGE_TITLE,
    domain::{Client, Id, Model},
    platform::page,
    route::{Route, Wizard},
};

/// Whether the present place is shown further down than its top, as it was left.
#[derive(Clone, Copy)]
struct IsFurtherDown(StoredValue<bool>);

/// Whether the present place was come back to further down than its top: then all of it has to be there at once.
pub fn is_further_down() -> bool {
    expect_context::<IsFurtherDown>().0.get_value()
}

/// The present place.
pub fn use_route() -> Signal<Route> {
    expect_context()
}

/// Whether the address has changed since the page was loaded.
#[derive(Clone, Copy)]
struct HasMoved(StoredValue<bool>);

/// Whether the present place was come to from another one of the app. After a reload it was not.
pub fn has_moved() -> bool {
    expect_context::<HasMoved>().0.get_value()
}

/// Follows the address from here on.
pub fn provide_router() -> Signal<Route> {
    let route = RwSignal::new(Route::parse(&page::hash()));
    let places = StoredValue::new(Places::arrive());
    let has_moved = StoredValue::new(false);
    provide_context(HasMoved(has_moved));
    let is_further_down = StoredValue::new(false);
    provide_context(IsFurtherDown(is_further_down));
    let to_restore = StoredValue::new(None::<f64>);
    let exit = Exit::provide();
    let handle = window_event_listener(ev::hashchange, move |_| {
        let next = Route::parse(&page::hash());
        if route.with_untracked(|here| exit.bars(here, &next)) {
            return;
        }
        has_moved.set_value(true);
        // Whoever was in a field has left it: the screen hears so while it still lives, and keeps what was chosen.
        page::leave_field();
        let top = places.try_update_value(Places::moved).flatten();
        let top = top.filter(|top| *top > 0.0);
        is_further_down.set_value(top.is_some());
        to_restore.set_value(top);
        route.set(next);
        // Before anything on the new screen takes the focus, and the page with it.
        request_animation_frame(|| window().scroll_to_with_x_and_y(0.0, 0.0));
    });
    on_cleanup(move || handle.remove());

    let app = use_app();
    let subject = app.memo(move |model| route.with(|route| subject(model, route)));
    let arrivals = expect_context::<Arrivals>();
    // The first screen of a visit takes no focus.
    let has_arrived = StoredValue::new(false);
    Effect::new(move |_| {
        route.track();
        arrivals.track();
        let subject = subject.get();
        // The screen is there after this task; the place on it is restored before it is painted.
        request_animation_frame(move || {
            if announce(subject.as_deref(), has_arrived.try_get_value() == Some(true)) {
                has_arrived.try_set_value(true);
            }
            let Some(Some(top)) = to_restore.try_get_value() else { return };
            // A screen that is still on its way has no place further down yet.
            let is_waiting = document().query_selector("main [aria-busy=true]").is_ok_and(|busy| busy.is_some());
            if !is_waiting {
                to_restore.set_value(None);
                window().scroll_to_with_x_and_y(0.0, top);
            }
        });
    });
    let route = route.into();
    provide_context::<Signal<Route>>(route);
    route
}

/// Titles the page after its heading, and moves the focus there unless the screen has put it somewhere itself. Says
/// whether there is a heading: a screen may still be on its way.
fn announce(subject: Option<&str>, move_focus: bool) -> bool {
    let Some(heading) = document().get_element_by_id(PAGE_TITLE) else { return false };
    let heading = heading.text_content().unwrap_or_default();
    let parts = [Some(heading.trim()), subject, Some("Cairn")];
    document().set_title(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    let is_placed = document().active_element().is_some_and(|element| element.closest("main").ok().flatten().is_some());
    if move_focus && !is_placed {
        page::focus_in_place(PAGE_TITLE);
    }
    true
}

/// Whose screen it is: the client's name, or “You”.
pub fn subject(model: &Model, route: &Route) -> Option<String> {
    let of_client = |id: &Id<Client>| model.clients.get(id).map(|client| client.name.clone());
    let of_session = |id: &Id<_>| model.sessions.get(id).and_then(|session| of_client(&session.client));
    match route {
        Route::Client(id)
        | Route::Goals(id)
        | Route::Stages(id)
        | Route::Assessments(id)
        | Route::Concerns(id)
        | Route::PrintRelease(id)
        | Route::NewSession(Some(id)) => of_client(id),
        Route::Referral(id) | Route::PrintReferral(id) => {
            model.referrals.get(id).and_then(|note| of_client(&note.client))
        }
        Route::Wizard(wizard, _) => client_of(model, wizard).as_ref().and_then(of_client),
        Route::Prepare(id)
        | Route::Live(id)
        | Route::After(id)
        | Route::CheckAnswers(id)
        | Route::Summary(id)
        | Route::Print(_, id) => of_session(id),
        Route::FocusArea(id) | Route::StageCard(id, _) => {
            model.focus_areas.get(id).and_then(|area| of_client(&area.client))
        }
        Route::Board(id) | Route::PrintBoard(id) => model.boards.get(id).and_then(|board| of_client(&board.client)),
        Route::WeeklyGoal(id) | Route::AdjustGoal(id) => {
            model.weekly_goals.get(id).and_then(|goal| of_client(&goal.client))
        }
        Route::Assessment(id) | Route::Review(id) | Route::PrintAssessment(id) => {
            model.assessments.get(id).and_then(|taken| of_client(&taken.client))
        }
        Route::Fill(place) if route.in_hands_of().is_none() => place.client().and_then(of_client),
        Route::Week | Route::Journey | Route::Progress | Route::Ideas => Some("You".into()),
        _ => None,
    }
}

/// Whose vision or goal a wizard is about.
fn client_of(model: &Model, wizard: &Wizard) -> Option<Id<Client>> {
    match wizard {
        Wizard::Vision(client)
        | Wizard::NewThreeMonthGoal(client)
        | Wizard::NewWeeklyGoal(client)
        | Wizard::NewConcern(client, _) => Some(client.clone()),
        Wizard::ThreeMonthFrom(taken, _) | Wizard::WeekFrom(taken, _) => {
            model.assessments.get(taken).map(|taken| taken.client.clone())
        }
        Wizard::Concern(note) => model.referrals.get(note).map(|note| note.client.clone()),
        Wizard::Take(client, _) => Some(client.clone()),
        // Nobody's name is in view.
        Wizard::Fill | Wizard::HandedOver(..) => None,
        Wizard::Answers(taken) => model.assessments.get(taken).map(|taken| taken.client.clone()),
        Wizard::ThreeMonthGoal(goal) => model.three_month_goals.get(goal).map(|goal| goal.client.clone()),
        Wizard::Review(goal) => model.weekly_goals.get(goal).map(|goal| goal.client.clone()),
        Wizard::ForArea(area) | Wizard::Stage(area) | Wizard::Rulers(area) => {
            model.focus_areas.get(area).map(|area| area.client.clone())
        }
        Wizard::FromIdea(idea) => model.ideas.get(idea).and_then(|idea| model.client_of_idea(idea)),
    }
}

/// Where each entry of the browser's history was scrolled to.
#[derive(Debug)]
struct Places {
    tops: HashMap<u32, f64>,
    present: u32,
    latest: u32,
}

impl Places {
    fn arrive() -> Self {
        if let Ok(history) = window().history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        let number = entry_number().unwrap_or(0);
        number_entry(number);
        Self { tops: HashMap::new(), present: number, latest: number }
    }

    /// Notes the place that is left; returns the place to restore when the entry was there before.
    fn moved(&mut self) -> Option<f64> {
        let top = window().scroll_y().unwrap_or(0.0);
        self.tops.insert(self.present, top);
        match entry_number() {
            Some(number) => {
                self.present = number;
                self.latest = self.latest.max(number);
                self.tops.get(&number).copied()
            }
            None => {
                self.latest += 1;
                self.present = self.latest;
                number_entry(self.present);
                None
            }
        }
    }
}

/// The number this visit gave to the present entry of the history; none for a new one.
fn entry_number() -> Option<u32> {
    window().history().ok()?.state().ok()?.as_f64().map(|number| number as u32)
}

fn number_entry(number: u32) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state(&JsValue::from(number), "");
    }
}
