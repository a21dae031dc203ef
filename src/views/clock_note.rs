//! A clock that cannot be right, said once.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Message, Tone},
    domain::{ClockJump, Timestamp, clock_jump, document::date},
    platform::{clock, page},
    store::browser::{preference, set_preference},
};

/// The preference that holds the newest moment of the jump that was said last.
const SAID: &str = "clock";

/// What this device's clock says against the newest record, until it is put away; looked at at the start, and when the
/// page is looked at again.
#[component]
pub fn ClockNote() -> impl IntoView {
    let app = use_app();
    let look = move || {
        let newest = app.with_repo(|repo| repo.newest())?;
        let said = preference(SAID).and_then(|said| said.parse().ok()).map(Timestamp);
        clock_jump(Some(newest), app.now(), said).map(|jump| (jump, newest))
    };
    let jump = RwSignal::new(look());
    page::on_visibility(move |visible| {
        if visible {
            jump.try_set(look());
        }
    });
    let put_away = move |newest: Timestamp| {
        set_preference(SAID, Some(&newest.0.to_string()));
        jump.set(None);
        page::focus(crate::components::PAGE_TITLE);
    };
    move || {
        jump.get().map(|(jump, newest)| {
            let newest_day = clock::day_of(newest).map(date::day).unwrap_or_default();
            let today = date::day(clock::today());
            let (told, advice) = match jump {
                ClockJump::Back => (
                    format!("It says {today}, and your newest entry was written on {newest_day}."),
                    "If the clock was ahead then, some entries have a date to come. They stay, and each place says what is \
                     dated after today. If it is wrong now, set it right before you go on.",
                ),
                ClockJump::Ahead => (
                    format!("It says {today}. Your newest entry was written on {newest_day}."),
                    "If the date is right, welcome back. If it is not, set the clock right before you go on, so that new \
                     entries get their true day.",
                ),
            };
            view! {
                <Message tone=Tone::Warn title="Please look at this device's clock">
                    <p>{told}</p>
                    <p>{advice}</p>
                    <p>
                        <button type="button" class="button" on:click=move |_| put_away(newest)>
                            "Put this away"
                        </button>
                    </p>
                </Message>
            }
        })
    }
}
