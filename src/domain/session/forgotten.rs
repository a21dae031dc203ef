//! A session that nobody ended: when it is worth a question, and what the answer may be.

use crate::domain::{Model, Session, SessionStatus, Span, Timestamp};

/// A session that is over its length by so much, with nothing done in it for as long, may have been forgotten.
const OVER: Span = Span::minutes(60);

/// Once somebody has said that they are still in it, silence has to last longer than any session before it is asked again.
const STILL_ON: Span = Span::minutes(8 * 60);

/// What is offered to the question when it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgotten {
    /// The last moment at which something was done in it.
    pub last_done: Timestamp,
    /// When it would have ended as planned, where that is another minute, and past.
    pub planned_end: Option<Timestamp>,
}

impl Model {
    /// The last moment up to `now` at which something was done in a session: its record was written at `written`, the
    /// clock went on in a phase, or a line, an idea, a board or a goal came to it.
    pub fn last_done_in(&self, session: &Session, written: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
        let id = &session.id;
        let ours = |home: &Option<_>| home.as_ref() == Some(id);
        let notes = self.notes.iter().filter(|note| ours(&note.session)).map(|note| note.at);
        let boards = || self.boards.iter().filter(|board| ours(&board.session));
        let ideas = self.ideas.iter().filter(|idea| {
            ours(&idea.session) || idea.board.as_ref().is_some_and(|home| boards().any(|board| board.id == *home))
        });
        let goals = self.weekly_goals.iter().filter(|goal| ours(&goal.session)).map(|goal| goal.at);
        let moments = [session.started, session.pacing.running_since, session.still_on, written];
        let moments = moments.into_iter().flatten().chain(notes).chain(ideas.map(|idea| idea.at)).chain(goals);
        moments.chain(boards().map(|board| board.at)).filter(|at| *at <= now).max()
    }

    /// Whether a live session whose time counts on may have been forgotten. It is never ended for that: it is asked when it
    /// ended.
    pub fn forgotten(&self, session: &Session, written: Option<Timestamp>, now: Timestamp) -> Option<Forgotten> {
        let started = session.started.filter(|_| session.status == SessionStatus::Live)?;
        if !session.pacing.is_running() {
            return None;
        }
        // With its pauses.
        let planned_end = now + session.pacing.session_left(now);
        if now.since(planned_end) < OVER {
            return None;
        }
        let last_done = self.last_done_in(session, written, now)?;
        let quiet = if session.still_on.is_some() { STILL_ON } else { OVER };
        let differs = planned_end.0 / 60_000 != last_done.0 / 60_000;
        (now.since(last_done) >= quiet).then_some(Forgotten {
            last_done,
            planned_end: Some(planned_end).filter(|end| differs && *end > started && *end <= now),
        })
    }
}
