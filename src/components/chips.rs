//! Words to pick from, as chips that stay pressed.

use leptos::prelude::*;

use super::{Icon, IconName, TextField};

/// Words that belong together under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChipGroup {
    /// Empty when there is one group alone.
    pub name: String,
    pub words: Vec<String>,
}

/// Picks any number of words: those at hand in a row, all others and a field for own words behind one disclosure.
///
/// A chip never moves while the picker is open, so the focus stays where it is; a word picked from a group is named
/// beside the disclosure until the picker is built again.
///
/// ```ignore
/// <ChipPicker legend="Feelings" more="All feelings, or your own" groups chosen on_change own="Another feeling"/>
/// ```
#[component]
pub fn ChipPicker(
    #[prop(into)] legend: Signal<String>,
    #[prop(into, optional)] hint: String,
    /// Words to show at once besides those chosen already.
    #[prop(optional)]
    at_hand: Vec<String>,
    /// Every word there is.
    groups: Vec<ChipGroup>,
    /// What opens the groups, such as `All feelings`.
    #[prop(into)]
    more: String,
    #[prop(into)] chosen: Signal<Vec<String>>,
    #[prop(into)] on_change: Callback<Vec<String>>,
    /// The label of the field for own words; without it the list is all there is.
    #[prop(into, optional)]
    own: Option<String>,
) -> impl IntoView {
    let row = RwSignal::new(distinct(chosen.get_untracked().into_iter().chain(at_hand)));
    let rest = StoredValue::new(without(groups, &row.get_untracked()));
    // A word that came from elsewhere, such as an undo, has to be seen.
    Effect::new(move || {
        let known = |word: &String| {
            row.read_untracked().contains(word)
                || rest.with_value(|rest| rest.iter().any(|group| group.words.contains(word)))
        };
        let unknown: Vec<String> = chosen.get().into_iter().filter(|word| !known(word)).collect();
        if !unknown.is_empty() {
            row.update(|row| row.extend(unknown));
        }
    });
    let chip = move |word: String| view! { <Chip word chosen on_change/> }.into_any();
    let line = RwSignal::new(String::new());
    let add = Callback::new(move |text: String| {
        let word = text.trim().to_owned();
        line.set(String::new());
        if !word.is_empty() && !chosen.read_untracked().contains(&word) {
            on_change.run(chosen.get_untracked().into_iter().chain([word]).collect());
        }
    });
    let groups = rest
        .get_value()
        .into_iter()
        .map(|group| {
            view! {
                <div class="chip-group" role="group" aria-label=group.name.clone()>
                    <p class="muted" aria-hidden="true">{group.name.clone()}</p>
                    <div class="chip-row">{group.words.into_iter().map(chip).collect_view()}</div>
                </div>
            }
        })
        .collect_view();
    let picked = move || {
        let chosen = chosen.get();
        let in_groups = |word: &&String| rest.with_value(|rest| rest.iter().any(|group| group.words.contains(*word)));
        let words: Vec<&str> = chosen.iter().filter(in_groups).map(String::as_str).collect();
        (!words.is_empty()).then(|| view! { <span class="chips-picked">{words.join(", ")}</span> })
    };
    let has_field = own.is_some();
    // The page may be left with the focus still in the field.
    let leave = move || {
        if let Some(text) = line.try_get_untracked().filter(|text| !text.trim().is_empty()) {
            add.run(text);
        }
    };
    if has_field {
        let leaving = window_event_listener_untyped("pagehide", move |_| leave());
        on_cleanup(move || leaving.remove());
    }
    let field = own.map(|label| {
        view! {
            <TextField
                label
                value=line
                on_input=Callback::new(move |text| line.set(text))
                on_enter=add
                on_commit=add
            />
        }
    });
    view! {
        <fieldset class="field chips">
            <legend class="field-label">{move || legend.get()}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="field-hint">{hint}</p> })}
            <div class="chip-row">
                <For each=move || row.get() key=Clone::clone children=chip/>
            </div>
            {(!rest.read_value().is_empty() || has_field)
                .then(|| {
                    view! {
                        <details class="disclosure">
                            <summary>
                                <span>{more} {picked}</span>
                            </summary>
                            <div class="stack">{groups} {field}</div>
                        </details>
                    }
                })}
        </fieldset>
    }
}

#[component]
fn Chip(word: String, chosen: Signal<Vec<String>>, on_change: Callback<Vec<String>>) -> impl IntoView {
    let (mine, toggled) = (word.clone(), word.clone());
    let pressed = Memo::new(move |_| chosen.read().contains(&mine));
    let toggle = move |_| {
        let mut words = chosen.get_untracked();
        if pressed.get_untracked() {
            words.retain(|word| *word != toggled);
        } else {
            words.push(toggled.clone());
        }
        on_change.run(words);
    };
    view! {
        <button type="button" class="chip" aria-pressed=move || pressed.get().to_string() on:click=toggle>
            {move || pressed.get().then(|| view! { <Icon name=IconName::Check/> })}
            {word}
        </button>
    }
}

fn distinct(words: impl Iterator<Item = String>) -> Vec<String> {
    words.fold(Vec::new(), |mut seen, word| {
        if !seen.contains(&word) {
            seen.push(word);
        }
        seen
    })
}

/// The groups less the words that stand elsewhere; an empty group is left out.
fn without(groups: Vec<ChipGroup>, taken: &[String]) -> Vec<ChipGroup> {
    let rest = groups.into_iter().map(|ChipGroup { name, words }| ChipGroup {
        name,
        words: words.into_iter().filter(|word| !taken.contains(word)).collect(),
    });
    rest.filter(|group| !group.words.is_empty()).collect()
}
