//! Where the parts of a line or column chart go. Plain functions, tested natively.

use chrono::NaiveDate;

/// The width in the chart's own units. On a phone one unit is about one CSS pixel.
pub const WIDTH: f64 = 360.0;
/// Room for the scale's words at the left.
pub const LEFT: f64 = 34.0;
const RIGHT: f64 = 12.0;
/// Room for a printed value over the highest point.
pub const TOP: f64 = 26.0;
/// Room for the days below.
pub const BOTTOM: f64 = 26.0;
/// The width that a character takes at most, at the font size of charts.
const CHARACTER: f64 = 8.5;

/// A word of a chart: where it stands and which of its ends stands there.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub x: f64,
    pub y: f64,
    pub anchor: &'static str,
    pub text: String,
}

impl Word {
    /// A word over or under `x`, moved so that it stays inside.
    pub fn at(x: f64, y: f64, text: String) -> Self {
        let half = width(&text) / 2.0;
        let (x, anchor) = match x {
            x if x - half < 1.0 => (x.max(1.0), "start"),
            x if x + half > WIDTH - 1.0 => (x.min(WIDTH - 1.0), "end"),
            x => (x, "middle"),
        };
        Self { x, y, anchor, text }
    }

    /// From where to where it reaches.
    fn reach(&self) -> (f64, f64) {
        let width = width(&self.text);
        match self.anchor {
            "start" => (self.x, self.x + width),
            "end" => (self.x - width, self.x),
            _ => (self.x - width / 2.0, self.x + width / 2.0),
        }
    }

    fn touches(&self, other: &Self) -> bool {
        let ((from, to), (other_from, other_to)) = (self.reach(), other.reach());
        from < other_to && other_from < to && (self.y - other.y).abs() < 15.0
    }
}

fn width(text: &str) -> f64 {
    text.chars().count() as f64 * CHARACTER
}

/// Where a day stands; a day alone stands in the middle.
pub fn across(day: NaiveDate, first: NaiveDate, last: NaiveDate) -> f64 {
    let room = WIDTH - LEFT - RIGHT;
    match (last - first).num_days() {
        0 => LEFT + room / 2.0,
        days => LEFT + (day - first).num_days() as f64 / days as f64 * room,
    }
}

/// How far down a value stands in a chart of this height, with the ends of its scale at the ends of the room.
pub fn down(value: f64, (low, high): (f64, f64), height: f64) -> f64 {
    let share = ((value - low) / (high - low)).clamp(0.0, 1.0);
    let share = if share.is_finite() { share } else { 0.0 };
    TOP + (1.0 - share) * (height - TOP - BOTTOM)
}

/// The values to print: the last, the first, the highest and the lowest, in this order, as long as none touches another.
/// Values of one day stand together over the highest of them. The table has them all.
pub fn printed(points: &[(f64, f64)], values: &[f64], format: fn(f64) -> String) -> Vec<Word> {
    let by = |better: fn(f64, f64) -> bool| {
        (0..values.len()).reduce(|best, n| if better(values[n], values[best]) { n } else { best })
    };
    let wanted = [values.len().checked_sub(1), (!values.is_empty()).then_some(0), by(|a, b| a > b), by(|a, b| a < b)];
    let mut words: Vec<Word> = Vec::new();
    for n in wanted.into_iter().flatten() {
        let x = points[n].0;
        let same = || (0..points.len()).filter(|other| (points[*other].0 - x).abs() < 1.0);
        let y = same().map(|other| points[other].1).fold(f64::INFINITY, f64::min);
        let mut texts: Vec<String> = Vec::new();
        for text in same().map(|other| format(values[other])) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        // Three or more would run over the edge: from the lowest to the highest then.
        if texts.len() > 2 {
            let ends = same()
                .map(|other| values[other])
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (value.min(low), value.max(high)));
            texts = vec![format!("{}–{}", format(ends.0), format(ends.1))];
        }
        let word = Word::at(x, y - 10.0, texts.join(", "));
        if !words.iter().any(|kept| kept.touches(&word)) {
            words.push(word);
        }
    }
    words
}

/// The words below, one for each place, less those that would touch the one after; the last is always there.
pub fn below(places: &[(f64, String)], y: f64) -> Vec<Word> {
    apart(places.iter().map(|(x, text)| Word::at(*x, y, text.clone())))
}

/// The words less those that would touch one after; the last is always there.
pub fn apart(words: impl DoubleEndedIterator<Item = Word>) -> Vec<Word> {
    let mut kept: Vec<Word> = Vec::new();
    for word in words.rev() {
        if !kept.iter().any(|other| other.touches(&word)) {
            kept.push(word);
        }
    }
    kept
}

#[cfg(test)]
pub mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(n: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day") + chrono::Duration::days(n)
    }

    #[test]
    fn a_day_alone_stands_in_the_middle() {
        assert_eq!(across(day(3), day(3), day(3)), (LEFT + WIDTH - RIGHT) / 2.0);
        assert_eq!(across(day(3), day(3), day(9)), LEFT);
    }

    #[test]
    fn what_is_no_number_stands_on_the_ground() {
        for (value, scale) in [(f64::NAN, (0.0, 10.0)), (3.0, (5.0, 5.0)), (-2.0, (0.0, 10.0))] {
            assert_eq!(down(value, scale, 120.0), 120.0 - BOTTOM);
        }
    }

    #[test]
    fn many_values_of_one_day_are_printed_from_the_lowest_to_the_highest() {
        let values = [0.0, 97.0, 87.0, 56.0, 90.0];
        let points = values.map(|value| (LEFT, down(value, (0.0, 100.0), 90.0)));
        let words = printed(&points, &values, |value| format!("{value:.0} %"));
        assert_eq!(words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>(), ["0 %–97 %"]);
        assert_eq!(printed(&points[..2], &values[..2], |value| format!("{value:.0} %"))[0].text, "0 %, 97 %");
    }

    pub fn stand_apart(words: &[Word], height: f64) -> Result<(), TestCaseError> {
        for (n, word) in words.iter().enumerate() {
            let (from, to) = word.reach();
            prop_assert!(from >= 0.0 && to <= WIDTH, "{word:?}");
            prop_assert!(word.y >= 14.0 && word.y <= height - 4.0, "{word:?}");
            prop_assert!(!words[..n].iter().any(|other| other.touches(word)), "{word:?}");
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn every_word_stays_inside_and_touches_no_other(
            found in proptest::collection::vec((0_i64..400, 0.0_f64..=100.0), 1..60),
            height in 90.0_f64..220.0,
        ) {
            let mut days: Vec<_> = found.iter().map(|(n, _)| *n).collect();
            days.sort_unstable();
            let (first, last) = (day(days[0]), day(days[days.len() - 1]));
            let values: Vec<_> = found.iter().map(|(_, value)| *value).collect();
            let points: Vec<_> = days
                .iter()
                .zip(&values)
                .map(|(n, value)| (across(day(*n), first, last), down(*value, (0.0, 100.0), height)))
                .collect();
            let places: Vec<_> = days.iter().zip(&points).map(|(n, (x, _))| (*x, format!("{n} Nov"))).collect();
            let mut words = printed(&points, &values, |value| format!("{value:.0} %"));
            prop_assert!(!words.is_empty());
            words.extend(below(&places, height - 6.0));
            stand_apart(&words, height)?;
        }
    }
}
