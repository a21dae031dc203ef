//! Live pacing: how a session's time is planned, spent and moved between its phases.
//!
//! All times are spans between wall-clock moments, so the pace is right after sleep, in throttled tabs and after a
//! reload: nothing ticks, everything is computed from `running_since` (product.md §4).

use serde::{Deserialize, Serialize};

use super::{Span, Timestamp};

/// Days after which the three-month check-in is proposed again (003: at least monthly).
pub const CHECK_IN_DAYS: i64 = 28;

/// Planned and actual times of a session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pacing {
    /// One entry per phase of the session, in its order.
    pub phases: Vec<PhasePace>,
    /// The position of the phase that is on.
    pub current: usize,
    /// Since when the current phase's time runs; none while paused, before the start and after the end.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub running_since: Option<Timestamp>,
}

/// The time of one phase.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhasePace {
    /// As first planned, before anything was borrowed, lent or added. Planned against actual is told with this.
    pub first_planned: Span,
    /// As planned now.
    pub planned: Span,
    /// Spent so far, without the time that is running.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub spent: Span,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub skipped: bool,
}

/// Divides `length` by `shares` exactly: every part is within a millisecond of its share, and the parts add up.
///
/// Shares are weights; with none above zero the length is divided evenly.
pub fn allocate(length: Span, shares: &[u16]) -> Vec<Span> {
    let even = vec![1; shares.len()];
    let shares = if shares.iter().all(|share| *share == 0) { &even[..] } else { shares };
    let total: i64 = shares.iter().copied().map(i64::from).sum();
    // The largest remainders get the milliseconds that rounding down left over; earlier phases win ties.
    let mut parts: Vec<Span> = shares.iter().map(|share| Span(length.0 * i64::from(*share) / total)).collect();
    let mut by_remainder: Vec<usize> = (0..parts.len()).collect();
    by_remainder.sort_by_key(|&i| std::cmp::Reverse(length.0 * i64::from(shares[i]) % total));
    let left_over = length - parts.iter().copied().sum();
    for &i in by_remainder.iter().take(left_over.0 as usize) {
        parts[i] += Span(1);
    }
    parts
}

impl Pacing {
    /// A plan for `length`, one phase per share.
    pub fn plan(length: Span, shares: &[u16]) -> Self {
        let phases = allocate(length, shares)
            .into_iter()
            .map(|planned| PhasePace { first_planned: planned, planned, ..PhasePace::default() })
            .collect();
        Self { phases, current: 0, running_since: None }
    }

    /// Takes the plan as it stands for the first plan, and the first open phase for the current one.
    pub fn begin(&mut self) {
        for pace in &mut self.phases {
            pace.first_planned = pace.planned;
        }
        self.current = self.phases.iter().position(|pace| !pace.skipped).unwrap_or(0);
    }

    /// Whether time is running.
    pub fn is_running(&self) -> bool {
        self.running_since.is_some()
    }

    /// Time spent in a phase up to `now`.
    pub fn spent(&self, phase: usize, now: Timestamp) -> Span {
        let Some(pace) = self.phases.get(phase) else { return Span::ZERO };
        let running = match self.running_since {
            Some(since) if phase == self.current => now.since(since),
            _ => Span::ZERO,
        };
        pace.spent + running
    }

    /// Time left in a phase; negative when it has run over.
    pub fn phase_left(&self, phase: usize, now: Timestamp) -> Span {
        self.phases.get(phase).map_or(Span::ZERO, |pace| pace.planned - self.spent(phase, now))
    }

    /// Time left in the session; negative when it has run over.
    pub fn session_left(&self, now: Timestamp) -> Span {
        self.planned() - self.total_spent(now)
    }

    /// The length as planned now: the first length, and what was added since.
    pub fn planned(&self) -> Span {
        self.phases.iter().map(|pace| pace.planned).sum()
    }

    /// Time spent in the whole session up to `now`.
    pub fn total_spent(&self, now: Timestamp) -> Span {
        (0..self.phases.len()).map(|phase| self.spent(phase, now)).sum()
    }

    /// Lets time run in the current phase. Does nothing when it runs already.
    pub fn resume(&mut self, now: Timestamp) {
        self.running_since.get_or_insert(now);
    }

    /// Stops time, keeping what was spent. Does nothing when it stands already.
    pub fn pause(&mut self, now: Timestamp) {
        if let Some(since) = self.running_since.take()
            && let Some(pace) = self.phases.get_mut(self.current)
        {
            pace.spent += now.since(since);
        }
    }

    /// Makes `phase` the current one, forwards or back. Time keeps running, or keeps standing, as it was.
    pub fn go_to(&mut self, phase: usize, now: Timestamp) {
        if phase >= self.phases.len() {
            return;
        }
        let running = self.is_running();
        self.pause(now);
        self.current = phase;
        self.phases[phase].skipped = false;
        if running {
            self.resume(now);
        }
    }

    /// Adds time to the current phase and so to the session.
    pub fn add(&mut self, span: Span) {
        if let Some(pace) = self.phases.get_mut(self.current) {
            pace.planned += span;
        }
    }

