//! Every way in which records change.

mod assessment;
mod board;
mod client;
mod focus_area;
mod format;
mod goal;
mod idea;
mod note;
mod prompt_set;
mod questionnaire;
mod referral;
mod session;
mod settings;
mod transaction;
mod trash;

use chrono::NaiveDate;
use thiserror::Error;

pub use assessment::AssessmentCommand;
pub(super) use assessment::tidy;
pub use board::BoardCommand;
pub use client::ClientCommand;
pub use focus_area::{FocusAreaCommand, FocusOf};
pub use format::FormatCommand;
pub use goal::GoalCommand;
pub use idea::IdeaCommand;
pub use note::NoteCommand;
pub use prompt_set::PromptSetCommand;
pub use questionnaire::QuestionnaireCommand;
pub use referral::ReferralCommand;
pub use session::SessionCommand;
pub use settings::SettingsCommand;
use transaction::Transaction;
pub use trash::TrashCommand;

use super::{Changes, Id, Model, Stored, Timestamp, Trashed, validate};

/// What a person wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    Assessment(AssessmentCommand),
    Board(BoardCommand),
    Client(ClientCommand),
    FocusArea(FocusAreaCommand),
    Format(FormatCommand),
    Goal(GoalCommand),
    Idea(IdeaCommand),
    Note(NoteCommand),
    PromptSet(PromptSetCommand),
    Referral(ReferralCommand),
    Questionnaire(QuestionnaireCommand),
    Session(SessionCommand),
    Settings(SettingsCommand),
    Trash(TrashCommand),
}

macro_rules! from {
    ($($variant:ident($command:ident))*) => {$(
        impl From<$command> for Command {
            fn from(command: $command) -> Command {
                Command::$variant(command)
            }
        }
    )*};
}

from! {
    Assessment(AssessmentCommand)
    Board(BoardCommand)
    Client(ClientCommand)
    FocusArea(FocusAreaCommand)
    Format(FormatCommand)
    Goal(GoalCommand)
    Idea(IdeaCommand)
    Note(NoteCommand)
    PromptSet(PromptSetCommand)
    Questionnaire(QuestionnaireCommand)
    Referral(ReferralCommand)
    Session(SessionCommand)
    Settings(SettingsCommand)
    Trash(TrashCommand)
}

/// What comes in from outside the domain: the time, the place and new ids.
pub struct Ctx<'a> {
    pub now: Timestamp,
    /// The civil day where the person is.
    pub today: NaiveDate,
    /// The IANA name of the person's time zone; may be empty.
    pub zone: &'a str,
    /// 128 random bits at each call.
    pub random: &'a dyn Fn() -> u128,
}

impl Ctx<'_> {
    fn new_id<T>(&self) -> Id<T> {
        Id::from_random((self.random)())
    }
}

/// Why a command is refused, in a sentence for the person.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Rejected {
    /// The record is gone, such as after another tab removed it.
    #[error("This is no longer here. It may have been removed in another tab.")]
    Gone,
    /// A text that must not be empty is.
    #[error("{0}")]
    Empty(&'static str),
    /// A text is longer than a record may hold.
    #[error("This text is longer than {LONGEST}. Please shorten it.")]
    TooLong,
    /// A number is outside of its range.
    #[error("Choose a number from {from} to {to}.")]
    OutOfRange { from: i64, to: i64 },
    /// Something that cannot be done here, with the reason.
    #[error("{0}")]
    NotPossible(&'static str),
}

/// The longest text of one field, in characters: generous for notes, small enough for storage.
pub const MAX_TEXT: usize = 50_000;

/// [`MAX_TEXT`] in words: the one limit of a text, for what is typed, for a small file and for a backup.
pub const LONGEST: &str = "50,000 characters";

/// Judges `command` against `model` and says what changes.
///
/// # Errors
/// [`Rejected`], with nothing changed.
pub fn apply(model: &Model, command: Command, ctx: &Ctx) -> Result<Changes, Rejected> {
    let mut edit = Transaction::new(model);
    match command {
        Command::Assessment(command) => assessment::apply(&mut edit, command, ctx),
        Command::Board(command) => board::apply(&mut edit, command, ctx),
        Command::Client(command) => client::apply(&mut edit, command, ctx),
        Command::FocusArea(command) => focus_area::apply(&mut edit, command, ctx),
        Command::Format(command) => format::apply(&mut edit, command, ctx),
        Command::Goal(command) => goal::apply(&mut edit, command, ctx),
        Command::Idea(command) => idea::apply(&mut edit, command, ctx),
        Command::Note(command) => note::apply(&mut edit, command, ctx),
        Command::Referral(command) => referral::apply(&mut edit, command, ctx),
        Command::PromptSet(command) => prompt_set::apply(&mut edit, command, ctx),
        Command::Questionnaire(command) => questionnaire::apply(&mut edit, command, ctx),
        Command::Session(command) => session::apply(&mut edit, command, ctx),
        Command::Settings(command) => settings::apply(&mut edit, command),
        Command::Trash(command) => trash::apply(&mut edit, command, ctx),
    }?;
    let mut changes = edit.finish();
    // The one check for all: nothing is kept that the next start would not read.
    if changes.written().any(|record| validate(record).is_err()) {
        return Err(Rejected::NotPossible("A date or a number here is out of its range. Please look at them again."));
    }
    // Whatever the command was: what it removes goes to the trash, and with the changes it is undone.
    changes
        .added
        .extend(Trashed::of(model, &changes, || ctx.new_id(), ctx.now).map(|entry| Trashed::wrap(entry.into())));
    Ok(changes)
}

/// A required text: trimmed, or refused with `question` when nothing is left.
fn required(text: &str, question: &'static str) -> Result<String, Rejected> {
    let text = checked(text)?;
    if text.is_empty() { Err(Rejected::Empty(question)) } else { Ok(text) }
}

/// An optional text: trimmed, and not longer than [`MAX_TEXT`].
fn checked(text: &str) -> Result<String, Rejected> {
    let text = text.trim();
    if text.chars().count() > MAX_TEXT { Err(Rejected::TooLong) } else { Ok(text.to_owned()) }
}

/// A list of texts: trimmed, without the empty ones, each once.
fn listed(texts: &[String]) -> Result<Vec<String>, Rejected> {
    let mut list: Vec<String> = Vec::new();
    for text in texts {
        let text = checked(text)?;
        if !text.is_empty() && !list.contains(&text) {
            list.push(text);
        }
    }
    Ok(list)
}

/// A value on a ruler: 0–10 or not given.
fn on_ruler(value: Option<u8>) -> Result<Option<u8>, Rejected> {
    within(value, 10)
}

/// A value from 0 to `max`, or not given.
fn within(value: Option<u8>, max: u8) -> Result<Option<u8>, Rejected> {
    if value.is_some_and(|value| value > max) {
        return Err(Rejected::OutOfRange { from: 0, to: max.into() });
    }
    Ok(value)
}
