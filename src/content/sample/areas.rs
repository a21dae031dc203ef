//! What Maya works on, and where she stands with each: walking, her evenings, and music.

use crate::domain::{
    BarrierSort::{self, Reframe, SetAside, Solve},
    Client, FocusArea, FocusAreaCommand, FocusOf, Id, Ruler, RulerReading, SlipKind,
    Stance::{self, Action, Cant, Contemplation, Preparation},
};

use super::player::Player;

/// One focus area as five weeks left it.
struct Area {
    name: &'static str,
    behaviour: &'static str,
    /// Days ago, the stage, whether it was picked, and what was said.
    standings: &'static [(u64, Stance, bool, &'static str)],
    /// Days ago; importance, confidence and readiness; what holds confidence up, and what would lift it.
    rulers: &'static [(u64, [u8; 3], &'static str, &'static str)],
    barriers: &'static [(&'static str, Option<BarrierSort>, &'static str)],
    motivators: &'static [&'static str],
    values: &'static [&'static str],
    /// Days ago, and what it taught.
    lapse: Option<(u64, &'static str)>,
    /// Which three-month goal, from 0, is about it.
    serves: Option<usize>,
    /// The weekly goals that are about it.
    goals: &'static [&'static str],
}

const AREAS: &[Area] = &[
    Area {
        name: "Walking",
        behaviour: "Half an hour on foot outdoors, on five days a week or more",
        standings: &[
            (30, Preparation, false, "The shoes are by the door already, she said."),
            (23, Action, false, "Home on foot, four times in the first week."),
        ],
        rulers: &[
            (30, [8, 6, 8], "The school is only twenty minutes away.", "Somebody who expects me."),
            (6, [8, 8, 9], "My feet go by themselves.", "A plan for the icy weeks."),
        ],
        barriers: &[("The dark after four", Some(Solve), "The lamp from the bicycle, clipped to my bag.")],
        motivators: &["Arriving with a clear head"],
        values: &["Health"],
        lapse: Some((12, "One day in the car is one day. The next morning I knew the way again.")),
        serves: Some(0),
        goals: &["Walk home from school", "Walk home the long way, by the mill"],
    },
    Area {
        name: "Evenings without school",
        behaviour: "No marking and no messages after half past six, on three evenings a week",
        standings: &[
            (30, Contemplation, false, "She would love to, and the parents need their answers."),
            (16, Preparation, true, "She named two evenings without being asked."),
            (6, Action, true, "Two evenings kept, and nothing bad happened at night."),
        ],
        rulers: &[
            (30, [9, 4, 5], "I did it for a whole summer once.", "Knowing that nobody waits for me."),
            (16, [9, 6, 7], "Two is a number I believe in.", "Telling the parents about it."),
            (6, [9, 7, 8], "My daughter keeps watch.", "The phone in another room."),
        ],
        barriers: &[
            ("Parents who write at nine", Some(Reframe), "They write when they have time. They do not wait up for me."),
            ("Report season", Some(SetAside), ""),
            ("The house is quiet and my hands look for something", None, ""),
        ],
        motivators: &["The children know the difference", "Cards at the kitchen table"],
        values: &["Family"],
        lapse: None,
        serves: Some(1),
        goals: &["Put the laptop in the hall cupboard at six", "Shut the laptop at half past six on two evenings"],
    },
    Area {
        name: "Playing the cello",
        behaviour: "Ten minutes with the case open, three evenings a week, good or bad",
        standings: &[
            (30, Cant, true, "Her hands have forgotten it, she says, and there is no time."),
            (16, Contemplation, false, "She hummed the part while she told me that she no longer plays."),
            (6, Preparation, false, "A new string is on her list."),
        ],
        rulers: &[(6, [10, 6, 8], "Ten bad minutes are possible on any day.", "The case open before supper.")],
        barriers: &[("How it sounds", Some(Reframe), "The children sing along either way.")],
        motivators: &["Music in the house again"],
        values: &["Beauty"],
        lapse: None,
        serves: None,
        goals: &["Play the cello for ten minutes after supper"],
    },
];

/// Plays the history of every area.
pub fn follow(player: &mut Player, client: &Id<Client>) {
    for (area, minute) in AREAS.iter().zip(50..) {
        player.at(30, 16, minute);
        let (name, behaviour) = (area.name.into(), area.behaviour.into());
        let add = FocusAreaCommand::Add { client: client.clone(), name, behaviour };
        let id: Id<FocusArea> = player.run(add).added_id().expect("an area was added");
        let words = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        player.run(FocusAreaCommand::Motivators { id: id.clone(), motivators: words(area.motivators) });
        player.run(FocusAreaCommand::Values { id: id.clone(), values: words(area.values) });
        for (days_ago, stance, by_hand, why) in area.standings {
            player.at(*days_ago, 17, 0);
            let (stance, by_hand, why) = (*stance, *by_hand, (*why).into());
            player.run(FocusAreaCommand::Stand { id: id.clone(), stance, by_hand, session: None, why });
        }
        for (days_ago, [importance, confidence, readiness], not_lower, higher) in area.rulers {
            player.at(*days_ago, 17, 5);
            let mut reading = RulerReading {
                importance: Some(*importance),
                confidence: Some(*confidence),
                readiness: Some(*readiness),
                ..RulerReading::default()
            };
            let said = reading.say(Ruler::Confidence);
            (said.not_lower, said.higher) = ((*not_lower).into(), (*higher).into());
            player.run(FocusAreaCommand::ReadRulers { id: id.clone(), reading });
        }
        for (barrier, (text, sort, words)) in area.barriers.iter().enumerate() {
            player.run(FocusAreaCommand::AddBarrier { id: id.clone(), text: (*text).into() });
            player.run(FocusAreaCommand::SortBarrier { id: id.clone(), barrier, sort: *sort });
            player.run(FocusAreaCommand::DescribeBarrier { id: id.clone(), barrier, words: (*words).into() });
        }
        if let Some((days_ago, learned)) = area.lapse {
            player.at(days_ago, 18, 30);
            player.run(FocusAreaCommand::LogSlip { id: id.clone(), kind: SlipKind::Lapse, on: None });
            player.run(FocusAreaCommand::DescribeSlip { id: id.clone(), slip: 0, learned: learned.into() });
        }
        link(player, client, area, &id);
    }
}

/// Ties the goals to the area that they are about.
fn link(player: &mut Player, client: &Id<Client>, area: &Area, id: &Id<FocusArea>) {
    let above = player.model.three_month_goals_of(client);
    let above = area.serves.and_then(|number| above.get(number)).map(|goal| FocusOf::ThreeMonth(goal.id.clone()));
    let is_about = |what: &str| area.goals.contains(&what);
    let goals = player.model.weekly_goals.iter().filter(|goal| is_about(&goal.what));
    let goals: Vec<_> = goals.map(|goal| FocusOf::Weekly(goal.id.clone())).chain(above).collect();
    for of in goals {
        player.run(FocusAreaCommand::Choose { of, area: Some(id.clone()) });
    }
}
