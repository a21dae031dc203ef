//! In maintenance: something fresh for the habit, and the signs that it is time for that.

use leptos::prelude::*;

use super::Desk;
use crate::{
    content::{
        Worded,
        change::{BOREDOM_SIGNS, REFRESHERS, SLIPPING_SIGNS},
        focus_area::REFRESH,
    },
    domain::Stance,
    platform::clock,
    views::stages::{Suggestion, since},
};

#[component]
pub fn Fresh(desk: Desk) -> impl IntoView {
    let since_day = desk.read(|area| area.stands_since().filter(|_| area.stance_now() == Some(Stance::Maintenance)));
    let voice = desk.voice;
    let today = clock::use_today();
    let signs = move |name: &'static str, lines: &'static [Worded]| {
        let lines = lines.iter().map(|line| view! { <li>{line.text(voice)}</li> }).collect_view();
        view! {
            <details class="disclosure">
                <summary>{name}</summary>
                <ul>{lines}</ul>
            </details>
        }
    };
    move || {
        let day = since_day.get()?;
        let tips =
            REFRESHERS.iter().map(|tip| view! { <li><b>{tip.name}</b> {format!(": {}", tip.text.text(voice))}</li> });
        Some(view! {
            <section class="card flat" aria-labelledby="area-fresh">
                <h2 id="area-fresh">{desk.say("Keep it fresh", "How I keep it fresh")}</h2>
                <Suggestion rule=&REFRESH voice data=format!("In maintenance {}.", since(day, today.get()))/>
                <ul>{tips.collect_view()}</ul>
                {signs("Signs of boredom", BOREDOM_SIGNS)}
                {signs("Signs of slow slipping", SLIPPING_SIGNS)}
            </section>
        })
    }
}
