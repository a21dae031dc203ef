//! Where the parts of bars in rows go: one bar for each of up to three days or people. Plain functions, tested natively.

use super::{
    layout::{bar, shorten},
    plot::Word,
};

/// One row: what it is about, and a value for each series that has one.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    pub label: String,
    pub values: Vec<Option<f64>>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Which series it belongs to.
    pub series: usize,
    pub top: f64,
    pub length: f64,
}

/// The height of a label, and of a bar with its words.
const LABEL: f64 = 24.0;
const LINE: f64 = 19.0;
const BETWEEN: f64 = 10.0;

/// The height of so many rows of so many series.
pub fn height(rows: usize, series: usize) -> f64 {
    rows as f64 * row(series)
}

fn row(series: usize) -> f64 {
    LABEL + series as f64 * LINE + BETWEEN
}

/// The bars, the labels over them and the values after them, such as `6 today`.
pub fn lay(rows: &[BarRow], names: &[String], largest: f64) -> (Vec<Bar>, Vec<Word>, Vec<Word>) {
    let (mut bars, mut labels, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (n, BarRow { label, values: of_row }) in rows.iter().enumerate() {
        let top = n as f64 * row(names.len());
        labels.push(Word { x: 1.0, y: top + 15.0, anchor: "start", text: shorten(label) });
        for (series, name) in names.iter().enumerate() {
            let top = top + LABEL + series as f64 * LINE;
            let value = of_row.get(series).copied().flatten();
            let length = value.map_or(0.0, |value| bar(value, largest));
            if value.is_some() {
                bars.push(Bar { series, top, length });
            }
            let text = value.map_or_else(|| "–".to_owned(), plain);
            values.push(Word { x: length + 9.0, y: top + 11.5, anchor: "start", text: format!("{text} {name}") });
        }
    }
    (bars, labels, values)
}

/// Such as `6` or `6.3`.
pub fn plain(value: f64) -> String {
    format!("{}", (value * 10.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::plot::tests::stand_apart, *};

    #[test]
    fn a_value_that_is_not_there_has_no_bar() {
        let rows = [BarRow { label: "Work".into(), values: vec![Some(5.0), None] }];
        let (bars, _, values) = lay(&rows, &["today".into(), "23 Oct".into()], 10.0);
        assert_eq!(bars.len(), 1);
        assert_eq!(values.iter().map(|word| word.text.as_str()).collect::<Vec<_>>(), ["5 today", "– 23 Oct"]);
        assert_eq!((plain(5.25), plain(6.0)), ("5.3".into(), "6".into()));
    }

    proptest! {
        #[test]
        fn every_word_of_the_bars_stays_inside_and_touches_no_other(
            rows in proptest::collection::vec(
                ("\\PC{0,60}", proptest::collection::vec(proptest::option::of(0.0_f64..=10.0), 0..3)),
                1..14,
            ),
            series in 1_usize..=3,
        ) {
            let rows: Vec<_> = rows.into_iter().map(|(label, values)| BarRow { label, values }).collect();
            let names: Vec<String> = ["today", "on 23 Oct", "wished"][..series].iter().map(|name| (*name).into()).collect();
            let (_, labels, values) = lay(&rows, &names, 10.0);
            let words: Vec<_> = labels.into_iter().chain(values).collect();
            stand_apart(&words, height(rows.len(), series))?;
        }
    }
}
