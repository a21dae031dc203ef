//! After a relapse: beginning again from preparation, with strengths, values and vision at hand. A yes changes the stage,
//! and nothing else does.

use leptos::prelude::*;

use super::{Desk, stands::HEADING};
use crate::{
    components::focus_by_id,
    content::{
        change::{RELAPSE, RESTART_ASK},
        focus_area,
        words::near_day,
    },
    domain::{FocusAreaCommand, Stance},
    platform::clock,
    views::{
        own_words::OwnWords,
        stages::{Suggestion, stance_name},
    },
};

#[component]
pub fn Restart(desk: Desk) -> impl IntoView {
    let after = desk.read(|area| area.restart_after());
    let Desk { app, voice, .. } = desk;
    let today = clock::use_today();
    let accept = move |_| {
        let why = desk.say("Beginning again after a relapse.", "I begin again after a relapse.");
        let session = app.with(|model| Some(model.live_session_of(&desk.client())?.id.clone()));
        let (id, stance) = (desk.id(), Stance::Preparation);
        let command = FocusAreaCommand::Stand { id, stance, by_hand: true, session, why: why.into() };
        if app.run_undoable(command, "Begun again from preparation").is_some() {
            request_animation_frame(|| focus_by_id(HEADING));
        }
    };
    let stay = move |_| {
        if app.run_undoable(FocusAreaCommand::StayOn { id: desk.id() }, "The stage stays as it is").is_some() {
            request_animation_frame(|| focus_by_id(HEADING));
        }
    };
    let steps = move || RELAPSE.steps.iter().map(|step| view! { <li>{step.text(voice)}</li> }).collect_view();
    let stands = move || {
        let stance = desk.area.with_untracked(|area| area.as_ref().and_then(|area| area.stance_now()));
        stance.map_or("No stage yet", |stance| stance_name(stance, voice))
    };
    move || {
        let on = after.get()?;
        let data = format!("A relapse {}. The stage now: {}.", near_day(on, today.get()), stands());
        Some(view! {
            <section aria-label=desk.say("After the relapse", "After my relapse")>
                <Suggestion rule=&focus_area::RELAPSE voice data>
                    <p class="lede">{RESTART_ASK.text(voice)}</p>
                    <ol>{steps()}</ol>
                    <OwnWords client=desk.client()/>
                    <div class="actions">
                        <button type="button" class="button primary" on:click=accept>
                            "Start again from preparation"
                        </button>
                        <button type="button" class="button" on:click=stay>
                            "Leave the stage as it is"
                        </button>
                    </div>
                </Suggestion>
            </section>
        })
    }
}
