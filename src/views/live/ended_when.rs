//! A session that was left open: it asks when it ended, and never ends by itself.

use std::sync::Arc;

use chrono::NaiveTime;
use leptos::prelude::*;

use super::room::Room;
use crate::{
    app::App,
    components::{Card, DateField, RadioGroup, RadioOption, Refusal, TimeField, focus_by_id},
    content::words,
    domain::{Forgotten, Id, Kind, Model, NaiveDate, Session, SessionCommand, Timestamp, typed::DayRange},
    platform::{clock, page},
    route::Route,
    store::Repo,
};

/// The id of the question.
pub const WHEN: &str = "ended-when";

const LAST: &str = "last";
const PLANNED: &str = "planned";
const OTHER: &str = "other";

/// Whether a session may have been forgotten, and when it may have ended.
pub fn forgotten(
    app: App,
    which: impl Fn(&Model) -> Option<&Arc<Session>> + Send + Sync + 'static,
    now: ReadSignal<Timestamp>,
) -> Memo<Option<Forgotten>> {
    app.memo(move |model| {
        let session = which(model)?;
        let stamp_of = |repo: &Repo<_>| repo.stamp(Kind::Session, session.id.as_str()).map(|stamp| stamp.hlc.at());
        model.forgotten(session, app.with_repo(stamp_of), now.get())
    })
}

impl Room {
    /// Whether this session may have been forgotten.
    pub fn forgotten(self) -> Memo<Option<Forgotten>> {
        let id = self.id();
        forgotten(self.app, move |model| model.sessions.get(&id), self.now)
    }
}

/// The question, while there is reason to ask it.
#[component]
pub fn EndedWhen(session: Id<Session>) -> impl IntoView {
    let room = Room::enter(session);
    let found = room.forgotten();
    move || found.get().map(|found| view! { <Question room found /> })
}

#[component]
fn Question(room: Room, found: Forgotten) -> impl IntoView {
    let today = clock::use_today();
    let said = move |at: Timestamp| {
        let day = clock::day_of(at).unwrap_or_else(clock::today);
        format!("{} at {}", words::near_day(day, today.get_untracked()), clock::time_of_day(at))
    };
    let last = RadioOption::new(LAST, words::capital(&said(found.last_done)))
        .with_hint("The last time that something was done in it.");
    let planned = found
        .planned_end
        .map(|at| RadioOption::new(PLANNED, words::capital(&said(at))).with_hint("When its time as planned was over."));
    let options: Vec<_> =
        [last].into_iter().chain(planned).chain([RadioOption::new(OTHER, "At another time")]).collect();
    let chosen = RwSignal::new(LAST.to_owned());
    let day = RwSignal::new(clock::day_of(found.last_done).unwrap_or_else(clock::today));
    let time = RwSignal::new(of_day(found.last_done));
    let complaint = RwSignal::new(false);
    let why = RwSignal::new(None::<String>);
    let end = move |_| {
        if complaint.get_untracked() {
            focus_by_id(WHEN);
            return;
        }
        let at = match (chosen.read_untracked().as_str(), found.planned_end) {
            (OTHER, _) => clock::moment(day.get_untracked().and_time(time.get_untracked())),
            (PLANNED, Some(planned)) => planned,
            _ => found.last_done,
        };
        let after = Route::After(room.id()).href();
        match room.end_at(at) {
            Ok(()) => page::go(&after, false),
            Err(refused) => why.set(Some(refused)),
        }
    };
    let still_on = move |_| {
        room.app.run(SessionCommand::StillOn { id: room.id() });
        page::focus(crate::components::PAGE_TITLE);
    };
    let is_other = Memo::new(move |_| *chosen.read() == OTHER);
    view! {
        <Card title="When did it end?" kind="accent">
            <p>"Nothing was done in this session for a long time. The time since then does not have to count."</p>
            <RadioGroup
                id=WHEN
                legend="It ended"
                options
                value=Signal::derive(move || Some(chosen.get()))
                on_change=move |value| {
                    why.set(None);
                    complaint.set(false);
                    chosen.set(value);
                }
            />
            <Show when=move || is_other.get()>
                <div class="date-time">
                    <DateField
                        label="Day it ended"
                        range=DayRange::Past
                        today
                        value=Signal::derive(move || Some(day.get()))
                        on_change=Callback::new(move |picked: Option<NaiveDate>| {
                            why.set(None);
                            day.set(picked.unwrap_or(day.get_untracked()));
                        })
                        on_complaint=Callback::new(move |why: Option<String>| complaint.set(why.is_some()))
                    />
                    <TimeField
                        label="Time it ended"
                        value=Signal::derive(move || Some(time.get()))
                        on_change=move |picked| {
                            why.set(None);
                            time.set(picked);
                        }
                    />
                </div>
            </Show>
            <Refusal why />
            <div class="actions">
                <button type="button" class="button primary" on:click=end>
                    "End it there"
                </button>
                <button type="button" class="button" on:click=still_on>
                    "I am still in it"
                </button>
            </div>
        </Card>
    }
    .into_any()
}

fn of_day(at: Timestamp) -> NaiveTime {
    NaiveTime::parse_from_str(&clock::time_of_day(at), "%H:%M").unwrap_or_default()
}
