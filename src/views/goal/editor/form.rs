//! The goal as it is being written.

use leptos::prelude::*;

use crate::{
    app::{App, RecordDraft, use_app},
    components::TextField,
    content::goals,
    domain::{DraftName, GoalCommand, Id, Voice, WeeklyGoal},
};

/// The id of the one field that is needed.
pub const WHAT: &str = "goal-what";

const ASK_WHAT: &str = "Write what exactly you will do.";

/// A handle on the goal in the editor. Copy it freely.
#[derive(Clone, Copy)]
pub struct Form {
    pub voice: Voice,
    pub goal: RecordDraft<WeeklyGoal>,
    app: App,
    /// What to do about an empty "what"; shown on saving, gone with the next key.
    error: RwSignal<Option<String>>,
}

impl Form {
    /// A form over `goal`, or over what was typed into it before.
    pub fn over(goal: WeeklyGoal, draft: DraftName, voice: Voice) -> Self {
        Self { app: use_app(), voice, goal: RecordDraft::over(goal, draft), error: RwSignal::new(None) }
    }

    /// A part of the goal, followed as it changes.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&WeeklyGoal) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        self.goal.read(part)
    }

    /// Changes the goal and keeps the draft.
    pub fn change(self, change: impl FnOnce(&mut WeeklyGoal)) {
        self.goal.change(change);
        self.error.set(None);
    }

    /// Whether there is enough to save; if not, the field says what is wanted.
    pub fn is_complete(self) -> bool {
        let is_complete = self.goal.with(|goal| !goal.what.trim().is_empty());
        self.error.set((!is_complete).then(|| ASK_WHAT.into()));
        is_complete
    }

    /// Saves the goal and forgets the draft.
    pub fn save(self, id: Option<Id<WeeklyGoal>>) -> Result<Id<WeeklyGoal>, String> {
        let kept = id.as_ref().and_then(|id| self.app.with(|model| model.weekly_goals.get(id).cloned()));
        let goal = self.goal.onto(kept.as_deref());
        let changes =
            self.app.dispatch(GoalCommand::SaveWeeklyGoal { id: id.clone(), goal: Box::new(goal.clone()) })?;
        self.goal.saved(&goal);
        changes.added_id().or(id).ok_or_else(|| "This goal could not be saved.".into())
    }

    /// Takes back everything that was typed.
    pub fn discard(self) {
        self.goal.discard();
        self.error.set(None);
    }

    /// The text field of a question, with an example as its placeholder.
    pub fn text(
        self,
        question: &'static str,
        part: fn(&WeeklyGoal) -> &String,
        put: fn(&mut WeeklyGoal, String),
    ) -> AnyView {
        let asked = goals::question(question).expect("the questions are written down");
        let is_what = question == "what";
        let example = asked.examples.first().map(|example| format!("For example: {example}"));
        view! {
            <TextField
                label=asked.ask.text(self.voice)
                hint=asked.hint.text(self.voice)
                rows=if is_what { 1 } else { 2 }
                id=if is_what { WHAT.to_owned() } else { format!("goal-{question}") }
                placeholder=example.unwrap_or_default()
                value=self.read(move |goal| part(goal).clone())
                error=Signal::derive(move || self.error.get().filter(|_| is_what))
                required=is_what
                on_input=Callback::new(move |text| self.change(|goal| put(goal, text)))
            />
        }
        .into_any()
    }
}
