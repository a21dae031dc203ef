//! A scripted session for tests that need a whole one.

use cairn::{
    content,
    domain::{
        Answer, Author, ClientCommand, Command, GoalCommand, GoalReview, Id, IdeaCommand, IdeaHome, Mark, Mode, Model,
        NextStep, NoteCommand, Outcome, Session, SessionCommand, SettingsCommand, Span, Voice, WeeklyGoal,
    },
};

fn session_id(model: &Model) -> Id<Session> {
    model.sessions.iter().next().expect("the script has created it").id.clone()
}

/// The next command, given the records so far.
pub type Step = Box<dyn Fn(&Model) -> Command>;

/// A whole coaching session as commands, from the first question to the last note, and then its removal.
pub fn script() -> Vec<Step> {
    fn fixed(command: impl Into<Command>) -> Step {
        let command = command.into();
        Box::new(move |_| command.clone())
    }
    fn session(make: impl Fn(Id<Session>) -> SessionCommand + 'static) -> Step {
        Box::new(move |model| make(session_id(model)).into())
    }
    let standard = content::format("standard").unwrap();
    let mut steps: Vec<Step> = vec![
        fixed(SettingsCommand::Mode(Mode::Coach)),
        fixed(ClientCommand::Add { name: "Ana ’ 🌱".into() }),
        Box::new(move |model| {
            let client = model.clients.iter().next().unwrap().id.clone();
            let skip = vec!["check-in".into()];
            let format = Box::new(standard.clone());
            SessionCommand::Create { client, format, voice: Voice::Coach, minutes: 30, skip }.into()
        }),
        session(|id| SessionCommand::Answer { id, answer: Answer::Intention("Listen first".into()) }),
        session(|id| SessionCommand::Start { id }),
    ];
    for phase in 0..6 {
        steps.push(session(move |id| SessionCommand::GoTo { id, phase }));
        for item in 0..3 {
            steps.push(session(move |id| SessionCommand::Check {
                id,
                phase,
                item: format!("item-{item}"),
                checked: true,
            }));
            steps.push(Box::new(move |model| {
                let text = format!("A line about {phase} and {item}");
                NoteCommand::Capture { session: session_id(model), phase: phase.to_string(), text }.into()
            }));
            steps.push(Box::new(|model| {
                let id = model.notes_of(&session_id(model)).last().unwrap().id.clone();
                NoteCommand::Mark { id, mark: Mark::Insight }.into()
            }));
        }
        steps.push(session(|id| SessionCommand::Pause { id }));
        steps.push(session(|id| SessionCommand::Resume { id }));
        steps.push(session(|id| SessionCommand::AddTime { id, span: Span::minutes(2) }));
        steps.push(session(move |id| SessionCommand::MoveTime { id, from: 5, to: phase, span: Span::seconds(10) }));
    }
    for n in 0..4 {
        steps.push(Box::new(move |model| {
            IdeaCommand::Add {
                home: IdeaHome::Session(session_id(model)),
                text: format!("Idea {n}"),
                by: Author::Client,
            }
            .into()
        }));
        steps.push(Box::new(move |model| {
            let client = model.clients.iter().next().unwrap();
            let mut goal = WeeklyGoal::draft(client.id.clone(), client.since);
            goal.what = format!("Walk {n} times");
            goal.session = (n % 2 == 0).then(|| session_id(model));
            GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) }.into()
        }));
        // A review and the goal it closes: two records in one commit.
        steps.push(Box::new(|model| {
            let goal = model.weekly_goals.iter().last().unwrap();
            let mut review = GoalReview::draft(goal.id.clone(), Some(session_id(model)), goal.starts);
            review.best_experience = "The first morning".into();
            review.next = Some(NextStep::Finish);
            GoalCommand::SaveReview { id: None, review: Box::new(review) }.into()
        }));
        steps.push(Box::new(|model| {
            let goal = model.weekly_goals.iter().next().unwrap().id.clone();
            GoalCommand::CheckIn { goal, on: None, outcome: Outcome::Done, line: "Before work".into() }.into()
        }));
    }
    steps.push(session(|id| SessionCommand::End { id }));
    // Removing the session touches many records at once.
    steps.push(session(|id| SessionCommand::Remove { id }));
    steps
}