    /// Moves up to `span` of planned time from one phase to another, never more than the giving phase has left at
    /// `now`. Returns what was moved.
    pub fn move_time(&mut self, from: usize, to: usize, span: Span, now: Timestamp) -> Span {
        if from == to || from >= self.phases.len() || to >= self.phases.len() {
            return Span::ZERO;
        }
        let moved = span.min(self.phase_left(from, now)).max(Span::ZERO);
        self.phases[from].planned -= moved;
        self.phases[to].planned += moved;
        moved
    }

    /// Marks a phase as skipped and gives the time it has left to `heir`, or to nobody when there is no other phase.
    pub fn skip(&mut self, phase: usize, heir: usize, now: Timestamp) {
        self.move_time(phase, heir, Span(i64::MAX), now);
        if let Some(pace) = self.phases.get_mut(phase) {
            pace.skipped = true;
        }
    }

    /// The next phase after the current one that is not skipped.
    pub fn next(&self) -> Option<usize> {
        (self.current + 1..self.phases.len()).find(|&i| !self.phases[i].skipped)
    }

    /// The phase before the current one that is not skipped.
    pub fn previous(&self) -> Option<usize> {
        (0..self.current).rev().find(|&i| !self.phases[i].skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STANDARD: [u16; 6] = [7, 20, 7, 40, 20, 6];
    const GENERATIVE: usize = 3;

    fn clocks(minutes: i64) -> Vec<String> {
        allocate(Span::minutes(minutes), &STANDARD).into_iter().map(Span::clock).collect()
    }

    #[test]
    fn the_vectors_of_the_design() {
        assert_eq!(clocks(30), ["2:06", "6:00", "2:06", "12:00", "6:00", "1:48"]);
        assert_eq!(clocks(45), ["3:09", "9:00", "3:09", "18:00", "9:00", "2:42"]);
        assert_eq!(clocks(60), ["4:12", "12:00", "4:12", "24:00", "12:00", "3:36"]);
        assert_eq!(clocks(90), ["6:18", "18:00", "6:18", "36:00", "18:00", "5:24"]);
    }

    #[test]
    fn every_length_adds_up_to_the_millisecond() {
        for minutes in 15..=180 {
            for shares in [&STANDARD[..], &[1, 1, 1], &[33, 33, 33], &[7, 0, 13], &[0, 0], &[1]] {
                let length = Span::minutes(minutes);
                assert_eq!(allocate(length, shares).into_iter().sum::<Span>(), length, "{minutes} {shares:?}");
            }
        }
    }

    #[test]
    fn a_skipped_check_in_gives_its_time_to_the_generative_moment() {
        let mut pacing = Pacing::plan(Span::minutes(30), &STANDARD);
        pacing.skip(2, GENERATIVE, Timestamp(0));
        assert_eq!(pacing.phases[GENERATIVE].planned.clock(), "14:06");
        assert_eq!(pacing.planned(), Span::minutes(30));
    }

    #[test]
    fn time_is_right_after_sleep_and_pause() {
        let mut pacing = Pacing::plan(Span::minutes(30), &STANDARD);
        pacing.resume(Timestamp(0));
        // Nothing ran in between: the machine slept for a minute.
        assert_eq!(pacing.phase_left(0, Timestamp(60_000)).clock(), "1:06");
        pacing.pause(Timestamp(60_000));
        assert_eq!(pacing.phase_left(0, Timestamp(600_000)).clock(), "1:06");
        pacing.resume(Timestamp(600_000));
        assert_eq!(pacing.session_left(Timestamp(606_000)).clock(), "28:54");
    }

    #[test]
    fn going_back_keeps_what_was_spent() {
        let mut pacing = Pacing::plan(Span::minutes(30), &STANDARD);
        pacing.resume(Timestamp(0));
        pacing.go_to(1, Timestamp(100_000));
        pacing.go_to(0, Timestamp(130_000));
        assert_eq!(pacing.spent(0, Timestamp(140_000)), Span::seconds(110));
        assert_eq!(pacing.spent(1, Timestamp(140_000)), Span::seconds(30));
    }

    #[test]
    fn a_phase_lends_only_what_it_has_left() {
        let mut pacing = Pacing::plan(Span::minutes(30), &STANDARD);
        assert_eq!(pacing.move_time(5, 0, Span::minutes(2), Timestamp(0)), Span::seconds(108));
        assert_eq!(pacing.phases[5].planned, Span::ZERO);
        assert_eq!(pacing.phases[0].planned, Span::seconds(126 + 108));
        assert_eq!(pacing.planned(), Span::minutes(30));
    }

    #[test]
    fn a_skipped_phase_can_be_opened_again() {
        let mut pacing = Pacing::plan(Span::minutes(30), &STANDARD);
        pacing.skip(1, GENERATIVE, Timestamp(0));
        assert_eq!(pacing.next(), Some(2));
        pacing.go_to(1, Timestamp(0));
        assert!(!pacing.phases[1].skipped);
        assert_eq!(pacing.phases[GENERATIVE].planned.clock(), "18:00");
    }
}
