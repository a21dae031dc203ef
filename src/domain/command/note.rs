//! Capturing lines.

use super::{
    super::{ChangeTalk, Client, Extra, Mark, Note, Session, Visibility},
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
    /// What the client said in favour of changing, in a session or without one.
    Say {
        client: Id<Client>,
        session: Option<Id<Session>>,
        text: String,
        talk: ChangeTalk,
    },
    Edit {
        id: Id<Note>,
        text: String,
    },
    /// Says what a line speaks of, or that it is no change talk after all.
    Tag {
        id: Id<Note>,
        talk: Option<ChangeTalk>,
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
        NoteCommand::Say { client, session, text, talk } => {
            edit.get(&client)?;
            // In a live session the line belongs to the phase that is on.
            let phase = match &session {
                Some(session) => edit.get(session)?.current_phase().map(|phase| phase.id.to_string()),
                None => None,
            };
            let line = note(client, session, phase, required(&text, EMPTY)?, ctx);
            edit.put(Note { change_talk: Some(talk), ..line });
        }
        NoteCommand::Tag { id, talk } => edit.update(&id, |note| {
            note.change_talk = talk;
            Ok(())
        })?,
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
        change_talk: None,
        visibility: Visibility::PRIVATE,
        at: ctx.now,
        extra: Extra::new(),
    }
}
