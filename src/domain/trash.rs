//! The trash: what one command removed, kept for thirty days with its words, its links and all that belonged to it.
//!
//! An entry comes with the removal itself ([`super::apply`]) and so goes wherever that goes: undo takes it away again,
//! other tabs and both copies get it, a backup holds it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    AnyRecord, Changes, Client, DecodeError, Extra, Id, Kind, Model, NaiveDate, Record, Span, Timestamp, Update, sort,
};

/// What was removed in one go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trashed {
    pub id: Id<Trashed>,
    /// When it was removed.
    pub at: Timestamp,
    /// The name of the kind of what was removed; the other records belonged to it.
    pub kind: String,
    /// Its first words; may be empty.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub title: String,
    /// The day that it is about.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub on: Option<NaiveDate>,
    /// The client it belonged to, or was.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub client: Option<Id<Client>>,
    /// Where it had its place, such as the session of a line: without that there is nowhere to put it back.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub home: Option<Home>,
    /// The records, as they were.
    pub records: Vec<Removed>,
    /// What the removal changed in records that stayed.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub links: Vec<Link>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A record that another has its place in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    pub kind: String,
    pub id: String,
}

/// One removed record. It stays JSON until it is put back: what another version wrote survives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Removed {
    pub kind: String,
    pub id: String,
    pub d: Value,
}

/// Fields of a record that stayed, such as a goal's link to the session that was removed: before and after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    pub kind: String,
    pub id: String,
    pub was: Map<String, Value>,
    pub became: Map<String, Value>,
}

impl Record for Trashed {
    const KIND: Kind = Kind::Trashed;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

impl Trashed {
    /// How long an entry stays: thirty days.
    pub const KEPT: Span = Span::minutes(30 * 24 * 60);

    /// The entry for what `changes` remove; none when they remove nothing but entries.
    pub(super) fn of(
        model: &Model,
        changes: &Changes,
        new_id: impl FnOnce() -> Id<Trashed>,
        at: Timestamp,
    ) -> Option<Trashed> {
        let removed = || changes.removed.iter().filter(|record| record.kind() != Kind::Trashed);
        // Kinds are listed before those that belong to them, except for ideas and their boards.
        let root = removed().min_by_key(|record| (record.kind() == Kind::Idea, record.kind()))?;
        Some(Trashed {
            id: new_id(),
            at,
            kind: root.kind().slug().into(),
            title: root.title(),
            on: root.day(),
            client: model.whose(root),
            home: home(root),
            records: removed().map(Removed::of).collect(),
            links: changes.updated.iter().map(Link::of).collect(),
            extra: Extra::new(),
        })
    }

    /// Whether its thirty days are over. A wrong clock may have dated it in the future: then they begin there.
    pub fn is_over(&self, now: Timestamp) -> bool {
        now.since(self.at) >= Self::KEPT
    }

    /// Whether it holds this record.
    pub fn holds(&self, kind: &str, id: &str) -> bool {
        self.records.iter().any(|removed| removed.kind == kind && removed.id == id)
    }

    /// What the removed thing was, if this version knows it.
    pub fn kind(&self) -> Option<Kind> {
        Kind::from_slug(&self.kind)
    }
}

impl Model {
    /// The trash, or what of it belonged to a client: the latest first.
    pub fn trash(&self, client: Option<&Id<Client>>) -> Vec<std::sync::Arc<Trashed>> {
        let belongs = |entry: &Trashed| client.is_none() || entry.client.as_ref() == client;
        let mut entries: Vec<_> = self.trash.iter().filter(|entry| belongs(entry)).cloned().collect();
        sort::by_key(&mut entries, |entry| std::cmp::Reverse(entry.at));
        entries
    }

