//! Check your answers: everything that the client will get, and what stays private.

mod change;
mod goals;
mod length;
mod lines;
mod private;
mod reviews;
mod sections;
mod share;

use leptos::prelude::*;

use super::held::{Held, about_session};
use crate::{
    components::{Card, PageTitle, SummaryList, SummaryRow},
    domain::{
        Activity, Id, Mark, Section, Session,
        document::date::{day, day_and_time, minutes},
    },
    route::Route,
};
use change::{ChangeDialog, provide_changing, use_changing};
use goals::GoalsPart;
use lines::LinesPart;
use private::PrivatePart;
use reviews::ReviewsPart;
use sections::SectionPart;

/// What the session leaves behind, to be looked over before it is handed on.
#[component]
pub fn CheckAnswers(id: Id<Session>) -> impl IntoView {
    about_session(id, screen)
}

fn screen(held: Held) -> AnyView {
    let name = held.client.name.clone();
    let lede = if held.is_own() {
        "This is what your summary will say. Change whatever you like; it is saved as you go.".to_string()
    } else {
        format!("This is what {name} can get. Each part leaves only when you share it, and you can change your mind.")
    };
    let changing = provide_changing();
    let id = held.id.clone();
    let section = |section| view! { <SectionPart held=held.clone() section=section /> };
    view! {
        <div class="page">
            <header class="stack tight">
                {(!held.is_own()).then(|| view! { <p class="eyebrow">{name}</p> })}
                <PageTitle>"Check your answers"</PageTitle>
                <p class="lede">{lede}</p>
            </header>
            <AlwaysPart held=held.clone() />
            <ReviewsPart held=held.clone() />
            {section(Section::Topic)}
            {section(Section::Strengths)}
            {section(Section::Ideas)}
            <LinesPart held=held.clone() mark=Mark::Insight />
            <GoalsPart held=held.clone() />
            <LinesPart held=held.clone() mark=Mark::Action />
            <LinesPart held=held.clone() mark=Mark::Plain />
            {section(Section::Learned)}
            {(!held.is_own()).then(|| view! { <PrivatePart held=held.clone() /> })}
            <ChangeDialog held=held.clone() changing=changing />
            <div class="actions">
                <a class="button primary" href=Route::Summary(id.clone()).href()>
                    "Continue to the summary"
                </a>
                <a class="button" href=Route::After(id).href()>
                    "Back"
                </a>
            </div>
        </div>
    }
    .into_any()
}

/// What every summary says.
#[component]
fn AlwaysPart(held: Held) -> impl IntoView {
    let (session, changing) = (held.session(), use_changing());
    let title = held.say("Always in the summary", "The session");
    let rows = Signal::derive(move || {
        let Some(session) = session.get() else { return Vec::new() };
        let next = session.close.next_session.map(day_and_time).unwrap_or_default();
        let mut rows = vec![
            SummaryRow::new("Date", day(session.on)),
            SummaryRow::new("Length", minutes(session.length())).on_change(move || changing.length()),
            SummaryRow::new("Next session", next).on_change(move || changing.activity(Activity::Close)),
        ];
        if !held.is_own() {
            rows.insert(0, SummaryRow::new("For", held.client.name.clone()));
        }
        rows
    });
    view! {
        <Card title=title>
            <SummaryList rows=rows />
        </Card>
    }
    .into_any()
}
