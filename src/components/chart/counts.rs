//! Where the parts of a column chart go. Plain functions, tested natively.

use super::plot::{LEFT, WIDTH, Word, apart, down};

/// The room that each of so many columns has.
pub fn room(columns: usize) -> f64 {
    (WIDTH - LEFT) / columns.max(1) as f64
}

/// Where the middle of a column stands among so many.
pub fn middle(n: usize, columns: usize) -> f64 {
    LEFT + (n as f64 + 0.5) * room(columns)
}

/// The top of a scale of counts.
pub fn highest(counts: impl Iterator<Item = usize>) -> f64 {
    counts.max().unwrap_or(0).max(1) as f64
}

/// The counts over columns of two parts, `3` or `3+1`, less those that would touch the one after. The table has them all.
pub fn over(columns: &[(usize, usize)], height: f64) -> Vec<Word> {
    let scale = (0.0, highest(columns.iter().map(|(solid, hollow)| solid + hollow)));
    apart(columns.iter().enumerate().map(|(n, (solid, hollow))| {
        let text = if *hollow > 0 { format!("{solid}+{hollow}") } else { solid.to_string() };
        Word::at(middle(n, columns.len()), down((solid + hollow) as f64, scale, height) - 7.0, text)
    }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::plot::{below, tests::stand_apart},
        *,
    };

    proptest! {
        #[test]
        fn counts_over_columns_stay_inside_and_touch_no_other(
            columns in proptest::collection::vec((0_usize..60, 0_usize..30), 1..20),
            height in 90.0_f64..220.0,
        ) {
            let mut words = over(&columns, height);
            prop_assert!(!words.is_empty());
            let labels: Vec<_> = (0..columns.len()).map(|n| (middle(n, columns.len()), "16 Nov".into())).collect();
            words.extend(below(&labels, height - 6.0));
            stand_apart(&words, height)?;
        }
    }
}
