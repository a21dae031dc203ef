//! Drafts: what is being typed, and the names under which it is kept.

mod fields;
mod words;

use std::{fmt, marker::PhantomData};

pub use fields::*;
pub use words::words_left;

use super::{Id, Kind, Record, Timestamp};

/// Text that was typed and not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub text: String,
    /// When it was typed last.
    pub at: Timestamp,
    /// A short name for the versions of its records that stood when the first key was pressed.
    pub seen: String,
}

/// Which field a draft was typed into, and about which records.
///
/// Written `{kind}:{id}:{field}`, with a pair for each record it is about (none, one or two), and behind the field what
/// tells several alike apart, such as the phase of a session. Only a [`Field`] makes one, so that a name never lacks the
/// record whose removal concerns it. Where two tabs type into one field at the same time, the later one's draft is kept
/// apart, as `{field}~{tab}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftName {
    about: Vec<(Kind, String)>,
    field: String,
    part: String,
    apart: String,
}

impl DraftName {
    /// The records it is about, the one that the words belong to first.
    pub fn about(&self) -> &[(Kind, String)] {
        &self.about
    }

    /// Whether it is about this record.
    pub fn is_about(&self, kind: Kind, id: &str) -> bool {
        self.about.iter().any(|(of, its)| *of == kind && its == id)
    }

    /// The name of the field.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What tells several fields of one name apart; empty where there is one.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// The same field for one of several, such as a phase.
    #[must_use]
    pub fn with_part(mut self, part: impl fmt::Display) -> Self {
        self.part = part.to_string();
        self
    }

    /// The same field, typed into by a tab beside the one whose draft has the name itself.
    #[must_use]
    pub fn apart(&self, tab: &str) -> Self {
        Self { apart: tab.into(), ..self.clone() }
    }

    /// Whether this is a draft of that field, kept apart or not.
    pub fn is_of(&self, name: &DraftName) -> bool {
        self.about == name.about && self.field == name.field && self.part == name.part
    }

    /// Reads a name as it is stored. Every text is one: what an earlier program wrote is about no record, and its first
    /// word is the field.
    pub fn parse(text: &str) -> Self {
        let mut about = Vec::new();
        let mut rest = text;
        while let Some((slug, after)) = rest.split_once(':')
            && let (Some(kind), Some((id, after))) = (Kind::from_slug(slug), after.split_once(':'))
        {
            about.push((kind, id.to_owned()));
            rest = after;
        }
        let (field, part) = rest.split_once(':').unwrap_or((rest, ""));
        let (field, apart) = field.split_once('~').unwrap_or((field, ""));
        Self { about, field: field.into(), part: part.into(), apart: apart.into() }
    }
}

impl fmt::Display for DraftName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, id) in &self.about {
            write!(f, "{}:{id}:", kind.slug())?;
        }
        f.write_str(&self.field)?;
        if !self.apart.is_empty() {
            write!(f, "~{}", self.apart)?;
        }
        if self.part.is_empty() { Ok(()) } else { write!(f, ":{}", self.part) }
    }
}

/// A field whose words are kept as a draft, by the records it is about: `Field<Client>`, `Field<(WeeklyGoal, Session)>`,
/// `Field<()>`. All of them stand in one table, [`FIELDS`].
pub struct Field<T> {
    slug: &'static str,
    about: PhantomData<fn() -> T>,
}

impl<T> Clone for Field<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<T> {}

impl<T> Field<T> {
    const fn new(slug: &'static str) -> Self {
        Self { slug, about: PhantomData }
    }

    fn name(self, about: Vec<(Kind, String)>) -> DraftName {
        DraftName { about, field: self.slug.into(), part: String::new(), apart: String::new() }
    }
}

impl Field<()> {
    /// The field's draft.
    pub fn draft(self) -> DraftName {
        self.name(Vec::new())
    }
}

impl<T: Record> Field<T> {
    /// The field's draft about a record.
    pub fn of(self, id: &Id<T>) -> DraftName {
        self.name(vec![about(id)])
    }
}

impl<A: Record, B: Record> Field<(A, B)> {
    /// The field's draft about two records.
    pub fn between(self, one: &Id<A>, other: &Id<B>) -> DraftName {
        self.name(vec![about(one), about(other)])
    }
}

fn about<T: Record>(id: &Id<T>) -> (Kind, String) {
    (T::KIND, id.as_str().to_owned())
}

/// What is known of a field beside its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldInfo {
    /// Its name in the names of drafts, unique among fields about the same kinds of record.
    pub slug: &'static str,
    /// The kinds of record that it is about.
    pub about: &'static [Kind],
    /// What is typed there, for a list of words not added yet; empty where it is bookkeeping and no words.
    pub label: &'static str,
}

/// What is known of the field of a name; none when an earlier or later program named it.
pub fn field_of(name: &DraftName) -> Option<&'static FieldInfo> {
    let kinds = || name.about.iter().map(|(kind, _)| *kind);
    FIELDS.iter().find(|field| field.slug == name.field && field.about.iter().copied().eq(kinds()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Client, Session, WeeklyGoal};

    #[test]
    fn names_parse_back() {
        let (client, goal, session) =
            (Id::<Client>::fixed("c1"), Id::<WeeklyGoal>::fixed("g1"), Id::<Session>::fixed("s1"));
        for (name, text) in [
            (CLIENT_ABOUT.of(&client), "client:c1:about"),
            (SESSION_LINE.of(&session).with_part("opening"), "session:s1:line:opening"),
            (
                GOAL_REVIEW_WORDS.between(&goal, &session).with_part("learned"),
                "weekly-goal:g1:session:s1:review:learned",
            ),
            (NEW_CLIENT.draft(), "new-client"),
            (
                BARRIER_RESPONSE.of(&Id::fixed("a1")).with_part("late: again: client:c2:x"),
                "focus-area:a1:barrier:late: again: client:c2:x",
            ),
        ] {
            assert_eq!(name.to_string(), text);
            assert_eq!(DraftName::parse(text), name);
            assert!(field_of(&name).is_some(), "{text}");
            let apart = name.apart("tab2");
            assert_eq!(DraftName::parse(&apart.to_string()), apart);
            assert!(apart.is_of(&name) && apart != name);
        }
        let earlier = DraftName::parse("wizard-vision:c1");
        assert_eq!(
            (earlier.about(), earlier.field(), earlier.to_string().as_str()),
            (&[][..], "wizard-vision", "wizard-vision:c1")
        );
        for torn in ["", ":", "client", "client:c1", "client:c1:", "a:b"] {
            assert_eq!(DraftName::parse(torn).to_string().trim_end_matches(':'), torn.trim_end_matches(':'));
        }
    }

    #[test]
    fn fields_are_told_apart() {
        for (n, field) in FIELDS.iter().enumerate() {
            assert!(Kind::from_slug(field.slug).is_none(), "{} reads as a kind", field.slug);
            assert!(!field.slug.contains(':') && !field.slug.is_empty());
            let alike = FIELDS[..n].iter().find(|other| other.slug == field.slug && other.about == field.about);
            assert_eq!(alike, None, "{}", field.slug);
        }
        println!("{} fields with drafts", FIELDS.len());
    }
}
