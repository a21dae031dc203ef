//! The boards of a client that stand alone, and a new one.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Icon, IconName},
    content::words,
    domain::{Board, BoardCommand, Client, Id, Model, NaiveDate, sort},
    platform::{clock, page},
    route::Route,
};

/// Each board by its topic, the latest first, with the way to a new one.
#[component]
pub fn BoardList(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let wanted = client.clone();
    let boards = app.memo(move |model| listed(model, &wanted, today.get()));
    let begin = move |_| {
        let command = BoardCommand::Begin { client: client.clone(), session: None };
        if let Some(board) = app.run(command).and_then(|changes| changes.added_id()) {
            page::go(&Route::Board(board).href(), false);
        }
    };
    view! {
        <div class="stack tight">
            <ul class="rows">
                <For each=move || boards.get() key=Clone::clone let:board>
                    <li class="row">
                        <a class="row-title" href=Route::Board(board.id.clone()).href() dir="auto">
                            {board.name.clone()}
                        </a>
                        <span class="muted small">{board.meta.clone()}</span>
                    </li>
                </For>
            </ul>
            <div>
                <button type="button" class="button" on:click=begin>
                    <Icon name=IconName::Add />
                    "New idea board"
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// A board in a list.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Entry {
    id: Id<Board>,
    name: String,
    meta: String,
}

fn listed(model: &Model, client: &Id<Client>, today: NaiveDate) -> Vec<Entry> {
    let mut boards: Vec<_> =
        model.boards.iter().filter(|board| board.client == *client && board.session.is_none()).collect();
    sort::by_key(&mut boards, |board| std::cmp::Reverse(board.at));
    let entry = |board: &std::sync::Arc<Board>| {
        let day = clock::day_of(board.at).map(|day| words::near_day(day, today)).unwrap_or_default();
        let topic = board.frame.topic.trim();
        let name = if topic.is_empty() { "A board without a topic yet".to_owned() } else { topic.to_owned() };
        let ideas = words::count(model.ideas_at(&board.home()).len(), "idea");
        Entry { id: board.id.clone(), name, meta: format!("{ideas} · begun {day}") }
    };
    boards.into_iter().map(entry).collect()
}
