//! Plays commands on past days against an empty model.

use std::cell::Cell;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::{Changes, Command, Ctx, Model, Span, Timestamp, apply};

/// Where the story is: the records so far, and the moment of the next command.
pub struct Player<'a> {
    pub model: Model,
    today: NaiveDate,
    moment: &'a dyn Fn(NaiveDateTime) -> Timestamp,
    /// The day and the moment that the next command happens on.
    day: NaiveDate,
    now: Timestamp,
    ids: Cell<u128>,
}

impl<'a> Player<'a> {
    pub fn new(today: NaiveDate, moment: &'a dyn Fn(NaiveDateTime) -> Timestamp) -> Self {
        Self { model: Model::default(), today, moment, day: today, now: Timestamp(0), ids: Cell::new(0) }
    }

    /// The civil day so many days before today.
    pub fn day(&self, days_ago: u64) -> NaiveDate {
        self.today - Days::new(days_ago)
    }

    /// The civil day on which the story is.
    pub fn present_day(&self) -> NaiveDate {
        self.day
    }

    /// A local time so many days from the story's present day.
    pub fn in_days(&self, days: u64, hour: u32, minute: u32) -> NaiveDateTime {
        (self.day + Days::new(days)).and_time(time(hour, minute))
    }

    /// Goes to a time of day, so many days ago.
    pub fn at(&mut self, days_ago: u64, hour: u32, minute: u32) {
        self.day = self.day(days_ago);
        self.now = (self.moment)(self.day.and_time(time(hour, minute)));
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        self.now = self.now + Span::seconds(seconds);
    }

    /// Does what a coach or client did then.
    ///
    /// # Panics
    /// When the story asks for something impossible: a mistake in the source, caught by the content tests.
    pub fn run(&mut self, command: impl Into<Command>) -> Changes {
        let random = || {
            self.ids.set(self.ids.get() + 1);
            // An odd factor spreads the counted ids over the whole alphabet; they stay the same at every visit.
            self.ids.get().wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
        };
        let ctx = Ctx { now: self.now, today: self.day, zone: "", random: &random };
        let changes = apply(&self.model, command.into(), &ctx).expect("the sample is valid");
        self.model.patch(&changes);
        changes
    }

    /// Everything that was played, as one change to an empty model.
    pub fn finish(self) -> Changes {
        Changes { added: self.model.records().collect(), ..Changes::default() }
    }
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
