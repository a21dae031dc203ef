//! The cards: what one may notice, what to say, what to offer, and what is left to others.

use leptos::prelude::*;

use crate::{
    components::{Icon, IconName},
    content::{
        Worded,
        concerns::{CARDS, CONFIDENTIAL, Card, DECLINED, LIMITS},
    },
    domain::{Client, Concern, Id, Voice},
    route::{Route, Wizard},
};

/// Every card, folded, and what holds for all of them.
#[component]
pub fn Cards(client: Id<Client>, voice: Voice) -> impl IntoView {
    let (title, rules) = match voice {
        Voice::Coach => (
            "Cards",
            [
                ("What a coach leaves to others", LIMITS),
                ("Confidentiality", CONFIDENTIAL),
                ("When the answer is no", DECLINED),
            ],
        ),
        Voice::Own => (
            "What it may be about",
            [("What this is not", LIMITS), ("Who hears of it", CONFIDENTIAL), ("When I would rather not", DECLINED)],
        ),
    };
    let form = Route::PrintRelease(client.clone()).href();
    view! {
        <section class="stack tight" aria-labelledby="cards-title">
            <h2 id="cards-title">{title}</h2>
            <div class="topics">{CARDS.iter().map(|card| card_view(card, &client, voice)).collect_view()}</div>
        </section>
        <section class="stack tight" aria-labelledby="rules-title">
            <h2 id="rules-title">"Whatever it is about"</h2>
            <div class="topics">{rules.map(|(name, lines)| rule(name, lines, voice)).into_iter().collect_view()}</div>
        </section>
        <p>
            <a class="button" href=form>
                <Icon name=IconName::Print />
                "Release form for a doctor"
            </a>
        </p>
    }
    .into_any()
}

fn card_view(card: &'static Card, client: &Id<Client>, voice: Voice) -> AnyView {
    let [notice, say, offer, leave] = match voice {
        Voice::Coach => ["What one may notice", "Words to begin with", "What to offer", "What stays outside coaching"],
        Voice::Own => ["What I may notice", "Words I can use", "Where I can turn", "What I need not carry alone"],
    };
    let parts = [(notice, card.notice), (say, card.say), (offer, card.offer), (leave, card.leave)];
    let part =
        |(name, lines): (&'static str, &'static [Worded])| view! { <div><h3>{name}</h3>{list(lines, voice)}</div> };
    let note = Concern::from_slug(card.id).map(|concern| {
        let href = Wizard::NewConcern(client.clone(), concern).start().href();
        let (name, label) = (card.name.text(voice), noting(voice));
        view! { <p><a class="button small" href=href aria-label=format!("{label}: {name}")>{label}</a></p> }
    });
    view! {
        <details class="disclosure">
            <summary>{card.name.text(voice)}</summary>
            <div class="stack">{parts.map(part).into_iter().collect_view()} {note}</div>
        </details>
    }
    .into_any()
}

fn rule(name: &'static str, lines: &'static [Worded], voice: Voice) -> AnyView {
    view! {
        <details class="disclosure">
            <summary>{name}</summary>
            <div class="stack">{list(lines, voice)}</div>
        </details>
    }
    .into_any()
}

/// What the way into a new note is called.
pub const fn noting(voice: Voice) -> &'static str {
    match voice {
        Voice::Coach => "Note a concern",
        Voice::Own => "Note what worries me",
    }
}

fn list(lines: &'static [Worded], voice: Voice) -> AnyView {
    view! { <ul>{lines.iter().map(|line| view! { <li>{line.text(voice)}</li> }).collect_view()}</ul> }.into_any()
}
