//! The client's version: a type that can hold only what is marked to share.

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::{
    super::{
        super::{Id, Mark, Model, NaiveDate, Section, Session, Span, WeeklyGoal, sort},
        Block, Document,
        block::file_stem,
        date,
        present::IdeaCard,
    },
    SharedGoal, SharedReview,
    reader::Reader,
    shared::{goal_blocks, goals_carried_on, goals_set, review_blocks, reviews},
};

/// What a client takes home from a session. It has no field for anything private.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientSummary {
    /// The client's name.
    pub client: String,
    pub on: NaiveDate,
    /// How long it took, or is meant to take.
    pub length: Span,
    /// Best experience first.
    pub reviews: Vec<SharedReview>,
    /// Topic and what is wanted, when shared.
    pub topic: Option<SharedTopic>,
    /// Strengths and environments to lean on, when shared.
    pub strengths: Vec<String>,
    pub environments: Vec<String>,
    /// The ideas, when shared; those chosen first.
    pub ideas: Vec<IdeaCard>,
    pub insights: Vec<String>,
    /// Set in this session.
    pub goals: Vec<SharedGoal>,
    /// Reviewed in this session, to go on with.
    pub carried_on: Vec<SharedGoal>,
    pub actions: Vec<String>,
    /// Plain lines that were shared one by one.
    pub notes: Vec<String>,
    /// What was learned, and the coach's appreciation, when shared.
    pub learned: String,
    pub appreciation: String,
    /// Local date and time.
    pub next_session: Option<NaiveDateTime>,
}

/// What a session was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedTopic {
    pub topic: String,
    pub wanted: String,
}

/// The goals among these that are shared.
fn plans(goals: Vec<Arc<WeeklyGoal>>) -> Vec<SharedGoal> {
    goals.iter().filter(|goal| goal.visibility.client).map(|goal| SharedGoal::from(&**goal)).collect()
}

impl ClientSummary {
    /// What is marked to share of a session; none when the session or its client is gone.
    pub fn of(model: &Model, session: &Id<Session>) -> Option<Self> {
        let session = model.sessions.get(session)?;
        let client = model.clients.get(&session.client)?;
        let shared = |section, text: &String| if session.shares(section) { text.clone() } else { String::new() };
        let shared_list = |list: &Vec<String>| if session.shares(Section::Strengths) { list.clone() } else { vec![] };
        let lines = |mark| {
            let notes = model.notes_of(&session.id);
            let notes = notes.iter().filter(|note| note.client == session.client);
            notes.filter(|note| note.visibility.client && note.mark == mark).map(|note| note.text.clone()).collect()
        };
        let mut ideas = if session.shares(Section::Ideas) { model.ideas_of(&session.id) } else { vec![] };
        sort::by_key(&mut ideas, |idea| !idea.chosen);
        Some(Self {
            client: client.name.clone(),
            on: session.on,
            length: session.length(),
            reviews: reviews(model, session)
                .into_iter()
                .filter(|(review, _)| review.visibility.client)
                .map(|(review, goal)| SharedReview::of(review, goal))
                .collect(),
            topic: session.shares(Section::Topic).then(|| SharedTopic {
                topic: session.generative.topic.clone(),
                wanted: session.generative.wanted.clone(),
            }),
            strengths: shared_list(&session.generative.strengths),
            environments: shared_list(&session.generative.environments),
            ideas: ideas.iter().map(|idea| IdeaCard::from(&**idea)).collect(),
            insights: lines(Mark::Insight),
            goals: plans(goals_set(model, session)),
            carried_on: plans(goals_carried_on(model, session)),
            actions: lines(Mark::Action),
            notes: lines(Mark::Plain),
            learned: shared(Section::Learned, &session.close.learned),
            appreciation: shared(Section::Learned, &session.close.appreciation),
            next_session: session.close.next_session,
        })
    }

    /// The summary in words for the client.
    pub fn document(&self) -> Document {
        let on = date::day(self.on);
        let mut document = Document {
            title: "Session summary".into(),
            file_stem: file_stem(&format!("session summary {} {}", self.client, self.on)),
            blocks: vec![Block::facts([
                ("For", self.client.clone()),
                ("Date", on),
                ("Length", date::minutes(self.length)),
            ])],
        };
        let reviews = self.reviews.iter().flat_map(|review| review_blocks(review, Reader::Client));
        document.section("Since last time", reviews);
        if let Some(SharedTopic { topic, wanted }) = &self.topic {
            document.section(
                "What you worked on",
                [Block::paragraph(topic), Block::facts([("What you really want", wanted)])],
            );
        }
        document.section("Strengths to lean on", [Block::list(&self.strengths)]);
        document.section("Surroundings that help", [Block::list(&self.environments)]);
        document.section("Ideas", [Block::list(self.ideas.iter().map(IdeaCard::line))]);
        document.section("Insights, in your words", [Block::list(&self.insights)]);
        document.section("Your goals", self.goals.iter().flat_map(goal_blocks));
        document.section("Goals you carry on with", self.carried_on.iter().flat_map(goal_blocks));
        document.section("Your actions", [Block::list(&self.actions)]);
        document.section("Notes", [Block::list(&self.notes)]);
        document.section("What you learned", [Block::paragraph(&self.learned)]);
        document.section("Appreciation", [Block::paragraph(&self.appreciation)]);
        let next = self.next_session.map(date::day_and_time).unwrap_or_default();
        document.section("Next session", [Block::paragraph(next)]);
        document
    }

    /// Whether nothing but the session's date would be handed over.
    pub fn is_empty(&self) -> bool {
        self.document().blocks.len() <= 1
    }
}
