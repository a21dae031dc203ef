//! The idea board: frame, brainstorm, group, choose, turn into goals. Any step can be opened at any time.

mod advice;
mod ambivalence;
mod brainstorm;
mod card;
mod card_edit;
mod cluster;
mod combine;
mod desk;
mod frame;
mod goals;
mod groups;
mod judge;
mod list;
mod moves;
mod protocol;
mod tools;
mod whose;

use leptos::prelude::*;
pub use list::BoardList;

use self::{brainstorm::Brainstorm, combine::Combine, desk::Desk, frame::Frame, goals::Goals, groups::Groups};
use super::{outbox::Outbox, present::ShareScreen, unknown::Unknown};
use crate::{
    components::{DragArea, Icon, IconName, PageTitle, StatusLine},
    domain::{Board, BoardCommand, Id, board::Step, document::BoardSheet},
    platform::page,
    route::Route,
};

/// The steps and their names.
const STEPS: [(Step, &str); 5] = [
    (Step::Frame, "Frame"),
    (Step::Brainstorm, "Brainstorm"),
    (Step::Group, "Group"),
    (Step::Choose, "Choose"),
    (Step::Goals, "Turn into goals"),
];

/// `#/board/{id}`.
#[component]
pub fn BoardPage(id: Id<Board>) -> impl IntoView {
    let Some(desk) = Desk::of(id) else {
        return view! { <Unknown /> }.into_any();
    };
    let step = desk.step();
    let back = desk.query(|model, board| match &board.session {
        Some(session) => (Route::Live(session.clone()).href(), "Back to the session".to_owned()),
        None => match model.clients.get(&board.client) {
            Some(client) if !client.myself => {
                (Route::Client(client.id.clone()).href(), format!("Back to {}", client.name))
            }
            _ => (Route::Ideas.href(), "All ideas".to_owned()),
        },
    });
    // With someone else at the table, the board can be on a screen that both look at.
    let shared = desk.app.with(|model| model.boards.get(&desk.id())?.session.clone()).filter(|_| !desk.own());
    let stands_alone = desk.app.with(|model| model.boards.get(&desk.id()).is_some_and(|board| board.session.is_none()));
    let topic = desk.frame(|frame| frame.topic.trim().to_owned());
    let lede = Memo::new(move |_| match topic.get() {
        topic if topic.is_empty() => "From a topic with energy to one or two small goals.".to_owned(),
        topic => topic,
    });
    view! {
        <div class="page wide board">
            <header class="stack tight">
                <p class="eyebrow">
                    <a href=move || back.get().0>{move || back.get().1}</a>
                </p>
                <PageTitle>"Idea board"</PageTitle>
                <p class="lede" dir="auto">{move || lede.get()}</p>
                {shared.map(|session| view! { <p><ShareScreen session=session small=true /></p> })}
            </header>
            <Steps desk=desk />
            <DragArea on_drop=move |dropped| moves::dropped(desk, &dropped)>
                {move || match step.get() {
                    Step::Frame => view! { <Frame desk=desk /> }.into_any(),
                    Step::Brainstorm => view! { <Brainstorm desk=desk /> }.into_any(),
                    Step::Group | Step::Choose => view! { <Groups desk=desk step=step.get() /> }.into_any(),
                    Step::Goals => view! { <Goals desk=desk /> }.into_any(),
                }}
            </DragArea>
            <Combine desk=desk />
            <Next desk=desk step=step />
            <TakeAlong desk=desk />
            {stands_alone.then(|| view! { <Remove desk=desk back=back /> })}
            <StatusLine text=desk.said() unseen=true />
        </div>
    }
    .into_any()
}

/// The board on paper, as a file or as a picture.
#[component]
fn TakeAlong(desk: Desk) -> impl IntoView {
    let sheet = move || desk.app.with(|model| model.boards.get(&desk.id()).map(|board| BoardSheet::of(model, board)));
    // Made when a button asks for it, and not with each idea.
    let document = Signal::derive(move || sheet().map(|sheet| sheet.document()));
    let picture = Callback::new(move |()| sheet().map(|sheet| sheet.to_svg()));
    view! {
        <details class="disclosure">
            <summary>"Print or take along"</summary>
            <Outbox document=document paper=Route::PrintBoard(desk.id()).href() noun="board" picture=picture flat=true />
        </details>
    }
    .into_any()
}

/// Takes a board that stands alone away, with its ideas; Undo brings all of it back.
#[component]
fn Remove(desk: Desk, back: Memo<(String, String)>) -> impl IntoView {
    let remove = move |_| {
        let (to, command) = (back.get_untracked().0, BoardCommand::Remove { id: desk.id() });
        if desk.app.run_undoable(command, "Idea board removed").is_some() {
            page::go(&to, true);
        }
    };
    view! {
        <p>
            <button type="button" class="button quiet small danger" on:click=remove>
                <Icon name=IconName::Bin />
                "Remove this board"
            </button>
        </p>
    }
    .into_any()
}

/// The five steps; each opens at a tap, and none is locked.
#[component]
fn Steps(desk: Desk) -> impl IntoView {
    let step = desk.step();
    let entries = STEPS
        .map(|(to, name)| {
            view! {
                <li>
                    <button
                        type="button"
                        class="button small"
                        aria-current=move || (step.get() == to).then_some("step")
                        on:click=move |_| _ = desk.open(to)
                    >
                        {name}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav aria-label="Board steps">
            <ol class="board-steps plain">{entries}</ol>
        </nav>
    }
    .into_any()
}

/// The way on.
#[component]
fn Next(desk: Desk, step: Memo<Step>) -> impl IntoView {
    move || {
        let at = STEPS.iter().position(|(here, _)| *here == step.get()).unwrap_or_default();
        STEPS.get(at + 1).map(|(to, name)| {
            let to = *to;
            view! {
                <div class="actions">
                    <button
                        type="button"
                        class="button primary"
                        on:click=move |_| desk.turn_to(to)
                    >
                        {format!("Next: {name}")}
                    </button>
                </div>
            }
        })
    }
}
