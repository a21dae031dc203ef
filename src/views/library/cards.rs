//! The formats as cards.

use leptos::prelude::*;

use super::shares::{ShareBar, percent, shares};
use crate::{
    app::use_app,
    content,
    domain::{Format, Id},
    route::Route,
};

/// Own formats first, then those that come with Cairn.
#[component]
pub fn FormatCards() -> impl IntoView {
    let app = use_app();
    let own = app.memo(|model| model.own_formats().iter().map(|format| format.id.clone()).collect::<Vec<_>>());
    let built_in = || content::formats().iter().map(|format| card(format, false)).collect_view();
    view! {
        <section class="stack" aria-labelledby="formats-title">
            <h2 id="formats-title">"Session formats"</h2>
            <ul class="plain format-cards">
                <For each=move || own.get() key=|id| id.clone() children=|id| view! { <OwnCard id=id /> } />
                {built_in()}
            </ul>
        </section>
    }
    .into_any()
}

/// Drawn anew when the format changes.
#[component]
fn OwnCard(id: Id<Format>) -> impl IntoView {
    let format = use_app().memo(move |model| model.formats.get(&id).cloned());
    move || format.get().map(|format| card(&format, true))
}

fn card(format: &Format, is_own: bool) -> AnyView {
    let text =
        |text: &str, class: &'static str| (!text.is_empty()).then(|| view! { <p class=class>{text.to_owned()}</p> });
    let phases = format.phases.iter().map(|phase| {
        view! {
            <li>
                {phase.name.to_string()} " " <span class="muted numerals">{percent(format, phase)}</span>
            </li>
        }
    });
    view! {
        <li class="card format-card">
            <div class="split">
                <h3>
                    <a class="cover" href=Route::Format(format.id.clone()).href()>
                        {format.name.to_string()}
                    </a>
                </h3>
                {is_own.then(|| view! { <span class="badge accent">"Yours"</span> })}
            </div>
            {text(&format.description, "")}
            <div class="stack tight format-shape">
                <ShareBar shares=shares(format) />
                <ol class="plain phase-names">{phases.collect_view()}</ol>
            </div>
            {text(&format.source, "muted small")}
        </li>
    }
    .into_any()
}
