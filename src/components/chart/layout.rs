//! Where the parts of a bar chart go. Plain functions, tested natively.

/// The height of one row: a line of words and two bars.
pub const ROW: f64 = 68.0;
/// The longest bar; the rest of the width is for the words after it.
pub const LONGEST: f64 = 236.0;
/// Characters of a label that are sure to fit the width.
pub const LABEL: usize = 40;

/// The length of a bar, so that the largest value fills the room. Nothing that is not a positive number has a length.
pub fn bar(value: f64, largest: f64) -> f64 {
    let length = value / largest * LONGEST;
    if length.is_finite() { length.clamp(0.0, LONGEST) } else { 0.0 }
}

/// The label, cut at a character's border when it is too long for the drawing. The table has the whole.
pub fn shorten(label: &str) -> String {
    match label.char_indices().nth(LABEL) {
        None => label.into(),
        Some(_) => {
            let kept: String = label.chars().take(LABEL - 1).collect();
            format!("{}…", kept.trim_end())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stay_in_their_room() {
        assert_eq!(bar(5.0, 10.0), LONGEST / 2.0);
        assert_eq!(bar(12.0, 10.0), LONGEST);
        for (value, largest) in [(0.0, 0.0), (1.0, 0.0), (-1.0, 5.0), (f64::NAN, 5.0), (1.0, f64::NAN)] {
            assert_eq!(bar(value, largest), 0.0, "{value} of {largest}");
        }
    }

    #[test]
    fn long_labels_are_cut_between_characters() {
        assert_eq!(shorten("Generative moment"), "Generative moment");
        let cut = shorten(&"é".repeat(90));
        assert_eq!(cut.chars().count(), LABEL);
        assert!(cut.ends_with('…'));
    }
}
