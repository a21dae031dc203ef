//! Close: thanks, learning, feedback and the next date.

use chrono::{Days, NaiveDateTime, NaiveTime};
use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Card, DateField, TimeField},
    content::panels::close,
    domain::{Answer, NaiveDate, Section, Voice, document::date::day_and_time, typed::DayRange},
    platform::clock,
};

/// The hour that a date without a time stands for.
const HOUR: u32 = 10;

/// What was appreciated and learned, and when the next session is.
#[component]
pub fn Close(desk: Desk) -> impl IntoView {
    view! {
        <Card title=match desk.voice {
            Voice::Coach => "Thanks and learning",
            Voice::Own => "My thanks and learning",
        }>
            {desk.text(&close::APPRECIATION, 2, |session| &session.close.appreciation, Answer::Appreciation)}
            {desk.text(&close::LEARNED, 2, |session| &session.close.learned, Answer::Learned)}
            {desk.share(Section::Learned, "learning")}
            {desk.text(&close::FEEDBACK, 2, |session| &session.close.feedback, Answer::Feedback)}
        </Card>
        <NextSession desk/>
    }
}

/// The date and the time of the next session.
#[component]
fn NextSession(desk: Desk) -> impl IntoView {
    let next = desk.read(|session| session.close.next_session);
    let save = move |when: Option<NaiveDateTime>| desk.answer(Answer::NextSession(when));
    // Empty until a date is chosen; then it keeps the time of this session, on the hour or half hour.
    let usual = desk.read(|session| session.started.map(clock::time_of_day));
    let time =
        move || next.get_untracked().map(|when| when.time()).unwrap_or_else(|| on_the_half_hour(usual.get_untracked()));
    let set_date = Callback::new(move |day: Option<NaiveDate>| save(day.map(|day| day.and_time(time()))));
    let set_time = Callback::new(move |time: NaiveTime| {
        if let Some(when) = next.get_untracked() {
            save(Some(when.date().and_time(time)));
        }
    });
    let held = desk.read(|session| Some(session.on));
    let in_weeks = move |(weeks, words): (u64, &'static str)| {
        let day = move || held.get().unwrap_or_else(clock::today) + Days::new(7 * weeks);
        let pressed = move || next.get().is_some_and(|when| when.date() == day());
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || pressed().to_string()
                on:click=move |_| save(Some(day().and_time(time())))
            >
                {words}
            </button>
        }
    };
    let is_set = Memo::new(move |_| next.get().is_some());
    view! {
        <Card title="Next session">
            <div class="chip-row">{[(1, "In one week"), (2, "In two weeks"), (4, "In four weeks")].map(in_weeks).collect_view()}</div>
            <div class="date-time">
                <DateField
                    label="Day"
                    range=DayRange::Plan
                    today=clock::use_today()
                    min=clock::today()
                    clearable=true
                    value=Signal::derive(move || next.get().map(|when| when.date()))
                    on_change=set_date
                />
                <Show when=move || is_set.get()>
                    <TimeField
                        label="Time"
                        value=Signal::derive(move || next.get().map(|when| when.time()))
                        on_change=set_time
                    />
                </Show>
            </div>
            <p class="status-line" role="status">
                {move || next.get().map(|when| format!("Next session: {}", day_and_time(when)))}
            </p>
        </Card>
    }
}

/// `14:07` becomes 14:00, `14:40` becomes 14:30; without a time, ten in the morning.
fn on_the_half_hour(text: Option<String>) -> NaiveTime {
    use chrono::Timelike;
    let time = text.and_then(|text| NaiveTime::parse_from_str(&text, "%H:%M").ok());
    let rounded = time.and_then(|time| time.with_minute(if time.minute() < 30 { 0 } else { 30 }));
    rounded.unwrap_or_else(|| NaiveTime::from_hms_opt(HOUR, 0, 0).unwrap_or_default())
}
