//! How much of a goal was reached: any number from 0 to 100, the usual ones by one tap.

use leptos::prelude::*;

use super::Looking;
use crate::{
    app::{Restored, use_draft},
    components::NumberField,
    content::panels::review,
};

const QUICK: [u8; 5] = [0, 25, 50, 75, 100];

/// A number field with five chips beside it.
#[component]
pub fn Percent(looking: Looking) -> impl IntoView {
    let desk = looking.desk;
    let percent = looking.read(|review| review.percent);
    let name = format!("review:{}:{}-percent", looking.goal.read_value(), desk.id());
    let draft = use_draft(name, show(percent.get_untracked()));
    let error = RwSignal::new(None::<String>);
    Effect::new(move |before: Option<Option<u8>>| {
        let saved = percent.get();
        if before.is_some_and(|before| before != saved) {
            draft.reset(show(saved));
            error.set(None);
        }
        saved
    });
    let save = move |value: Option<u8>| match looking.save(|review| review.percent = value) {
        Ok(()) => {
            error.set(None);
            draft.reset(show(value));
        }
        Err(why) => error.set(Some(why)),
    };
    let commit = Callback::new(move |text: String| match read(&text) {
        Ok(value) => save(value),
        Err(()) => error.set(Some("Write a whole number from 0 to 100.".into())),
    });
    let quick = QUICK.map(|value| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || (percent.get() == Some(value)).to_string()
                on:click=move |_| save(Some(value))
            >
                {format!("{value} %")}
            </button>
        }
    });
    view! {
        <div class="percent">
            <NumberField
                label=desk.say(&review::PERCENT.name)
                hint=desk.say(&review::PERCENT.hint)
                unit="percent"
                value=draft.text()
                error
                on_input=Callback::new(move |text| draft.set(text))
                on_commit=commit
            />
            <div class="chip-row" role="group" aria-label=desk.say(&review::PERCENT.name)>
                {quick.collect_view()}
            </div>
            <Restored draft discard=Callback::new(move |()| draft.reset(show(percent.get_untracked())))/>
        </div>
    }
}

fn show(percent: Option<u8>) -> String {
    percent.map(|value| value.to_string()).unwrap_or_default()
}

/// The number in what was typed, with or without its sign; none when nothing was.
fn read(text: &str) -> Result<Option<u8>, ()> {
    match text.trim().trim_end_matches('%').trim_end() {
        "" => Ok(None),
        digits => digits.parse().ok().filter(|value| *value <= 100).map(Some).ok_or(()),
    }
}
