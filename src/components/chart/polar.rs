//! Where the parts of a wheel go. Plain functions, tested natively.

use std::f64::consts::TAU;

use super::plot::{WIDTH, Word};

/// One area of a wheel, each value from 0 to 10.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Spoke {
    pub name: String,
    /// On the earlier day.
    pub start: Option<u8>,
    pub today: Option<u8>,
    pub wished: Option<u8>,
}

/// The highest value.
const TOP: f64 = 10.0;
const RADIUS: f64 = 132.0;
/// The middle of the wheel.
pub const CENTRE: (f64, f64) = (WIDTH / 2.0, 160.0);
/// The first line of words under the wheel.
const FIRST_LINE: f64 = 334.0;
const LINE: f64 = 22.0;
/// Characters of a name that leave room for the values beside it.
const NAME: usize = 21;
/// The widest slice, so that a wheel of few areas has slices too.
const WIDEST: f64 = TAU / 3.0;
/// What is left free between two slices.
const GAP: f64 = 0.035;

/// How far from the middle a value stands.
pub fn radius(value: u8) -> f64 {
    f64::from(value).min(TOP) / TOP * RADIUS
}

/// The direction of a slice's middle among so many, clockwise from the top.
fn direction(n: usize, of: usize) -> f64 {
    n as f64 / of.max(1) as f64 * TAU
}

/// Half of what a slice takes of the circle.
fn half(of: usize) -> f64 {
    (TAU / of.max(1) as f64 - GAP).min(WIDEST) / 2.0
}

fn point(angle: f64, radius: f64) -> (f64, f64) {
    (CENTRE.0 + angle.sin() * radius, CENTRE.1 - angle.cos() * radius)
}

/// A point in a slice: `aside` goes from −1, its one edge, to 1, the other.
pub fn within(n: usize, of: usize, value: u8, aside: f64) -> (f64, f64) {
    point(direction(n, of) + aside * half(of), radius(value))
}

/// The outline of a slice up to a value, as the data of a path; with `rim`, its curved edge alone.
pub fn slice(n: usize, of: usize, value: u8, rim: bool) -> String {
    let (middle, half, far) = (direction(n, of), half(of), radius(value));
    let ((x1, y1), (x2, y2)) = (point(middle - half, far), point(middle + half, far));
    let arc = format!("A {far:.1} {far:.1} 0 0 1 {x2:.1} {y2:.1}");
    if rim {
        format!("M {x1:.1} {y1:.1} {arc}")
    } else {
        format!("M {} {} L {x1:.1} {y1:.1} {arc} Z", CENTRE.0, CENTRE.1)
    }
}

/// The height of the drawing with its lines of words.
pub fn height(spokes: usize) -> f64 {
    FIRST_LINE + LINE * (spokes + 1) as f64
}

/// The columns beside the names: the heading, where it ends, and the value. Only those that hold something.
type Column = (&'static str, f64, fn(&Spoke) -> Option<u8>);
const COLUMNS: [Column; 3] = [
    ("start", 230.0, |spoke| spoke.start),
    ("today", 292.0, |spoke| spoke.today),
    ("wished", WIDTH - 1.0, |spoke| spoke.wished),
];

fn columns(spokes: &[Spoke]) -> impl Iterator<Item = &'static Column> {
    COLUMNS.iter().filter(|(name, _, value)| *name == "today" || spokes.iter().any(|spoke| value(spoke).is_some()))
}

/// The headings of the columns; `day` is what the day in hand is called, such as `today`.
pub fn headings(spokes: &[Spoke], day: &str) -> Vec<Word> {
    let word = |(name, x, _): &Column| {
        let text = if *name == "today" { day } else { name };
        Word { x: *x, y: FIRST_LINE, anchor: "end", text: text.into() }
    };
    columns(spokes).map(word).collect()
}

/// Where the mark of a column stands: before its heading.
pub fn mark(heading: &Word) -> (f64, f64) {
    (heading.x - heading.text.len() as f64 * 8.0 - 7.0, heading.y - 5.0)
}

/// The numbers around the wheel.
pub fn numbers(spokes: usize) -> Vec<Word> {
    let number = |n: usize| {
        let (x, y) = point(direction(n, spokes), RADIUS + 13.0);
        Word::at(x, y + 5.0, (n + 1).to_string())
    };
    (0..spokes).map(number).collect()
}

/// The lines under it: a number, a name and the values.
pub fn lines(spokes: &[Spoke]) -> Vec<Word> {
    let line = |(n, spoke): (usize, &Spoke)| {
        let y = FIRST_LINE + LINE * (n + 1) as f64;
        let word = move |x: f64, anchor: &'static str, text: String| Word { x, y, anchor, text };
        let values = columns(spokes).map(|(_, x, value)| word(*x, "end", number(value(spoke)))).collect::<Vec<_>>();
        [word(1.0, "start", (n + 1).to_string()), word(28.0, "start", shorten(&spoke.name))].into_iter().chain(values)
    };
    spokes.iter().enumerate().flat_map(line).collect()
}

fn number(value: Option<u8>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| value.to_string())
}

fn shorten(name: &str) -> String {
    match name.char_indices().nth(NAME) {
        None => name.to_owned(),
        Some(_) => format!("{}…", name.chars().take(NAME - 1).collect::<String>().trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::plot::tests::stand_apart, *};

    #[test]
    fn slices_begin_at_the_top_and_go_clockwise() {
        let (x, y) = within(0, 8, 10, 0.0);
        assert!((x - CENTRE.0).abs() < 0.01 && (y - (CENTRE.1 - RADIUS)).abs() < 0.01);
        assert!(within(2, 8, 10, 0.0).0 > CENTRE.0 + RADIUS - 0.01);
        assert_eq!(within(3, 8, 0, 0.5), CENTRE);
        assert_eq!(radius(200), RADIUS, "nothing leaves the wheel");
    }

    #[test]
    fn a_column_without_values_is_left_out() {
        let spoke = Spoke { name: "Work".into(), today: Some(6), wished: Some(8), ..Spoke::default() };
        let texts = |words: Vec<Word>| words.into_iter().map(|word| word.text).collect::<Vec<_>>();
        assert_eq!(texts(headings(std::slice::from_ref(&spoke), "today")), ["today", "wished"]);
        assert_eq!(texts(lines(std::slice::from_ref(&spoke))), ["1", "Work", "6", "8"]);
        let twice = [spoke.clone(), Spoke { start: Some(4), today: None, ..spoke }];
        assert_eq!(texts(lines(&twice))[5..], ["2", "Work", "4", "–", "8"]);
    }

    proptest! {
        #[test]
        fn every_word_of_a_wheel_stays_inside_and_touches_no_other(
            spokes in proptest::collection::vec(
                ("\\PC{0,40}", any::<[Option<u8>; 3]>()).prop_map(|(name, values)| {
                    let [start, today, wished] = values.map(|value| value.map(|value| value % 11));
                    Spoke { name, start, today, wished }
                }),
                1..=12,
            ),
        ) {
            let mut words = numbers(spokes.len());
            words.extend(headings(&spokes, "today"));
            words.extend(lines(&spokes));
            stand_apart(&words, height(spokes.len()))?;
            for (n, value) in (0..spokes.len()).flat_map(|n| (0..=10).map(move |value| (n, value))) {
                for aside in [-1.0, 0.0, 1.0] {
                    let (x, y) = within(n, spokes.len(), value, aside);
                    prop_assert!((0.0..=WIDTH).contains(&x) && (0.0..=height(0)).contains(&y));
                }
            }
        }
    }
}
