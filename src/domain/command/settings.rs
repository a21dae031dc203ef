//! Changing how the app is used.

use super::{
    super::{Mode, PromptSource, Session, Settings, Timestamp},
    Id, Rejected, checked,
    transaction::Transaction,
};

/// A change to the settings.
#[derive(Debug, Clone, PartialEq)]
pub enum SettingsCommand {
    Mode(Mode),
    SessionMinutes(u16),
    HideTimer(bool),
    LetScreenSleep(bool),
    BackedUp(Timestamp),
    OfferPutAside(Timestamp),
    /// The number to call in an emergency.
    EmergencyNumber(String),
    /// Services that a client can be referred to, one to a line.
    LocalServices(String),
    /// Marks or unmarks something of the library by its id.
    Favourite {
        id: String,
        on: bool,
    },
    /// Which set of questions a session shows.
    Prompts(PromptSource),
}

pub fn apply(edit: &mut Transaction, command: SettingsCommand) -> Result<(), Rejected> {
    let id = Id::fixed(Settings::ID);
    let mut settings = edit.model.settings.get(&id).map_or_else(Settings::default, |kept| (**kept).clone());
    match command {
        SettingsCommand::Mode(mode) => settings.mode = Some(mode),
        SettingsCommand::SessionMinutes(minutes) => settings.session_minutes = session_minutes(minutes)?,
        SettingsCommand::HideTimer(hide) => settings.hide_timer = hide,
        SettingsCommand::LetScreenSleep(sleep) => settings.let_screen_sleep = sleep,
        SettingsCommand::BackedUp(at) => settings.backed_up = Some(at),
        SettingsCommand::OfferPutAside(at) => settings.offer_put_aside = Some(at),
        SettingsCommand::EmergencyNumber(number) => settings.emergency_number = checked(&number)?,
        SettingsCommand::LocalServices(services) => settings.local_services = checked(&services)?,
        SettingsCommand::Favourite { id, on } => {
            settings.favourites.retain(|kept| *kept != id);
            if on {
                settings.favourites.push(id);
            }
        }
        SettingsCommand::Prompts(source) => settings.prompts = source,
    }
    edit.put(settings);
    Ok(())
}

/// A session length in minutes, [`Session::MINUTES`].
pub fn session_minutes(minutes: u16) -> Result<u16, Rejected> {
    if Session::MINUTES.contains(&minutes) {
        Ok(minutes)
    } else {
        Err(Rejected::OutOfRange { from: (*Session::MINUTES.start()).into(), to: (*Session::MINUTES.end()).into() })
    }
}
