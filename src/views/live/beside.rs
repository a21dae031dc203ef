//! What is known of the client, beside a session: the area in hand, the ladder, and the last session.

use leptos::prelude::*;

use super::{last_time::LastTime, room::Room};
use crate::{
    domain::{Activity, Id, Session},
    views::{
        in_hand::{AreaPanel, InHand},
        ladder::Ladder,
    },
};

/// Each a tap away, except for the area in hand.
#[component]
pub fn Beside(session: Id<Session>) -> impl IntoView {
    let room = Room::enter(session);
    let current = room.current();
    // The check-in has the ladder in its own panel: two of them would edit the same drafts.
    let has_ladder = Memo::new(move |_| {
        room.shape(current.get()).is_some_and(|phase| phase.activities.contains(&Activity::ThreeMonthCheckIn))
    });
    let background = room.read(|session| session.client.clone()).map(|client| {
        let of_ladder = client.clone();
        view! {
            {move || {
                let client = of_ladder.clone();
                (!has_ladder.get())
                    .then(|| {
                        view! {
                            <details class="disclosure card flat">
                                <summary>"Ladder"</summary>
                                <div class="stack">
                                    <Ladder client=client />
                                </div>
                            </details>
                        }
                    })
            }}
            <details class="disclosure card flat">
                <summary>"Last session"</summary>
                <div class="stack">
                    <LastTime client=client before=room.id() />
                </div>
            </details>
        }
    });
    view! {
        {InHand::of_session(room.id()).map(|hand| view! { <AreaPanel hand=hand /> })}
        {background}
    }
    .into_any()
}
