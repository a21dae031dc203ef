//! One session of the sample as data, and how it is played.

use crate::{
    content,
    domain::{
        Answer, Arousal, Author, Client, Fit, GoalCommand, GoalKind, GoalReview, Id, IdeaCommand, IdeaHome, Mark,
        NextStep, NoteCommand, Outcome, Section, Session, SessionCommand, Visibility, Voice, WeeklyGoal,
    },
};

use super::player::Player;

/// A past session: when it was, how long its phases took, and what was said.
pub struct Sitting {
    pub days_ago: u64,
    /// The local hour it began.
    pub hour: u32,
    pub format: &'static str,
    pub minutes: u16,
    /// Seconds spent in each phase that was due.
    pub spent: &'static [i64],
    pub intention: &'static str,
    pub questions: &'static [&'static str],
    /// How the goals so far went.
    pub reviews: &'static [Review],
    /// Captured lines, each in its phase.
    pub lines: &'static [(&'static str, &'static str, Mark)],
    pub topic: &'static str,
    pub arousal: Arousal,
    pub wanted: &'static str,
    pub strengths: &'static [&'static str],
    pub environments: &'static [&'static str],
    pub ambivalence: &'static str,
    /// Ideas, and whether the client picked them.
    pub ideas: &'static [(&'static str, bool)],
    pub goals: &'static [Goal],
    pub appreciation: &'static str,
    pub learned: &'static str,
    pub feedback: &'static str,
    /// Days until the next session, and its local hour.
    pub next: (u64, u32),
    /// The stage as it seemed, what went well, what to do differently, private notes.
    pub reflection: [&'static str; 4],
}

/// A weekly goal, known in the story by its `what`.
pub struct Goal {
    pub what: &'static str,
    /// Which of the session's ideas it grew from, from 0, if any.
    pub idea: Option<usize>,
    /// Which of the three-month goals it serves, from 0, if any.
    pub serves: Option<usize>,
    /// On how many days a week it is meant for, where that can be counted.
    pub times: Option<u8>,
    pub kind: GoalKind,
    pub importance: u8,
    pub readiness: u8,
    pub how_much: &'static str,
    pub when_where: &'static str,
    pub support: &'static str,
    pub obstacle: &'static str,
    pub if_then: &'static str,
    /// Confidence when first asked, and after it was made smaller.
    pub confidence: (u8, Option<u8>),
    pub restated: &'static str,
    /// Check-ins in the days after: how many days ago, how it was, and a line.
    pub check_ins: &'static [(u64, Outcome, &'static str)],
}

/// How a goal of an earlier session went.
pub struct Review {
    pub goal: &'static str,
    pub best_experience: &'static str,
    pub percent: u8,
    pub helped: &'static str,
    pub kept_from_lower: &'static str,
    pub could_be_higher: &'static str,
    pub learned: &'static str,
    pub challenges: &'static str,
    pub fit: Fit,
    pub feelings: &'static str,
    pub needs: &'static str,
    pub affirmed: &'static str,
    pub next: NextStep,
}

/// Holds the session, and the check-ins of the days after it.
pub fn play(player: &mut Player, client: &Id<Client>, sitting: &Sitting) {
    player.at(sitting.days_ago, sitting.hour - 1, 45);
    let id = prepare(player, client, sitting);
    player.at(sitting.days_ago, sitting.hour, 0);
    player.run(SessionCommand::Start { id: id.clone() });
    hold(player, &id, sitting);
    let goals = set_goals(player, client, &id, sitting);
    close(player, &id, sitting);
    player.run(SessionCommand::End { id });
    for (goal, plan) in goals.iter().zip(sitting.goals) {
        for (days_ago, outcome, line) in plan.check_ins {
            player.at(*days_ago, 19, 30);
            player.run(GoalCommand::CheckIn { goal: goal.clone(), on: None, outcome: *outcome, line: (*line).into() });
        }
    }
}

fn prepare(player: &mut Player, client: &Id<Client>, sitting: &Sitting) -> Id<Session> {
    let format = content::format(sitting.format).expect("a built-in format");
    let skip = player.model.phases_not_due(client, format, player.day(sitting.days_ago));
    let format = Box::new(format.clone());
    let minutes = sitting.minutes;
    let create = SessionCommand::Create { client: client.clone(), format, voice: Voice::Coach, minutes, skip };
    let id = player.run(create).added_id::<Session>().expect("a session was created");
    let looked_at = content::prepare::CHECKS.iter().map(|check| check.id.to_owned()).collect();
    answer(player, &id, Answer::LookedAt(looked_at));
    answer(player, &id, Answer::Intention(sitting.intention.into()));
    answer(player, &id, Answer::OpeningQuestions(owned(sitting.questions)));
    id
}

