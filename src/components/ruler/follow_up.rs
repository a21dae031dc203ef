//! The questions under a number, in words; which ones there are is for [`follow_ups`] to say.

use crate::domain::{FollowUps, follow_ups};

/// The follow-up questions for a number from 0 to 10.
pub fn questions(n: u8) -> Vec<String> {
    why_not_lower(n).into_iter().chain([what_would_lift(n)]).collect()
}

/// Such as “Why 4 and not 3?”; nothing is lower than 0.
pub fn why_not_lower(n: u8) -> Option<String> {
    follow_ups(None, n).lower.map(|lower| format!("Why {n} and not {lower}?"))
}

/// Such as “What would make it 5?”; at the top, what keeps it there.
pub fn what_would_lift(n: u8) -> String {
    match follow_ups(None, n).higher {
        Some(higher) => format!("What would make it {higher}?"),
        None => "What will help it stay there?".into(),
    }
}

/// Asks what lies between the number before and this one, where they differ.
pub fn what_moved(before: Option<u8>, now: u8) -> Option<String> {
    let FollowUps { moved_from, .. } = follow_ups(before, now);
    moved_from.map(|before| match before < now {
        true => format!("What took it from {before} to {now}?"),
        false => format!("What is different from when it was {before}?"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_down_and_one_step_up() {
        assert_eq!(questions(6), ["Why 6 and not 5?", "What would make it 7?"]);
        assert_eq!(questions(9), ["Why 9 and not 8?", "What would make it 10?"]);
        assert_eq!(questions(1), ["Why 1 and not 0?", "What would make it 2?"]);
    }

    #[test]
    fn has_its_own_words_at_the_ends() {
        assert_eq!(questions(0), ["What would make it 1?"]);
        assert_eq!(questions(10), ["Why 10 and not 9?", "What will help it stay there?"]);
        assert!((0..=10).flat_map(questions).all(|line| !line.to_lowercase().contains("not 10")));
    }

    #[test]
    fn asks_what_moved() {
        assert_eq!(what_moved(Some(4), 6).as_deref(), Some("What took it from 4 to 6?"));
        assert_eq!(what_moved(Some(6), 4).as_deref(), Some("What is different from when it was 6?"));
        assert_eq!((what_moved(Some(6), 6), what_moved(None, 6)), (None, None));
    }
}
