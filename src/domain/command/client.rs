//! Adding, describing and removing clients.

use super::{
    super::{
        Assessment, Board, CheckIn, Client, Cluster, Extra, FocusArea, GoalReview, Idea, Note, Referral, Session,
        ThreeMonthGoal, Vision, WeeklyGoal,
    },
    Ctx, Id, Rejected, checked, required,
    transaction::Transaction,
};

/// A change to a client.
#[derive(Debug, Clone, PartialEq)]
pub enum ClientCommand {
    /// A coach's client: a first name or initials is enough.
    Add {
        name: String,
    },
    /// The person themselves, once; a second time changes nothing.
    AddMyself,
    Rename {
        id: Id<Client>,
        name: String,
    },
    Describe {
        id: Id<Client>,
        about: String,
    },
    Archive {
        id: Id<Client>,
        archived: bool,
    },
    /// Removes the client and every record that belongs to them.
    Remove {
        id: Id<Client>,
    },
}

pub fn apply(edit: &mut Transaction, command: ClientCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        ClientCommand::Add { name } => {
            add(edit, ctx.new_id(), named(&name)?, false, ctx);
        }
        ClientCommand::AddMyself => {
            if !edit.model.clients.iter().any(|client| client.myself) {
                add(edit, Id::fixed(Client::MYSELF), "You".into(), true, ctx);
            }
        }
        ClientCommand::Rename { id, name } => {
            let name = named(&name)?;
            edit.update(&id, |client| {
                client.name = name;
                Ok(())
            })?;
        }
        ClientCommand::Describe { id, about } => {
            let about = checked(&about)?;
            edit.update(&id, |client| {
                client.about = about;
                Ok(())
            })?;
        }
        ClientCommand::Archive { id, archived } => edit.update(&id, |client| {
            client.archived = archived;
            Ok(())
        })?,
        ClientCommand::Remove { id } => remove(edit, &id)?,
    }
    Ok(())
}

/// The name a person goes by: short enough for every place that shows it.
fn named(name: &str) -> Result<String, Rejected> {
    let name = required(name, "Enter a first name or initials.")?;
    if name.chars().count() > Client::LONGEST_NAME {
        return Err(Rejected::NotPossible("Use a name of at most 80 characters. Initials are enough."));
    }
    Ok(name)
}

fn add(edit: &mut Transaction, id: Id<Client>, name: String, myself: bool, ctx: &Ctx) {
    let (about, since, asked, extra) = (String::new(), ctx.today, Vec::new(), Extra::new());
    edit.put(Client { id, name, myself, about, since, archived: false, asked, extra });
}

fn remove(edit: &mut Transaction, id: &Id<Client>) -> Result<(), Rejected> {
    let model = edit.model;
    let session_is_theirs = |session: &Id<Session>| model.sessions.get(session).is_some_and(|s| s.client == *id);
    let goal_is_theirs = |goal: &Id<WeeklyGoal>| model.weekly_goals.get(goal).is_some_and(|g| g.client == *id);
    edit.remove_where::<CheckIn>(|check_in| goal_is_theirs(&check_in.goal));
    edit.remove_where::<GoalReview>(|review| goal_is_theirs(&review.goal));
    let board_is_theirs = |board: &Id<Board>| model.boards.get(board).is_some_and(|board| board.client == *id);
    edit.remove_where::<Idea>(|idea| {
        idea.session.as_ref().is_some_and(session_is_theirs) || idea.board.as_ref().is_some_and(board_is_theirs)
    });
    edit.remove_where::<Cluster>(|cluster| board_is_theirs(&cluster.board));
    edit.remove_where::<Board>(|board| board.client == *id);
    edit.remove_where::<Assessment>(|taken| taken.client == *id);
    edit.remove_where::<Note>(|note| note.client == *id);
    edit.remove_where::<WeeklyGoal>(|goal| goal.client == *id);
    edit.remove_where::<ThreeMonthGoal>(|goal| goal.client == *id);
    edit.remove_where::<FocusArea>(|area| area.client == *id);
    edit.remove_where::<Vision>(|vision| vision.client == *id);
    edit.remove_where::<Referral>(|referral| referral.client == *id);
    edit.remove_where::<Session>(|session| session.client == *id);
    edit.remove(id)
}