/// Goes through the phases that are due, taking the time each of them took.
fn hold(player: &mut Player, id: &Id<Session>, sitting: &Sitting) {
    let session = player.model.sessions.get(id).cloned().expect("the session is there");
    let format = content::format(sitting.format).expect("a built-in format");
    let due = (0..session.phases.len()).filter(|phase| !session.pacing.phases[*phase].skipped);
    for (phase, seconds) in due.zip(sitting.spent) {
        player.run(SessionCommand::GoTo { id: id.clone(), phase });
        for item in &format.phases[phase].checklist {
            player.run(SessionCommand::Check { id: id.clone(), phase, item: item.id.to_string(), checked: true });
        }
        let name = session.phases[phase].id.clone();
        for (_, text, mark) in sitting.lines.iter().filter(|(of, ..)| *of == name) {
            player.wait(1);
            capture(player, id, &name, text, *mark);
        }
        player.wait(*seconds);
    }
    review(player, id, sitting);
    for (text, chosen) in sitting.ideas {
        player.wait(1);
        let added = player.run(IdeaCommand::Add {
            home: IdeaHome::Session(id.clone()),
            text: (*text).into(),
            by: Author::Client,
        });
        if *chosen {
            let id = added.added_id().expect("an idea was added");
            player.run(IdeaCommand::Choose { id, chosen: true });
        }
    }
}

fn capture(player: &mut Player, session: &Id<Session>, phase: &str, text: &str, mark: Mark) {
    let capture = NoteCommand::Capture { session: session.clone(), phase: phase.into(), text: text.into() };
    let id = player.run(capture).added_id().expect("a note was added");
    if mark != Mark::Plain {
        player.run(NoteCommand::Mark { id, mark });
    }
}

fn review(player: &mut Player, id: &Id<Session>, sitting: &Sitting) {
    for told in sitting.reviews {
        let goal = player.model.weekly_goals.iter().find(|goal| goal.what == told.goal);
        let goal = goal.expect("a goal of an earlier session").id.clone();
        if told.goal == sitting.reviews[0].goal {
            answer(player, id, Answer::FirstGoal(Some(goal.clone())));
        }
        let review = GoalReview {
            best_experience: told.best_experience.into(),
            percent: Some(told.percent),
            helped: told.helped.into(),
            kept_from_lower: told.kept_from_lower.into(),
            could_be_higher: told.could_be_higher.into(),
            learned: told.learned.into(),
            challenges: told.challenges.into(),
            fit: Some(told.fit),
            feelings: told.feelings.into(),
            needs: told.needs.into(),
            affirmed: told.affirmed.into(),
            next: Some(told.next),
            visibility: Visibility::CLIENT,
            ..GoalReview::draft(goal, Some(id.clone()), player.day(sitting.days_ago))
        };
        player.run(GoalCommand::SaveReview { id: None, review: Box::new(review) });
    }
}

fn set_goals(player: &mut Player, client: &Id<Client>, id: &Id<Session>, sitting: &Sitting) -> Vec<Id<WeeklyGoal>> {
    let ladder = player.model.three_month_goals_of(client);
    let ideas = player.model.ideas_of(id);
    let mut set = Vec::new();
    for plan in sitting.goals {
        player.wait(1);
        let goal = WeeklyGoal {
            session: Some(id.clone()),
            idea: plan.idea.and_then(|number| ideas.get(number)).map(|idea| idea.id.clone()),
            three_month_goal: plan.serves.and_then(|number| ladder.get(number)).map(|goal| goal.id.clone()),
            kind: plan.kind,
            what: plan.what.into(),
            importance: Some(plan.importance),
            readiness: Some(plan.readiness),
            how_much: plan.how_much.into(),
            times: plan.times,
            when_where: plan.when_where.into(),
            support: plan.support.into(),
            obstacle: plan.obstacle.into(),
            if_then: plan.if_then.into(),
            confidence: Some(plan.confidence.0),
            confidence_after: plan.confidence.1,
            restated: plan.restated.into(),
            ..WeeklyGoal::draft(client.clone(), player.day(sitting.days_ago))
        };
        let added = player.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) });
        set.extend(added.added_id::<WeeklyGoal>());
    }
    set
}

fn close(player: &mut Player, id: &Id<Session>, sitting: &Sitting) {
    let (days, hour) = sitting.next;
    let [stage, went_well, differently, private_notes] = sitting.reflection.map(String::from);
    let answers = [
        Answer::Topic(sitting.topic.into()),
        Answer::Arousal(Some(sitting.arousal)),
        Answer::Permission(true),
        Answer::Wanted(sitting.wanted.into()),
        Answer::Strengths(owned(sitting.strengths)),
        Answer::Environments(owned(sitting.environments)),
        Answer::Ambivalence(sitting.ambivalence.into()),
        Answer::Appreciation(sitting.appreciation.into()),
        Answer::Learned(sitting.learned.into()),
        Answer::Feedback(sitting.feedback.into()),
        Answer::NextSession(Some(player.in_days(days, hour, 0))),
        Answer::Stage(stage),
        Answer::WentWell(went_well),
        Answer::Differently(differently),
        Answer::PrivateNotes(private_notes),
    ];
    let shared = [Section::Topic, Section::Strengths, Section::Ideas, Section::Learned];
    for given in answers.into_iter().chain(shared.map(|section| Answer::Shared(section, true))) {
        answer(player, id, given);
    }
}

fn answer(player: &mut Player, id: &Id<Session>, answer: Answer) {
    player.run(SessionCommand::Answer { id: id.clone(), answer });
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