    /// These entries, and those that go with them: with a client everything that was theirs, with a session the lines
    /// that were removed from it.
    pub fn trash_with(&self, ids: &[Id<Trashed>]) -> Vec<std::sync::Arc<Trashed>> {
        let mut found: Vec<_> = ids.iter().filter_map(|id| self.trash.get(id).cloned()).collect();
        let mut at = 0;
        while let Some(holder) = found.get(at).cloned() {
            // After a merge what it holds may be here as well; then nothing goes with it.
            let client = holder.client.as_ref().filter(|client| {
                holder.holds(Kind::Client.slug(), client.as_str()) && self.clients.get(client).is_none()
            });
            for entry in self.trash.iter().filter(|entry| entry.id != holder.id) {
                let is_theirs = client.is_some() && entry.client.as_ref() == client;
                let is_in_it = entry.home.as_ref().is_some_and(|home| {
                    let is_here = |kind| self.record(kind, &home.id).is_some();
                    holder.holds(&home.kind, &home.id) && !Kind::from_slug(&home.kind).is_some_and(is_here)
                });
                if (is_theirs || is_in_it) && !found.iter().any(|known| known.id == entry.id) {
                    found.push(entry.clone());
                }
            }
            at += 1;
        }
        found
    }
}

impl Removed {
    fn of(record: &AnyRecord) -> Self {
        Self { kind: record.kind().slug().into(), id: record.id().into(), d: Value::Object(fields(record)) }
    }

    /// The record, read as a stored one is.
    ///
    /// # Errors
    /// When this version cannot read it.
    pub fn read(&self) -> Result<AnyRecord, DecodeError> {
        let unknown = || DecodeError { path: ".".into(), reason: "a kind of record that is not known".into() };
        let record = AnyRecord::read(Kind::from_slug(&self.kind).ok_or_else(unknown)?, &self.d.to_string())?;
        if record.id() == self.id { Ok(record) } else { Err(unknown()) }
    }
}

impl Link {
    fn of(Update { from, to }: &Update) -> Self {
        let (mut was, mut became) = (fields(from), fields(to));
        let same: Vec<String> = was
            .iter()
            .filter(|(name, value)| became.get(*name) == Some(*value))
            .map(|(name, _)| name.clone())
            .collect();
        for name in same {
            was.remove(&name);
            became.remove(&name);
        }
        Self { kind: to.kind().slug().into(), id: to.id().into(), was, became }
    }

    /// `record` with the fields as they were before the removal, where they still are as it left them.
    pub(super) fn put_back(&self, record: &AnyRecord) -> Option<AnyRecord> {
        let mut now = fields(record);
        for name in self.was.keys().chain(self.became.keys()) {
            if now.get(name) == self.became.get(name) {
                match self.was.get(name) {
                    Some(value) => now.insert(name.clone(), value.clone()),
                    None => now.remove(name),
                };
            }
        }
        AnyRecord::read(record.kind(), &Value::Object(now).to_string()).ok()
    }
}

/// Where a record has its place. What belongs to nobody is at home everywhere.
fn home(record: &AnyRecord) -> Option<Home> {
    fn at<T: Record>(id: &Id<T>) -> Option<Home> {
        Some(Home { kind: T::KIND.slug().into(), id: id.as_str().into() })
    }
    match record {
        AnyRecord::Note(note) => note.session.as_ref().map_or_else(|| at(&note.client), at),
        AnyRecord::Idea(idea) => idea.session.as_ref().and_then(at).or_else(|| idea.board.as_ref().and_then(at)),
        AnyRecord::GoalReview(review) => at(&review.goal),
        AnyRecord::CheckIn(check_in) => at(&check_in.goal),
        AnyRecord::Cluster(cluster) => at(&cluster.board),
        AnyRecord::Vision(vision) => at(&vision.client),
        AnyRecord::ThreeMonthGoal(goal) => at(&goal.client),
        AnyRecord::Session(session) => at(&session.client),
        AnyRecord::WeeklyGoal(goal) => at(&goal.client),
        AnyRecord::Board(board) => at(&board.client),
        AnyRecord::FocusArea(area) => at(&area.client),
        AnyRecord::Referral(referral) => at(&referral.client),
        AnyRecord::Assessment(taken) => at(&taken.client),
        AnyRecord::Settings(_)
        | AnyRecord::Format(_)
        | AnyRecord::Client(_)
        | AnyRecord::PromptSet(_)
        | AnyRecord::Questionnaire(_)
        | AnyRecord::Trashed(_) => None,
    }
}

fn fields(record: &AnyRecord) -> Map<String, Value> {
    serde_json::from_str(&record.encode()).unwrap_or_default()
}
