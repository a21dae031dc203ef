//! Whom to call when a life is in danger. The numbers are the person's own: Cairn knows of none.

use leptos::prelude::*;

use crate::{
    app::{App, DraftArea, use_app},
    content::concerns::{EMERGENCY_STEPS, NO_NUMBER, NO_SERVICES, NUMBER, SERVICES},
    domain::{Settings, SettingsCommand, Voice, draft, lines},
};

/// What to do in an emergency, and the numbers to call.
#[component]
pub fn Emergency(voice: Voice) -> impl IntoView {
    let app = use_app();
    let number = kept(app, |settings| &settings.emergency_number);
    let services = kept(app, |settings| &settings.local_services);
    let call = move || match number.get() {
        number if number.is_empty() => NO_NUMBER.text(voice).to_owned(),
        number => NUMBER.text(voice).replace("{number}", &number),
    };
    let near = move || match lines(&services.read()) {
        known if known.is_empty() => view! { <p>{NO_SERVICES.text(voice)}</p> }.into_any(),
        known => view! {
            <p>{SERVICES.text(voice).replace("{services}", "").trim().to_owned()}</p>
            <ul>{known.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}</ul>
        }
        .into_any(),
    };
    // Open at first where nothing is filled in; it does not close under the person's hands.
    let is_new = number.read_untracked().is_empty() && services.read_untracked().is_empty();
    view! {
        <section class="card accent" aria-labelledby="emergency-title">
            <h2 id="emergency-title">"In an emergency"</h2>
            <p>
                <strong>{call}</strong>
            </p>
            <ol>{EMERGENCY_STEPS.iter().map(|step| view! { <li>{step.text(voice)}</li> }).collect_view()}</ol>
            {near}
            <details class="disclosure" open=is_new>
                <summary>"Numbers to call"</summary>
                <Numbers voice=voice />
            </details>
        </section>
    }
    .into_any()
}

/// The fields for the numbers, kept in the settings.
#[component]
pub fn Numbers(voice: Voice) -> impl IntoView {
    let app = use_app();
    let hint = match voice {
        Voice::Coach => "Doctors, therapists, crisis lines: one to a line, with a number.",
        Voice::Own => "Doctors, crisis lines, friends: one to a line, with a number.",
    };
    let save_number = Callback::new(move |number| app.save(SettingsCommand::EmergencyNumber(number)));
    let save_services = Callback::new(move |services| app.save(SettingsCommand::LocalServices(services)));
    view! {
        <div class="stack">
            <DraftArea
                label="Emergency number"
                name=draft::EMERGENCY.of(&Settings::default().id).with_part("number")
                value=kept(app, |settings| &settings.emergency_number)
                on_save=save_number
                rows=1
            />
            <DraftArea
                label="Local services"
                hint=hint
                name=draft::EMERGENCY.of(&Settings::default().id).with_part("services")
                value=kept(app, |settings| &settings.local_services)
                on_save=save_services
                rows=4
            />
        </div>
    }
    .into_any()
}

fn kept(app: App, part: fn(&Settings) -> &String) -> Memo<String> {
    app.memo(move |model| part(&model.settings()).clone())
}
