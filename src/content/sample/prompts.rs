//! Prompts that Maya's coach collects for people who bring work home, and what the coach likes in the library.

use super::player::Player;
use crate::domain::{Moment, OwnPrompt, PromptSetCommand, SettingsCommand};

/// (moment, for a coach, for oneself)
const PROMPTS: &[(Option<Moment>, &str, &str)] = &[
    (
        Some(Moment::Opening),
        "Where did your working day end, and where did you notice it?",
        "Where did my working day end, and where did I notice it?",
    ),
    (
        Some(Moment::Generative),
        "Which door, bag or song could close the day for you?",
        "Which door, bag or song could close the day for me?",
    ),
    (None, "Who at home is glad when you arrive early?", "Who at home is glad when I arrive early?"),
];

/// The set, and two favourites.
pub fn keep(player: &mut Player) {
    player.at(12, 20, 15);
    let set = player.run(PromptSetCommand::Add { name: "Work that follows home".into() }).added_id();
    let set = set.expect("a set was added");
    for (moment, coach, own) in PROMPTS {
        let (coach, own) = ((*coach).to_owned(), (*own).to_owned());
        let prompt = OwnPrompt { coach, own, moment: *moment, ..OwnPrompt::default() };
        player.run(PromptSetCommand::AddPrompt { id: set.clone(), prompt: Box::new(prompt) });
    }
    for id in ["opening-02", "generative-04"] {
        player.run(SettingsCommand::Favourite { id: id.into(), on: true });
    }
}
