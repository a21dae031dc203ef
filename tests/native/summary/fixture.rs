//! A client, a session and what was said in it, made by the same commands as in the app.

use std::cell::Cell;

use cairn::domain::{
    Activity, Answer, Author, ChecklistItem, Client, ClientCommand, Command, Ctx, Format, FormatPhase, GoalCommand,
    GoalReview, Id, IdeaCommand, IdeaHome, Mark, Model, NaiveDate, NextStep, Note, NoteCommand, Prompt, Section,
    Session, SessionCommand, Span, Text, ThreeMonthGoal, Timestamp, Visibility, Voice, WeeklyGoal, When, apply,
};

/// A store under construction.
pub struct Store {
    pub model: Model,
    next: Cell<u128>,
    now: Timestamp,
}

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

impl Store {
    pub fn new() -> Self {
        Self { model: Model::default(), next: Cell::new(1), now: Timestamp(1_795_000_000_000) }
    }

    pub fn run(&mut self, command: impl Into<Command>) -> cairn::domain::Changes {
        let random = || {
            self.next.set(self.next.get() + 1);
            self.next.get()
        };
        let ctx = Ctx { now: self.now, today: day(20), zone: "Europe/London", random: &random };
        let changes = apply(&self.model, command.into(), &ctx).unwrap();
        self.model.patch(&changes);
        changes
    }

    pub fn wait(&mut self, seconds: i64) {
        self.now = self.now + Span::seconds(seconds);
    }

    pub fn client(&mut self, name: &str) -> Id<Client> {
        self.run(ClientCommand::Add { name: name.into() }).added_id().unwrap()
    }

    pub fn session(&mut self, client: &Id<Client>, voice: Voice) -> Id<Session> {
        let (client, format) = (client.clone(), Box::new(format()));
        self.run(SessionCommand::Create { client, format, voice, minutes: 30, skip: vec![] }).added_id().unwrap()
    }

    pub fn answer(&mut self, id: &Id<Session>, answer: Answer) {
        self.run(SessionCommand::Answer { id: id.clone(), answer });
    }

    pub fn note(&mut self, session: &Id<Session>, phase: &str, text: &str, mark: Mark, shared: bool) -> Id<Note> {
        let (session, phase, text) = (session.clone(), phase.into(), text.into());
        let id = self.run(NoteCommand::Capture { session, phase, text }).added_id::<Note>().unwrap();
        self.run(NoteCommand::Mark { id: id.clone(), mark });
        self.run(NoteCommand::Share { id: id.clone(), visibility: visible(shared) });
        self.wait(1);
        id
    }

    pub fn idea(&mut self, session: &Id<Session>, text: &str, chosen: bool) {
        let changes = self.run(IdeaCommand::Add {
            home: IdeaHome::Session(session.clone()),
            text: text.into(),
            by: Author::Client,
        });
        self.run(IdeaCommand::Choose { id: changes.added_id().unwrap(), chosen });
        self.wait(1);
    }

    pub fn goal(&mut self, goal: WeeklyGoal) -> Id<WeeklyGoal> {
        self.run(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) }).added_id().unwrap()
    }

    pub fn review(&mut self, review: GoalReview) -> Id<GoalReview> {
        self.run(GoalCommand::SaveReview { id: None, review: Box::new(review) }).added_id().unwrap()
    }
}

pub fn visible(client: bool) -> Visibility {
    Visibility { client, sponsor: false }
}

/// A format in which each phase brings something else to the screen.
pub fn format() -> Format {
    let phase = |id: &'static str, name: &'static str, share, activities| FormatPhase {
        id: id.into(),
        name: name.into(),
        purpose: Text::default(),
        share,
        activities,
        when: When::Always,
        prompts: vec![Prompt { id: "p".into(), coach: "What matters most to you?".into(), own: Text::default() }],
        checklist: ["one", "two"]
            .map(|id| ChecklistItem { id: id.into(), coach: "Asked".into(), own: Text::default() })
            .into(),
    };
    Format {
        id: Id::fixed("shape"),
        name: "Standard session".into(),
        description: Text::default(),
        source: Text::default(),
        phases: vec![
            phase("opening", "Opening", 7, vec![Activity::FirstGoal]),
            phase("review", "Goal review", 20, vec![Activity::GoalReview]),
            phase("check-in", "Three-month check-in", 7, vec![Activity::ThreeMonthCheckIn, Activity::Scaling]),
            phase("moment", "Generative moment", 40, vec![Activity::GenerativeMoment, Activity::Ideas]),
            phase("goals", "Goal setting", 20, vec![Activity::GoalSetting]),
            phase("close", "Close", 6, vec![Activity::Close]),
        ],
        extra: Default::default(),
    }
}

