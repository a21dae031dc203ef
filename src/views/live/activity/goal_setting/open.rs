//! Which goal the editor has open. It is kept beside the drafts, so that a reload finds the same editor open.

use leptos::prelude::*;

use crate::{
    components::focus_by_id,
    content,
    domain::{Activity, DraftName, GoalCommand, Id, Idea, SessionCommand, WeeklyGoal, draft},
    platform::{clock, page},
    route::Route,
    views::{goal::EDITOR, live::activity::Desk},
};

/// The id of the button that opens an empty editor.
pub const ADD: &str = "add-goal";

/// What is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    New,
    Goal(Id<WeeklyGoal>),
    Idea(Id<Idea>),
}

/// The handle on what is open.
#[derive(Clone, Copy)]
pub struct Open {
    desk: Desk,
    opened: RwSignal<Option<Opened>>,
    /// What is open and still there: its goal or idea may have been removed meanwhile.
    standing: Memo<Option<Opened>>,
}

/// As it was left; where nothing was open and `is_fresh`, an empty editor.
pub fn use_opened(desk: Desk, is_fresh: bool) -> Open {
    let left = desk.app.draft(&name(desk)).map(|draft| draft.text);
    let opened = match left {
        Some(text) => read(&text),
        None => is_fresh.then_some(Opened::New),
    };
    let opened = RwSignal::new(opened);
    let standing = desk.app.memo(move |model| {
        opened.get().filter(|opened| match opened {
            Opened::New => true,
            Opened::Goal(id) => model.weekly_goals.get(id).is_some(),
            Opened::Idea(id) => model.ideas.get(id).is_some(),
        })
    });
    Open { desk, opened, standing }
}

impl Open {
    pub fn get(self) -> Option<Opened> {
        self.standing.get()
    }

    pub fn is(self, opened: &Opened) -> bool {
        self.standing.read_untracked().as_ref() == Some(opened)
    }

    pub fn is_closed(self) -> bool {
        self.standing.read().is_none()
    }

    pub fn set(self, opened: Option<Opened>) {
        self.desk.app.keep_draft(&name(self.desk), opened.as_ref().map(write).as_deref());
        let is_open = opened.is_some();
        self.opened.set(opened);
        if is_open {
            request_animation_frame(|| focus_by_id(EDITOR));
        }
    }
}

/// Turns an idea into a goal: goes to the phase that sets goals, with the editor open on it.
///
/// In a format without such a phase the goal is saved as it is, and its page opens.
pub fn turn(desk: Desk, idea: Id<Idea>) {
    let phase = desk.app.with(|model| {
        let session = model.sessions.get(&desk.id())?;
        let format = content::format_in(model, &session.format)?;
        let phase = format.phases.iter().find(|phase| phase.activities.contains(&Activity::GoalSetting))?;
        session.phase_index(&phase.id)
    });
    if let Some(phase) = phase {
        desk.app.keep_draft(&name(desk), Some(&write(&Opened::Idea(idea))));
        desk.app.run(SessionCommand::GoTo { id: desk.id(), phase });
        // The phase is there a frame later, and its editor after that.
        request_animation_frame(|| request_animation_frame(|| focus_by_id(EDITOR)));
    } else if let Some(text) = desk.app.with(|model| model.ideas.get(&idea).map(|idea| idea.text.clone())) {
        let draft = WeeklyGoal::draft(desk.client(), clock::today());
        let goal = WeeklyGoal { what: text, idea: Some(idea), session: Some(desk.id()), ..draft };
        let saved = desk.app.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) });
        if let Some(goal) = saved.and_then(|changes| changes.added_id()) {
            page::go(&Route::WeeklyGoal(goal).href(), false);
        }
    }
}

fn name(desk: Desk) -> DraftName {
    draft::OPEN_EDITOR.of(&desk.id())
}

fn write(opened: &Opened) -> String {
    match opened {
        Opened::New => "new".into(),
        Opened::Goal(id) => format!("goal {id}"),
        Opened::Idea(id) => format!("idea {id}"),
    }
}

fn read(text: &str) -> Option<Opened> {
    match text.split_once(' ') {
        Some(("goal", id)) => id.parse().ok().map(Opened::Goal),
        Some(("idea", id)) => id.parse().ok().map(Opened::Idea),
        _ => (text == "new").then_some(Opened::New),
    }
}
