//! A share in percent.

use leptos::prelude::*;

use super::number_draft::{Chips, NumberDraft, read};
use crate::domain::DraftName;

const QUICK: &[u8] = &[0, 25, 50, 75, 100];

/// How much of something was reached: any number from 0 to 100, the usual ones by one tap.
#[component]
pub fn PercentDraft(
    #[prop(into)] label: String,
    #[prop(into, optional)] hint: String,
    name: DraftName,
    #[prop(into)] value: Signal<Option<u8>>,
    on_save: Callback<Option<u8>, Result<(), String>>,
) -> impl IntoView {
    view! {
        <NumberDraft
            label
            hint
            unit="percent"
            name
            value
            range=0..=100
            quick=QUICK
            chip=chip
            on_save
        />
    }
}

/// The usual shares, each set by one tap.
#[component]
pub fn PercentChips(
    /// The group's name.
    #[prop(into)]
    label: String,
    #[prop(into)] value: Signal<Option<u8>>,
    on_pick: Callback<u8>,
) -> impl IntoView {
    view! { <Chips label value quick=QUICK chip=chip on_pick/> }
}

/// The share in what was typed; an empty text is none, and fine. None: it is no share.
pub fn read_percent(text: &str) -> Option<Option<u8>> {
    read(text, &(0..=100))
}

fn chip(percent: u8) -> String {
    format!("{percent} %")
}
