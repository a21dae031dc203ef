//! The board: its steps, its protocols and its clusters.

use super::{
    super::{
        Answer, Board, BrainstormClock, Client, Cluster, Extra, GenerativeMoment, Idea, Session, Span,
        board::{Step, Weighing},
    },
    Ctx, Id, Rejected, checked,
    idea::after_last,
    required,
    session::valid,
    transaction::Transaction,
};

/// A change to a board. Opening a step again loses nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum BoardCommand {
    /// Opens the board of a session, or a board that stands alone. A session has one board: it is begun once.
    Begin {
        client: Id<Client>,
        session: Option<Id<Session>>,
    },
    /// An answer about both sides of a change.
    Weigh {
        id: Id<Board>,
        answer: Weighing,
    },
    /// An answer of the frame: topic, arousal, permission, wanted, strengths, environments or ambivalence.
    Frame {
        id: Id<Board>,
        answer: Answer,
    },
    Open {
        id: Id<Board>,
        step: Step,
    },
    /// The time for gathering, in minutes; none for no limit.
    Limit {
        id: Id<Board>,
        minutes: Option<u16>,
    },
    StartClock {
        id: Id<Board>,
    },
    PauseClock {
        id: Id<Board>,
    },
    /// More time, in minutes.
    AddTime {
        id: Id<Board>,
        minutes: u16,
    },
    Minimum {
        id: Id<Board>,
        ideas: u16,
    },
    WildRound {
        id: Id<Board>,
        on: bool,
    },
    /// The client's leave for ideas of the coach.
    CoachContributes {
        id: Id<Board>,
        on: bool,
    },
    /// It was said that the minimum is not met.
    NoteMinimum {
        id: Id<Board>,
    },
    AddCluster {
        id: Id<Board>,
        name: String,
    },
    RenameCluster {
        id: Id<Cluster>,
        name: String,
    },
    /// Puts a cluster before another, or last.
    MoveCluster {
        id: Id<Cluster>,
        before: Option<Id<Cluster>>,
    },
    /// Takes a cluster away; its ideas stay, in no cluster.
    RemoveCluster {
        id: Id<Cluster>,
    },
    /// Takes a board that stands alone away, with its ideas.
    Remove {
        id: Id<Board>,
    },
}

pub fn apply(edit: &mut Transaction, command: BoardCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        BoardCommand::Begin { client, session } => begin(edit, client, session, ctx),
        BoardCommand::Frame { id, answer } => frame(edit, &id, answer),
        BoardCommand::Weigh { id, mut answer } => {
            if let Some(text) = answer.text() {
                *text = checked(text)?;
            }
            edit.update(&id, |board| {
                board.ambivalence.take(answer);
                Ok(())
            })
        }
        BoardCommand::Open { id, step } => edit.update(&id, |board| {
            // The brainstorm's clock is for the brainstorm.
            if step != Step::Brainstorm {
                board.clock.pause(ctx.now);
                board.wild_round = false;
            }
            board.step = step;
            Ok(())
        }),
        BoardCommand::Limit { id, minutes } => edit.update(&id, |board| {
            board.clock.limit = match minutes {
                Some(minutes) => Some(Span::minutes(within(minutes, BrainstormClock::LONGEST)?.into())),
                None => None,
            };
            Ok(())
        }),
        BoardCommand::StartClock { id } => edit.update(&id, |board| {
            board.clock.start(ctx.now);
            Ok(())
        }),
        BoardCommand::PauseClock { id } => edit.update(&id, |board| {
            board.clock.pause(ctx.now);
            Ok(())
        }),
        BoardCommand::AddTime { id, minutes } => edit.update(&id, |board| {
            let used = board.clock.used(ctx.now);
            // Time that is up counts from now on.
            let base = board.clock.limit.unwrap_or(used).max(used);
            board.clock.limit = Some((base + Span::minutes(minutes.into())).min(Span::minutes(24 * 60)));
            Ok(())
        }),
        BoardCommand::Minimum { id, ideas } => edit.update(&id, |board| {
            board.minimum = within(ideas, Board::LARGEST_MINIMUM)?;
            Ok(())
        }),
        BoardCommand::WildRound { id, on } => edit.update(&id, |board| {
            board.wild_round = on;
            Ok(())
        }),
        BoardCommand::CoachContributes { id, on } => edit.update(&id, |board| {
            board.coach_contributes = on;
            Ok(())
        }),
        BoardCommand::NoteMinimum { id } => edit.update(&id, |board| {
            board.minimum_noted = true;
            Ok(())
        }),
        BoardCommand::AddCluster { id, name } => add_cluster(edit, id, &name, ctx),
        BoardCommand::RenameCluster { id, name } => {
            let name = required(&name, NAMELESS)?;
            edit.update(&id, |cluster| {
                cluster.name = name;
                Ok(())
            })
        }
        BoardCommand::MoveCluster { id, before } => move_cluster(edit, &id, before.as_ref()),
        BoardCommand::RemoveCluster { id } => {
            free(edit, &id)?;
            edit.remove(&id)
        }
        BoardCommand::Remove { id } => remove(edit, &id),
    }
}

