//! The client view: what is safe to show on a shared screen during a session.

use super::{
    super::{Activity, Format, Id, Idea, Model, Session, SessionStatus, Span, Timestamp, Voice, board::Step},
    BoardSheet,
};

/// What a client sees during a session. It has no field for notes, stages, preparation or anybody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientView {
    /// The name of the phase that is on.
    pub phase: String,
    /// The question to think about.
    pub question: Option<String>,
    pub clock: Option<CalmClock>,
    /// The ideas so far, in phases that work with them and have no board yet.
    pub ideas: Vec<IdeaCard>,
    /// The idea board, once it was opened, in the same phases.
    pub board: Option<BoardSheet>,
    /// Headlines of the client's goals, in phases that work with them: those in review, or those being set.
    pub goals: Vec<String>,
    pub ruler: Option<RulerCard>,
    /// The session has ended: time for a friendly goodbye.
    pub ended: bool,
}

/// The time left in the phase, in whole minutes: calm, never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalmClock {
    /// Rounded to the nearest, at least one while there is time; 0 when the phase's time is used.
    pub minutes_left: u16,
    pub paused: bool,
}

/// An idea on the shared list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdeaCard {
    pub text: String,
    pub chosen: bool,
}

impl From<&Idea> for IdeaCard {
    fn from(idea: &Idea) -> Self {
        Self { text: idea.text.clone(), chosen: idea.chosen }
    }
}

impl IdeaCard {
    /// The idea in one line of text.
    pub fn line(&self) -> String {
        if self.chosen { format!("{} (chosen)", self.text) } else { self.text.clone() }
    }
}

/// A 0–10 scale and the value that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulerCard {
    pub question: &'static str,
    pub value: Option<u8>,
}

impl ClientView {
    /// What to show of a session at `now`; none when the session is gone.
    pub fn of(model: &Model, session: &Id<Session>, format: Option<&Format>, now: Timestamp) -> Option<Self> {
        let session = model.sessions.get(session)?;
        let phase = session.current_phase()?;
        let shape = format.and_then(|format| format.phase(&phase.id));
        let has = |activity| shape.is_some_and(|shape| shape.activities.contains(&activity));
        let board = model.board_of(&session.id).filter(|_| has(Activity::Ideas));
        let is_list = has(Activity::Ideas) && board.is_none();
        let ideas = if is_list { model.ideas_of(&session.id) } else { Vec::new() };
        Some(Self {
            phase: phase.name.clone(),
            question: board
                .and_then(|board| about_board(board.step, session.voice))
                .or_else(|| session.shown_prompt.clone())
                .or_else(|| Some(shape?.prompts.first()?.text(session.voice).to_owned())),
            clock: clock(model, session, now),
            ideas: ideas.iter().map(|idea| IdeaCard::from(&**idea)).collect(),
            board: board.map(|board| BoardSheet::of(model, board)),
            goals: goals(model, session, &has),
            ruler: ruler(session, &has),
            ended: session.status == SessionStatus::Ended,
        })
    }
}

/// What a step of the board is about, in place of the question that led there.
fn about_board(step: Step, voice: Voice) -> Option<String> {
    let (coach, own) = match step {
        Step::Frame => return None,
        Step::Brainstorm => ("What could you do? Everything counts.", "What could I do? Everything counts."),
        Step::Group => ("Which of these belong together?", "Which of these belong together?"),
        Step::Choose => ("Which of these have energy for you?", "Which of these have energy for me?"),
        Step::Goals => ("What would you like to try this week?", "What would I like to try this week?"),
    };
    Some(if voice == Voice::Own { own } else { coach }.to_owned())
}

fn clock(model: &Model, session: &Session, now: Timestamp) -> Option<CalmClock> {
    if session.status != SessionStatus::Live || model.settings().hide_timer {
        return None;
    }
    let left = session.pacing.phase_left(session.pacing.current, now).max(Span::ZERO);
    let at_least = i64::from(left > Span::ZERO);
    let minutes_left = u16::try_from(left.as_minutes().max(at_least)).unwrap_or(u16::MAX);
    Some(CalmClock { minutes_left, paused: !session.pacing.is_running() })
}

fn goals(model: &Model, session: &Session, has: &impl Fn(Activity) -> bool) -> Vec<String> {
    let mut goals = Vec::new();
    if has(Activity::FirstGoal) || has(Activity::GoalReview) {
        goals.extend(model.goals_to_review(session));
    }
    if has(Activity::GoalSetting) {
        goals.extend(model.goals_set_in(&session.id));
    }
    let theirs = goals.iter().filter(|goal| goal.client == session.client && goal.visibility.client);
    theirs.map(|goal| goal.headline().to_owned()).collect()
}

fn ruler(session: &Session, has: &impl Fn(Activity) -> bool) -> Option<RulerCard> {
    if has(Activity::Scaling) {
        Some(RulerCard { question: "Where are you on this scale today?", value: session.scaling.score })
    } else if has(Activity::ThreeMonthCheckIn) {
        let question = "How engaged do you feel with your three-month goals?";
        Some(RulerCard { question, value: session.check_in.engagement })
    } else {
        None
    }
}
