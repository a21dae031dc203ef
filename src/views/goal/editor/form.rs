//! The goal as it is being written: one signal, one draft.

use leptos::prelude::*;

use crate::{
    app::{App, DraftHandle, use_app, use_draft},
    components::TextField,
    content::goals,
    domain::{GoalCommand, Id, Voice, WeeklyGoal, rebase},
};

/// The id of the one field that is needed.
pub const WHAT: &str = "goal-what";

const ASK_WHAT: &str = "Write what exactly you will do.";

/// A handle on the goal in the editor. Copy it freely.
#[derive(Clone, Copy)]
pub struct Form {
    pub voice: Voice,
    pub draft: DraftHandle,
    app: App,
    goal: RwSignal<WeeklyGoal>,
    /// As it was before anything was typed.
    before: StoredValue<WeeklyGoal>,
    /// What to do about an empty "what"; shown on saving, gone with the next key.
    error: RwSignal<Option<String>>,
}

impl Form {
    /// A form over `goal`, or over what was typed into it before.
    pub fn over(goal: WeeklyGoal, draft: String, voice: Voice) -> Self {
        let draft = use_draft(draft, write(&goal, &goal));
        // A draft that cannot be read is left where it is until something else is typed.
        let typed = match serde_json::from_str::<(WeeklyGoal, WeeklyGoal)>(&draft.text().read_untracked()) {
            Ok((base, typed)) => rebase(&base, &typed, &goal),
            Err(_) => goal.clone(),
        };
        let error = RwSignal::new(None);
        Self { app: use_app(), voice, draft, goal: RwSignal::new(typed), before: StoredValue::new(goal), error }
    }

    /// A part of the goal, followed as it changes.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&WeeklyGoal) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        part_of(self.goal, Box::new(part))
    }

    /// Changes the goal and keeps the draft.
    pub fn change(self, change: impl FnOnce(&mut WeeklyGoal)) {
        self.goal.update(change);
        self.draft.set(self.before.with_value(|before| self.goal.with_untracked(|goal| write(before, goal))));
        self.error.set(None);
    }

    /// Whether something is written that is not saved.
    pub fn is_touched(self) -> bool {
        self.goal.with(|goal| self.before.with_value(|before| before != goal))
    }

    /// Whether there is enough to save; if not, the field says what is wanted.
    pub fn is_complete(self) -> bool {
        let is_complete = self.goal.with_untracked(|goal| !goal.what.trim().is_empty());
        self.error.set((!is_complete).then(|| ASK_WHAT.into()));
        is_complete
    }

    /// Saves the goal and forgets the draft.
    pub fn save(self, id: Option<Id<WeeklyGoal>>) -> Result<Id<WeeklyGoal>, String> {
        let app = self.app;
        let mut goal = self.goal.get_untracked();
        if let Some(kept) = id.as_ref().and_then(|id| app.with(|model| model.weekly_goals.get(id).cloned())) {
            // What was not changed here may have changed elsewhere meanwhile.
            goal = self.before.with_value(|before| rebase(before, &goal, &kept));
        }
        let changes = app.dispatch(GoalCommand::SaveWeeklyGoal { id: id.clone(), goal: Box::new(goal.clone()) })?;
        self.draft.reset(write(&goal, &goal));
        changes.added_id().or(id).ok_or_else(|| "This goal could not be saved.".into())
    }

    /// Takes back everything that was typed.
    pub fn discard(self) {
        self.goal.set(self.before.get_value());
        self.draft.reset(self.before.with_value(|before| write(before, before)));
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

/// One memo per type in the program, and not one per question.
fn part_of<T: PartialEq + Send + Sync + 'static>(
    goal: RwSignal<WeeklyGoal>,
    part: Box<dyn Fn(&WeeklyGoal) -> T + Send + Sync>,
) -> Memo<T> {
    Memo::new(move |_| goal.with(&part))
}

/// The goal before and after typing, as the text of a draft.
fn write(before: &WeeklyGoal, goal: &WeeklyGoal) -> String {
    serde_json::to_string(&(before, goal)).unwrap_or_default()
}
