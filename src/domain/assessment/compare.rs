//! Two dates of the same instrument, side by side.

use super::{super::sort, Answered, Answers, Area, Reading};

/// One area or question on two dates. At least one of the two is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<T> {
    /// On the earlier date; none when it was added since.
    pub before: Option<T>,
    /// On the later date; none when it was taken away since.
    pub now: Option<T>,
}

/// The areas of two dates: those of the later one in their order, then those that are gone.
pub fn changed_areas(before: &[Area], now: &[Area]) -> Vec<Change<Area>> {
    matched(before, now, |area| &area.id)
}

/// The answers of two dates: the questions of the later one in their order, then those that are gone.
pub fn changed_answers(before: &Answers, now: &Answers) -> Vec<Change<Answered>> {
    matched(&before.items, &now.items, |answer| &answer.item.id)
}

/// Whether two scores are of the same questions, so that one may be held against the other.
pub fn same_questions(before: &Answers, now: &Answers) -> bool {
    let counts = |answers: &Answers| {
        let counted = answers.items.iter().filter(|answer| answer.item.kind.counts());
        let mut all: Vec<_> = counted.map(|answer| answer.item.clone()).collect();
        // Better words for a question, and another order, leave it what it is.
        all.iter_mut().for_each(|item| item.text.clear());
        sort::by(&mut all, |a, b| a.id.cmp(&b.id));
        all
    };
    before.scoring == now.scoring && counts(before) == counts(now)
}

fn matched<T: Clone>(before: &[T], now: &[T], id: impl Fn(&T) -> &String) -> Vec<Change<T>> {
    let find = |list: &[T], wanted: &T| list.iter().find(|one| id(one) == id(wanted)).cloned();
    let kept = now.iter().map(|one| Change { before: find(before, one), now: Some(one.clone()) });
    let gone = before.iter().filter(|one| find(now, one).is_none());
    kept.chain(gone.map(|one| Change { before: Some(one.clone()), now: None })).collect()
}

impl Change<Area> {
    /// The area's name, the later one when it was renamed.
    pub fn name(&self) -> &str {
        self.now.as_ref().or(self.before.as_ref()).map_or("", |area| &area.name)
    }

    /// How far one scale has moved; none where one of the two values is not there.
    pub fn moved(&self, which: Reading) -> Option<i32> {
        let value = |area: &Option<Area>| area.as_ref().and_then(|area| area.reading(which)).map(i32::from);
        Some(value(&self.now)? - value(&self.before)?)
    }
}

impl Change<Answered> {
    /// The question, in its later words.
    pub fn text(&self) -> &str {
        self.now.as_ref().or(self.before.as_ref()).map_or("", |answer| &answer.item.text)
    }

    /// How far the answer has moved in points; none where one is open, or the question is answered otherwise than before.
    pub fn moved(&self) -> Option<i32> {
        let (before, now) = (self.before.as_ref()?, self.now.as_ref()?);
        let same = before.item.kind == now.item.kind && before.item.reversed == now.item.reversed;
        if same { Some(now.points()? - before.points()?) } else { None }
    }
}
