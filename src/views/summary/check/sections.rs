//! The parts of the session itself, each shared as a whole.

use leptos::prelude::*;

use super::{super::held::Held, change::use_changing, share::ShareToggle};
use crate::{
    components::{Card, SummaryList, SummaryRow},
    domain::{Activity, Answer, Section, Session, SessionCommand, document::present::IdeaCard},
};

/// The title of a part, and the activity that its answers come from.
fn of(section: Section) -> (&'static str, Activity) {
    match section {
        Section::Topic => ("Topic", Activity::GenerativeMoment),
        Section::Strengths => ("Strengths and surroundings", Activity::GenerativeMoment),
        Section::Ideas => ("Ideas", Activity::Ideas),
        Section::Learned => ("Close", Activity::Close),
    }
}

/// One part with its answers. It is there when the format asks for it, or when something was said all the same.
#[component]
pub fn SectionPart(held: Held, section: Section) -> impl IntoView {
    let (title, activity) = of(section);
    let (app, id) = (held.app, held.id.clone());
    let (session, changing) = (held.session(), use_changing());
    let ideas_of = id.clone();
    let ideas = app.memo(move |model| {
        model.ideas_of(&ideas_of).iter().map(|idea| IdeaCard::from(&**idea).line()).collect::<Vec<_>>()
    });
    let answers = {
        let held = held.clone();
        Memo::new(move |_| {
            session.get().map(|session| answers(section, &held, &session, &ideas.get())).unwrap_or_default()
        })
    };
    let asked = held.has(activity);
    let is_here = Memo::new(move |_| asked || answers.get().iter().any(|(_, answer)| !answer.is_empty()));
    let rows = {
        Signal::derive(move || {
            let row = |(label, answer): (&'static str, String)| {
                SummaryRow::new(label, answer).on_change(move || changing.activity(activity))
            };
            answers.get().into_iter().map(row).collect::<Vec<_>>()
        })
    };
    let shared = Signal::derive(move || session.get().is_some_and(|session| session.shares(section)));
    let share = Callback::new(move |on| {
        app.run(SessionCommand::Answer { id: id.clone(), answer: Answer::Shared(section, on) });
    });
    move || {
        let held = held.clone();
        is_here.get().then(|| {
            view! {
                <Card title=title>
                    <SummaryList rows=rows />
                    <ShareToggle held=held what=title shared=shared on_change=share />
                </Card>
            }
        })
    }
}

fn answers(section: Section, held: &Held, session: &Session, ideas: &[String]) -> Vec<(&'static str, String)> {
    let (frame, close) = (&session.generative, &session.close);
    match section {
        Section::Topic => vec![
            ("Topic", frame.topic.clone()),
            (held.say("What the client really wants", "What I really want"), frame.wanted.clone()),
        ],
        Section::Strengths => vec![
            ("Strengths to lean on", frame.strengths.join("\n")),
            ("Surroundings that help", frame.environments.join("\n")),
        ],
        Section::Ideas => vec![("Ideas", ideas.join("\n"))],
        Section::Learned => vec![
            (held.say("What was learned", "What I learned"), close.learned.clone()),
            ("Appreciation", close.appreciation.clone()),
        ],
    }
}