const NAMELESS: &str = "Give the group a name.";

/// A number from 1 to `most`.
fn within(value: u16, most: u16) -> Result<u16, Rejected> {
    if (1..=most).contains(&value) { Ok(value) } else { Err(Rejected::OutOfRange { from: 1, to: most.into() }) }
}

fn begin(edit: &mut Transaction, client: Id<Client>, session: Option<Id<Session>>, ctx: &Ctx) -> Result<(), Rejected> {
    edit.get(&client)?;
    if let Some(session) = &session {
        edit.get(session)?;
        if edit.model.board_of(session).is_some() {
            return Ok(());
        }
    }
    // Of a session's board it is the session's.
    let focus_area = if session.is_none() { edit.model.focus_area_to_begin_with(&client, ctx.today) } else { None };
    edit.put(Board { focus_area, ..Board::new(ctx.new_id(), client, session, ctx.now) });
    Ok(())
}

/// The frame of a session's board is the session's own: it is answered once.
fn frame(edit: &mut Transaction, id: &Id<Board>, answer: Answer) -> Result<(), Rejected> {
    let answer = valid(answer)?;
    let taken = |frame: &mut GenerativeMoment| match frame.take(answer) {
        None => Ok(()),
        Some(_) => Err(Rejected::NotPossible("A board has no place for this answer.")),
    };
    match edit.get(id)?.session.clone() {
        Some(session) => edit.update(&session, |session| taken(&mut session.generative)),
        None => edit.update(id, |board| taken(&mut board.frame)),
    }
}

fn add_cluster(edit: &mut Transaction, board: Id<Board>, name: &str, ctx: &Ctx) -> Result<(), Rejected> {
    let name = required(name, NAMELESS)?;
    edit.get(&board)?;
    let clusters = edit.model.clusters_of(&board);
    let rank = after_last(clusters.iter().map(|cluster| cluster.rank));
    // The mark that is used least, so that neighbours differ as long as they can.
    let uses = |mark: &u8| clusters.iter().filter(|cluster| cluster.mark == *mark).count();
    let mark = (0..Cluster::MARKS).min_by_key(uses).unwrap_or_default();
    edit.put(Cluster { id: ctx.new_id(), board, name, mark, rank, extra: Extra::new() });
    Ok(())
}

fn move_cluster(edit: &mut Transaction, id: &Id<Cluster>, before: Option<&Id<Cluster>>) -> Result<(), Rejected> {
    let board = edit.get(id)?.board.clone();
    let mut order: Vec<Id<Cluster>> =
        edit.model.clusters_of(&board).iter().map(|cluster| cluster.id.clone()).filter(|other| other != id).collect();
    let at = before.and_then(|before| order.iter().position(|other| other == before)).unwrap_or(order.len());
    order.insert(at, id.clone());
    for (rank, cluster) in (0..).zip(&order) {
        edit.update(cluster, |cluster| {
            cluster.rank = rank;
            Ok(())
        })?;
    }
    Ok(())
}

/// Takes every idea out of a cluster.
fn free(edit: &mut Transaction, cluster: &Id<Cluster>) -> Result<(), Rejected> {
    edit.update_where::<Idea>(|idea| idea.cluster.as_ref() == Some(cluster), |idea| idea.cluster = None)
}

fn remove(edit: &mut Transaction, id: &Id<Board>) -> Result<(), Rejected> {
    if edit.get(id)?.session.is_some() {
        return Err(Rejected::NotPossible("This board belongs to a session, and stays with it."));
    }
    edit.remove_where::<Idea>(|idea| idea.board.as_ref() == Some(id));
    edit.remove_where::<Cluster>(|cluster| cluster.board == *id);
    edit.remove(id)
}
