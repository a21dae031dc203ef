//! The sample that *Just looking* shows: one invented client in week 5 of 12, with everything filled in.
//!
//! The records are not written down but played: each past session is a run of the same commands that a coach's taps
//! send, on days counted back from today. So the sample is valid by construction, and as old as it is meant to be.

mod areas;
mod assessments;
mod board;
mod client;
mod first;
mod fourth;
mod ladder;
mod player;
mod prompts;
mod second;
mod sitting;
mod third;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::{Changes, Mode, SettingsCommand, Timestamp};
use player::Player;
use sitting::Sitting;

/// The sessions so far, in order.
const SITTINGS: &[Sitting] = &[first::SITTING, second::SITTING, third::SITTING, fourth::SITTING];

/// All records of the sample, as one change to an empty space.
///
/// `moment` turns a local date and time into the moment it is where the person is.
pub fn changes(today: NaiveDate, moment: &dyn Fn(NaiveDateTime) -> Timestamp) -> Changes {
    let mut player = Player::new(today, moment);
    player.at(client::SINCE, 9, 0);
    player.run(SettingsCommand::Mode(Mode::Coach));
    let client = client::meet(&mut player);
    for sitting in SITTINGS {
        sitting::play(&mut player, &client, sitting);
    }
    board::lay(&mut player, &client);
    prompts::keep(&mut player);
    client::rate(&mut player, &client);
    client::refer(&mut player, &client);
    client::after(&mut player, &client);
    areas::follow(&mut player, &client);
    assessments::take(&mut player, &client);
    player.finish()
}
