//! The time and the place.

use std::time::Duration;

use chrono::Local;
use leptos::{ev, prelude::*};

use crate::domain::{NaiveDate, Timestamp};

/// This moment, by the wall clock.
pub fn now() -> Timestamp {
    Timestamp(js_sys::Date::now() as i64)
}

/// The civil day where the person is.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// The local wall-clock time of a moment, such as `14:02`.
pub fn time_of_day(at: Timestamp) -> String {
    chrono::DateTime::from_timestamp_millis(at.0)
        .map(|utc| utc.with_timezone(&Local).format("%H:%M").to_string())
        .unwrap_or_default()
}

/// The local civil day of a moment.
pub fn day_of(at: Timestamp) -> Option<NaiveDate> {
    Some(chrono::DateTime::from_timestamp_millis(at.0)?.with_timezone(&Local).date_naive())
}

/// The moment of a local date and time. A time that a change of clocks leaves out is read as UTC.
pub fn moment(at: chrono::NaiveDateTime) -> Timestamp {
    let local = at.and_local_timezone(Local);
    local.earliest().map_or_else(|| Timestamp(at.and_utc().timestamp_millis()), |at| Timestamp(at.timestamp_millis()))
}

/// The IANA name of the person's time zone, or nothing where the browser does not tell.
pub fn zone() -> String {
    let options = js_sys::Intl::DateTimeFormat::default().resolved_options();
    js_sys::Reflect::get(&options, &"timeZone".into()).ok().and_then(|zone| zone.as_string()).unwrap_or_default()
}

/// A clock for timers, read every second and as soon as the page is looked at again.
///
/// Timers only redraw by it: what they show is computed from wall-clock moments.
pub fn use_now() -> ReadSignal<Timestamp> {
    let (moment, set_moment) = signal(now());
    let tick = move || {
        let _ = set_moment.try_set(now());
    };
    if let Ok(interval) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || interval.clear());
    }
    super::page::on_visibility(move |_| tick());
    moment
}

/// The civil day, also when midnight passes and when the page is looked at again the next morning. While somebody is in a
/// field it waits: what they write belongs to the day on which they began, and the field must not go from under their
/// hands.
pub fn use_today() -> ReadSignal<NaiveDate> {
    let (day, set_day) = signal(today());
    let look = move || {
        if super::page::is_typing() {
            return;
        }
        let _ = set_day.try_maybe_update(|day| {
            let changed = *day != today();
            *day = today();
            (changed, ())
        });
    };
    if let Ok(interval) = set_interval_with_handle(look, Duration::from_secs(30)) {
        on_cleanup(move || interval.clear());
    }
    super::page::on_visibility(move |_| look());
    // A moment later the next field may have the focus; then it goes on waiting.
    let left = window_event_listener(ev::focusout, move |_| set_timeout(look, Duration::ZERO));
    on_cleanup(move || left.remove());
    day
}
