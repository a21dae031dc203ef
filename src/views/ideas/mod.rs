//! Ideas: everything that came up in sessions with oneself, ready to become a goal.

mod line;

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{EmptyState, Icon, IconName, PageTitle},
    content::words,
    domain::{Id, Idea, Model, NaiveDate, Session},
    platform::clock,
    route::Route,
    views::board::BoardList,
};

#[component]
pub fn Ideas() -> impl IntoView {
    let today = clock::use_today();
    let groups = use_app().memo(move |model| groups(model, today.get()));
    let myself = use_app().memo(|model| model.myself().map(|myself| myself.id.clone()));
    let section = move |group: Group| {
        let wanted = group.session.clone();
        let ids = Memo::new(move |_| {
            let found = groups.read().iter().find(|group| group.session == wanted).map(|group| group.ideas.clone());
            found.unwrap_or_default()
        });
        view! {
            <section class="stack">
                <h2>{group.name.clone()}</h2>
                <ul class="ideas" aria-label=group.name>
                    <For each=move || ids.get() key=|id| id.clone() let:id>
                        <line::IdeaLine id=id />
                    </For>
                </ul>
            </section>
        }
    };
    view! {
        <div class="page">
            <PageTitle>"Ideas"</PageTitle>
            <Show
                when=move || !groups.read().is_empty()
                fallback=|| {
                    view! {
                        <EmptyState
                            title="Ideas gather here"
                            body="In the middle of a session with yourself there is room for as many as come, wild ones too."
                        >
                            <a class="button primary" href=Route::NewSession(None).href()>
                                <Icon name=IconName::Play />
                                "Start a session"
                            </a>
                        </EmptyState>
                    }
                }
            >
                <For
                    each=move || groups.get()
                    key=|group| (group.session.clone(), group.name.clone())
                    children=section
                />
            </Show>
            {move || {
                myself
                    .get()
                    .map(|myself| {
                        view! {
                            <section class="stack">
                                <h2>"Idea boards"</h2>
                                <p class="muted">"A board of your own, whenever a topic wants more than a list."</p>
                                <BoardList client=myself />
                            </section>
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

/// The ideas of one session.
#[derive(Clone, PartialEq)]
struct Group {
    session: Id<Session>,
    /// The topic and the day.
    name: String,
    ideas: Vec<Id<Idea>>,
}

fn groups(model: &Model, today: NaiveDate) -> Vec<Group> {
    let Some(myself) = model.myself() else { return Vec::new() };
    let group = |(session, ideas): (std::sync::Arc<Session>, Vec<std::sync::Arc<Idea>>)| {
        let day = words::near_day(session.on, today);
        let day = day.trim_start_matches("on ");
        let topic = session.generative.topic.trim();
        let name = if topic.is_empty() { words::capital(day) } else { format!("{topic}, {day}") };
        Group { session: session.id.clone(), name, ideas: ideas.iter().map(|idea| idea.id.clone()).collect() }
    };
    model.ideas_by_session(&myself.id, today).into_iter().map(group).collect()
}
