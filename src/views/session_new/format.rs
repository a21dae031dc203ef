//! In what shape.

use leptos::prelude::*;

use super::form::Choice;
use crate::{
    app::use_app,
    components::{RadioGroup, RadioOption},
    content,
    domain::{Client, Format, Id, Model, SessionStatus, Voice},
};

/// The formats that suit the person, the usual one chosen; the first-session format only for a client without one.
#[component]
pub fn FormatField(choice: Choice) -> impl IntoView {
    let app = use_app();
    let options = Memo::new(move |_| {
        let client = choice.client.get();
        let asked = choice.asked.get_value();
        app.memo(move |model| options(model, client.as_ref(), choice.voice, asked.as_ref())).get()
    });
    // A shape that is no longer offered (another client was chosen) gives way to the usual one.
    Effect::new(move || {
        let format = choice.format.get();
        if !options.read().iter().any(|option| option.value == format.as_str())
            && let Some(first) = options.read().first().and_then(|option| option.value.parse().ok())
        {
            choice.format.set(first);
        }
    });
    let value = Signal::derive(move || Some(choice.format.get().to_string()));
    let choose = move |value: String| {
        if let Ok(format) = value.parse() {
            choice.format.set(format);
        }
    };
    let about = Memo::new(move |_| {
        let id = choice.format.get();
        app.with(|model| content::format_in(model, &id).map(|format| format.description.to_string()))
            .unwrap_or_default()
    });
    view! {
        <div class="stack tight">
            <RadioGroup legend="Format" inline=true options=options value=value on_change=choose />
            <p class="muted">{move || about.get()}</p>
        </div>
    }
    .into_any()
}

fn options(model: &Model, client: Option<&Id<Client>>, voice: Voice, asked: Option<&Id<Format>>) -> Vec<RadioOption> {
    let is_first = client.is_none_or(|client| {
        !model.sessions.iter().any(|session| session.client == *client && session.status == SessionStatus::Ended)
    });
    let built_in: &[&str] = match voice {
        Voice::Own => &["self", "grow", "oskar"],
        Voice::Coach if is_first => &["standard", "first", "executive", "grow", "oskar"],
        Voice::Coach => &["standard", "executive", "grow", "oskar"],
    };
    let asked = asked.map(Id::as_str).filter(|id| !built_in.contains(id)).and_then(content::format);
    let own = model.own_formats();
    built_in
        .iter()
        .filter_map(|id| content::format(id))
        .chain(asked)
        .chain(own.iter().map(|own| &**own))
        .map(option)
        .collect()
}

fn option(format: &Format) -> RadioOption {
    RadioOption::new(format.id.as_str(), format.name.clone())
}
