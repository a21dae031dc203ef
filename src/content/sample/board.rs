//! A board that Maya's coach prepared and filled with her between two sessions.

use crate::domain::{
    Answer, Author, Board, BoardCommand, ChangeTalk, Client, Id, Idea, IdeaCommand, IdeaHome, NoteCommand,
    board::{Stance, Step, Weighing},
};

use super::player::Player;

/// (words, whose, in which group)
const IDEAS: &[(&str, Author, Option<usize>)] = &[
    ("Supper by candlelight on Wednesdays", Author::Client, Some(0)),
    ("The children choose one song a day", Author::Client, Some(0)),
    ("School bag stays in the car", Author::Client, Some(1)),
    ("A sign on the door: concert in progress", Author::Coach, Some(0)),
    ("Reports in the library, home without them", Author::Client, Some(1)),
    ("An evening with nothing in it at all", Author::Client, None),
];

/// What Maya said in favour of changing.
const SAID: &[(ChangeTalk, &str)] = &[
    (ChangeTalk::Desire, "I would love to hear myself play again, even badly."),
    (ChangeTalk::Reasons, "When I play, the children come in and sit down. That never happens with the laptop."),
    (ChangeTalk::Commitment, "On cello evenings the laptop stays in its bag. I have told them so."),
];

const GROUPS: &[&str] = &["Music and company", "School stays at school"];

/// The board, a week old, open at Choose.
pub fn lay(player: &mut Player, client: &Id<Client>) {
    player.at(5, 17, 30);
    let begin = BoardCommand::Begin { client: client.clone(), session: None };
    let id = player.run(begin).added_id().expect("a board was begun");
    let topic = Answer::Topic("What an evening can be besides work".into());
    player.run(BoardCommand::Frame { id: id.clone(), answer: topic });
    let wanted = Answer::Wanted("Evenings that give something back".into());
    player.run(BoardCommand::Frame { id: id.clone(), answer: wanted });
    weigh(player, client, &id);
    player.run(BoardCommand::CoachContributes { id: id.clone(), on: true });
    player.run(BoardCommand::Open { id: id.clone(), step: Step::Brainstorm });
    let mut ideas: Vec<Id<Idea>> = Vec::new();
    for (text, by, _) in IDEAS {
        player.wait(40);
        let add = IdeaCommand::Add { home: IdeaHome::Board(id.clone()), text: (*text).into(), by: *by };
        ideas.push(player.run(add).added_id().expect("an idea was added"));
    }
    player.run(BoardCommand::Open { id: id.clone(), step: Step::Group });
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|name| player.run(BoardCommand::AddCluster { id: id.clone(), name: (*name).into() }).added_id())
        .collect();
    for ((_, _, group), idea) in IDEAS.iter().zip(&ideas) {
        if let Some(group) = group {
            player.run(IdeaCommand::Move { id: idea.clone(), cluster: groups[*group].clone(), before: None });
        }
    }
    player.run(BoardCommand::Open { id, step: Step::Choose });
    for (idea, by) in [(0, Author::Client), (0, Author::Coach), (2, Author::Client)] {
        player.run(IdeaCommand::Vote { id: ideas[idea].clone(), by, on: true });
    }
}

/// What she wants, in her words, and the distance to it: her coach hopes with her for the change.
fn weigh(player: &mut Player, client: &Id<Client>, id: &Id<Board>) {
    for answer in [
        Weighing::Stance(Some(Stance::Hoping)),
        Weighing::Matters("Being someone her children remember at the cello, and not behind a screen.".into()),
        Weighing::Now("Most evenings end over reports, with the case unopened in the hall.".into()),
        Weighing::Distance("\"It is one zip away,\" she said, and laughed.".into()),
    ] {
        player.run(BoardCommand::Weigh { id: id.clone(), answer });
    }
    for (talk, text) in SAID {
        player.wait(60);
        let (client, text) = (client.clone(), (*text).to_owned());
        player.run(NoteCommand::Say { client, session: None, text, talk: *talk });
    }
}
