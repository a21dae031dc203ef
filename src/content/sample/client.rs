//! The client of the sample: who she is, what she wants, and what the coach keeps about her.

use crate::domain::{
    Client, ClientCommand, Concern, GoalCommand, Id, NoteCommand, Referral, ReferralCommand, Reply, Visibility,
};

use super::{
    ladder::{LADDER, RATED, vision},
    player::Player,
};

/// How many days ago she began: today is in week 5.
pub const SINCE: u64 = 30;

const NAME: &str = "Maya";

const ABOUT: &str = "Teaches seven-year-olds, two children of her own, plays the cello. \
    Found me through a colleague at her school. Thinks aloud, and likes a pause before she answers. \
    Calls have worked best at four, from her empty classroom.";

/// The client is added, with her vision and three-month goals.
pub fn meet(player: &mut Player) -> Id<Client> {
    let client = player.run(ClientCommand::Add { name: NAME.into() }).added_id().expect("a client was added");
    player.run(ClientCommand::Describe { id: client.clone(), about: ABOUT.into() });
    player.run(GoalCommand::SaveVision { vision: Box::new(vision(&client, player)) });
    for plan in &LADDER {
        player.wait(60);
        let goal = plan.goal(&client, player);
        player.run(GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(goal) });
    }
    client
}

/// She rates her goals now and then.
pub fn rate(player: &mut Player, client: &Id<Client>) {
    let goals: Vec<_> = player.model.three_month_goals_of(client).iter().map(|goal| goal.id.clone()).collect();
    for (days_ago, goal, level) in RATED {
        player.at(days_ago, 18, 0);
        player.run(GoalCommand::RateAttainment { goal: goals[goal].clone(), level });
    }
}

/// A health question that came up, and how it was settled.
pub fn refer(player: &mut Player, client: &Id<Client>) {
    player.at(22, 17, 5);
    let referral = Referral {
        facts: "Her left knee was sore for a day after the long walk. She has had trouble with it before.".into(),
        said: "I asked whether her doctor knows about the walking. She had not thought of asking.".into(),
        offered: "The release form, to take along to her own doctor before she walks further.".into(),
        reply: Some(Reply::Accepted),
        outcome: "The doctor is glad about the walks, and suggests softer paths for now.".into(),
        settled: true,
        ..Referral::draft(client.clone(), Concern::Medical, player.day(22))
    };
    player.run(ReferralCommand::Save { id: None, referral: Box::new(referral) });
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
