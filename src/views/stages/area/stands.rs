//! Where the area stands now, what that means in short, and the ways to say something else.

use leptos::prelude::*;

use super::{Desk, change::ByHand};
use crate::{
    components::{Icon, IconName},
    content::stages,
    domain::{Stance, Voice},
    platform::clock,
    route::{Route, Wizard},
    views::stages::since,
};

/// The id of the heading, which takes the focus after a change.
pub const HEADING: &str = "area-stands";

#[component]
pub fn Stands(desk: Desk) -> impl IntoView {
    let stance = desk.read(|area| area.stance_now());
    let title = desk.say("Where it stands", "Where I stand");
    view! {
        <section class="card accent" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{title}</h2>
            {move || match stance.get() {
                Some(stance) => in_short(desk, stance),
                None => nothing_yet(desk),
            }}
            <div class="actions">
                <a class="button primary" href=Wizard::Stage(desk.id()).start().href()>
                    <Icon name=IconName::Compass/>
                    {move || if stance.get().is_some() { "Change stage by five questions" } else { "Find the stage" }}
                </a>
            </div>
            <ByHand desk/>
        </section>
    }
    .into_any()
}

fn nothing_yet(desk: Desk) -> AnyView {
    let words = desk.say(
        "No stage yet. Five short questions find it, one tap each.",
        "I have not said yet. Five short questions find it, one tap each.",
    );
    view! { <p>{words}</p> }.into_any()
}

/// The stage, since when, and the beginning of its card.
fn in_short(desk: Desk, stance: Stance) -> AnyView {
    let card = stages::card(stance);
    let today = clock::use_today();
    let since = desk.read(|area| area.stands_since());
    let list = |name: &'static str, lines: &'static [crate::content::Worded]| {
        let lines = lines.iter().take(3).map(|line| view! { <li>{line.text(desk.voice)}</li> }).collect_view();
        view! {
            <div>
                <h3>{name}</h3>
                <ul>{lines}</ul>
            </div>
        }
    };
    let (helps, avoid) = match desk.voice {
        Voice::Coach => ("What helps", "What to avoid"),
        Voice::Own => ("What helps me", "What I leave alone"),
    };
    view! {
        <p class="lede">
            <strong>{card.name.text(desk.voice)}</strong>
            <span class="muted">{move || since.get().map(|day| format!(", {}", self::since(day, today.get())))}</span>
        </p>
        <p>{card.nutshell.text(desk.voice)}</p>
        <div class="grid">{list(helps, card.helps)} {list(avoid, card.avoid)}</div>
        <p>
            <a href=Route::StageCard(desk.id(), stance).href()>"Read the whole card"</a>
        </p>
    }
    .into_any()
}
