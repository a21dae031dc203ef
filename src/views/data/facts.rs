//! Where the data is, whether the last save worked, and how much room it takes.

use leptos::{prelude::*, task::spawn_local};

use super::words::holdings;
use crate::{
    app::{Saving, use_app},
    components::{SummaryList, SummaryRow},
    domain::Kind,
    platform::{clock, page},
    store::{
        Repo, Space,
        browser::{CAPACITY, Room, room},
    },
};

const READ_ONLY: &str = "Nothing is saved until Cairn is updated. What is here stays as it is";

/// The facts, as a list.
#[component]
pub fn Facts() -> impl IntoView {
    let app = use_app();
    let saving = app.saving();
    let read_only = app.read_only();
    let holds = app.memo(|model| holdings(Kind::ALL.iter().map(|kind| (*kind, model.count(*kind)))));
    let promised = RwSignal::new(None::<bool>);
    spawn_local(async move {
        let _ = promised.try_set(page::is_persisted().await);
    });
    let rows = Signal::derive(move || {
        let room = {
            // Counted anew after each save.
            saving.track();
            room_words(room(Space::Own), app.with_repo(Repo::is_behind))
        };
        let kept = match promised.get() {
            Some(true) => "This browser has promised to keep it",
            Some(false) => "This browser may clear it when the device runs out of room",
            None => "This browser does not say for how long it keeps it",
        };
        vec![
            SummaryRow::new("Where it is", "In this browser on this device, in two copies that watch over each other"),
            SummaryRow::new("What there is", holds.get().unwrap_or_else(|| "Nothing yet".into())),
            SummaryRow::new("Last save", if read_only.get() { READ_ONLY.into() } else { last_save(&saving.get()) }),
            SummaryRow::new("Room it takes", room),
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

/// Such as “0.3 of about 5 million characters (6 %)”; small amounts are said to be small. Where the readable copy lacks
/// something, no more fits, however little of it is Cairn's.
fn room_words(room: Room, is_full: bool) -> String {
    let percent = |used: u32| f64::from(used) * 100.0 / f64::from(CAPACITY);
    let own = match percent(room.own) {
        small if small < 1.0 => "Less than 1 % of about 5 million characters".into(),
        own => format!("{:.1} of about 5 million characters ({own:.0} %)", f64::from(room.own) / 1e6),
    };
    let others = match percent(room.others) {
        small if small < 1.0 => String::new(),
        others => format!(". Other pages of this address take {others:.0} %"),
    };
    let full = if is_full { "This browser takes no more here. Cairn has: " } else { "" };
    format!("{full}{own}{others}")
}
