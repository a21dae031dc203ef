//! What makes it worth it: motivators and values.

use leptos::prelude::*;

use super::Desk;
use crate::{
    app::use_app,
    components::ChipPicker,
    content::{
        change::{MOTIVATOR_QUESTIONS, MOTIVATORS, VALUE_LINKS},
        lists::VALUES,
    },
    domain::FocusAreaCommand,
    views::live::activity::generative::group,
};

/// How many motivators of the list are shown at once.
const AT_HAND: usize = 6;

#[component]
pub fn Motives(desk: Desk) -> impl IntoView {
    let Desk { app, voice, .. } = desk;
    let values = use_app().with(|model| model.named_by(&desk.client()).values);
    let at_hand: Vec<_> = MOTIVATORS.iter().take(AT_HAND).map(|term| term.name.to_owned()).collect();
    let questions = MOTIVATOR_QUESTIONS.iter().chain(VALUE_LINKS);
    let questions = questions.map(|asked| view! { <li>{asked.text(voice)}</li> }).collect_view();
    view! {
        <section class="card" aria-labelledby="area-motives">
            <h2 id="area-motives">{desk.say("What moves them", "What moves me")}</h2>
            <ChipPicker
                legend="Motivators"
                at_hand
                groups=vec![group("Motivators", MOTIVATORS)]
                more="All motivators, or another one"
                own="Another motivator"
                chosen=desk.read(|area| area.motivators.clone())
                on_change=Callback::new(move |motivators| {
                    _ = app.run(FocusAreaCommand::Motivators { id: desk.id(), motivators });
                })
            />
            <ChipPicker
                legend="Values it serves"
                at_hand=values
                groups=vec![group("Values", VALUES)]
                more="All values, or another one"
                own="Another value"
                chosen=desk.read(|area| area.values.clone())
                on_change=Callback::new(move |values| {
                    _ = app.run(FocusAreaCommand::Values { id: desk.id(), values });
                })
            />
            <details class="disclosure">
                <summary>"Questions that find more"</summary>
                <ul>{questions}</ul>
            </details>
        </section>
    }
    .into_any()
}
