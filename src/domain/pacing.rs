//! Live pacing: how a session's time is planned, spent and moved between its phases.
//!
//! All times are spans between wall-clock moments, so the pace is right after sleep, in throttled tabs and after a
//! reload: nothing ticks, everything is computed from `running_since` (product.md §4).

use serde::{Deserialize, Serialize};

use super::{Span, Timestamp, sort};

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
    sort::by_key(&mut by_remainder, |&i| std::cmp::Reverse(length.0 * i64::from(shares[i]) % total));
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

    /// Stops time as of `at`, a moment that is past: what ran since then is taken back, of the current phase first and then
    /// of those before it.
    pub fn stop_at(&mut self, started: Timestamp, at: Timestamp, now: Timestamp) {
        let ran_on = if self.is_running() { now.since(at) } else { Span::ZERO };
        self.pause(now);
        let taken = (self.total_spent(now) - ran_on).min(at.since(started)).max(Span::ZERO);
        let mut over = self.total_spent(now) - taken;
        let current = self.current.min(self.phases.len());
        let order = (0..self.phases.len()).map(|n| (current + self.phases.len() - n) % self.phases.len());
        for phase in order.collect::<Vec<_>>() {
            let cut = over.min(self.phases[phase].spent);
            self.phases[phase].spent -= cut;
            over -= cut;
        }
    }

    /// Makes `length` the time that was spent in all. What is too much is taken where the plan was exceeded most, and then
    /// from the end; what is missing goes to the phase that was on.
    pub fn set_spent(&mut self, length: Span) {
        let total: Span = self.phases.iter().map(|pace| pace.spent).sum();
        if length >= total {
            if let Some(pace) = self.phases.get_mut(self.current) {
                pace.spent += length - total;
            }
            return;
        }
        let mut over = total - length;
        let mut order: Vec<usize> = (0..self.phases.len()).collect();
        sort::by_key(&mut order, |&n| std::cmp::Reverse(self.phases[n].spent - self.phases[n].planned));
        let mut cut = |pace: &mut PhasePace, most: Span| {
            let cut = over.min(most).max(Span::ZERO);
            pace.spent -= cut;
            over -= cut;
        };
        for n in order {
            let pace = &mut self.phases[n];
            cut(pace, pace.spent - pace.planned.max(Span::ZERO));
        }
        for pace in self.phases.iter_mut().rev() {
            cut(pace, pace.spent);
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
    fn time_after_the_end_is_taken_back() {
        let mut pacing = Pacing::plan(Span::minutes(30), &STANDARD);
        pacing.resume(Timestamp(0));
        pacing.go_to(1, Timestamp(120_000));
        // Found again a day and a half later: it had ended after half an hour.
        let (end, found) = (Timestamp(1_800_000), Timestamp(130_000_000));
        let mut ended = pacing.clone();
        ended.stop_at(Timestamp(0), end, found);
        assert_eq!((ended.total_spent(found), ended.is_running()), (Span::minutes(30), false));
        assert_eq!(ended.phases[0].spent, Span::minutes(2));
        // An end before the last phase began takes from the phase before as well.
        let mut early = pacing.clone();
        early.stop_at(Timestamp(0), Timestamp(60_000), found);
        assert_eq!((early.phases[0].spent, early.phases[1].spent), (Span::minutes(1), Span::ZERO));
        // Where the timer stood, nothing ran on.
        pacing.pause(Timestamp(600_000));
        pacing.stop_at(Timestamp(0), end, found);
        assert_eq!(pacing.total_spent(found), Span::minutes(10));
    }

    #[test]
    fn a_length_put_right_is_the_sum_of_its_phases() {
        let mut pacing = Pacing::plan(Span::minutes(30), &STANDARD);
        for (pace, minutes) in pacing.phases.iter_mut().zip([2, 2_200, 2, 12, 40, 2]) {
            pace.spent = Span::minutes(minutes);
        }
        pacing.set_spent(Span::minutes(45));
        let spent: Vec<_> = pacing.phases.iter().map(|pace| pace.spent.as_minutes()).collect();
        assert_eq!((spent.iter().sum::<i64>(), spent[0], spent[3]), (45, 2, 12));
        for minutes in [0, 1, 29, 31, 1_440] {
            let mut other = pacing.clone();
            other.set_spent(Span::minutes(minutes));
            assert_eq!(other.total_spent(Timestamp(0)), Span::minutes(minutes));
            assert!(other.phases.iter().all(|pace| pace.spent >= Span::ZERO));
        }
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
