//! Two or three strengths-based questions to open with.

use leptos::prelude::*;

use crate::{
    app::{Restored, use_draft},
    components::{Icon, IconName, TextField, use_lock},
    content::{prepare::OPENERS, stage_prompts},
    domain::{Answer, Moment, SessionCommand, draft},
    views::{
        in_hand::{InHand, name_of_group},
        live::{Room, SetChoice},
    },
};

/// How many suggestions are in view at first.
const IN_VIEW: usize = 5;
/// How many for the stage in hand.
const OF_STAGE: usize = 3;
/// How many questions are plenty.
const PLENTY: usize = 3;
/// How many of one's own library are in view at first.
const MOST_OWN: usize = 5;

/// The suggestions and own questions, to be ticked. They wait in the first phase.
#[component]
pub fn Openers(room: Room) -> impl IntoView {
    let chosen = room.memo(|session| session.preparation.questions.clone());
    let all = RwSignal::new(false);
    let locked = use_lock(false);
    // Chosen questions stay in view, own ones first; what the own library offers and the suggestions follow.
    let library = room.from_library(Moment::Opening);
    let stage = stage_openers(room);
    let of_stage = Memo::new(move |_| stage.get().1);
    let candidates = Memo::new(move |_| {
        let chosen = chosen.read();
        let known = OPENERS.iter().map(|opener| opener.text(room.voice).to_owned());
        let mut suggested = library.get();
        let in_view = suggested.len().min(MOST_OWN) + IN_VIEW;
        suggested.extend(known.filter(|opener| !library.read().contains(opener)));
        let own = chosen.iter().filter(|question| !suggested.contains(question) && !of_stage.read().contains(question));
        let in_view = if all.get() { suggested.len() } else { in_view };
        let offered = suggested
            .iter()
            .enumerate()
            .filter(|(n, question)| *n < in_view || chosen.contains(question))
            .map(|(_, q)| q);
        own.chain(offered).cloned().collect::<Vec<_>>()
    });
    let choose = move |question: String, on: bool| {
        let mut questions = chosen.get_untracked();
        questions.retain(|kept| *kept != question);
        if on {
            questions.push(question);
        }
        room.app.run(SessionCommand::Answer { id: room.id(), answer: Answer::OpeningQuestions(questions) });
    };
    let row = move |question: String| {
        let mine = question.clone();
        let key = question.clone();
        view! {
            <li>
                <label class="choice">
                    <input
                        type="checkbox"
                        disabled=move || locked.get()
                        prop:checked=move || chosen.read().contains(&mine)
                        on:change=move |event| choose(key.clone(), event_target_checked(&event))
                    />
                    <span>{question}</span>
                </label>
            </li>
        }
    };
    let note = Memo::new(move |_| match chosen.read().len() {
        0 => "Two or three are plenty. They wait for you when the session opens.",
        1..=PLENTY => "They wait for you when the session opens.",
        _ => "Two or three are plenty; the first three are in view when the session opens.",
    });
    view! {
        <section class="card">
            <h2 id="openers-title">"Choose your opening questions"</h2>
            <p class="muted">{move || note.get()}</p>
            <Show when=move || !of_stage.read().is_empty()>
                <h3 id="openers-stage" dir="auto">{move || stage.get().0}</h3>
                <ul class="plain" aria-labelledby="openers-stage">
                    <For each=move || of_stage.get() key=|question| question.clone() children=row />
                </ul>
            </Show>
            <SetChoice room=room />
            <ul class="plain" aria-labelledby="openers-title">
                <For each=move || candidates.get() key=|question| question.clone() children=row />
            </ul>
            <Show when=move || !all.get()>
                <p>
                    <button type="button" class="button quiet small" on:click=move |_| all.set(true)>
                        <Icon name=IconName::Down />
                        "More questions"
                    </button>
                </p>
            </Show>
            <OwnQuestion room=room add=Callback::new(move |question| choose(question, true)) />
        </section>
    }
    .into_any()
}

/// The best questions for where the area in hand stands, under their name; empty without a stage.
fn stage_openers(room: Room) -> Memo<(String, Vec<String>)> {
    let area = InHand::of_session(room.id()).map(|hand| hand.area);
    Memo::new(move |_| {
        let found = area.and_then(|area| area.get());
        let picked = found.as_deref().and_then(|area| {
            let prompts = stage_prompts::for_area(Moment::Opening, area)?.iter().take(OF_STAGE);
            let prompts = prompts.map(|prompt| prompt.text(room.voice).to_owned()).collect();
            Some((name_of_group(area, area.stance_now()?, room.voice), prompts))
        });
        picked.unwrap_or_default()
    })
}

#[component]
fn OwnQuestion(room: Room, add: Callback<String>) -> impl IntoView {
    let draft = use_draft(draft::OPENER.of(&room.id()), String::new());
    let keep = Callback::new(move |text: String| {
        let text = text.trim().to_owned();
        if !text.is_empty() {
            add.run(text);
            draft.reset(String::new());
        }
    });
    view! {
        <form
            class="capture"
            on:submit=move |event| {
                event.prevent_default();
                keep.run(draft.text().get_untracked());
            }
        >
            <TextField
                label="Your own question"
                value=draft.text()
                on_input=move |text| draft.set(text)
                on_enter=keep
            />
            <button type="submit" class="button">
                <Icon name=IconName::Add />
                <span>"Add question"</span>
            </button>
        </form>
        <Restored draft=draft discard=Callback::new(move |()| draft.reset(String::new())) />
    }
}
