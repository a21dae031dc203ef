//! What Today, This week and Clients show at a glance.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{Days, NaiveDateTime};

use super::{
    Client, GoalStatus, Id, Idea, Model, NaiveDate, Outcome, Reflection, Session, SessionStatus, WeeklyGoal,
    later::up_to, sort,
};

/// For how many days an ended session is offered to be rounded off.
pub const ROUND_OFF_DAYS: i64 = 7;

/// A client in one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Glance {
    pub client: Arc<Client>,
    /// The last session that ended.
    pub last: Option<Arc<Session>>,
    /// How many weekly goals are active.
    pub active_goals: usize,
    /// The local time agreed at the close of the last session, unless its day has passed.
    pub next: Option<NaiveDateTime>,
    /// A session that is planned and has not begun.
    pub planned: Option<Id<Session>>,
}

impl Model {
    /// The coach's clients in one line each: by name, those put out of the way last.
    pub fn glances(&self, today: NaiveDate) -> Vec<Glance> {
        let mut goals: BTreeMap<&Id<Client>, usize> = BTreeMap::new();
        for goal in self.weekly_goals.iter().filter(|goal| goal.status == GoalStatus::Active) {
            *goals.entry(&goal.client).or_default() += 1;
        }
        let mut last: BTreeMap<&Id<Client>, &Arc<Session>> = BTreeMap::new();
        let mut planned: BTreeMap<&Id<Client>, &Arc<Session>> = BTreeMap::new();
        for session in self.sessions.iter() {
            let table = match session.status {
                SessionStatus::Ended => &mut last,
                SessionStatus::Planned => &mut planned,
                SessionStatus::Live => continue,
            };
            let kept = table.entry(&session.client).or_insert(session);
            if up_to(today, session.on, session.started) > up_to(today, kept.on, kept.started) {
                *kept = session;
            }
        }
        let glance = |client: Arc<Client>| Glance {
            last: last.get(&client.id).map(|session| Arc::clone(session)),
            active_goals: goals.get(&client.id).copied().unwrap_or(0),
            next: last
                .get(&client.id)
                .and_then(|session| session.close.next_session)
                .filter(|next| next.date() >= today),
            planned: planned.get(&client.id).map(|session| session.id.clone()),
            client,
        };
        self.coached_clients().into_iter().map(glance).collect()
    }

    /// The last sessions with clients that ended, the latest first. What is dated after `today` is not among them.
    pub fn recent_sessions(&self, most: usize, today: NaiveDate) -> Vec<Arc<Session>> {
        let mut latest: Vec<&Arc<Session>> = Vec::new();
        // There may be thousands, of which a screen shows a few: those are kept in order, and nothing else is sorted.
        for session in self.ended_sessions(today) {
            let place = latest.partition_point(|kept| (kept.on, kept.started) >= (session.on, session.started));
            if place < most {
                latest.truncate(most - 1);
                latest.insert(place, session);
            }
        }
        latest.into_iter().cloned().collect()
    }

    /// Sessions of the last days that ended and were not looked at again, the latest first.
    pub fn sessions_to_round_off(&self, today: NaiveDate) -> Vec<Arc<Session>> {
        let is_recent = |session: &Session| (today - session.on).num_days() <= ROUND_OFF_DAYS;
        let untold = self.ended_sessions(today).filter(|session| is_recent(session) && session.is_untold());
        let mut sessions: Vec<_> = untold.cloned().collect();
        sort::by_key(&mut sessions, |session| std::cmp::Reverse((session.on, session.started)));
        sessions
    }

    /// The sessions with clients that ended, up to `today`, in no order.
    fn ended_sessions(&self, today: NaiveDate) -> impl Iterator<Item = &Arc<Session>> {
        let own = sort::set(self.clients.iter().filter(|client| client.myself).map(|client| client.id.clone()));
        self.sessions.iter().filter(move |session| {
            session.status == SessionStatus::Ended && session.on <= today && !own.contains(&session.client)
        })
    }

    /// What the check-ins say about each day of the week that begins on `monday`, up to `today`; the last word of a day
    /// counts, and a lapse only where nothing else was said.
    pub fn week_of(&self, goal: &Id<WeeklyGoal>, monday: NaiveDate, today: NaiveDate) -> [Option<Outcome>; 7] {
        let mut days = [None; 7];
        for said in self.days_of(goal, today) {
            let Ok(day) = usize::try_from((said.on - monday).num_days()) else { continue };
            if let Some(day) = days.get_mut(day) {
                *day = Some(said.outcome());
            }
        }
        days
    }

    /// The client's weekly goals that belong on the page of the week that begins on `monday`: active ones, and those that
    /// began, or were checked in on, in that week.
    pub fn goals_of_week(&self, client: &Id<Client>, monday: NaiveDate, today: NaiveDate) -> Vec<Arc<WeeklyGoal>> {
        let next = monday + Days::new(7);
        let belongs = |goal: &WeeklyGoal| match goal.status {
            GoalStatus::Active => goal.starts < next,
            GoalStatus::Finished => {
                (monday..next).contains(&goal.starts)
                    || self.week_of(&goal.id, monday, today).iter().any(Option::is_some)
            }
            GoalStatus::LetGo => false,
        };
        let mut goals: Vec<_> =
            self.weekly_goals.iter().filter(|goal| goal.client == *client && belongs(goal)).cloned().collect();
        sort::by_key(&mut goals, |goal| (goal.status == GoalStatus::Finished, goal.starts, goal.at));
        goals
    }

    /// The client's active goals that nobody looked back on in the week that begins on `monday`, from its Saturday on. A goal
    /// of the last two days is too young to look back on.
    pub fn to_look_back_on(&self, client: &Id<Client>, monday: NaiveDate, today: NaiveDate) -> Vec<Arc<WeeklyGoal>> {
        const SATURDAY: i64 = 5;
        if (today - monday).num_days() < SATURDAY {
            return Vec::new();
        }
        let mut goals = self.active_goals_of(client);
        let is_seen = |goal: &WeeklyGoal| {
            self.goal_reviews.iter().any(|review| review.goal == goal.id && (monday..=today).contains(&review.on))
        };
        goals.retain(|goal| (today - goal.starts).num_days() >= 2 && !is_seen(goal));
        goals
    }

    /// Every idea of a client's sessions that has any, the latest session first and those dated after `today` last.
    pub fn ideas_by_session(&self, client: &Id<Client>, today: NaiveDate) -> Vec<(Arc<Session>, Vec<Arc<Idea>>)> {
        let with_ideas = |session: Arc<Session>| {
            let ideas = self.ideas_of(&session.id);
            (!ideas.is_empty()).then_some((session, ideas))
        };
        self.sessions_of(client, today).into_iter().filter_map(with_ideas).collect()
    }
}

impl Session {
    /// Whether nobody has come back to it since it ended: no reflection, and nothing marked to share.
    fn is_untold(&self) -> bool {
        self.reflection == Reflection::default() && self.shared.is_empty()
    }
}
