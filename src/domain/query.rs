//! Read models: what the screens ask of the records.

use std::{cmp::Reverse, sync::Arc};

use super::{
    Board, CheckIn, Client, FocusArea, Format, GoalReview, GoalStatus, Id, Idea, IdeaHome, Mark, Model, NaiveDate,
    Note, PromptSet, Referral, Session, SessionStatus, Settings, ThreeMonthGoal, Vision, WeeklyGoal, When,
    later::up_to, sort,
};

impl Model {
    /// The settings, or what a new user starts with.
    pub fn settings(&self) -> Arc<Settings> {
        self.settings.iter().next().cloned().unwrap_or_default()
    }

    /// The coach's own formats, by name.
    pub fn own_formats(&self) -> Vec<Arc<Format>> {
        let mut formats: Vec<_> = self.formats.iter().cloned().collect();
        sort::by_made_key(&mut formats, |format| format.name.to_lowercase());
        formats
    }

    /// The coach's own sets of prompts, by name.
    pub fn own_sets(&self) -> Vec<Arc<PromptSet>> {
        let mut sets: Vec<_> = self.prompt_sets.iter().cloned().collect();
        sort::by_made_key(&mut sets, |set| (set.name.to_lowercase(), set.at));
        sets
    }

    /// The coach's clients by name, those put out of the way last.
    pub fn coached_clients(&self) -> Vec<Arc<Client>> {
        let mut clients: Vec<_> = self.clients.iter().filter(|client| !client.myself).cloned().collect();
        sort::by_made_key(&mut clients, |client| (client.archived, client.name.to_lowercase()));
        clients
    }

    /// The person themselves, in self mode.
    pub fn myself(&self) -> Option<&Arc<Client>> {
        self.clients.iter().find(|client| client.myself)
    }

    /// A client's sessions, the latest first and those dated after `today` last.
    pub fn sessions_of(&self, client: &Id<Client>, today: NaiveDate) -> Vec<Arc<Session>> {
        let mut sessions: Vec<_> = self.sessions.iter().filter(|session| session.client == *client).cloned().collect();
        sort::by_key(&mut sessions, |session| Reverse(up_to(today, session.on, session.started)));
        sessions
    }

    /// The client's last ended session besides `than`. One that is dated after `today` is the last one only where there is
    /// no other.
    pub fn last_session(
        &self,
        client: &Id<Client>,
        than: Option<&Id<Session>>,
        today: NaiveDate,
    ) -> Option<Arc<Session>> {
        self.sessions_of(client, today)
            .into_iter()
            .find(|session| session.status == SessionStatus::Ended && Some(&session.id) != than)
    }

    /// The session that is live, if any; the one started last when there are several.
    pub fn live_session(&self) -> Option<&Arc<Session>> {
        self.sessions
            .iter()
            .filter(|session| session.status == SessionStatus::Live)
            .max_by_key(|session| session.started)
    }

    /// The session with this client that is live, if it is.
    pub fn live_session_of(&self, client: &Id<Client>) -> Option<&Arc<Session>> {
        self.live_session().filter(|session| session.client == *client)
    }

    /// The captured lines of a session, in the order in which they were written.
    pub fn notes_of(&self, session: &Id<Session>) -> Vec<Arc<Note>> {
        in_order(self.notes.iter().filter(|note| note.session.as_ref() == Some(session)), |note| note.at)
    }

    /// The actions that the client's last session before this one ended with, in the order in which they were written.
    pub fn actions_agreed_before(&self, session: &Id<Session>) -> Vec<String> {
        let last = self
            .sessions
            .get(session)
            .and_then(|session| self.last_session(&session.client, Some(&session.id), session.on));
        let notes = last.map(|last| self.notes_of(&last.id)).unwrap_or_default();
        notes.iter().filter(|note| note.mark == Mark::Action).map(|note| note.text.clone()).collect()
    }

    /// The lines on a client's page, the latest first.
    pub fn client_notes(&self, client: &Id<Client>) -> Vec<Arc<Note>> {
        let mut notes =
            in_order(self.notes.iter().filter(|note| note.client == *client && note.session.is_none()), |note| note.at);
        notes.reverse();
        notes
    }

    /// The ideas of a session, in the order in which they came.
    pub fn ideas_of(&self, session: &Id<Session>) -> Vec<Arc<Idea>> {
        self.ideas_at(&IdeaHome::Session(session.clone()))
    }

    /// The client's vision.
    pub fn vision_of(&self, client: &Id<Client>) -> Option<&Arc<Vision>> {
        self.visions.iter().find(|vision| vision.client == *client)
    }

    /// The client's focus areas in the order in which they were added, those put out of the way last.
    pub fn focus_areas_of(&self, client: &Id<Client>) -> Vec<Arc<FocusArea>> {
        in_order(self.focus_areas.iter().filter(|area| area.client == *client), |area| (area.archived, area.at))
    }

    /// The notes of concerns about a client, the latest first.
    pub fn referrals_of(&self, client: &Id<Client>) -> Vec<Arc<Referral>> {
        let mut notes =
            in_order(self.referrals.iter().filter(|note| note.client == *client), |note| (note.on, note.at));
        notes.reverse();
        notes
    }

