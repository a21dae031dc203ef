//! Is this really the stage? Asked of each focus area once a session is over (003), the one in hand first.

use std::{cmp::Ordering, sync::Arc};

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::focus_by_id,
    content::after::{STAGE_EARLIER, STAGE_LATER, area_check},
    domain::{FocusArea, FocusAreaCommand, Id, Session, Stance, Voice},
    platform::clock,
    route::Route,
    views::{
        in_hand::{ChangeStage, plain_name},
        stages::{MaintenanceNote, stance_name, where_it_stands},
    },
};

/// One question for each area in use; nothing without any.
#[component]
pub fn StageChecks(session: Id<Session>, voice: Voice) -> impl IntoView {
    let sought = session.clone();
    let areas = use_app().memo(move |model| {
        let areas = model.sessions.get(&sought).map(|session| model.focus_areas_in(session)).unwrap_or_default();
        areas.into_iter().map(|area| area.id.clone()).collect::<Vec<_>>()
    });
    let session = StoredValue::new(session);
    view! {
        <Show when=move || !areas.read().is_empty()>
            <ul class="plain stack" role="list" aria-label="Stage of each focus area">
                <For each=move || areas.get() key=Clone::clone let:area>
                    <Check area=area session=session.get_value() voice=voice />
                </For>
            </ul>
        </Show>
    }
    .into_any()
}

/// What is being picked: an earlier place, or a later one.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Earlier,
    Later,
}

impl Way {
    /// The stances on this way from `now`, the nearest first.
    fn from(self, now: Stance) -> Vec<Stance> {
        match self {
            Way::Earlier => Stance::ALL.into_iter().rev().filter(|stance| *stance < now).collect(),
            Way::Later => Stance::ALL.into_iter().filter(|stance| *stance > now).collect(),
        }
    }
}

#[component]
fn Check(area: Id<FocusArea>, session: Id<Session>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let title = format!("check-{area}");
    let sought = area.clone();
    let found = app.memo(move |model| model.focus_areas.get(&sought).cloned());
    let stance = Memo::new(move |_| found.with(|area| area.as_ref().and_then(|area| area.stance_now())));
    let name = Memo::new(move |_| found.with(|area| area.as_ref().map(|area| area.name.clone()).unwrap_or_default()));
    let today = clock::use_today();
    let stands = move || found.with(|area| area.as_ref().map(|area| where_it_stands(area, voice, today.get())));
    let way = RwSignal::new(None::<Way>);
    let kept = (area.clone(), session.clone(), title.clone());
    let say = Callback::new(move |stance: Stance| {
        let (id, session, title) = kept.clone();
        let stand = FocusAreaCommand::Stand { id, stance, by_hand: true, session: Some(session), why: String::new() };
        if app.run_undoable(stand, "Stage kept").is_some() {
            way.set(None);
            request_animation_frame(move || focus_by_id(&title));
        }
    });
    let asked = move || match stance.get() {
        Some(stance) => area_check(&name.get(), stance, voice),
        None => name.get(),
    };
    let answers = {
        let (title, session) = (title.clone(), session.clone());
        move || match stance.get() {
            Some(now) => view! { <Answers now=now way=way say=say title=title.clone() voice=voice /> }.into_any(),
            None => view! { <ChangeStage area=found voice=voice session=Some(session.clone()) /> }.into_any(),
        }
    };
    let noted = Memo::new(move |_| found.with(|area| area.as_ref().and_then(|area| said(area, &session, voice))));
    let of_note = area.clone();
    view! {
        <li class="stack tight">
            <h3 id=title tabindex="-1" dir="auto">{asked}</h3>
            <p class="muted">
                {stands} " · " <a href=Route::FocusArea(area).href()>{move || format!("All about {}", name.get())}</a>
            </p>
            {answers}
            <div role="status">
                {move || {
                    noted
                        .get()
                        .map(|(words, advice)| {
                            view! {
                                <p>{words}</p>
                                {advice.map(|advice| view! { <p>{advice}</p> })}
                            }
                        })
                }}
            </div>
            {move || {
                (stance.get() == Some(Stance::Maintenance) && noted.read().is_some())
                    .then(|| view! { <MaintenanceNote area=of_note.clone() voice=voice /> })
            }}
        </li>
    }
    .into_any()
}

/// Still right, or one of those before or after.
#[component]
fn Answers(
    now: Stance,
    way: RwSignal<Option<Way>>,
    say: Callback<Stance>,
    title: String,
    voice: Voice,
) -> impl IntoView {
    let turn = move |to: Way, words: &'static str| {
        (!to.from(now).is_empty()).then(|| {
            let toggle = move |_| way.update(|way| *way = if *way == Some(to) { None } else { Some(to) });
            view! {
                <button
                    type="button"
                    class="button small"
                    aria-expanded=move || (way.get() == Some(to)).to_string()
                    on:click=toggle
                >
                    {words}
                </button>
            }
        })
    };
    let pick = move |stance: Stance| {
        view! {
            <li>
                <button type="button" class="button small" on:click=move |_| say.run(stance)>
                    {stance_name(stance, voice)}
                </button>
            </li>
        }
    };
    view! {
        <div class="cluster" role="group" aria-labelledby=title>
            <button type="button" class="button small" on:click=move |_| say.run(now)>
                "Still right"
            </button>
            {turn(Way::Earlier, "Earlier")}
            {turn(Way::Later, "Later")}
        </div>
        {move || {
            way.get()
                .map(|way| {
                    let label = if way == Way::Earlier { "Earlier stages" } else { "Later stages" };
                    view! {
                        <ul class="plain cluster" role="list" aria-label=label>
                            {way.from(now).into_iter().map(pick).collect_view()}
                        </ul>
                    }
                })
        }}
    }
    .into_any()
}

/// What this session has said about an area, and what follows from it.
fn said(area: &Arc<FocusArea>, session: &Id<Session>, voice: Voice) -> Option<(String, Option<&'static str>)> {
    let (_, said) = area.said_in(session)?;
    let last = *said.last()?;
    let name = plain_name(last.stance, voice);
    // The word before it, in this session or not.
    let before = area.standings.iter().rev().skip_while(|standing| *standing != last).nth(1);
    Some(match before.map(|before| before.stance.cmp(&last.stance)) {
        Some(Ordering::Equal) => (format!("Noted in this session: still {name}."), None),
        Some(Ordering::Greater) => (format!("Noted in this session: {name}."), Some(STAGE_EARLIER.text(voice))),
        Some(Ordering::Less) => (format!("Noted in this session: {name}."), Some(STAGE_LATER.text(voice))),
        None => (format!("Noted in this session: {name}."), None),
    })
}
