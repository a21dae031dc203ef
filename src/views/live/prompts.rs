//! The questions of a phase: one in hand, two more in view, the rest a tap away.

use leptos::prelude::*;

use super::{own_library::FromLibrary, room::Room};
use crate::{
    components::{Icon, IconName},
    domain::{Answer, FormatPhase, SessionCommand},
    views::present::open_client_view,
};

/// How many questions are in view.
const IN_VIEW: usize = 3;

/// Own questions come first, then the format's, and those from one's own library a tap away. Choosing one takes it in
/// hand; nothing else follows from it.
#[component]
pub fn Prompts(room: Room, phase: usize, shape: Option<FormatPhase>, own: Vec<String>) -> impl IntoView {
    let offered = room.from_library(room.moment(phase));
    let of_format = shape.into_iter().flat_map(|shape| shape.prompts);
    let all: Vec<String> = own.into_iter().chain(of_format.map(|prompt| prompt.text(room.voice).to_owned())).collect();
    let Some(first) = all.first().cloned().or_else(|| offered.read_untracked().first().cloned()) else {
        return ().into_any();
    };
    let is_here = |shown: &String| all.contains(shown) || offered.read_untracked().contains(shown);
    let shown = room.read(|session| session.shown_prompt.clone()).flatten().filter(is_here);
    let in_hand = RwSignal::new(shown.unwrap_or(first));
    let take = move |prompt: String| {
        in_hand.set(prompt);
        window().scroll_to_with_x_and_y(0.0, 0.0);
    };
    let more = RwSignal::new(false);
    let others = Memo::new(move |_| {
        in_hand.with(|in_hand| all.iter().filter(|prompt| *prompt != in_hand).cloned().collect::<Vec<_>>())
    });
    let visible = Memo::new(move |_| {
        let others = others.get();
        let count = if more.get() { others.len() } else { IN_VIEW - 1 };
        others.into_iter().take(count).collect::<Vec<_>>()
    });
    let has_more = Memo::new(move |_| others.read().len() >= IN_VIEW);
    let row = move |prompt: String| {
        let mine = prompt.clone();
        view! {
            <li>
                <button type="button" class="prompt" on:click=move |_| take(mine.clone())>
                    {prompt}
                </button>
            </li>
        }
    };
    view! {
        <section class="ask" aria-label="Questions">
            <div class="in-hand">
                <p class="in-hand-question">{move || in_hand.get()}</p>
                {(!room.own()).then(|| view! { <ShowThis room=room in_hand=in_hand /> })}
            </div>
            <ul class="prompts">
                <For each=move || visible.get() key=|prompt| prompt.clone() children=row />
            </ul>
            <Show when=move || has_more.get()>
                <button
                    type="button"
                    class="button quiet small"
                    aria-expanded=move || more.get().to_string()
                    on:click=move |_| more.update(|more| *more = !*more)
                >
                    <Icon name=IconName::Down />
                    {move || if more.get() { "Fewer prompts" } else { "More prompts" }}
                </button>
            </Show>
            <FromLibrary room=room offered=offered take=Callback::new(take) />
        </section>
    }
    .into_any()
}

/// Puts the question in hand on the client view, or says that it is there, with the way to it.
#[component]
fn ShowThis(room: Room, in_hand: RwSignal<String>) -> impl IntoView {
    let shown = room.memo(|session| session.shown_prompt.clone());
    let is_shown = Memo::new(move |_| shown.read().as_ref() == Some(&*in_hand.read()));
    let show = move |_| {
        let answer = Answer::ShownPrompt(Some(in_hand.get_untracked()));
        room.app.run(SessionCommand::Answer { id: room.id(), answer });
    };
    view! {
        <Show
            when=move || is_shown.get()
            fallback=move || {
                view! {
                    <button type="button" class="button quiet small" on:click=show>
                        <Icon name=IconName::Screen />
                        "Show this question"
                    </button>
                }
            }
        >
            <p class="in-hand-note">
                <Icon name=IconName::Screen />
                "On the client view"
                <button type="button" class="button quiet small" on:click=move |_| open_client_view(room.id())>
                    "Open client view"
                </button>
            </p>
        </Show>
    }
}
