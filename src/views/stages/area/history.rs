//! Every stage that was found, with its day, how it was found, and what was said.

use leptos::prelude::*;

use super::Desk;
use crate::{
    content::words::{capital, near_day},
    domain::{NaiveDate, Standing, Voice},
    platform::clock,
    route::Route,
    views::stages::stance_name,
};

#[component]
pub fn History(desk: Desk) -> impl IntoView {
    let today = clock::use_today();
    let standings = desk.read(|area| area.standings.clone());
    let entries = move || {
        let today = today.get();
        standings.get().into_iter().rev().map(|standing| entry(standing, desk.voice, today)).collect_view()
    };
    let title = desk.say("History", "My history");
    view! {
        <section class="card flat" aria-labelledby="area-history">
            <h2 id="area-history">{title}</h2>
            <Show
                when=move || !standings.read().is_empty()
                fallback=|| view! { <p class="muted">"It begins with the first stage, and keeps every one after it."</p> }
            >
                <ol class="timeline plain" role="list" aria-label="History of the stage">
                    {entries}
                </ol>
            </Show>
        </section>
    }
    .into_any()
}

fn entry(standing: Standing, voice: Voice, today: NaiveDate) -> AnyView {
    let Standing { on, stance, by_hand, session, why, .. } = standing;
    let how = if by_hand { "Chosen by hand" } else { "Found by the five questions" };
    let day = near_day(on, today);
    let day = capital(day.strip_prefix("on ").unwrap_or(&day));
    let session = session.map(|id| view! { ", " <a href=Route::Summary(id).href()>"in a session"</a> });
    view! {
        <li>
            <p>
                <time class="muted numerals" datetime=on.to_string()>{day}</time>
                " "
                <strong>{stance_name(stance, voice)}</strong>
            </p>
            <p class="muted small">{how} {session}</p>
            {(!why.is_empty()).then(|| view! { <p class="prose" dir="auto">{why}</p> })}
        </li>
    }
    .into_any()
}
