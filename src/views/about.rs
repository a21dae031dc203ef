//! About: what Cairn is, whether it works offline, and whom it owes.

use leptos::prelude::*;

use super::help::paragraphs;
use crate::{
    components::{Icon, IconName, PageTitle},
    content::{
        about::{ABOUT, TOPICS},
        text::Topic,
    },
    platform::updates::{Offline, apply_update, use_offline, use_update},
};

/// The page.
#[component]
pub fn About() -> impl IntoView {
    let topics = TOPICS.iter().filter(|topic| topic.id != ABOUT.id);
    view! {
        <div class="page about">
            <header class="stack tight">
                <PageTitle>"About"</PageTitle>
                <div class="stack tight lede">{paragraphs(&ABOUT)}</div>
            </header>
            <ThisCopy />
            {topics.map(section).collect_view()}
            <Credits />
        </div>
    }
    .into_any()
}

fn section(topic: &'static Topic) -> AnyView {
    view! {
        <section class="stack tight">
            <h2>{topic.title}</h2>
            {paragraphs(topic)}
        </section>
    }
    .into_any()
}

/// The version in this browser, and whether it needs a network.
#[component]
fn ThisCopy() -> impl IntoView {
    let offline = use_offline();
    let waits = use_update();
    let icon = move || match offline.get() {
        Offline::Ready => IconName::CheckCircle,
        _ => IconName::Offline,
    };
    let words = move || match offline.get() {
        Offline::Ready => "Works offline: ready",
        Offline::Pending => "Works offline: getting ready",
        Offline::Unavailable => "Works offline: not in this browser or window",
        Offline::Off => "Works offline: not in this development copy",
    };
    view! {
        <section class="card flat" aria-label="This copy">
            <p class="about-line">
                {move || view! { <Icon name=icon() /> }} <span role="status">{words}</span>
            </p>
            <p class="cluster">
                <Icon name=IconName::Update />
                <span>"Version " {env!("CARGO_PKG_VERSION")}</span>
                <Show when=move || waits.get()>
                    <span>"A new version is ready"</span>
                    <button type="button" class="button small" on:click=move |_| apply_update()>
                        "Update now"
                    </button>
                </Show>
            </p>
        </section>
    }
}

/// What Cairn is made of, with the licences under which it may be.
#[component]
fn Credits() -> impl IntoView {
    let credits = [
        ("Cairn itself", "Open source, under the MIT licence or the Apache licence 2.0, as you prefer."),
        (
            "Figtree",
            "The typeface, by Erik Kennedy and the Figtree project's authors, under the SIL Open Font Licence 1.1.",
        ),
        (
            "Lucide",
            "The icons, by Lucide's contributors, under the ISC licence; some come from Feather by Cole Bemis, under the MIT licence.",
        ),
        (
            "Rust, Leptos and others",
            "The program is built with Rust and Leptos and with smaller libraries, all under open licences that allow it.",
        ),
    ];
    view! {
        <section class="stack tight">
            <h2>"Licences and credits"</h2>
            <dl class="credits">
                {credits
                    .map(|(name, line)| {
                        view! {
                            <div>
                                <dt>{name}</dt>
                                <dd>{line}</dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
        </section>
    }
}
