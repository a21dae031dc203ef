//! One entry that was found.

use leptos::{prelude::*, task::spawn_local};

use super::Desk;
use crate::{
    components::{Icon, IconName, StatusLine, Toggle},
    content::library::{Both, Entry, moment_name, stance_name},
    domain::{SettingsCommand, Text},
    platform::files,
    views::library::add_to_set::AddToSet,
};

/// The id of a card, for the focus.
pub fn card_id(entry: &str) -> String {
    format!("entry-{entry}")
}

/// Its words, where it belongs, and what can be done with it.
#[component]
pub fn ResultCard(desk: Desk, entry: Entry) -> impl IntoView {
    let voice = desk.voice;
    let worded = move |both: Both| move || both.text(voice.get()).to_owned();
    let name = entry.name.clone();
    let has_line = !entry.line.coach.is_empty();
    // What the buttons are about, for whoever does not see the card.
    let about = if entry.name.coach.is_empty() { entry.line.clone() } else { entry.name.clone() };
    let about = Signal::derive(worded(about));
    let tags = {
        let moment = entry.moment.map(moment_name);
        let stances = entry.stances.iter().map(|stance| stance_name(*stance));
        let badge = |text: &'static str| view! { <span class="badge">{text}</span> };
        moment.into_iter().chain(stances).map(badge).collect_view()
    };
    let (id, mark) = (entry.id.to_string(), entry.id.to_string());
    let is_favourite = Memo::new(move |_| desk.favourites.read().contains(&id));
    let toggle = move |on| _ = desk.app.run(SettingsCommand::Favourite { id: mark.clone(), on });
    let said = RwSignal::new(String::new());
    let text = entry.line.clone();
    let copy = move |_| {
        let words = text.text(voice.get_untracked()).to_owned();
        spawn_local(async move {
            let outcome = match files::copy(&words).await {
                Ok(()) => "Copied",
                Err(_) => "This browser did not allow copying.",
            };
            let _ = said.try_set(outcome.into());
        });
    };
    view! {
        <li class="card flat entry" id=card_id(&entry.id) tabindex="-1">
            <p class="cluster entry-tags">
                <span class="badge primary">{entry.kind.term().name}</span>
                {tags}
                {(!entry.home.is_empty()).then(|| view! { <span class="muted small">{entry.home.to_string()}</span> })}
            </p>
            {(!name.coach.is_empty()).then(|| view! { <h2 class="entry-name">{worded(name)}</h2> })}
            {has_line.then(|| view! { <p class="entry-line">{worded(entry.line.clone())}</p> })}
            {(!entry.more.is_empty()).then(|| view! { <More more=entry.more.clone() desk=desk /> })}
            <div class="cluster">
                <Toggle label="Favourite" about pressed=is_favourite on_toggle=toggle icon=IconName::Vote small=true />
                {entry.asks.then(|| view! { <AddToSet prompt=entry.to_prompt() about=about said=said /> })}
                <button type="button" class="button quiet small" on:click=copy>
                    <Icon name=IconName::Copy />
                    "Copy"
                    <span class="visually-hidden">" " {move || about.get()}</span>
                </button>
                <StatusLine text=said />
            </div>
        </li>
    }
    .into_any()
}

/// The rest of a card, under its headings.
#[component]
fn More(more: Vec<(Text, Both)>, desk: Desk) -> impl IntoView {
    let parts = more.chunk_by(|(one, _), (next, _)| one == next).map(|part| {
        let lines = part.iter().map(|(_, both)| {
            let both = both.clone();
            view! { <li>{move || both.text(desk.voice.get()).to_owned()}</li> }
        });
        view! {
            <h3 class="eyebrow">{part[0].0.to_string()}</h3>
            <ul class="stack tight">{lines.collect_view()}</ul>
        }
    });
    let parts = parts.collect_view();
    view! {
        <details class="disclosure">
            <summary>"More about it"</summary>
            <div class="stack tight">{parts}</div>
        </details>
    }
    .into_any()
}
