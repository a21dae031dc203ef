//! A session's life: created, prepared, held, ended.

use super::{
    super::{
        Answer, Client, Cluster, Extra, FocusArea, Format, FormatPhase, GoalReview, Idea, Note, Pacing, Session,
        SessionPhase, SessionStatus, Span, Standing, Timestamp, Voice, WeeklyGoal,
    },
    Ctx, Id, Rejected, checked, on_ruler,
    settings::session_minutes,
    transaction::Transaction,
};

/// A change to a session.
#[derive(Debug, Clone, PartialEq)]
pub enum SessionCommand {
    /// Plans a session by a format. `skip` names the phases that are not due; their time goes to the format's heart. The
    /// focus area in hand is the one of last time, or the only one.
    Create {
        client: Id<Client>,
        format: Box<Format>,
        voice: Voice,
        minutes: u16,
        skip: Vec<String>,
    },
    /// Starts the clock in the first phase that is not skipped; resumes a session that was ended.
    Start {
        id: Id<Session>,
    },
    GoTo {
        id: Id<Session>,
        phase: usize,
    },
    Pause {
        id: Id<Session>,
    },
    Resume {
        id: Id<Session>,
    },
    /// Adds time to the current phase and to the session.
    AddTime {
        id: Id<Session>,
        span: Span,
    },
    /// Moves planned time between two phases: borrow (to the current one) or lend (from it).
    MoveTime {
        id: Id<Session>,
        from: usize,
        to: usize,
        span: Span,
    },
    /// Skips a phase; its time goes to [`Session::heir_of`]. When it is the current one, the next phase comes on.
    Skip {
        id: Id<Session>,
        phase: usize,
    },
    Check {
        id: Id<Session>,
        phase: usize,
        item: String,
        checked: bool,
    },
    Answer {
        id: Id<Session>,
        answer: Answer,
    },
    End {
        id: Id<Session>,
    },
    /// Ends a session as of a moment that is past: nobody was in it since.
    EndAt {
        id: Id<Session>,
        at: Timestamp,
    },
    /// Somebody is still in it, after a long silence.
    StillOn {
        id: Id<Session>,
    },
    /// Puts the length of an ended session right, in minutes, 1 to [`Session::MOST_TAKEN`].
    Took {
        id: Id<Session>,
        minutes: u16,
    },
    /// Removes the session with its notes, ideas and reviews. Goals set in it stay on the ladder.
    Remove {
        id: Id<Session>,
    },
}

