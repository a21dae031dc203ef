//! Capturing lines.

use super::{
    super::{Client, Extra, Mark, Note, Session, Visibility},
    Ctx, Id, Rejected, required,
    transaction::Transaction,
};

/// A change to a captured line.
#[derive(Debug, Clone, PartialEq)]
pub enum NoteCommand {
    /// A line in a phase of a session.
    Capture {
        session: Id<Session>,
        phase: String,
        text: String,
    },
    /// A line on the client's page.
    Add {
        client: Id<Client>,
        text: String,
    },
    Edit {
        id: Id<Note>,
        text: String,
    },
    /// An insight or action is shared with the client, a plain line is private; the visibility mark can say otherwise.
    Mark {
        id: Id<Note>,
        mark: Mark,
    },
    Share {
        id: Id<Note>,
        visibility: Visibility,
    },
    Remove {
        id: Id<Note>,
    },
}

pub fn apply(edit: &mut Transaction, command: NoteCommand, ctx: &Ctx) -> Result<(), Rejected> {
    const EMPTY: &str = "Write a line first.";
    match command {
        NoteCommand::Capture { session, phase, text } => {
            let client = edit.get(&session)?.client.clone();
            edit.put(note(client, Some(session), Some(phase), required(&text, EMPTY)?, ctx));
        }
        NoteCommand::Add { client, text } => {
            edit.get(&client)?;
            edit.put(note(client, None, None, required(&text, EMPTY)?, ctx));
        }
        NoteCommand::Edit { id, text } => {
            let text = required(&text, EMPTY)?;
            edit.update(&id, |note| {
                note.text = text;
                Ok(())
            })?;
        }
        NoteCommand::Mark { id, mark } => edit.update(&id, |note| {
            // A line that becomes an insight or an action is shared, and one that is neither any more is not. Between the
            // two it stays as it was: it may have been made private.
            let (was_plain, is_plain) = (note.mark == Mark::Plain, mark == Mark::Plain);
            note.mark = mark;
            if was_plain != is_plain {
                note.visibility.client = !is_plain;
            }
            Ok(())
        })?,
        NoteCommand::Share { id, visibility } => edit.update(&id, |note| {
            note.visibility = visibility;
            Ok(())
        })?,
        NoteCommand::Remove { id } => edit.remove(&id)?,
    }
    Ok(())
}

fn note(client: Id<Client>, session: Option<Id<Session>>, phase: Option<String>, text: String, ctx: &Ctx) -> Note {
    Note {
        id: ctx.new_id(),
        client,
        session,
        phase,
        text,
        mark: Mark::Plain,
        visibility: Visibility::PRIVATE,
        at: ctx.now,
        extra: Extra::new(),
    }
}
