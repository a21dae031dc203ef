//! A whole number that may be left out, typed or picked by one tap.

use std::ops::RangeInclusive;

use leptos::prelude::*;

use crate::{
    app::{Restored, use_draft},
    components::NumberField,
    domain::DraftName,
};

/// A number field with chips for the usual answers beside it. Typing is kept as a draft; leaving the field saves it.
#[component]
pub fn NumberDraft(
    #[prop(into)] label: String,
    #[prop(into, optional)] hint: String,
    /// What is counted, such as `percent`: it stands after the field.
    #[prop(into)]
    unit: String,
    name: DraftName,
    #[prop(into)] value: Signal<Option<u8>>,
    range: RangeInclusive<u8>,
    /// The usual answers, and how a chip writes one.
    quick: &'static [u8],
    chip: fn(u8) -> String,
    on_save: Callback<Option<u8>, Result<(), String>>,
) -> impl IntoView {
    let draft = use_draft(name, show(value.get_untracked()));
    let error = RwSignal::new(None::<String>);
    let saved = Signal::derive(move || show(value.get()));
    draft.follow(saved);
    Effect::new(move || {
        value.track();
        error.set(None);
    });
    let save = move |value: Option<u8>| match on_save.run(value) {
        Ok(()) => {
            error.set(None);
            draft.reset(show(value));
        }
        Err(why) => error.set(Some(why)),
    };
    let commit = Callback::new(move |text: String| match read(&text, &range) {
        Some(value) => save(value),
        None => error.set(Some(format!("Write a whole number from {} to {}.", range.start(), range.end()))),
    });
    draft.commit_on_leaving(saved, commit);
    view! {
        <div class="percent">
            <NumberField
                label=label.clone()
                hint
                unit
                value=draft.text()
                error
                on_input=Callback::new(move |text| draft.set(text))
                on_commit=commit
            />
            <Chips label value quick chip on_pick=Callback::new(move |number| save(Some(number)))/>
            <Restored draft discard=Callback::new(move |()| draft.reset(show(value.get_untracked())))/>
        </div>
    }
    .into_any()
}

/// Usual numbers, each set by one tap.
#[component]
pub fn Chips(
    /// The group's name.
    #[prop(into)]
    label: String,
    #[prop(into)] value: Signal<Option<u8>>,
    quick: &'static [u8],
    chip: fn(u8) -> String,
    on_pick: Callback<u8>,
) -> impl IntoView {
    let chips = quick.iter().map(|&number| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || (value.get() == Some(number)).to_string()
                on:click=move |_| on_pick.run(number)
            >
                {chip(number)}
            </button>
        }
    });
    view! {
        <div class="chip-row" role="group" aria-label=label>
            {chips.collect_view()}
        </div>
    }
    .into_any()
}

fn show(value: Option<u8>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// A whole number in what was typed.
pub fn whole(text: &str) -> Option<u16> {
    text.trim().parse().ok()
}

/// The number in what was typed, with or without a percent sign; an empty text is no number, and fine.
pub fn read(text: &str, range: &RangeInclusive<u8>) -> Option<Option<u8>> {
    match text.trim().trim_end_matches('%').trim_end() {
        "" => Some(None),
        digits => digits.parse().ok().filter(|value| range.contains(value)).map(Some),
    }
}