pub fn apply(edit: &mut Transaction, command: SessionCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        SessionCommand::Create { client, format, voice, minutes, skip } => {
            edit.get(&client)?;
            let in_hand = edit.model.focus_area_to_begin_with(&client, ctx.today);
            let session = create(client, &format, voice, session_minutes(minutes)?, &skip, ctx);
            edit.put(Session { focus_area: in_hand, ..session });
            Ok(())
        }
        SessionCommand::Start { id } => edit.update(&id, |session| {
            if session.started.is_none() {
                // It may have been planned days ago, elsewhere.
                session.started = Some(ctx.now);
                session.on = ctx.today;
                session.zone = ctx.zone.into();
            }
            session.ended = None;
            session.status = SessionStatus::Live;
            session.pacing.resume(ctx.now);
            Ok(())
        }),
        SessionCommand::GoTo { id, phase } => edit.update(&id, |session| {
            go_to(session, phase, ctx);
            Ok(())
        }),
        SessionCommand::Pause { id } => pace(edit, &id, |pacing| pacing.pause(ctx.now)),
        SessionCommand::Resume { id } => pace(edit, &id, |pacing| pacing.resume(ctx.now)),
        SessionCommand::AddTime { id, span } => pace(edit, &id, |pacing| pacing.add(span)),
        SessionCommand::MoveTime { id, from, to, span } => pace(edit, &id, |pacing| {
            pacing.move_time(from, to, span, ctx.now);
        }),
        SessionCommand::Skip { id, phase } => edit.update(&id, |session| {
            let heir = session.heir_of(phase).ok_or(Rejected::NotPossible("This is the last open phase."))?;
            session.pacing.skip(phase, heir, ctx.now);
            if phase == session.pacing.current {
                let next = session.pacing.next().or(session.pacing.previous()).unwrap_or(heir);
                go_to(session, next, ctx);
            }
            Ok(())
        }),
        SessionCommand::Check { id, phase, item, checked } => edit.update(&id, |session| {
            let phase = session.phases.get_mut(phase).ok_or(Rejected::Gone)?;
            phase.checked.retain(|ticked| *ticked != item);
            if checked {
                phase.checked.push(item);
            }
            Ok(())
        }),
        SessionCommand::Answer { id, answer } => {
            let answer = valid(answer)?;
            edit.update(&id, |session| {
                session.answer(answer);
                Ok(())
            })
        }
        SessionCommand::End { id } => edit.update(&id, |session| {
            session.pacing.pause(ctx.now);
            session.status = SessionStatus::Ended;
            session.ended.get_or_insert(ctx.now);
            Ok(())
        }),
        SessionCommand::EndAt { id, at } => edit.update(&id, |session| {
            let started = session.started.ok_or(Rejected::NotPossible("This session has not begun."))?;
            // A minute that was typed has no seconds.
            let at = if started.since(at) < Span::minutes(1) { at.max(started) } else { at };
            if at < started || at > ctx.now {
                return Err(Rejected::NotPossible("Choose a time between its start and now."));
            }
            session.pacing.stop_at(started, at, ctx.now);
            session.status = SessionStatus::Ended;
            session.ended = Some(at);
            Ok(())
        }),
        SessionCommand::StillOn { id } => edit.update(&id, |session| {
            session.still_on = Some(ctx.now);
            Ok(())
        }),
        SessionCommand::Took { id, minutes } => edit.update(&id, |session| {
            if !(1..=Session::MOST_TAKEN).contains(&minutes) {
                return Err(Rejected::OutOfRange { from: 1, to: Session::MOST_TAKEN.into() });
            }
            if session.status != SessionStatus::Ended {
                return Err(Rejected::NotPossible("Its length is known once it has ended."));
            }
            let length = Span::minutes(minutes.into());
            if let (Some(started), Some(ended)) = (session.started, session.ended) {
                // The pauses stay what they were.
                let longer = length - session.length();
                session.ended = Some(Timestamp((ended + longer).0.max(started.0)));
            }
            session.pacing.set_spent(length);
            Ok(())
        }),
        SessionCommand::Remove { id } => remove(edit, &id),
    }
}

fn create(client: Id<Client>, format: &Format, voice: Voice, minutes: u16, skip: &[String], ctx: &Ctx) -> Session {
    let shares: Vec<u16> = format.phases.iter().map(|phase| phase.share).collect();
    let position = |id: &str| format.phases.iter().position(|phase| phase.id == id);
    let mut session = Session {
        id: ctx.new_id(),
        client,
        format: format.id.clone(),
        voice,
        minutes,
        on: ctx.today,
        zone: ctx.zone.into(),
        status: SessionStatus::Planned,
        started: None,
        ended: None,
        still_on: None,
        phases: format.phases.iter().map(phase).collect(),
        pacing: Pacing::plan(Span::minutes(minutes.into()), &shares),
        heart: format.heart().and_then(|heart| position(&heart.id)).unwrap_or(0),
        focus_area: None,
        preparation: Default::default(),
        first_goal: None,
        prompt_set: None,
        shown_prompt: None,
        check_in: Default::default(),
        generative: Default::default(),
        scaling: Default::default(),
        close: Default::default(),
        reflection: Default::default(),
        shared: Vec::new(),
        extra: Extra::new(),
    };
    for phase in skip.iter().filter_map(|id| position(id)) {
        if let Some(heir) = session.heir_of(phase) {
            session.pacing.skip(phase, heir, ctx.now);
        }
    }
    session.pacing.begin();
    session
}

