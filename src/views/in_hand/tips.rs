//! What serves where an area stands: a part of its card, one tap away.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    content::{Worded, stages},
    domain::{FocusArea, Stance, Voice},
    route::Route,
    views::stages::{MaintenanceNote, headings},
};

/// The lists of the card that help in the middle of a conversation.
const SHOWN: [&str; 4] = ["helps", "avoid", "goals", "moving-on"];

/// Nothing while nothing is known of the stage.
#[component]
pub fn StageTips(#[prop(into)] area: Signal<Option<Arc<FocusArea>>>, voice: Voice) -> impl IntoView {
    let stands = Memo::new(move |_| {
        area.with(|area| area.as_ref().and_then(|area| Some((area.id.clone(), area.stance_now()?))))
    });
    let list = move |(name, lines): (&'static str, &'static [Worded])| {
        view! {
            <h3>{name}</h3>
            <ul>{lines.iter().map(|line| view! { <li>{line.text(voice)}</li> }).collect_view()}</ul>
        }
    };
    let tips = move || {
        let (area, stance) = stands.get()?;
        let card = stages::card(stance);
        let lists = headings(voice).into_iter().zip(card.lists());
        let lists = lists.filter(|(_, (id, _))| SHOWN.contains(id)).map(|(name, (_, lines))| list((name, lines)));
        let asked_for =
            (stance == Stance::Maintenance).then(|| view! { <MaintenanceNote area=area.clone() voice=voice /> });
        Some(view! {
            <p>{card.nutshell.text(voice)}</p>
            {asked_for}
            {lists.collect_view()}
            <p class="cluster">
                <a href=Route::StageCard(area.clone(), stance).href()>"Read the whole card"</a>
                <a href=Route::FocusArea(area).href()>"Its own page"</a>
            </p>
        })
    };
    view! {
        <Show when=move || stands.read().is_some()>
            <details class="disclosure">
                <summary>"Stage tips"</summary>
                <div class="stack tight">{tips}</div>
            </details>
        </Show>
    }
    .into_any()
}
