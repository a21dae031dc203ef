//! The cards of a list of ideas.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{
    card_edit::{Write, Writing},
    desk::Desk,
    moves::{Places, move_id, relocate},
};
use crate::{
    components::{Dialog, Icon, IconName, Menu, MenuItem, Toggle},
    domain::{
        Author, Id, Idea, IdeaCommand,
        board::{Step, Thread},
    },
};

/// A card and how deep it stands below others.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    id: Id<Idea>,
    depth: u8,
    is_source: bool,
}

/// Ideas below ideas are set in a little, and no further than this.
const DEEPEST: u8 = 4;

fn rows(threads: &[Thread], depth: u8, is_source: bool, rows_: &mut Vec<Row>) {
    for thread in threads {
        rows_.push(Row { id: thread.idea.id.clone(), depth, is_source });
        let deeper = (depth + 1).min(DEEPEST);
        rows(&thread.built_on, deeper, false, rows_);
        rows(&thread.sources, deeper, true, rows_);
    }
}

/// A list of cards, with what was built on an idea or combined into it below it.
#[component]
pub fn Cards(desk: Desk, threads: Memo<Vec<Thread>>, step: Step, #[prop(into)] label: String) -> impl IntoView {
    let flat = Memo::new(move |_| {
        let mut flat = Vec::new();
        rows(&threads.read(), 0, false, &mut flat);
        flat
    });
    view! {
        <ul class="cards plain" aria-label=label>
            <For each=move || flat.get() key=Clone::clone let:row>
                <Card desk=desk row=row step=step />
            </For>
        </ul>
    }
    .into_any()
}

#[component]
fn Card(desk: Desk, row: Row, step: Step) -> impl IntoView {
    let Row { id, depth, is_source } = row;
    let wanted = id.clone();
    let idea = desk.app.memo(move |model| model.ideas.get(&wanted).cloned());
    let text = Signal::derive(move || idea.read().as_ref().map(|idea| idea.text.clone()).unwrap_or_default());
    let flag = move |part: fn(&Idea) -> bool| Memo::new(move |_| idea.read().as_deref().is_some_and(part));
    let (wild, parked, chosen) = (flag(|idea| idea.wild), flag(|idea| idea.parked), flag(|idea| idea.chosen));
    let of_coach = flag(|idea| idea.by == Author::Coach);
    let writing = RwSignal::new(None::<Writing>);
    let edited = id.clone();
    let close = Callback::new(move |()| writing.set(None));
    view! {
        <li class="idea-card" class:chosen=chosen class:parked=parked class:source=is_source style:--depth=depth.to_string()>
            <p class="idea-card-text prose" dir="auto">
                {is_source.then(|| view! { <span class="visually-hidden">"Combined from: "</span> })}
                {move || text.get()}
            </p>
            <p class="cluster idea-badges">
                {move || wild.get().then(|| view! { <span class="badge accent">"Wild"</span> })}
                {move || of_coach.get().then(|| view! { <span class="badge">"The coach's"</span> })}
                {move || chosen.get().then(|| view! { <span class="badge primary"><Icon name=IconName::Check />"Chosen"</span> })}
                {move || parked.get().then(|| view! { <span class="badge">"For another time"</span> })}
            </p>
            <div class="cluster idea-tools">
                {(step == Step::Choose).then(|| view! { <Judge desk=desk id=id.clone() text=text /> })}
                <Tools desk=desk id=id.clone() text=text step=step writing=writing />
            </div>
            {move || {
                writing.get().map(|writing| view! { <Write desk=desk id=edited.clone() writing=writing close=close /> })
            }}
        </li>
    }
    .into_any()
}

/// Votes, energy and choice: each person votes once.
#[component]
fn Judge(desk: Desk, id: Id<Idea>, text: Signal<String>) -> impl IntoView {
    let wanted = id.clone();
    let idea = desk.app.memo(move |model| model.ideas.get(&wanted).cloned());
    let id = StoredValue::new(id);
    let voted = move |by| Signal::derive(move || idea.read().as_ref().is_some_and(|idea| idea.votes.contains(&by)));
    let vote = move |by, on| _ = desk.app.run(IdeaCommand::Vote { id: id.get_value(), by, on });
    let energy = Signal::derive(move || idea.read().as_ref().is_some_and(|idea| idea.energy));
    let chosen = Signal::derive(move || idea.read().as_ref().is_some_and(|idea| idea.chosen));
    let own = desk.own();
    let about = Signal::derive(move || format!("for {}", text.get()));
    view! {
        <Toggle
            small=true
            label=if own { "Vote" } else { "Client's vote" }
            about=about
            pressed=voted(Author::Client)
            on_toggle=Callback::new(move |on| vote(Author::Client, on))
        />
        {(!own)
            .then(|| {
                view! {
                    <Toggle
                        small=true
                        label="Your vote"
                        about=about
                        pressed=voted(Author::Coach)
                        on_toggle=Callback::new(move |on| vote(Author::Coach, on))
                    />
                }
            })}
        <Toggle
            small=true
            label="Energy"
            about=Signal::derive(move || format!("in {}", text.get()))
            pressed=energy
            on_toggle=Callback::new(move |on| _ = desk.app.run(IdeaCommand::Energy { id: id.get_value(), on }))
        />
        <Toggle
            small=true
            label="Choose"
            about=text
            pressed=chosen
            on_toggle=Callback::new(move |chosen| _ = desk.app.run(IdeaCommand::Choose { id: id.get_value(), chosen }))
        />
    }
    .into_any()
}

