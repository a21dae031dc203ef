//! The editor of a complete weekly goal. Nothing in it blocks saving but an empty "what".

mod confidence;
mod form;
mod plan;
mod share;
mod smart;
mod tips;

use confidence::Confidence;
use form::Form;
use leptos::prelude::*;
use plan::{Ladder, Plan, What};
pub use share::ShareGoal;
pub use smart::Smart;
pub use tips::ConfidenceTips;

use crate::{
    app::{Restored, use_app},
    components::{Refusal, focus_by_id},
    domain::{DraftName, Id, Voice, WeeklyGoal, draft},
};

/// The id of the editor's first field; there is one editor on a page.
pub const EDITOR: &str = form::WHAT;

/// What the editor works on.
#[derive(Debug, Clone)]
pub enum Subject {
    Saved(Id<WeeklyGoal>),
    /// A goal that is not saved yet, with what is known of it, and the name of its draft.
    New {
        draft: DraftName,
        goal: Box<WeeklyGoal>,
    },
}

/// Every question of a weekly goal on one page. What is typed is kept as one draft until it is saved or discarded.
#[component]
pub fn GoalEditor(
    subject: Subject,
    voice: Voice,
    /// The goal as saved.
    #[prop(into)]
    on_saved: Callback<Id<WeeklyGoal>>,
    /// Put away; the draft stays.
    #[prop(into)]
    on_close: Callback<()>,
    /// The page's title says it already.
    #[prop(optional)]
    untitled: bool,
) -> impl IntoView {
    let app = use_app();
    let (id, name, goal) = match subject {
        Subject::Saved(id) => {
            let goal = app.with(|model| model.weekly_goals.get(&id).cloned())?;
            (Some(id.clone()), draft::WEEKLY_GOAL.of(&id), (*goal).clone())
        }
        Subject::New { draft, goal } => (None, draft, *goal),
    };
    let form = Form::over(goal, name, voice);
    let title = if id.is_some() { "Adjust goal" } else { "A goal for the week" };
    let refused = RwSignal::new(None::<String>);
    let save = move |_| {
        refused.set(None);
        if !form.is_complete() {
            focus_by_id(form::WHAT);
            return;
        }
        match form.save(id.clone()) {
            Ok(id) => on_saved.run(id),
            Err(why) => refused.set(Some(why)),
        }
    };
    Some(view! {
        <section class="card goal-editor" aria-label=title>
            <h2 class:visually-hidden=untitled>{title}</h2>
            <Restored draft=form.goal.draft discard=Callback::new(move |()| form.discard())/>
            <What form/>
            <Plan form/>
            <Confidence form/>
            <Ladder form/>
            <Smart goal=form.goal voice/>
            <Refusal why=refused/>
            <div class="actions">
                <button type="button" class="button primary" on:click=save>
                    "Save as goal"
                </button>
                <button type="button" class="button" on:click=move |_| on_close.run(())>
                    "Close"
                </button>
                <p class="muted">{move || form.goal.is_touched().then_some("Kept as a draft until you save it.")}</p>
            </div>
        </section>
    })
}
