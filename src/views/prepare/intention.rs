//! How to be in the session, in one line.

use leptos::prelude::*;

use crate::{
    app::DraftArea,
    components::{Icon, IconName},
    content::prepare::INTENTIONS,
    domain::{Answer, SessionCommand, draft},
    views::live::Room,
};

/// How many suggestions are in view.
const IN_VIEW: usize = 3;

/// Own words, or one of a few suggestions.
#[component]
pub fn Intention(room: Room) -> impl IntoView {
    let value = room.memo(|session| session.preparation.intention.clone());
    let from = RwSignal::new(0);
    let save = Callback::new(move |text: String| {
        room.app.save(SessionCommand::Answer { id: room.id(), answer: Answer::Intention(text) })
    });
    let pick = move |text: &str| {
        if let Err(why) = save.run(text.into()) {
            room.app.alert().set(Some(why));
        }
    };
    let suggestions = move || {
        (0..IN_VIEW)
            .map(|n| {
                let text = INTENTIONS[(from.get() + n) % INTENTIONS.len()].text(room.voice);
                view! {
                    <li>
                        <button type="button" class="prompt" on:click=move |_| pick(text)>
                            {text}
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    let hint = match room.own() {
        true => "One line about how you want to be with yourself.",
        false => "One line about how you want to be while you listen.",
    };
    view! {
        <section class="card">
            <h2>"Set an intention"</h2>
            <DraftArea label="Intention" name=draft::INTENTION.of(&room.id()) value=value on_save=save hint=hint rows=2 />
            <ul class="prompts" aria-label="Suggested intentions">
                {suggestions}
            </ul>
            <p>
                <button type="button" class="button quiet small" on:click=move |_| from.update(|from| *from += IN_VIEW)>
                    <Icon name=IconName::Update />
                    "Other suggestions"
                </button>
            </p>
        </section>
    }
    .into_any()
}
