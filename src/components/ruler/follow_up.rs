//! The two questions that make a number worth asking for: what holds it up, and what would lift it a little.
//!
//! Asking downwards brings out reasons for; asking upwards looks for one step. "Why not 10?" would bring out reasons
//! against, so nothing here ever asks it.

/// The follow-up questions for a number from 0 to 10.
pub fn questions(n: u8) -> Vec<String> {
    match n {
        0 => vec!["What would make it 1?".into()],
        1..=9 => vec![format!("Why {n} and not {}?", lower(n)), format!("What would make it {}?", n + 1)],
        _ => vec![format!("Why 10 and not {}?", lower(10)), "What will help it stay there?".into()],
    }
}

/// Far enough below to be felt, never below nothing.
fn lower(n: u8) -> u8 {
    n.saturating_sub(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_down_and_one_step_up() {
        assert_eq!(questions(6), ["Why 6 and not 4?", "What would make it 7?"]);
        assert_eq!(questions(9), ["Why 9 and not 7?", "What would make it 10?"]);
        assert_eq!(questions(1), ["Why 1 and not 0?", "What would make it 2?"]);
    }

    #[test]
    fn has_its_own_words_at_the_ends() {
        assert_eq!(questions(0), ["What would make it 1?"]);
        assert_eq!(questions(10), ["Why 10 and not 8?", "What will help it stay there?"]);
        assert!((0..=10).flat_map(questions).all(|line| !line.to_lowercase().contains("not 10")));
    }
}
