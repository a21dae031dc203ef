//! The client of the sample: who she is, what she wants, and what the coach keeps about her.

use crate::domain::{Client, ClientCommand, GoalCommand, Id, NoteCommand, Visibility};

use super::player::Player;

/// How many days ago she began: today is in week 5.
pub const SINCE: u64 = 30;

const NAME: &str = "Maya";

const ABOUT: &str = "Teaches seven-year-olds, two children of her own, plays the cello. \
    Found me through a colleague at her school. Thinks aloud, and likes a pause before she answers. \
    Calls have worked best at four, from her empty classroom.";

const VISION: &str =
    "I come home with something left in me, and I spend it on my children, on long walks and on music.";

/// What will be true after twelve weeks, and how she will know.
const LADDER: [(&str, &str); 2] = [
    ("I am on my feet outdoors for half an hour on most days.", "A mark on the kitchen calendar for each day"),
    ("Three evenings a week belong to me and not to school.", "The laptop is shut and the cello case is open"),
];

/// The client is added, with her vision and three-month goals.
pub fn meet(player: &mut Player) -> Id<Client> {
    let client = player.run(ClientCommand::Add { name: NAME.into() }).added_id().expect("a client was added");
    player.run(ClientCommand::Describe { id: client.clone(), about: ABOUT.into() });
    player.run(GoalCommand::SaveVision { client: client.clone(), statement: VISION.into() });
    for (statement, measure) in LADDER {
        player.wait(60);
        let (statement, measure) = (statement.into(), measure.into());
        player.run(GoalCommand::SaveThreeMonthGoal { client: client.clone(), id: None, statement, measure });
    }
    client
}

/// What the coach wrote on her page between the sessions.
pub fn after(player: &mut Player, client: &Id<Client>) {
    let notes = [
        (20, "Sent her the name of the walking group that meets by the canal.", true),
        (
            9,
            "School reports are due in about two weeks. Ask how she would like to carry her evenings through that.",
            false,
        ),
        (2, "She wrote that her son asked her to play him to sleep. Begin there next time.", false),
    ];
    for (days_ago, text, shared) in notes {
        player.at(days_ago, 11, 20);
        let add = NoteCommand::Add { client: client.clone(), text: text.into() };
        let id = player.run(add).added_id().expect("a note was added");
        if shared {
            player.run(NoteCommand::Share { id, visibility: Visibility::CLIENT });
        }
    }
}
