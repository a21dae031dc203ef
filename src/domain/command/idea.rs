//! Ideas: of a session's list, and of a board.

use super::{
    super::{Author, Board, Cluster, Idea, IdeaHome, board::Step, sort},
    Ctx, Id, Rejected, required,
    transaction::Transaction,
};

/// A change to an idea. Nothing here deletes an idea but [`IdeaCommand::Remove`].
#[derive(Debug, Clone, PartialEq)]
pub enum IdeaCommand {
    Add {
        home: IdeaHome,
        text: String,
        by: Author,
    },
    /// A new idea below another.
    BuildOn {
        id: Id<Idea>,
        text: String,
        by: Author,
    },
    /// A new idea from two; both stay, as its sources.
    Combine {
        id: Id<Idea>,
        with: Id<Idea>,
        text: String,
        by: Author,
    },
    Edit {
        id: Id<Idea>,
        text: String,
    },
    /// Says whose idea it was.
    Credit {
        id: Id<Idea>,
        by: Author,
    },
    /// Puts an idea into a cluster, or into none, before another idea or last. What was built on it goes with it.
    Move {
        id: Id<Idea>,
        cluster: Option<Id<Cluster>>,
        before: Option<Id<Idea>>,
    },
    /// The vote of one person, given or taken back.
    Vote {
        id: Id<Idea>,
        by: Author,
        on: bool,
    },
    Energy {
        id: Id<Idea>,
        on: bool,
    },
    Choose {
        id: Id<Idea>,
        chosen: bool,
    },
    /// Keeps an idea for another time, or brings it back.
    Park {
        id: Id<Idea>,
        parked: bool,
    },
    Remove {
        id: Id<Idea>,
    },
}

const EMPTY: &str = "Write the idea first.";

pub fn apply(edit: &mut Transaction, command: IdeaCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        IdeaCommand::Add { home, text, by } => {
            match &home {
                IdeaHome::Session(session) => drop(edit.get(session)?),
                IdeaHome::Board(board) => drop(edit.get(board)?),
            }
            let text = required(&text, EMPTY)?;
            add(edit, Idea { by, ..Idea::new(ctx.new_id(), home, text, ctx.now) });
            Ok(())
        }
        IdeaCommand::BuildOn { id, text, by } => {
            let below = edit.get(&id)?;
            let text = required(&text, EMPTY)?;
            let idea = Idea::new(ctx.new_id(), home_of(&below), text, ctx.now);
            add(edit, Idea { by, built_on: Some(id), cluster: below.cluster.clone(), ..idea });
            Ok(())
        }
        IdeaCommand::Combine { id, with, text, by } => {
            let (one, other) = (edit.get(&id)?, edit.get(&with)?);
            if id == with || home_of(&one) != home_of(&other) {
                return Err(Rejected::NotPossible("Choose two ideas of the same board."));
            }
            let text = required(&text, EMPTY)?;
            let idea = Idea::new(ctx.new_id(), home_of(&one), text, ctx.now);
            add(edit, Idea { by, sources: vec![id, with], cluster: one.cluster.clone(), ..idea });
            Ok(())
        }
        IdeaCommand::Edit { id, text } => {
            let text = required(&text, EMPTY)?;
            if is_others(edit, &id)? {
                judging(edit, &id, "While ideas are gathered the client's words stay as they were said.")?;
            }
            edit.update(&id, |idea| {
                idea.text = text;
                Ok(())
            })
        }
        IdeaCommand::Credit { id, by } => edit.update(&id, |idea| {
            idea.by = by;
            Ok(())
        }),
        IdeaCommand::Move { id, cluster, before } => relocate(edit, &id, cluster, before.as_ref()),
        IdeaCommand::Vote { id, by, on } => {
            judging(edit, &id, "Votes wait until Choose, so that no idea is weighed too early.")?;
            edit.update(&id, |idea| {
                idea.votes.retain(|voter| *voter != by);
                if on {
                    idea.votes.push(by);
                    sort::plainly(&mut idea.votes);
                }
                Ok(())
            })
        }
        IdeaCommand::Energy { id, on } => {
            judging(edit, &id, "Energy is marked at Choose, so that no idea is weighed too early.")?;
            edit.update(&id, |idea| {
                idea.energy = on;
                Ok(())
            })
        }
        IdeaCommand::Choose { id, chosen } => {
            judging(edit, &id, "Choosing comes after gathering: open Choose on the idea board first.")?;
            edit.update(&id, |idea| {
                idea.chosen = chosen;
                Ok(())
            })
        }
        IdeaCommand::Park { id, parked } => edit.update(&id, |idea| {
            idea.parked = parked;
            idea.chosen &= !parked;
            Ok(())
        }),
        IdeaCommand::Remove { id } => {
            judging(edit, &id, "While ideas are gathered none is taken away. At Choose you can remove it.")?;
            edit.remove(&id)
        }
    }
}

