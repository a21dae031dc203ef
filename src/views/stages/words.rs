//! A stage in words.

use crate::{
    content::{stages, words::near_day},
    domain::{FocusArea, NaiveDate, Ruler, Stance, Voice},
};

/// Such as “Action: I am”.
pub fn stance_name(stance: Stance, voice: Voice) -> &'static str {
    stages::card(stance).name.text(voice)
}

/// Such as “since 20 October”.
pub fn since(day: NaiveDate, today: NaiveDate) -> String {
    let day = near_day(day, today);
    format!("since {}", day.strip_prefix("on ").unwrap_or(&day))
}

/// Where an area stands and since when, or that nothing is said yet.
pub fn where_it_stands(area: &FocusArea, voice: Voice, today: NaiveDate) -> String {
    match area.stance_now().zip(area.stands_since()) {
        Some((stance, day)) => format!("{}, {}", stance_name(stance, voice), since(day, today)),
        None => "No stage yet".into(),
    }
}

/// The name of a ruler.
pub fn ruler_name(ruler: Ruler) -> &'static str {
    match ruler {
        Ruler::Importance => "Importance",
        Ruler::Confidence => "Confidence",
        Ruler::Readiness => "Readiness",
    }
}

/// Such as “importance 8, confidence 6”; empty while no ruler was read.
pub fn numbers(area: &FocusArea, today: NaiveDate) -> String {
    let number =
        |ruler: Ruler| Some(format!("{} {}", ruler_name(ruler).to_lowercase(), area.ruler_now(ruler, today)?.1));
    Ruler::ALL.into_iter().filter_map(number).collect::<Vec<_>>().join(", ")
}
