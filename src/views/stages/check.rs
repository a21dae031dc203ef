//! After a session, of each focus area: is this really the stage? (003)

use leptos::prelude::*;

use super::words::where_it_stands;
use crate::{
    app::use_app,
    components::{Icon, IconName},
    domain::{Client, FocusArea, FocusAreaCommand, Id, Session, Voice},
    platform::clock,
    route::{Route, Wizard},
};

/// Each area in use with where it stands: one tap says that it still does, and a link asks the five questions anew.
#[component]
pub fn StageCheck(client: Id<Client>, session: Id<Session>, voice: Voice) -> impl IntoView {
    let areas = use_app().memo(move |model| {
        let areas = model.focus_areas_of(&client);
        areas.iter().filter(|area| !area.archived).map(|area| area.id.clone()).collect::<Vec<_>>()
    });
    view! {
        <ul class="plain stack" role="list" aria-label="Stage of each focus area">
            <For each=move || areas.get() key=Clone::clone let:area>
                <One area session=session.clone() voice/>
            </For>
        </ul>
    }
    .into_any()
}

#[component]
fn One(area: Id<FocusArea>, session: Id<Session>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let sought = area.clone();
    let found = app.memo(move |model| model.focus_areas.get(&sought).cloned());
    let name = app.with(|model| model.focus_areas.get(&area).map(|area| area.name.clone())).unwrap_or_default();
    let stands = move || found.with(|area| area.as_ref().map(|area| where_it_stands(area, voice, today.get())));
    // What was said in this session needs no second tap.
    let of_session = session.clone();
    let is_said = Memo::new(move |_| {
        found.with(|area| area.as_ref()?.standings.last().map(|last| last.session.as_ref() == Some(&of_session)))
            == Some(true)
    });
    let can_stay = Memo::new(move |_| found.with(|area| area.as_ref().is_some_and(|area| area.stance_now().is_some())));
    let href = Route::FocusArea(area.clone()).href();
    let ask = Wizard::Stage(area.clone()).start().href();
    let label = format!("Still so: {name}");
    let stay = move |_| {
        let Some(stance) = found.with_untracked(|area| area.as_ref().and_then(|area| area.stance_now())) else {
            return;
        };
        let (id, session) = (area.clone(), Some(session.clone()));
        let command = FocusAreaCommand::Stand { id, stance, by_hand: true, session, why: String::new() };
        app.run_undoable(command, "Stage kept");
    };
    let stay = StoredValue::new(stay);
    view! {
        <li class="split">
            <span>
                <a href=href dir="auto">{name.clone()}</a>
                <span class="muted small">{move || stands().map(|words| format!(" {words}"))}</span>
            </span>
            <span class="cluster">
                <Show when=move || can_stay.get()>
                    <button
                        type="button"
                        class="button small"
                        aria-label=label.clone()
                        aria-pressed=move || is_said.get().to_string()
                        on:click=move |event| {
                            if !is_said.get_untracked() {
                                stay.with_value(|stay| stay(event));
                            }
                        }
                    >
                        {move || is_said.get().then(|| view! { <Icon name=IconName::Check/> })}
                        "Still so"
                    </button>
                </Show>
                <a class="button small quiet" href=ask aria-label=format!("Ask again: {name}")>
                    "Ask again"
                </a>
            </span>
        </li>
    }
    .into_any()
}