/// One whole session as it might have gone.
pub fn whole_session(voice: Voice) -> (Store, Id<Session>) {
    let mut store = Store::new();
    let client = match voice {
        Voice::Coach => store.client("Maya"),
        Voice::Own => store.run(ClientCommand::AddMyself).added_id().unwrap(),
    };
    let above = ThreeMonthGoal {
        statement: "I sleep seven hours on most nights".into(),
        measure: "Five nights a week".into(),
        ..ThreeMonthGoal::draft(client.clone(), day(20))
    };
    let above = GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(above) };
    let above: Id<ThreeMonthGoal> = store.run(above).added_id().unwrap();
    let earlier = WeeklyGoal { what: "Walk after lunch".into(), ..WeeklyGoal::draft(client.clone(), day(13)) };
    let earlier = store.goal(earlier);
    let session = store.session(&client, voice);
    hold(&mut store, &session);
    for answer in answers() {
        store.answer(&session, answer);
    }
    store.idea(&session, "Read a novel in bed", false);
    store.idea(&session, "Phone sleeps in the kitchen", true);
    store.note(&session, "opening", "Mornings are my calm time", Mark::Insight, true);
    store.note(&session, "moment", "Ask my sister about her routine", Mark::Action, true);
    store.note(&session, "moment", "Seemed tired when work came up", Mark::Plain, false);
    store.review(GoalReview {
        best_experience: "Wednesday, in the rain, laughing".into(),
        percent: Some(60),
        learned: "Company makes it easy".into(),
        helped: "A colleague came along".into(),
        next: Some(NextStep::Keep),
        visibility: Visibility::CLIENT,
        ..GoalReview::draft(earlier, Some(session.clone()), day(20))
    });
    store.goal(WeeklyGoal {
        session: Some(session.clone()),
        three_month_goal: Some(above),
        what: "Lights out by half past ten".into(),
        restated: "I put the light out at 22:30, Sunday to Thursday".into(),
        how_much: "Five evenings".into(),
        when_where: "22:30, bedroom".into(),
        support: "Tom reminds me".into(),
        obstacle: "A late call".into(),
        if_then: "I read two pages and then put the light out".into(),
        confidence: Some(6),
        confidence_after: Some(8),
        importance: Some(9),
        ..WeeklyGoal::draft(client, day(22))
    });
    (store, session)
}

/// Runs the clock through all phases; goal setting takes four minutes longer, the check-in is left out.
fn hold(store: &mut Store, id: &Id<Session>) {
    store.run(SessionCommand::Start { id: id.clone() });
    for (phase, seconds) in [(0, 126), (1, 340), (3, 720), (4, 600), (5, 100)] {
        store.run(SessionCommand::GoTo { id: id.clone(), phase });
        store.run(SessionCommand::Check { id: id.clone(), phase, item: "one".into(), checked: true });
        store.wait(seconds);
    }
    store.run(SessionCommand::Skip { id: id.clone(), phase: 2 });
    store.run(SessionCommand::End { id: id.clone() });
}

fn answers() -> Vec<Answer> {
    vec![
        Answer::Intention("Stay curious".into()),
        Answer::OpeningQuestions(vec!["What made you smile this week?".into()]),
        Answer::Topic("Sleep that restores".into()),
        Answer::Wanted("To wake up before the alarm and feel ready.\n\nTo be patient with the children.".into()),
        Answer::Strengths(vec!["Curiosity".into(), "Humour".into()]),
        Answer::Environments(vec!["A dark, cool bedroom".into()]),
        Answer::Ambivalence("Late evenings are my only quiet time".into()),
        Answer::Appreciation("Your honesty about the evenings".into()),
        Answer::Learned("Small and early beats big and late".into()),
        Answer::Feedback("More silence, please".into()),
        Answer::NextSession(day(27).and_hms_opt(9, 30, 0)),
        Answer::Stage("Preparation rather than action".into()),
        Answer::WentWell("Waited for the answer".into()),
        Answer::PrivateNotes("Mentioned a doctor; follow up".into()),
        Answer::Shared(Section::Topic, true),
        Answer::Shared(Section::Strengths, true),
        Answer::Shared(Section::Ideas, true),
        Answer::Shared(Section::Learned, true),
    ]
}
