//! A format that comes with Cairn: to look at, to use, to copy.

use leptos::prelude::*;

use super::{
    copy::copy_and_edit,
    shares::{ShareBar, percent, shares, times},
};
use crate::{
    app::use_app,
    components::{Icon, IconName, PageTitle},
    content::{activities::activity, default_minutes},
    domain::{
        Format, FormatPhase, When,
        format_edit::{Line, LineKind},
    },
    route::Route,
    views::{minutes_field::MinutesField, session_new::AskedFormat},
};

/// The whole format: its phases with their times for a length, their questions and what done means.
#[component]
pub fn BuiltIn(format: &'static Format) -> impl IntoView {
    let app = use_app();
    let asked = AskedFormat::way();
    let minutes = RwSignal::new(default_minutes(format.id.as_str()));
    let times = Memo::new(move |_| times(format, minutes.get()));
    let text =
        |text: &'static str, class: &'static str| (!text.is_empty()).then(|| view! { <p class=class>{text}</p> });
    let phases = format.phases.iter().enumerate().map(|(n, phase)| {
        let time = Signal::derive(move || times.read().get(n).cloned().unwrap_or_default());
        view! { <PhaseCard phase=phase share=percent(format, phase) time=time /> }
    });
    view! {
        <div class="page format">
            <p>
                <a href=Route::Library.href()>"Library"</a>
            </p>
            <header class="stack tight">
                <PageTitle>{&*format.name}</PageTitle>
                {text(&format.description, "lede")}
                {text(&format.source, "muted")}
            </header>
            <div class="actions">
                <button type="button" class="button primary" on:click=move |_| asked.open(format.id.clone())>
                    "Use in a session"
                </button>
                <button type="button" class="button" on:click=move |_| copy_and_edit(app, format.clone())>
                    <Icon name=IconName::Copy />
                    "Copy and edit"
                </button>
            </div>
            <section class="stack">
                <h2>"Phases"</h2>
                <MinutesField
                    label="Session length"
                    hint="To see what each phase comes to."
                    value=minutes
                    on_change=Callback::new(move |length| minutes.set(length))
                />
                <ShareBar shares=shares(format) />
                <ol class="plain stack">{phases.collect_view()}</ol>
            </section>
        </div>
    }
    .into_any()
}

#[component]
fn PhaseCard(phase: &'static FormatPhase, share: String, time: Signal<String>) -> impl IntoView {
    let questions = format!("Questions ({})", phase.prompts.len());
    let checks = format!("Checklist ({})", phase.checklist.len());
    let brings: Vec<_> = phase.activities.iter().map(|what| activity(*what).name).collect();
    view! {
        <li class="card flat phase-card">
            <div class="split">
                <h3>{&*phase.name}</h3>
                <p class="numerals">
                    <span class="muted">{share}</span>
                    " · "
                    <strong>{move || time.get()}</strong>
                </p>
            </div>
            {(!phase.purpose.is_empty()).then(|| view! { <p>{&*phase.purpose}</p> })}
            {(phase.when == When::Monthly)
                .then(|| {
                    view! { <p class="muted">"About once a month. In between, its time goes to the heart of the session."</p> }
                })}
            {(!brings.is_empty()).then(|| view! { <p class="muted">"Brings: " {brings.join(", ")}</p> })}
            <details class="disclosure">
                <summary>{questions}</summary>
                {lines(phase.lines(LineKind::Prompt))}
            </details>
            <details class="disclosure">
                <summary>{checks}</summary>
                {lines(phase.lines(LineKind::Check))}
            </details>
        </li>
    }
}

/// Lines in both wordings.
fn lines(lines: Vec<Line>) -> AnyView {
    let line = |line: Line| {
        view! {
            <li>
                <p>{line.coach}</p>
                {(!line.own.is_empty())
                    .then(|| {
                        view! {
                            <p class="muted">
                                <span class="badge">"On your own"</span>
                                " "
                                {line.own}
                            </p>
                        }
                    })}
            </li>
        }
    };
    view! { <ol class="stack lines">{lines.into_iter().map(line).collect_view()}</ol> }.into_any()
}
