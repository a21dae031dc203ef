//! The questions of a phase: one in hand, two more in view, the rest a tap away.

use leptos::prelude::*;

use super::{
    room::Room,
    sets::{SetName, Sets, Switch, Why},
};
use crate::{
    components::{Icon, IconName},
    domain::{Answer, FormatPhase, PromptSource, SessionCommand},
    views::present::open_client_view,
};

/// How many questions are in view.
const IN_VIEW: usize = 3;

/// One set at a time: the phase's own questions, those for the stage in hand, or those of one's own library. Choosing a
/// question takes it in hand; nothing else follows from it.
#[component]
pub fn Prompts(room: Room, phase: usize, shape: Option<FormatPhase>, own: Vec<String>) -> impl IntoView {
    let sets = Sets::of(room, phase, shape, own);
    let filled = sets.filled();
    let all = Memo::new(move |_| sets.lines(sets.source.get()));
    let is_known =
        |shown: &String| PromptSource::ALL.into_iter().any(|set| untrack(|| sets.lines(set)).contains(shown));
    let shown = room.read(|session| session.shown_prompt.clone()).flatten();
    let known = shown.clone().filter(is_known);
    // One that the client view shows, of a set that is still on its way.
    let awaited = StoredValue::new(shown.filter(|_| known.is_none()));
    let in_hand = RwSignal::new(known.or_else(|| all.read_untracked().first().cloned()).unwrap_or_default());
    // Another set brings its best question; the one in hand stays where it is one of them.
    Effect::new(move |earlier: Option<Vec<String>>| {
        let all = all.get();
        if let Some(shown) = awaited.get_value().filter(|shown| all.contains(shown)) {
            awaited.set_value(None);
            in_hand.set(shown);
        }
        if earlier.is_some_and(|earlier| earlier != all)
            && let Some(first) = all.first()
            && !all.contains(&in_hand.read_untracked())
        {
            in_hand.set(first.clone());
        }
        all
    });
    let take = move |prompt: String| {
        awaited.set_value(None);
        sets.stay();
        in_hand.set(prompt);
        window().scroll_to_with_x_and_y(0.0, 0.0);
    };
    let more = RwSignal::new(false);
    let others: Memo<Vec<String>> = Memo::new(move |_| {
        let others =
            |all: &Vec<String>| in_hand.with(|in_hand| all.iter().filter(|one| *one != in_hand).cloned().collect());
        all.with(others)
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
        {filled}
        <section class="ask" aria-label="Questions">
            <Show when=move || !in_hand.read().is_empty()>
                <div class="in-hand">
                    <p class="in-hand-question">{move || in_hand.get()}</p>
                    {(!room.own()).then(|| view! { <ShowThis room=room sets=sets in_hand=in_hand /> })}
                </div>
            </Show>
            <Switch sets=sets />
            <SetName sets=sets />
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
            <Why sets=sets />
        </section>
    }
    .into_any()
}

/// Puts the question in hand on the client view, or says that it is there, with the way to it.
#[component]
fn ShowThis(room: Room, sets: Sets, in_hand: RwSignal<String>) -> impl IntoView {
    let shown = room.memo(|session| session.shown_prompt.clone());
    let is_shown = Memo::new(move |_| shown.read().as_ref() == Some(&*in_hand.read()));
    let show = move |_| {
        sets.stay();
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
