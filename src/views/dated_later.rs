//! What is dated after today, in one line: nothing is gone because of its date.

use leptos::prelude::*;

use crate::{
    app::use_app,
    content::{instruments, words},
    domain::{Client, Id, Later, LaterWhat, Model, NaiveDate, SessionStatus},
    platform::clock,
    route::Route,
};

/// So many are named in the line; the others are a tap away.
const NAMED: usize = 3;

/// Such as “Dated after today: check-in on Walk after lunch, tomorrow”, each with a way to it; nothing while there is none.
#[component]
pub fn DatedLater(
    /// Of one client alone, or else of everybody.
    #[prop(optional)]
    client: Option<Id<Client>>,
    /// What belongs to the place where the line stands.
    shows: fn(&Later) -> bool,
) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let with_name = client.is_none();
    let found = app.memo(move |model| {
        let today = today.get();
        let later = model.dated_later(client.as_ref(), today);
        let later = later.iter().filter(|later| shows(later));
        later.map(|later| told(model, later, with_name, today)).collect::<Vec<_>>()
    });
    let link = |(words, href): (String, String)| {
        view! {
            <li>
                <a href=href dir="auto">
                    {words}
                </a>
            </li>
        }
    };
    move || {
        let mut named = found.get();
        let others = named.split_off(named.len().min(NAMED));
        (!named.is_empty()).then(|| {
            let more = (!others.is_empty()).then(|| {
                view! {
                    <details class="disclosure">
                        <summary>{format!("{} more", others.len())}</summary>
                        <ul class="plain">{others.into_iter().map(link).collect_view()}</ul>
                    </details>
                }
            });
            view! {
                <div class="muted dated-later">
                    <p>"Dated after today:"</p>
                    <ul class="plain">{named.into_iter().map(link).collect_view()}</ul>
                    {more}
                </div>
            }
        })
    }
}

/// What it is and when, and where it leads.
fn told(model: &Model, later: &Later, with_name: bool, today: NaiveDate) -> (String, String) {
    let goal = |id| model.weekly_goals.get(id).map(|goal| goal.headline().to_owned()).unwrap_or_default();
    let (what, to) = match &later.what {
        LaterWhat::Goal(id) => (format!("{}, begins", goal(id)), Route::WeeklyGoal(id.clone())),
        LaterWhat::CheckIn(id) => (format!("Check-in on {}", goal(id)), Route::WeeklyGoal(id.clone())),
        LaterWhat::Review(id) => (format!("Looking back on {}", goal(id)), Route::WeeklyGoal(id.clone())),
        LaterWhat::Rating(id) => {
            let statement = model.three_month_goals.get(id).map(|goal| goal.statement.clone()).unwrap_or_default();
            (format!("How far: {statement}"), Route::Goals(later.client.clone()))
        }
        LaterWhat::Session(id) => {
            let status = model.sessions.get(id).map(|session| session.status);
            let to = match status {
                Some(SessionStatus::Planned) => Route::Prepare(id.clone()),
                Some(SessionStatus::Live) => Route::Live(id.clone()),
                _ => Route::Summary(id.clone()),
            };
            ("Session".to_owned(), to)
        }
        LaterWhat::Assessment(id) => {
            let name = model.assessments.get(id).map(|taken| instruments::name_of(taken)).unwrap_or_default();
            (name, Route::Assessment(id.clone()))
        }
        LaterWhat::Area(id) => {
            let name = model.focus_areas.get(id).map(|area| area.name.clone()).unwrap_or_default();
            (format!("Focus area {name}"), Route::FocusArea(id.clone()))
        }
    };
    let client = model.clients.get(&later.client).filter(|client| with_name && !client.myself);
    let what = client.map_or(what.clone(), |client| format!("{what} with {}", client.name));
    let day = words::near_day(later.on, today);
    // Where a goal begins, the sentence goes on.
    let comma = if matches!(later.what, LaterWhat::Goal(_)) { "" } else { "," };
    (format!("{what}{comma} {day}"), to.href())
}