    /// The focus area in hand on a board: the session's, where it belongs to one.
    pub fn focus_area_of_board(&self, board: &Board) -> Option<&Arc<FocusArea>> {
        let of_session = board.session.as_ref().and_then(|session| self.sessions.get(session));
        let area = of_session.map_or(&board.focus_area, |session| &session.focus_area);
        area.as_ref().and_then(|area| self.focus_areas.get(area))
    }

    /// The client's three-month goals that are active, the nearest target first.
    pub fn three_month_goals_of(&self, client: &Id<Client>) -> Vec<Arc<ThreeMonthGoal>> {
        in_order(
            self.three_month_goals.iter().filter(|goal| goal.client == *client && goal.status == GoalStatus::Active),
            |goal| (goal.target, goal.at),
        )
    }

    /// The client's weekly goals that are active, the oldest first.
    pub fn active_goals_of(&self, client: &Id<Client>) -> Vec<Arc<WeeklyGoal>> {
        in_order(
            self.weekly_goals.iter().filter(|goal| goal.client == *client && goal.status == GoalStatus::Active),
            |goal| (goal.starts, goal.at),
        )
    }

    /// The goals that a session reviews: active before it, or reviewed in it already. Not those set in it.
    pub fn goals_to_review(&self, session: &Session) -> Vec<Arc<WeeklyGoal>> {
        let mut goals = in_order(
            self.weekly_goals.iter().filter(|goal| {
                goal.client == session.client
                    && goal.session.as_ref() != Some(&session.id)
                    && (goal.status == GoalStatus::Active || self.review_in(&goal.id, &session.id).is_some())
            }),
            |goal| (goal.starts, goal.at),
        );
        // The goal that the client chose to look at first leads.
        sort::by_key(&mut goals, |goal| session.first_goal.as_ref() != Some(&goal.id));
        goals
    }

    /// The goals set in a session, in the order in which they were set.
    pub fn goals_set_in(&self, session: &Id<Session>) -> Vec<Arc<WeeklyGoal>> {
        in_order(self.weekly_goals.iter().filter(|goal| goal.session.as_ref() == Some(session)), |goal| goal.at)
    }

    /// The goals a client leaves a session with: set in it, or active before it and kept.
    pub fn goals_after(&self, session: &Session) -> Vec<Arc<WeeklyGoal>> {
        let mut goals = in_order(
            self.weekly_goals.iter().filter(|goal| {
                goal.client == session.client
                    && (goal.session.as_ref() == Some(&session.id) || goal.status == GoalStatus::Active)
            }),
            |goal| (goal.starts, goal.at),
        );
        sort::by_key(&mut goals, |goal| goal.session.as_ref() == Some(&session.id));
        goals
    }

    /// The chosen ideas of a session that no goal has grown from yet.
    pub fn ideas_without_goal(&self, session: &Id<Session>) -> Vec<Arc<Idea>> {
        let mut ideas = self.ideas_of(session);
        ideas.retain(|idea| idea.chosen && self.goal_from(&idea.id).is_none());
        ideas
    }

    /// The goal that grew from an idea.
    pub fn goal_from(&self, idea: &Id<Idea>) -> Option<&Arc<WeeklyGoal>> {
        self.weekly_goals.iter().find(|goal| goal.idea.as_ref() == Some(idea))
    }

    /// The review of a goal in a session.
    pub fn review_in(&self, goal: &Id<WeeklyGoal>, session: &Id<Session>) -> Option<&Arc<GoalReview>> {
        self.goal_reviews.iter().find(|review| review.goal == *goal && review.session.as_ref() == Some(session))
    }

    /// The check-ins on a goal, the latest first.
    pub fn check_ins_of(&self, goal: &Id<WeeklyGoal>) -> Vec<Arc<CheckIn>> {
        let mut check_ins = in_order(self.check_ins.iter().filter(|check_in| check_in.goal == *goal), |check_in| {
            (check_in.on, check_in.at)
        });
        check_ins.reverse();
        check_ins
    }

    /// The phases of `format` that are not due in a new session of `client` on `today`, by id.
    pub fn phases_not_due(&self, client: &Id<Client>, format: &Format, today: NaiveDate) -> Vec<String> {
        let of_client = |s: &&Arc<Session>| s.client == *client && s.started.is_some() && s.on <= today;
        let held: Vec<_> = self.sessions.iter().filter(of_client).collect();
        let first_day = held.iter().map(|session| session.on).min();
        format
            .phases
            .iter()
            .filter(|phase| {
                let last_held = held.iter().filter(|session| session.held(&phase.id)).map(|session| session.on).max();
                phase.when != When::Always && !phase.when.is_due(last_held, first_day, today)
            })
            .map(|phase| phase.id.to_string())
            .collect()
    }
}

impl Session {
    /// Whether the phase with this id took place: it was not skipped, and time was spent in it.
    pub fn held(&self, phase: &str) -> bool {
        self.phase_index(phase)
            .and_then(|i| self.pacing.phases.get(i))
            .is_some_and(|pace| !pace.skipped && pace.spent.0 > 0)
    }
}

fn in_order<'a, T: 'a, K: Ord>(records: impl Iterator<Item = &'a Arc<T>>, key: impl Fn(&T) -> K) -> Vec<Arc<T>> {
    let mut records: Vec<_> = records.cloned().collect();
    sort::by_key(&mut records, |record| key(record));
    records
}