fn phase(phase: &FormatPhase) -> SessionPhase {
    SessionPhase { id: phase.id.clone().into_owned(), name: phase.name.clone().into_owned(), checked: Vec::new() }
}

/// Opens a phase. The question on the client view belonged to the phase before.
fn go_to(session: &mut Session, phase: usize, ctx: &Ctx) {
    if phase != session.pacing.current {
        session.shown_prompt = None;
    }
    session.pacing.go_to(phase, ctx.now);
}

fn pace(edit: &mut Transaction, id: &Id<Session>, change: impl FnOnce(&mut Pacing)) -> Result<(), Rejected> {
    edit.update(id, |session| {
        change(&mut session.pacing);
        Ok(())
    })
}

fn remove(edit: &mut Transaction, id: &Id<Session>) -> Result<(), Rejected> {
    edit.remove_where::<Note>(|note| note.session.as_ref() == Some(id));
    edit.remove_where::<Idea>(|idea| idea.session.as_ref() == Some(id));
    let boards: Vec<_> = edit.model.boards.iter().filter(|board| board.session.as_ref() == Some(id)).cloned().collect();
    for board in boards {
        edit.remove_where::<Cluster>(|cluster| cluster.board == board.id);
        edit.remove(&board.id)?;
    }
    edit.remove_where::<GoalReview>(|review| review.session.as_ref() == Some(id));
    edit.update_where::<WeeklyGoal>(|goal| goal.session.as_ref() == Some(id), |goal| goal.session = None)?;
    let is_in_it = |standing: &Standing| standing.session.as_ref() == Some(id);
    edit.update_where::<FocusArea>(
        |area| area.standings.iter().any(is_in_it),
        |area| {
            area.standings.iter_mut().filter(|standing| is_in_it(standing)).for_each(|standing| standing.session = None)
        },
    )?;
    edit.remove(id)
}

/// The answer with its texts trimmed and its numbers in range.
pub(super) fn valid(answer: Answer) -> Result<Answer, Rejected> {
    use Answer::*;
    let list = |texts: Vec<String>| texts.iter().map(|text| checked(text)).collect::<Result<Vec<_>, _>>();
    Ok(match answer {
        Intention(text) => Intention(checked(&text)?),
        BestLearning(text) => BestLearning(checked(&text)?),
        Revise(text) => Revise(checked(&text)?),
        CheckInAffirmed(text) => CheckInAffirmed(checked(&text)?),
        Topic(text) => Topic(checked(&text)?),
        Wanted(text) => Wanted(checked(&text)?),
        Ambivalence(text) => Ambivalence(checked(&text)?),
        WhyNotLower(text) => WhyNotLower(checked(&text)?),
        OneStepUp(text) => OneStepUp(checked(&text)?),
        Appreciation(text) => Appreciation(checked(&text)?),
        Learned(text) => Learned(checked(&text)?),
        Feedback(text) => Feedback(checked(&text)?),
        Stage(text) => Stage(checked(&text)?),
        WentWell(text) => WentWell(checked(&text)?),
        Differently(text) => Differently(checked(&text)?),
        PrivateNotes(text) => PrivateNotes(checked(&text)?),
        Strengths(texts) => Strengths(list(texts)?),
        Environments(texts) => Environments(list(texts)?),
        OpeningQuestions(texts) => OpeningQuestions(list(texts)?),
        ShownPrompt(text) => ShownPrompt(text.map(|text| checked(&text)).transpose()?.filter(|text| !text.is_empty())),
        Engagement(value) => Engagement(on_ruler(value)?),
        ScalingScore(value) => ScalingScore(on_ruler(value)?),
        other @ (LookedAt(_) | FirstGoal(_) | StillRight(_) | Arousal(_) | Permission(_) | NextSession(_)
        | Shared(..) | PromptSet(_)) => other,
    })
}
