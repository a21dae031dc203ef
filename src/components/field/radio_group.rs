//! One of a few, all of them visible.

use leptos::prelude::*;

use super::super::dom::unique_id;
use super::super::lock::use_lock;
use super::frame::{Describes, Group};

/// One choice of a `RadioGroup`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadioOption {
    /// What is handed to `on_change`.
    pub value: String,
    /// What is read and tapped.
    pub label: String,
    /// A line under it, or nothing.
    pub hint: String,
}

impl RadioOption {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// The same with a line under it.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Large native radios under a legend; `inline` sets short ones side by side.
///
/// ```ignore
/// <RadioGroup legend="What kind of goal is it?" options=kinds value=kind on_change=move |id| kind.set(Some(id))/>
/// ```
#[component]
pub fn RadioGroup(
    #[prop(into)] legend: Signal<String>,
    #[prop(into)] options: Signal<Vec<RadioOption>>,
    #[prop(into)] value: Signal<Option<String>>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] error: Signal<Option<String>>,
    #[prop(into, optional)] id: Option<String>,
    #[prop(optional)] heading: bool,
    #[prop(optional)] inline: bool,
    /// Kept nowhere, such as a search: it works also while nothing can be kept.
    #[prop(optional)]
    passing: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("radios"));
    let name = format!("{id}-choice");
    let locked = use_lock(passing);
    let describes = Describes { id, label: legend, hint, error, heading, locked };
    let choices = move || {
        options
            .get()
            .into_iter()
            .enumerate()
            .map(|(n, option)| choice(format!("{name}-{n}"), name.clone(), option, value, locked, on_change))
            .collect_view()
    };
    view! {
        <Group describes class="field">
            <div class=if inline { "options inline" } else { "options" }>{choices}</div>
        </Group>
    }
}

fn choice(
    id: String,
    name: String,
    option: RadioOption,
    value: Signal<Option<String>>,
    locked: Signal<bool>,
    on_change: Callback<String>,
) -> AnyView {
    let RadioOption { value: key, label, hint } = option;
    let mine = key.clone();
    let hint_id = format!("{id}-hint");
    let words_id = format!("{id}-words");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <label class="choice">
            <input
                type="radio"
                id=id
                name=name
                value=key.clone()
                aria-labelledby=words_id.clone()
                aria-describedby=described_by
                prop:checked=move || value.read().as_ref() == Some(&mine)
                disabled=move || locked.get()
            on:change=move |_| on_change.run(key.clone())
            />
            <span>
                <span id=words_id>{label}</span>
                {(!hint.is_empty()).then(|| view! { <span class="choice-hint" id=hint_id>{hint}</span> })}
            </span>
        </label>
    }
    .into_any()
}
