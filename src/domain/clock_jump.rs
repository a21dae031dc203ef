//! A clock that cannot be right, seen from the newest thing that was written.

use super::{Span, Timestamp};

/// How this device's clock stands to the newest record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockJump {
    /// The newest record was written at a moment that, by this clock, is still to come.
    Back,
    /// Nothing was written for so long, by this clock, that the clock may be wrong. Somebody may just have been away.
    Ahead,
}

/// A clock may differ from another by so much: a day, for the sake of time zones and small corrections.
const TOLERANCE: Span = Span::minutes(24 * 60);

/// After a silence of a quarter the date is worth a look before anything new is written.
const SILENCE: Span = Span::minutes(92 * 24 * 60);

/// What there is to say about the clock, now that `now` follows on the `newest` moment at which something was written.
/// `said` is the newest moment of the time it was last said and put aside: one jump is said once.
pub fn clock_jump(newest: Option<Timestamp>, now: Timestamp, said: Option<Timestamp>) -> Option<ClockJump> {
    let newest = newest?;
    let is_new = said.is_none_or(|said| newest.since(said) > TOLERANCE || said.since(newest) > TOLERANCE);
    let jump = if newest.since(now) > TOLERANCE {
        ClockJump::Back
    } else if now.since(newest) > SILENCE {
        ClockJump::Ahead
    } else {
        return None;
    };
    is_new.then_some(jump)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60 * 60_000;

    fn jump(newest: i64, now: i64, said: Option<i64>) -> Option<ClockJump> {
        clock_jump(Some(Timestamp(newest * DAY)), Timestamp(now * DAY), said.map(|said| Timestamp(said * DAY)))
    }

    #[test]
    fn a_jump_of_more_than_a_day_is_said_once() {
        assert_eq!(clock_jump(None, Timestamp(0), None), None, "nothing was written yet");
        assert_eq!(jump(100, 100, None), None);
        assert_eq!(jump(101, 100, None), None, "a trip over the date line");
        assert_eq!(jump(102, 100, None), Some(ClockJump::Back));
        assert_eq!(jump(465, 100, Some(465)), None, "said and put aside");
        assert_eq!(jump(465, 101, Some(465)), None, "the same jump, a day later");
        assert_eq!(jump(900, 101, Some(465)), Some(ClockJump::Back), "another one");
        assert_eq!(jump(100, 190, None), None, "a long holiday");
        assert_eq!(jump(100, 465, None), Some(ClockJump::Ahead));
        assert_eq!(jump(100, 465, Some(100)), None);
    }
}