/// Moving, building on, combining, and the rest.
#[component]
fn Tools(
    desk: Desk,
    id: Id<Idea>,
    text: Signal<String>,
    step: Step,
    writing: RwSignal<Option<Writing>>,
) -> impl IntoView {
    let wanted = id.clone();
    let places = Memo::new(move |_| Places::of(&desk.groups.read(), &wanted));
    let wanted = id.clone();
    let idea = desk.app.memo(move |model| model.ideas.get(&wanted).cloned());
    let element = move_id(&id);
    let id = StoredValue::new(id);
    let combining = RwSignal::new(false);
    let by_key = move |event: KeyboardEvent| {
        let down = match event.key().as_str() {
            "ArrowDown" => true,
            "ArrowUp" => false,
            _ => return,
        };
        if event.alt_key() {
            event.prevent_default();
            if let Some(command) = id.with_value(|id| places.read_untracked().step(id, down)) {
                id.with_value(|id| relocate(desk, id, command));
            }
        }
    };
    let more = move || {
        let kept = idea.get();
        let is_parked = kept.as_ref().is_some_and(|idea| idea.parked);
        let is_mine = desk.own() || kept.as_ref().is_some_and(|idea| idea.by == Author::Coach);
        let mut items = vec![
            MenuItem::new("Build on this", move || writing.set(Some(Writing::BuildOn))).icon(IconName::Add),
            MenuItem::new("Combine with…", move || combining.set(true)).icon(IconName::Copy),
        ];
        // Others' words wait for their turn to be changed.
        if is_mine || step.allows_judging() {
            items.push(MenuItem::new("Edit", move || writing.set(Some(Writing::Edit))).icon(IconName::Edit));
        }
        let words = if is_parked { "Bring back" } else { "Keep for another time" };
        items.push(MenuItem::new(words, move || {
            desk.change(IdeaCommand::Park { id: id.get_value(), parked: !is_parked }, words);
        }));
        if step.allows_judging() {
            let remove = move || _ = desk.change(IdeaCommand::Remove { id: id.get_value() }, "Idea removed");
            items.push(MenuItem::new("Remove", remove).icon(IconName::Bin).danger());
        }
        items
    };
    view! {
        <span id=element on:keydown=by_key>
            <Menu
                label=Signal::derive(move || format!("Move {}", text.get()))
                shown="Move"
                icon=IconName::Move
                kind="small quiet"
                items=Signal::derive(move || id.with_value(|id| places.read().items(desk, id)))
            />
        </span>
        <Menu
            label=Signal::derive(move || format!("More for {}", text.get()))
            shown=""
            icon=IconName::More
            kind="small quiet icon-only"
            items=Signal::derive(more)
        />
        <Dialog open=combining title=Signal::derive(move || format!("Combine {} with…", text.get()))>
            <Partners desk=desk id=id.get_value() combining=combining writing=writing />
        </Dialog>
    }
    .into_any()
}

/// Every other idea of the board, to combine with.
#[component]
fn Partners(desk: Desk, id: Id<Idea>, combining: RwSignal<bool>, writing: RwSignal<Option<Writing>>) -> impl IntoView {
    let others = desk.app.with(|model| {
        let Some(board) = model.boards.get(&desk.id()) else { return Vec::new() };
        let ideas = model.ideas_at(&board.home()).into_iter().filter(|other| other.id != id);
        ideas.map(|other| (other.id.clone(), other.text.clone())).collect()
    });
    let others = others
        .into_iter()
        .map(|(other, text)| {
            view! {
                <li>
                    <button
                        type="button"
                        class="prompt"
                        dir="auto"
                        on:click=move |_| {
                            combining.set(false);
                            writing.set(Some(Writing::Combine(other.clone())));
                        }
                    >
                        {text}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="muted">"Both are kept below the new one."</p>
        <ul class="prompts plain">{others}</ul>
    }
    .into_any()
}
