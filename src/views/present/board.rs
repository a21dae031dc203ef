//! The idea board of the session, in large type: it changes as the coach and the client work on it.

use leptos::prelude::*;

use crate::{
    components::{Icon, IconName},
    domain::document::{
        BoardSheet,
        board::{Card, Column},
    },
};

#[component]
pub fn Board(sheet: Memo<Option<BoardSheet>>) -> impl IntoView {
    // A column is drawn again only when it has changed itself.
    let names = Memo::new(move |_| sheet.read().iter().flat_map(|sheet| &sheet.columns).count());
    let topic = Memo::new(move |_| sheet.read().as_ref().map(|sheet| sheet.topic.clone()).unwrap_or_default());
    let column = move |n: usize| {
        let column = Memo::new(move |_| sheet.read().as_ref().and_then(|sheet| sheet.columns.get(n).cloned()));
        view! { {move || column.get().map(|column| view! { <OneColumn column=column /> })} }.into_any()
    };
    move || {
        let count = names.get();
        (count > 0).then(|| {
            view! {
                <section class="stack">
                    <h3 dir="auto">{move || if topic.read().is_empty() { "Ideas".to_owned() } else { topic.get() }}</h3>
                    <div class="clusters">{(0..count).map(column).collect_view()}</div>
                </section>
            }
            .into_any()
        })
    }
}

#[component]
fn OneColumn(column: Column) -> impl IntoView {
    let cards = column.cards.into_iter().map(card).collect_view();
    view! {
        <section class="cluster-column" data-mark=column.mark.map(|mark| mark.to_string())>
            <h4 dir="auto">
                {column.mark.map(|_| view! { <span class="cluster-mark" aria-hidden="true"></span> })}
                {column.name.clone()}
            </h4>
            <ul class="present-cards plain" aria-label=column.name>
                {cards}
            </ul>
        </section>
    }
    .into_any()
}

fn card(card: Card) -> AnyView {
    let origin = card.origin();
    let remarks = card.remarks().into_iter().map(|words| {
        let is_chosen = words == "chosen";
        let icon = is_chosen.then(|| view! { <Icon name=IconName::Check /> });
        view! { <span class=if is_chosen { "badge primary" } else { "badge" }>{icon}{capital(&words)}</span> }
    });
    view! {
        <li class:chosen=card.chosen class:source=card.is_source style:--depth=card.depth.min(4).to_string() dir="auto">
            <span>
                {(!origin.is_empty()).then(|| view! { <span class="visually-hidden">{capital(origin)}</span> })}
                {card.text.clone()}
            </span>
            {remarks.collect_view()}
        </li>
    }
    .into_any()
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
