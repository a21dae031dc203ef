//! The one line of a check-in.

use leptos::prelude::*;

use crate::{
    app::{DraftArea, use_app},
    domain::{CheckIn, GoalCommand, Id, Outcome, draft},
};

/// The field for the line that a check-in may have; the outcome asks.
#[component]
pub fn CheckInLine(id: Id<CheckIn>, outcome: Outcome) -> impl IntoView {
    let app = use_app();
    let (label, hint) = match outcome {
        Outcome::Done | Outcome::Partly => ("What went well?", "One line, if you like."),
        Outcome::NotToday => ("What got in the way?", "One line, if you like."),
        Outcome::Lapse => {
            ("What was learned?", "One line, if you like: what came before it, what would help another time.")
        }
    };
    let sought = id.clone();
    let line = app.memo(move |model| model.check_ins.get(&sought).map(|kept| kept.line.clone()).unwrap_or_default());
    let name = draft::CHECK_IN_LINE.of(&id);
    let save = Callback::new(move |line: String| app.save(GoalCommand::DescribeCheckIn { id: id.clone(), line }));
    view! { <DraftArea label name value=line on_save=save rows=1 hint/> }.into_any()
}
