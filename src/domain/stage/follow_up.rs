//! The questions that make a number on a ruler worth asking for (003).

/// What is asked after a number.
///
/// Asking downwards brings out what holds the number up, and asking one step upwards what would lift it a little. Nothing
/// asks why it is not the highest: that would bring out reasons against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUps {
    /// Why the number is not this one, which is lower; nothing is lower than 0.
    pub lower: Option<u8>,
    /// What would make it this one, which is higher by one; nothing is higher than 10.
    pub higher: Option<u8>,
    /// The number before this one, where there was another: what lies between the two.
    pub moved_from: Option<u8>,
}

/// The follow-up questions for the number `now`, 0–10, with the number `before` it when there is one.
pub fn follow_ups(before: Option<u8>, now: u8) -> FollowUps {
    FollowUps {
        lower: now.checked_sub(1),
        higher: (now < 10).then(|| now + 1),
        moved_from: before.filter(|before| *before != now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rulers_have_the_right_follow_ups_for_every_pair_of_values() {
        for now in 0..=10_u8 {
            for before in (0..=10).map(Some).chain([None]) {
                let FollowUps { lower, higher, moved_from } = follow_ups(before, now);
                assert_eq!(lower, if now == 0 { None } else { Some(now - 1) }, "why {now} and not …?");
                assert_eq!(higher, if now == 10 { None } else { Some(now + 1) }, "what would make it …?");
                assert_eq!(moved_from.is_some(), before.is_some() && before != Some(now));
                assert!(lower.is_none_or(|lower| lower < now), "never “why not 10?”");
                assert!(lower.is_some() || higher.is_some(), "there is always something to ask");
            }
        }
        assert_eq!(follow_ups(None, 4), FollowUps { lower: Some(3), higher: Some(5), moved_from: None });
        assert_eq!(follow_ups(Some(6), 4), FollowUps { lower: Some(3), higher: Some(5), moved_from: Some(6) });
    }
}
