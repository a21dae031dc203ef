//! Settings: how Cairn is used and how it looks. Everything takes effect at once.

use leptos::prelude::*;

use super::{concerns::Numbers, minutes_field::MinutesField};
use crate::{
    app::use_app,
    components::{Checkbox, PageTitle, RadioGroup, RadioOption},
    domain::{Mode, SettingsCommand, Voice},
    platform::theme::Theme,
};

/// The settings, in three groups.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <div class="page settings">
            <header class="stack tight">
                <PageTitle>"Settings"</PageTitle>
                <p class="lede">"Each choice takes effect at once, and you can change it back at any time."</p>
            </header>
            <Way />
            <Look />
            <Live />
            <Calls />
        </div>
    }
    .into_any()
}

#[component]
fn Way() -> impl IntoView {
    let app = use_app();
    let mode = app.memo(|model| model.settings().mode.map(|mode| mode_word(mode).to_owned()));
    let options = vec![
        RadioOption::new(mode_word(Mode::Coach), "I coach others")
            .with_hint("Clients, guided sessions and summaries to hand over."),
        RadioOption::new(mode_word(Mode::Own), "I'm coaching myself")
            .with_hint("This week's goals, a short check-in, and a session with yourself."),
    ];
    let on_change = move |word: String| {
        let mode = if word == mode_word(Mode::Own) { Mode::Own } else { Mode::Coach };
        app.run(SettingsCommand::Mode(mode));
    };
    view! {
        <section>
            <RadioGroup
                legend="How you use Cairn"
                hint="What you wrote stays, whichever you choose."
                options=options
                value=mode
                on_change=on_change
            />
        </section>
    }
}

/// Whom to call when coaching is not enough.
#[component]
fn Calls() -> impl IntoView {
    let mode = use_app().with(|model| model.settings().mode);
    let voice = if mode == Some(Mode::Own) { Voice::Own } else { Voice::Coach };
    view! {
        <section class="stack">
            <h2>"Numbers to call"</h2>
            <p class="muted">"They stand on the page about concerns, and leave this device only in a backup."</p>
            <Numbers voice=voice />
        </section>
    }
}

fn mode_word(mode: Mode) -> &'static str {
    match mode {
        Mode::Coach => "coach",
        Mode::Own => "self",
    }
}

#[component]
fn Look() -> impl IntoView {
    let chosen = RwSignal::new(Theme::chosen());
    let option = |theme: Theme| {
        let words = match theme {
            Theme::System => "System",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        };
        RadioOption::new(theme.word(), words)
    };
    let on_change = move |word: String| {
        let theme = Theme::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default();
        theme.choose();
        chosen.set(theme);
    };
    view! {
        <section>
            <RadioGroup
                legend="Look"
                passing=true
                options=Theme::ALL.map(option).to_vec()
                value=Signal::derive(move || Some(chosen.get().word().to_owned()))
                on_change=on_change
                inline=true
            />
        </section>
    }
}

#[component]
fn Live() -> impl IntoView {
    let app = use_app();
    let minutes = app.memo(|model| model.settings().session_minutes);
    let hidden = app.memo(|model| model.settings().hide_timer);
    let awake = app.memo(|model| !model.settings().let_screen_sleep);
    let set_minutes = Callback::new(move |minutes| {
        app.run(SettingsCommand::SessionMinutes(minutes));
    });
    view! {
        <section class="stack">
            <h2>"Sessions"</h2>
            <MinutesField
                label="Length of a new session"
                hint="From 15 to 180. Each session can still have a length of its own."
                value=minutes
                on_change=set_minutes
            />
            <Checkbox
                label="Hide timer"
                hint="A live session then shows no clock. Its phases keep their times."
                checked=hidden
                on_change=move |hide| {
                    app.run(SettingsCommand::HideTimer(hide));
                }
            />
            <Checkbox
                label="Keep the screen awake"
                hint="While a session is live, where the browser can do it."
                checked=awake
                on_change=move |awake: bool| {
                    app.run(SettingsCommand::LetScreenSleep(!awake));
                }
            />
        </section>
    }
}