/// Where an idea is kept.
fn home_of(idea: &Idea) -> IdeaHome {
    match (&idea.session, &idea.board) {
        (Some(session), _) => IdeaHome::Session(session.clone()),
        (None, Some(board)) => IdeaHome::Board(board.clone()),
        // Only a file that someone else wrote holds such an idea.
        (None, None) => IdeaHome::Board(Id::fixed("none")),
    }
}

/// The board that an idea is on; none for the list of a session that opened no board.
fn board_of(edit: &Transaction, idea: &Idea) -> Option<std::sync::Arc<Board>> {
    match home_of(idea) {
        IdeaHome::Session(session) => edit.model.board_of(&session).cloned(),
        IdeaHome::Board(board) => edit.get(&board).ok(),
    }
}

/// Refuses with `why` while ideas are gathered: judgement is withheld until Choose (003).
fn judging(edit: &Transaction, id: &Id<Idea>, why: &'static str) -> Result<(), Rejected> {
    let idea = edit.get(id)?;
    let step = board_of(edit, &idea).map_or(Step::Choose, |board| board.step);
    if step.allows_judging() { Ok(()) } else { Err(Rejected::NotPossible(why)) }
}

/// Whether the words are someone else's than of whoever writes: the client's, where a coach holds the pen.
fn is_others(edit: &Transaction, id: &Id<Idea>) -> Result<bool, Rejected> {
    let idea = edit.get(id)?;
    let client = edit.model.client_of_idea(&idea).and_then(|client| edit.model.clients.get(&client));
    Ok(idea.by == Author::Client && !client.is_some_and(|client| client.myself))
}

/// Adds an idea last, wild when the round of wild ideas is on.
fn add(edit: &mut Transaction, idea: Idea) {
    let wild = board_of(edit, &idea).is_some_and(|board| board.wild_round);
    let rank = after_last(edit.model.ideas_at(&home_of(&idea)).iter().map(|idea| idea.rank));
    edit.put(Idea { wild, rank, ..idea });
}

/// The room between two neighbours, so that most moves write one record.
const GAP: i64 = 1 << 20;

/// The rank after all of these.
pub(super) fn after_last(ranks: impl Iterator<Item = i64>) -> i64 {
    ranks.max().map_or(0, |last| last.saturating_add(GAP))
}

fn relocate(
    edit: &mut Transaction,
    id: &Id<Idea>,
    cluster: Option<Id<Cluster>>,
    before: Option<&Id<Idea>>,
) -> Result<(), Rejected> {
    let idea = edit.get(id)?;
    if let Some(cluster) = &cluster {
        let cluster = edit.get(cluster)?;
        if board_of(edit, &idea).is_none_or(|board| board.id != cluster.board) {
            return Err(Rejected::NotPossible("This group belongs to another board."));
        }
    }
    let followers = followers(edit, id);
    let mut order = edit.model.ideas_at(&home_of(&idea));
    order.retain(|other| other.id != *id);
    sort::by_key(&mut order, |other| (other.rank, other.at));
    let at = before.and_then(|before| order.iter().position(|other| other.id == *before)).unwrap_or(order.len());
    let (left, right) = (at.checked_sub(1).map(|left| order[left].rank), order.get(at).map(|right| right.rank));
    let rank = match (left, right) {
        (None, None) => 0,
        (Some(left), None) => left.saturating_add(GAP),
        (None, Some(right)) => right.saturating_sub(GAP),
        (Some(left), Some(right)) => left + (right - left) / 2,
    };
    let is_between = left.is_none_or(|left| left < rank) && right.is_none_or(|right| rank < right);
    if is_between {
        set_rank(edit, id, rank)?;
    } else {
        // No room is left between the two: everything moves apart.
        let ids =
            order[..at].iter().map(|other| &other.id).chain([id]).chain(order[at..].iter().map(|other| &other.id));
        for (place, id) in (0..).zip(ids) {
            set_rank(edit, id, place * GAP)?;
        }
    }
    for idea in std::iter::once(id).chain(&followers) {
        edit.update(idea, |idea| {
            idea.cluster.clone_from(&cluster);
            Ok(())
        })?;
    }
    Ok(())
}

fn set_rank(edit: &mut Transaction, id: &Id<Idea>, rank: i64) -> Result<(), Rejected> {
    edit.update(id, |idea| {
        idea.rank = rank;
        Ok(())
    })
}

/// What was built on an idea in its cluster, and on that again.
fn followers(edit: &Transaction, id: &Id<Idea>) -> Vec<Id<Idea>> {
    let Some(moved) = edit.model.ideas.get(id) else { return Vec::new() };
    let beside: Vec<_> =
        edit.model.ideas.iter().filter(|idea| idea.is_at(&home_of(moved)) && idea.cluster == moved.cluster).collect();
    let mut found: Vec<Id<Idea>> = Vec::new();
    let mut above = vec![id];
    while let Some(parent) = above.pop() {
        for idea in beside.iter().filter(|idea| idea.built_on.as_ref() == Some(parent)) {
            // A file that someone else wrote may hold a loop.
            if idea.id != *id && !found.contains(&idea.id) {
                found.push(idea.id.clone());
                above.push(&idea.id);
            }
        }
    }
    found
}
