//! Today for a person coaching themselves: this week's goals, one kind question, and a session with oneself.

use leptos::prelude::*;

use super::{Heading, look_back::LookBack, offer::Offer, question::Question, under_way::UnderWay};
use crate::{
    app::use_app,
    components::{Card, EmptyState, Icon, IconName},
    content::words,
    domain::{Model, NaiveDate, Voice},
    platform::clock,
    route::Route,
    views::{
        clock_note::ClockNote,
        stall::QuietGoal,
        week::{AddGoal, GoalCard, OwnLater, own_goals},
        words_left::WordsLeft,
    },
};

#[component]
pub fn OwnToday() -> impl IntoView {
    view! {
        <div class="page wide">
            <header class="page-head">
                <Heading />
            </header>
            <ClockNote />
            <UnderWay />
            <WordsLeft />
            <div class="today">
                <div class="stack loose">
                    <LookBack />
                    <Quiet />
                    <Goals />
                    <Offer />
                </div>
                <div class="stack loose">
                    <Question />
                    <NextSession />
                </div>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Goals() -> impl IntoView {
    let goals = own_goals(clock::use_today());
    view! {
        <section class="stack" aria-labelledby="today-goals">
            <div class="split">
                <h2 id="today-goals">"This week's goals"</h2>
                <Show when=move || !goals.read().is_empty()>
                    <a href=Route::Week.href()>"This week"</a>
                </Show>
            </div>
            <Show
                when=move || !goals.read().is_empty()
                fallback=|| {
                    view! {
                        <EmptyState
                            title="One small thing for this week"
                            body="Small enough that you are almost sure of it. It can grow later."
                        >
                            <AddGoal primary=true />
                        </EmptyState>
                    }
                }
            >
                <ul class="goals">
                    <For each=move || goals.get() key=|id| id.clone() let:id>
                        <GoalCard id=id />
                    </For>
                </ul>
            </Show>
            <OwnLater />
        </section>
    }
    .into_any()
}

/// The question about a goal on which nothing has moved for weeks.
#[component]
fn Quiet() -> impl IntoView {
    let myself = use_app().memo(|model| model.myself().map(|myself| myself.id.clone()));
    move || myself.get().map(|client| view! { <QuietGoal client=client voice=Voice::Own /> })
}

/// A session with oneself, and when there was or will be one.
#[component]
fn NextSession() -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let is_live = app.memo(|model| model.live_session().is_some());
    let line = app.memo(move |model| line(model, today.get()));
    view! {
        <Show when=move || !is_live.get()>
            <Card title="Fifteen minutes for yourself" kind="flat">
                <p>{move || line.get()}</p>
                <div class="actions">
                    <a class="button" href=Route::NewSession(None).href()>
                        <Icon name=IconName::Play />
                        "Start a session"
                    </a>
                </div>
            </Card>
        </Show>
    }
    .into_any()
}

fn line(model: &Model, today: NaiveDate) -> String {
    match model.myself().and_then(|myself| model.last_session(&myself.id, None, today)) {
        None => "Six short phases, one to a screen, with a good question in each.".into(),
        Some(last) => match last.close.next_session.filter(|next| next.date() >= today) {
            Some(next) => {
                format!("You planned the next one for {}.", words::near_moment(next, today).trim_start_matches("on "))
            }
            None => format!("Your last one was {}.", words::near_day(last.on, today)),
        },
    }
}
