//! The idea list: gathered first, judged by nobody, chosen at the end.

mod row;
mod sparks;

use leptos::prelude::*;
use row::IdeaRow;
use sparks::Sparks;

use super::Desk;
use crate::{
    app::{QuickAdd, use_draft},
    components::{Card, Icon, IconName},
    domain::{Author, BoardCommand, IdeaCommand, IdeaHome, Section, Voice, board::Step, draft},
    platform::page,
    route::Route,
};

/// More chosen ideas than this get a gentle note.
const FEW: usize = 3;

/// Quick add, the ideas in the order in which they came, and a spark when they run dry.
#[component]
pub fn Ideas(desk: Desk) -> impl IntoView {
    let ideas =
        desk.app.memo(move |model| model.ideas_of(&desk.id()).iter().map(|idea| idea.id.clone()).collect::<Vec<_>>());
    let chosen = desk.app.memo(move |model| model.ideas_of(&desk.id()).iter().filter(|idea| idea.chosen).count());
    let draft = use_draft(draft::SESSION_IDEA.of(&desk.id()), String::new());
    let add = Callback::new(move |text: String| {
        if text.trim().is_empty()
            || desk.app.run(IdeaCommand::Add { home: IdeaHome::Session(desk.id()), text, by: Author::Client }).is_some()
        {
            draft.reset(String::new());
        }
    });
    let gathering = is_gathering(desk);
    let note = move || match chosen.get() {
        0 if ideas.read().is_empty() || gathering.get() => String::new(),
        0 => "Choose one to three of them when the list feels full.".into(),
        1..=FEW => counted(chosen.get()),
        many => format!("{} Three are plenty for one week; the others stay in the list.", counted(many)),
    };
    let lede = match desk.voice {
        Voice::Coach => "Everything counts here, wild ideas too. Sorting comes later.",
        Voice::Own => "Everything counts here, my wild ideas too. I sort them later.",
    };
    view! {
        <Card title=if desk.voice == Voice::Own { "My ideas" } else { "Ideas" }>
            <p class="muted">{lede}</p>
            <QuickAdd draft id=QUICK_ADD label="A new idea" button="Add idea" on_add=add/>
            <ul class="plain ideas" id=LIST tabindex="-1" aria-label="Ideas">
                <For each=move || ideas.get() key=Clone::clone let:idea>
                    <IdeaRow desk idea/>
                </For>
            </ul>
            <p class="status-line" role="status">
                {note}
            </p>
            <Gathering desk/>
            <Sparks desk/>
            <OpenBoard desk/>
            {desk.share(Section::Ideas, "ideas")}
        </Card>
    }
}

/// Whether the session's idea board is before Choose: nothing is weighed or taken away then.
fn is_gathering(desk: Desk) -> Memo<bool> {
    desk.app.memo(move |model| model.board_of(&desk.id()).is_some_and(|board| !board.step.allows_judging()))
}

/// While ideas are gathered on the board, the way on to choosing stands here as well.
#[component]
fn Gathering(desk: Desk) -> impl IntoView {
    let gathering = is_gathering(desk);
    let choose = move |_| {
        if let Some(id) = desk.app.with(|model| model.board_of(&desk.id()).map(|board| board.id.clone())) {
            desk.app.run(BoardCommand::Open { id, step: Step::Choose });
            crate::components::focus_by_id(LIST);
        }
    };
    view! {
        <Show when=move || gathering.get()>
            <p class="cluster">
                <span class="muted">"Ideas are being gathered. Weighing them comes after."</span>
                <button type="button" class="button small" on:click=choose>
                    "Go on to choosing"
                </button>
            </p>
        </Show>
    }
}

/// The way to the board, where ideas are grouped, weighed and chosen; it has the same ideas.
#[component]
fn OpenBoard(desk: Desk) -> impl IntoView {
    let open = move |_| {
        desk.app.run(BoardCommand::Begin { client: desk.client(), session: Some(desk.id()) });
        if let Some(board) = desk.app.with(|model| model.board_of(&desk.id()).map(|board| board.id.clone())) {
            page::go(&Route::Board(board).href(), false);
        }
    };
    view! {
        <p>
            <button type="button" class="button quiet" on:click=open>
                <Icon name=IconName::Ideas/>
                "Open the idea board"
            </button>
        </p>
    }
}

/// The ids of the field that takes new ideas and of the list: there is one idea list on a page.
const QUICK_ADD: &str = "idea-quick-add";
const LIST: &str = "idea-list";

fn counted(chosen: usize) -> String {
    if chosen == 1 { "1 idea chosen.".into() } else { format!("{chosen} ideas chosen.") }
}
