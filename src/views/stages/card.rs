//! The card of a stage, as a page to read, with the other five a tap away.

use std::sync::Arc;

use leptos::prelude::*;

use super::{back_to, words::stance_name};
use crate::{
    app::use_app,
    components::PageTitle,
    content::{Worded, stages},
    domain::{Client, FocusArea, Id, Stance, Voice},
    route::Route,
    views::unknown::Unknown,
};

/// `#/stages/{area}/card/{stage}`.
#[component]
pub fn StageCardPage(area: Id<FocusArea>, stance: Stance) -> impl IntoView {
    let found = use_app().memo(move |model| {
        let area = model.focus_areas.get(&area)?;
        Some((area.clone(), model.clients.get(&area.client)?.clone()))
    });
    move || match found.get() {
        Some((area, client)) => view! { <Found area client stance/> }.into_any(),
        None => view! { <Unknown/> }.into_any(),
    }
}

#[component]
fn Found(area: Arc<FocusArea>, client: Arc<Client>, stance: Stance) -> impl IntoView {
    let (voice, ..) = back_to(&client);
    let card = stages::card(stance);
    let is_now = area.stance_now() == Some(stance);
    let here = match (is_now, voice) {
        (false, _) => None,
        (true, Voice::Coach) => Some(format!("{} stands here now", area.name)),
        (true, Voice::Own) => Some(format!("I stand here now with {}", area.name)),
    };
    let part = |(name, lines): (&'static str, &'static [Worded])| {
        let id = format!("card-{}", name.to_lowercase().replace(' ', "-"));
        let by = id.clone();
        view! {
            <section class="card flat" aria-labelledby=by>
                <h2 id=id>{name}</h2>
                <ul>{lines.iter().map(|line| view! { <li>{line.text(voice)}</li> }).collect_view()}</ul>
            </section>
        }
    };
    let parts: Vec<_> = headings(voice).into_iter().zip(card.lists().map(|(_, lines)| lines)).map(part).collect();
    let way = Route::FocusArea(area.id.clone()).href();
    let others = Stance::ALL.map(|other| {
        let href = Route::StageCard(area.id.clone(), other).href();
        let current = (other == stance).then_some("page");
        let kind = if current.is_some() { "button small primary" } else { "button small" };
        view! { <li><a class=kind href=href aria-current=current>{stance_name(other, voice)}</a></li> }
    });
    let [exit, next] = [("When to move on", &card.exit), ("What comes next", &card.next)].map(|(name, line)| {
        view! {
            <div>
                <dt><b>{name}</b></dt>
                <dd>{line.text(voice)}</dd>
            </div>
        }
    });
    view! {
        <div class="page wide">
            <header class="stack tight">
                <p>
                    <a href=way>{area.name.clone()}</a>
                </p>
                <PageTitle>{card.name.text(voice)}</PageTitle>
                <p class="lede">{card.nutshell.text(voice)}</p>
                {here.map(|here| view! { <p><span class="badge primary">{here}</span></p> })}
            </header>
            <div class="grid">
                {parts}
                <section class="card accent" aria-label="Moving on">
                    <dl class="stack">{exit} {next}</dl>
                </section>
            </div>
            <nav class="stack tight" aria-label="All six cards">
                <h2>"All six cards"</h2>
                <ul class="plain cluster" role="list">{others.into_iter().collect_view()}</ul>
            </nav>
        </div>
    }
    .into_any()
}

/// The headings of the lists, in the order of the card.
pub fn headings(voice: Voice) -> [&'static str; 8] {
    match voice {
        Voice::Coach => [
            "How it sounds",
            "What the person needs",
            "What helps",
            "What to avoid",
            "Goals that fit",
            "Questions to ask",
            "Signs of moving on",
            "Risks",
        ],
        Voice::Own => [
            "How I sound",
            "What I need",
            "What helps me",
            "What I leave alone",
            "Goals that fit me",
            "Questions for myself",
            "Signs that I move on",
            "What I watch for",
        ],
    }
}
