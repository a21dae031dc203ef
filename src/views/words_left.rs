//! Words that were typed and not added: listed until they are, wherever their field has gone.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, subject, use_app},
    components::{Icon, IconName, StatusLine},
    content::words::near_day,
    domain::{DraftName, Kind, Timestamp, draft, sort},
    platform::{clock, files},
    route::Route,
};

/// One draft, for a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Left {
    name: DraftName,
    /// What it was to become, and whose.
    what: String,
    words: String,
    at: Timestamp,
    /// Where it is gone on with; none when what it was about is gone.
    href: Option<String>,
    /// What it was about has been removed.
    is_gone: bool,
}

/// The list; nothing when nothing is left. What stands in a field of this screen is not repeated.
#[component]
pub fn WordsLeft() -> impl IntoView {
    let app = use_app();
    let left = Memo::new(move |_| all(app));
    let said = RwSignal::new(String::new());
    view! {
        <Show when=move || !left.read().is_empty()>
            <section class="card" aria-labelledby="words-left">
                <h2 id="words-left">"Words not added yet"</h2>
                <p class="muted">"You typed these and did not add them. They stay here, and in your backups, until you do."</p>
                <ul class="rows" aria-labelledby="words-left">
                    <For each=move || left.get() key=Clone::clone let:one>
                        <Row one said/>
                    </For>
                </ul>
                <StatusLine text=said/>
            </section>
        </Show>
    }
    .into_any()
}

fn all(app: App) -> Vec<Left> {
    let drafts = app.drafts_elsewhere();
    let mut left: Vec<Left> = drafts
        .into_iter()
        .filter_map(|(name, kept)| {
            let label = match draft::field_of(&name) {
                Some(field) if field.label.is_empty() => return None,
                Some(field) => field.label,
                None => "Words typed earlier",
            };
            let words = draft::words_left(&kept.text)?;
            // Of a concern nothing is said in passing: somebody may sit beside the screen.
            let words =
                if matches!(name.field(), "new-concern" | "concern" | "outcome") { String::new() } else { words };
            let (place, whose, is_gone) = app.follow(|model| {
                let place = Route::of_draft(model, &name);
                let whose = place.as_ref().and_then(|place| subject(model, place));
                let is_gone =
                    |(kind, id): &(Kind, String)| *kind != Kind::Settings && model.record(*kind, id).is_none();
                (place, whose, name.about().iter().any(is_gone))
            });
            let what = whose.map_or_else(|| label.to_owned(), |whose| format!("{label} · {whose}"));
            Some(Left { name, what, words, at: kept.at, href: place.map(|place| place.href()), is_gone })
        })
        .collect();
    sort::by_key(&mut left, |left| std::cmp::Reverse(left.at));
    left
}

#[component]
fn Row(one: Left, said: RwSignal<String>) -> impl IntoView {
    let app = use_app();
    let Left { name, what, words, at, href, is_gone } = one;
    let when =
        clock::day_of(at).map(|day| format!("Typed {} at {}", near_day(day, clock::today()), clock::time_of_day(at)));
    let go = href.map(|href| {
        view! {
            <a class="button small" href=href aria-label=format!("Go on with {what}")>
                "Go on"
            </a>
        }
    });
    let copied = words.clone();
    let copy = move |_| {
        let words = copied.clone();
        spawn_local(async move {
            let outcome = match files::copy(&words).await {
                Ok(()) => "Copied.",
                Err(_) => "This browser did not let Cairn copy. Mark the words and copy them by hand.",
            };
            let _ = said.try_set(outcome.into());
        });
    };
    view! {
        <li class="row aside-row words-left">
            <span>
                <span class="row-title">{what.clone()}</span>
                <span class="row-meta">
                    {when} {is_gone.then_some(". What it was about has been removed")}
                </span>
                <span class="left-words" dir="auto">
                    {words}
                </span>
            </span>
            <span class="cluster">
                {go}
                <button type="button" class="button small" aria-label=format!("Copy {what}") on:click=copy>
                    <Icon name=IconName::Copy/>
                    "Copy"
                </button>
                <button
                    type="button"
                    class="button small quiet"
                    aria-label=format!("Put away {what}")
                    on:click=move |_| app.put_draft_away(&name)
                >
                    "Put away"
                </button>
            </span>
        </li>
    }
    .into_any()
}
