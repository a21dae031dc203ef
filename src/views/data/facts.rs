//! Where the data is, whether the last save worked, and how much room it takes.

use leptos::{prelude::*, task::spawn_local};

use super::words::holdings;
use crate::{
    app::{Saving, use_app},
    components::{SummaryList, SummaryRow},
    domain::Kind,
    platform::{clock, page},
    store::{
        Space,
        browser::{CAPACITY, used},
    },
};

/// The facts, as a list.
#[component]
pub fn Facts() -> impl IntoView {
    let app = use_app();
    let saving = app.saving();
    let holds = app.memo(|model| holdings(Kind::ALL.iter().map(|kind| (*kind, model.count(*kind)))));
    let promised = RwSignal::new(None::<bool>);
    spawn_local(async move {
        let _ = promised.try_set(page::is_persisted().await);
    });
    let rows = Signal::derive(move || {
        let room = {
            // Counted anew after each save.
            saving.track();
            used(Space::Own)
        };
        let kept = match promised.get() {
            Some(true) => "This browser has promised to keep it",
            Some(false) => "This browser may clear it when the device runs out of room",
            None => "This browser does not say for how long it keeps it",
        };
        vec![
            SummaryRow::new("Where it is", "In this browser on this device, in two copies that watch over each other"),
            SummaryRow::new("What there is", holds.get().unwrap_or_else(|| "Nothing yet".into())),
            SummaryRow::new("Last save", last_save(&saving.get())),
            SummaryRow::new("Room it takes", room_words(room)),
            SummaryRow::new("How long it stays", kept),
        ]
    });
    let ask = move |_| {
        spawn_local(async move {
            let _ = promised.try_set(Some(page::persist().await));
        });
    };
    view! {
        <section class="stack" aria-labelledby="facts-title">
            <h2 id="facts-title">"On this device"</h2>
            <SummaryList rows />
            <Show when=move || promised.get() == Some(false)>
                <p>
                    <button type="button" class="button" on:click=ask>
                        "Ask the browser to keep it"
                    </button>
                </p>
            </Show>
        </section>
    }
    .into_any()
}

fn last_save(saving: &Saving) -> String {
    match saving {
        Saving::Idle => "Saved on this device; nothing was changed in this visit".into(),
        Saving::Saving => "Saving…".into(),
        Saving::Saved(at) => format!("Saved on this device at {}", clock::time_of_day(*at)),
        Saving::Refused(why) => format!("Not saved safely yet. {why}"),
    }
}

/// Such as “0.3 of about 5 million characters (6 %)”; small amounts are said to be small.
fn room_words(used: u32) -> String {
    let percent = f64::from(used) * 100.0 / f64::from(CAPACITY);
    if percent < 1.0 {
        return "Less than 1 % of about 5 million characters".into();
    }
    format!("{:.1} of about 5 million characters ({percent:.0} %)", f64::from(used) / 1e6)
}
