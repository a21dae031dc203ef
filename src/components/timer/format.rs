//! Time left, in words. Plain functions, tested natively.

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;

/// What a timer shows for the milliseconds left: whole minutes, seconds only in the last minute, and time over said
/// calmly. Minutes are rounded down, so that it never promises time that is not there.
pub fn format_left(left_ms: i64) -> String {
    match left_ms {
        MINUTE.. => format!("{} min left", left_ms / MINUTE),
        1..MINUTE => format!("{} s left", (left_ms + SECOND - 1) / SECOND),
        _ if left_ms > -MINUTE => "Time is up".into(),
        _ => format!("{} min over", -left_ms / MINUTE),
    }
}

/// What to say politely when the time left has gone from `before_ms` to `now_ms`: at five minutes, at one minute and
/// when time is up, otherwise nothing. A leap over several of them (the device slept) says only the last.
pub fn milestone(before_ms: i64, now_ms: i64) -> Option<&'static str> {
    [(0, "Time is up"), (MINUTE, "1 minute left"), (5 * MINUTE, "5 minutes left")]
        .into_iter()
        .find(|(at, _)| now_ms <= *at && *at < before_ms)
        .map(|(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_minutes_and_then_seconds() {
        assert_eq!(format_left(30 * MINUTE), "30 min left");
        assert_eq!(format_left(2 * MINUTE - 1), "1 min left");
        assert_eq!(format_left(MINUTE), "1 min left");
        assert_eq!(format_left(MINUTE - 1), "60 s left");
        assert_eq!(format_left(45_000), "45 s left");
        assert_eq!(format_left(1), "1 s left");
    }

    #[test]
    fn is_calm_about_time_over() {
        assert_eq!(format_left(0), "Time is up");
        assert_eq!(format_left(-59_999), "Time is up");
        assert_eq!(format_left(-MINUTE), "1 min over");
        assert_eq!(format_left(-150_000), "2 min over");
    }

    #[test]
    fn speaks_at_three_moments_only() {
        assert_eq!(milestone(5 * MINUTE + 500, 5 * MINUTE - 500), Some("5 minutes left"));
        assert_eq!(milestone(5 * MINUTE, 5 * MINUTE - 500), None);
        assert_eq!(milestone(MINUTE + 1, MINUTE), Some("1 minute left"));
        assert_eq!(milestone(1, 0), Some("Time is up"));
        assert_eq!(milestone(10 * MINUTE, -MINUTE), Some("Time is up"));
        assert_eq!(milestone(MINUTE, 10 * MINUTE), None, "time was added");
    }
}
