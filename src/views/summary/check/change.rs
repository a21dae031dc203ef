//! “Change”: the question itself, opened over the answers, so that closing it leads back to them.

use leptos::prelude::*;

use super::{super::held::Held, length::Length};
use crate::{
    app::DraftArea,
    components::Dialog,
    domain::{Activity, Id, Note, NoteCommand, WeeklyGoal, draft},
    views::{
        goal::{GoalEditor, Subject},
        live::activity,
    },
};

/// Which answer is being changed.
#[derive(Clone, PartialEq)]
enum Answered {
    In(Activity),
    Goal(Id<WeeklyGoal>),
    Line(Id<Note>),
    Length,
}

/// What the parts of the page open questions with. Copy it freely.
#[derive(Clone, Copy)]
pub struct Changing {
    open: RwSignal<bool>,
    what: RwSignal<Option<Answered>>,
}

/// Puts the handle into the context, for the parts of one page.
pub fn provide_changing() -> Changing {
    let changing = Changing { open: RwSignal::new(false), what: RwSignal::new(None) };
    provide_context(changing);
    changing
}

/// The handle, anywhere on the page.
pub fn use_changing() -> Changing {
    expect_context()
}

impl Changing {
    /// Opens what a phase asks in an activity.
    pub fn activity(self, activity: Activity) {
        self.show(Answered::In(activity));
    }

    /// Opens a goal.
    pub fn goal(self, goal: Id<WeeklyGoal>) {
        self.show(Answered::Goal(goal));
    }

    /// Opens a captured line.
    pub fn line(self, line: Id<Note>) {
        self.show(Answered::Line(line));
    }

    /// Opens how long the session took.
    pub fn length(self) {
        self.show(Answered::Length);
    }

    fn show(self, what: Answered) {
        self.what.set(Some(what));
        self.open.set(true);
    }
}

/// The question that is open. What is answered in it is saved as in the session.
#[component]
pub fn ChangeDialog(held: Held, changing: Changing) -> impl IntoView {
    let Changing { open, what } = changing;
    let format = held.format.clone();
    let title = Signal::derive(move || match what.get() {
        Some(Answered::In(activity)) => {
            let phases = format.iter().flat_map(|format| &format.phases);
            let phase = phases.into_iter().find(|phase| phase.activities.contains(&activity));
            phase.map_or_else(|| "Change".to_owned(), |phase| phase.name.to_string())
        }
        Some(Answered::Goal(_)) => "Goal".into(),
        Some(Answered::Length) => "Length".into(),
        Some(Answered::Line(_)) | None => "Captured line".into(),
    });
    view! {
        <Dialog open=open title=title>
            {
                let held = held.clone();
                move || what.get().map(|what| question(&held, what, open))
            }
        </Dialog>
    }
    .into_any()
}

fn question(held: &Held, what: Answered, open: RwSignal<bool>) -> AnyView {
    let close = move |()| open.set(false);
    let answers = match what {
        Answered::In(asked) => activity::panel(asked, held.id.clone()),
        Answered::Line(line) => view! { <Line held=held.clone() id=line /> }.into_any(),
        Answered::Length => {
            let close = Callback::new(close);
            return view! { <div class="change"><Length held=held.clone() close /></div> }.into_any();
        }
        Answered::Goal(goal) => {
            let subject = Subject::Saved(goal);
            return view! {
                <div class="change">
                    <GoalEditor subject voice=held.voice on_saved=move |_| close(()) on_close=close />
                </div>
            }
            .into_any();
        }
    };
    view! {
        <div class="change">{answers}</div>
        <div class="actions">
            <button type="button" class="button primary" on:click=move |_| close(())>
                "Back to your answers"
            </button>
        </div>
    }
    .into_any()
}

/// A captured line, to be put in other words.
#[component]
fn Line(held: Held, id: Id<Note>) -> impl IntoView {
    let app = held.app;
    let sought = id.clone();
    let text = app.memo(move |model| model.notes.get(&sought).map(|note| note.text.clone()).unwrap_or_default());
    let name = draft::NOTE_TEXT.of(&id);
    let save = Callback::new(move |text: String| {
        // An empty line stays as it was; removing one is done in the session.
        if text.trim().is_empty() { Ok(()) } else { app.save(NoteCommand::Edit { id: id.clone(), text }) }
    });
    view! { <DraftArea label="What was said" name=name value=text on_save=save rows=3 /> }.into_any()
}
