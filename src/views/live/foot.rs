//! What stays at hand at the foot of a session: the capture field, and the way on.

use leptos::prelude::*;

use super::{capture::Capture, ended_when::WHEN, room::Room};
use crate::{
    components::{Icon, IconName, focus_by_id},
    domain::Forgotten,
    platform::page,
    route::Route,
};

#[component]
pub fn Foot(
    room: Room,
    /// While it is asked when the session ended, "End session" leads to that question.
    forgotten: Memo<Option<Forgotten>>,
) -> impl IntoView {
    let current = room.current();
    let next = room.memo(|session| {
        let next = session.pacing.next()?;
        Some((next, session.phases.get(next)?.name.clone()))
    });
    let end = move |_| {
        if forgotten.read_untracked().is_some() {
            focus_by_id(WHEN);
            return;
        }
        let after = Route::After(room.id()).href();
        if room.end() {
            page::go(&after, false);
        }
    };
    view! {
        <div class="live-foot">
            {move || view! { <Capture room=room phase=current.get() /> }}
            <div class="live-go">
                <button type="button" class="button" class:primary=move || next.read().is_none() on:click=end>
                    "End session"
                </button>
                {move || {
                    next.get()
                        .map(|(phase, name)| {
                            view! {
                                <button type="button" class="button primary" on:click=move |_| room.go_to(phase)>
                                    {format!("Next: {name}")}
                                    <Icon name=IconName::ArrowRight />
                                </button>
                            }
                        })
                }}
            </div>
        </div>
    }
    .into_any()
}
