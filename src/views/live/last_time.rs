//! The essentials of the last session, for Prepare and beside a live one.

use leptos::prelude::*;

use crate::{
    app::use_app,
    domain::{Client, Id, Mark, Model, NaiveDate, Session, document::date},
    platform::clock,
    route::Route,
};

/// What is worth having at hand from last time.
#[derive(Clone, PartialEq)]
struct Last {
    session: Id<Session>,
    on: NaiveDate,
    /// (heading, lines), without those that are empty.
    parts: Vec<(&'static str, Vec<String>)>,
}

fn last(model: &Model, client: &Id<Client>, than: &Id<Session>, today: NaiveDate) -> Option<Last> {
    let session = model.last_session(client, Some(than), today)?;
    let notes = model.notes_of(&session.id);
    let marked = |mark: Mark| notes.iter().filter(|note| note.mark == mark).map(|note| note.text.clone()).collect();
    let goals = model.goals_set_in(&session.id).iter().map(|goal| goal.headline().to_owned()).collect();
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned()).into_iter().collect();
    let parts = [
        ("Goals", goals),
        ("Insights", marked(Mark::Insight)),
        ("Actions", marked(Mark::Action)),
        ("Learned", some(&session.close.learned)),
        ("For next time", some(&session.reflection.differently)),
        ("Private notes", some(&session.reflection.private_notes)),
    ];
    let parts = parts.into_iter().filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty()).collect();
    Some(Last { session: session.id.clone(), on: session.on, parts })
}

/// The last session of a client before this one: its day, what came of it, and the way to its summary.
#[component]
pub fn LastTime(client: Id<Client>, before: Id<Session>) -> impl IntoView {
    let today = clock::use_today();
    let last = use_app().memo(move |model| last(model, &client, &before, today.get()));
    move || match last.get() {
        None => view! { <p class="muted">"This is the first session here. Everything can begin."</p> }.into_any(),
        Some(last) => {
            let parts = last
                .parts
                .into_iter()
                .map(|(heading, lines)| {
                    let lines = lines.into_iter().map(|line| view! { <li class="prose">{line}</li> }).collect_view();
                    view! {
                        <div class="last-part">
                            <h3>{heading}</h3>
                            <ul>{lines}</ul>
                        </div>
                    }
                })
                .collect_view();
            view! {
                <p class="muted">{date::day(last.on)}</p>
                {parts}
                <p>
                    <a href=Route::Summary(last.session).href()>"Open the last summary"</a>
                </p>
            }
            .into_any()
        }
    }
}
