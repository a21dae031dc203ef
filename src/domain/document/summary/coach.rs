//! The coach's version: everything the session holds.

use std::sync::Arc;

use super::{
    super::{
        super::{
            Client, FocusArea, Format, GoalReview, Id, Idea, Model, Note, Session, Stance, Timestamp, Voice,
            WeeklyGoal, sort,
        },
        Document, Pace,
    },
    Reader, coach_words, shared,
};

/// Everything about a session.
///
/// In a session with oneself it is the only version, and it may be shared, so it leaves out the private notes.
#[derive(Debug, Clone, PartialEq)]
pub struct CoachSummary {
    pub client: Arc<Client>,
    /// With its preparation, frame, close and reflection.
    pub session: Arc<Session>,
    /// The format's name; empty when the format is gone.
    pub format: String,
    pub pace: Pace,
    /// One entry per phase of the session.
    pub checklists: Vec<ChecklistDone>,
    pub reviews: Vec<CoachReview>,
    pub ideas: Vec<Arc<Idea>>,
    pub goals: Vec<CoachGoal>,
    /// Goals from before the session that go on.
    pub carried_on: Vec<CoachGoal>,
    /// By phase, in the order of the session; lines of no phase last.
    pub notes: Vec<PhaseNotes>,
    /// What was said about stages, the area in hand first.
    pub stages: Vec<StageSaid>,
}

/// How much of a phase's checklist is ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistDone {
    pub done: usize,
    /// None when the format is gone.
    pub total: Option<usize>,
}

/// A goal that was set, with the rung above it.
#[derive(Debug, Clone, PartialEq)]
pub struct CoachGoal {
    pub goal: WeeklyGoal,
    /// The three-month goal it leads to.
    pub towards: Option<String>,
}

/// A review with the headline of its goal, whatever is shared.
#[derive(Debug, Clone, PartialEq)]
pub struct CoachReview {
    pub review: GoalReview,
    pub goal: Option<String>,
}

/// What a session said about the stage of one focus area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageSaid {
    /// The area's name.
    pub area: String,
    /// Where it stood before; none when nothing was known.
    pub before: Option<Stance>,
    /// Each word since, at least one.
    pub said: Vec<Stance>,
}

/// The lines captured in one phase.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseNotes {
    /// The phase's name; none for lines of no phase.
    pub phase: Option<String>,
    pub lines: Vec<Arc<Note>>,
}

/// Goals with the rungs above them.
fn with_rungs(model: &Model, session: &Session, goals: &[Arc<WeeklyGoal>]) -> Vec<CoachGoal> {
    let rung = |goal: &WeeklyGoal| {
        let above = model.three_month_goals.get(goal.three_month_goal.as_ref()?)?;
        (above.client == session.client).then(|| above.statement.clone())
    };
    goals.iter().map(|goal| CoachGoal { goal: (**goal).clone(), towards: rung(goal) }).collect()
}

impl CoachSummary {
    /// Everything about a session; none when the session or its client is gone.
    pub fn of(model: &Model, session: &Id<Session>, format: Option<&Format>, now: Timestamp) -> Option<Self> {
        let mut session = model.sessions.get(session)?.clone();
        let client = model.clients.get(&session.client)?.clone();
        if session.voice == Voice::Own {
            Arc::make_mut(&mut session).reflection.private_notes.clear();
        }
        Some(Self {
            format: format.map(|format| format.name.to_string()).unwrap_or_default(),
            pace: Pace::of(&session, now),
            checklists: checklists(&session, format),
            reviews: shared::reviews(model, &session)
                .into_iter()
                .map(|(review, goal)| CoachReview {
                    review: review.clone(),
                    goal: goal.map(|goal| goal.headline().to_owned()),
                })
                .collect(),
            ideas: model.ideas_of(&session.id),
            goals: with_rungs(model, &session, &shared::goals_set(model, &session)),
            carried_on: with_rungs(model, &session, &shared::goals_carried_on(model, &session)),
            notes: by_phase(model, &session),
            stages: stages(model, &session),
            client,
            session,
        })
    }

    /// Who reads it.
    pub fn reader(&self) -> Reader {
        match self.session.voice {
            Voice::Coach => Reader::Coach,
            Voice::Own => Reader::Own,
        }
    }

    /// The summary in words.
    pub fn document(&self) -> Document {
        coach_words::document(self)
    }
}

fn checklists(session: &Session, format: Option<&Format>) -> Vec<ChecklistDone> {
    let of = |phase: &super::super::super::SessionPhase| match format.and_then(|format| format.phase(&phase.id)) {
        Some(shape) => ChecklistDone {
            done: shape.checklist.iter().filter(|item| phase.checked.iter().any(|id| *id == item.id)).count(),
            total: Some(shape.checklist.len()),
        },
        None => ChecklistDone { done: phase.checked.len(), total: None },
    };
    session.phases.iter().map(of).collect()
}

fn stages(model: &Model, session: &Session) -> Vec<StageSaid> {
    let said = |area: &Arc<FocusArea>| {
        let (before, said) = area.said_in(&session.id)?;
        Some(StageSaid {
            area: area.name.clone(),
            before: before.map(|standing| standing.stance),
            said: said.iter().map(|standing| standing.stance).collect(),
        })
    };
    let mut areas = model.focus_areas_of(&session.client);
    sort::by_key(&mut areas, |area| session.focus_area.as_ref() != Some(&area.id));
    areas.iter().filter_map(said).collect()
}

fn by_phase(model: &Model, session: &Session) -> Vec<PhaseNotes> {
    let notes = model.notes_of(&session.id);
    let position = |note: &Note| note.phase.as_deref().and_then(|phase| session.phase_index(phase));
    let groups = (0..session.phases.len()).map(Some).chain([None]).map(|group| PhaseNotes {
        phase: group.map(|i| session.phases[i].name.clone()),
        lines: notes.iter().filter(|note| note.client == session.client && position(note) == group).cloned().collect(),
    });
    groups.filter(|group| !group.lines.is_empty()).collect()
}
