//! The area in hand beside a conversation: another one is one tap away, its stage two.

use leptos::prelude::*;

use super::{ChangeStage, InHand, StageTips};
use crate::{
    components::focus_by_id,
    domain::{FocusArea, Id, draft},
    views::stages::{ChooseArea, NewArea},
};

/// The id of the heading, which takes the focus when an area was added.
const HEADING: &str = "area-in-hand";

#[component]
pub fn AreaPanel(hand: InHand) -> impl IntoView {
    let (client, voice) = (hand.client(), hand.voice);
    let sought = client.clone();
    let has_areas = hand.app.memo(move |model| model.focus_areas_of(&sought).iter().any(|area| !area.archived));
    let chooser = {
        let client = client.clone();
        move || {
            has_areas.get().then(|| {
                let value = Signal::derive(move || hand.area.read().as_ref().map(|area| area.id.clone()));
                let on_change = Callback::new(move |area| hand.take(area));
                view! { <ChooseArea client=client.clone() voice=voice legend="In hand now" value=value on_change=on_change /> }
            })
        }
    };
    view! {
        <section class="card flat stack" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">
                {move || if has_areas.get() { "Focus area" } else { "No focus area yet" }}
            </h2>
            {chooser}
            <Show when=move || hand.area.read().is_some()>
                <div>
                    <ChangeStage area=hand.area voice=voice session=hand.session() />
                </div>
                <StageTips area=hand.area voice=voice />
            </Show>
            <Add hand=hand />
        </section>
    }
    .into_any()
}

/// Adding an area by its name, without leaving: it is in hand at once.
#[component]
fn Add(hand: InHand) -> impl IntoView {
    let client = hand.client();
    // What was being typed is in sight again.
    let open = RwSignal::new(hand.app.draft(&draft::NEW_AREA.of(&client)).is_some());
    let added = Callback::new(move |area: Id<FocusArea>| {
        hand.take(Some(area));
        open.set(false);
        request_animation_frame(|| focus_by_id(HEADING));
    });
    view! {
        <details
            class="disclosure"
            prop:open=move || open.get()
            on:toggle=move |event| open.set(event_target::<leptos::web_sys::HtmlDetailsElement>(&event).open())
        >
            <summary>"Add a focus area"</summary>
            <NewArea client=client voice=hand.voice on_added=added />
        </details>
    }
    .into_any()
}
