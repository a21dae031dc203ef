//! What the types cannot say about a record: values that would confuse the screens or the arithmetic.
//!
//! The commands never produce such values; a file that someone else wrote, or a damaged copy, may hold them. One check
//! for all of them: what a restore refuses, the start does not show either. References to records that are not there are
//! allowed: the screens cope with them, and the other record may come with another file.

mod taken;

use super::{
    AnyRecord, Attainment, Board, DecodeError, FocusArea, Format, GoalReview, NaiveDate, Pacing, PromptSet, Ruler,
    Session, Settings, Span, ThreeMonthGoal, Timestamp, Trashed, WeeklyGoal, sort,
};
use chrono::Datelike as _;

/// The years that a date may have: those that are written with four digits.
const YEARS: std::ops::RangeInclusive<i32> = 0..=9_999;

/// The moments that a timestamp may name: those of [`YEARS`], in milliseconds.
const MOMENTS: std::ops::RangeInclusive<i64> = -62_167_219_200_000..=253_402_300_799_999;

/// The spans that a phase may have, in milliseconds: a hundred years either way, so that sums stay sums.
const SPANS: std::ops::RangeInclusive<i64> = -3_155_760_000_000..=3_155_760_000_000;

/// The most phases that a session or format may have.
const MOST_PHASES: usize = 100;

type Valid = Result<(), DecodeError>;

/// Checks one record.
///
/// # Errors
/// The first place that is wrong, with the reason.
pub fn validate(record: &AnyRecord) -> Valid {
    match record {
        AnyRecord::Settings(settings) => validate_settings(settings),
        AnyRecord::Format(format) => validate_format(format),
        AnyRecord::Client(client) => {
            date("since", client.since)?;
            client.asked.iter().try_for_each(|asked| date("asked", asked.on))
        }
        AnyRecord::Vision(vision) => {
            date("revised", vision.revised)?;
            vision.revisited.map_or(Ok(()), |day| date("revisited", day))
        }
        AnyRecord::ThreeMonthGoal(goal) => validate_three_month_goal(goal),
        AnyRecord::Session(session) => validate_session(session),
        AnyRecord::WeeklyGoal(goal) => validate_weekly_goal(goal),
        AnyRecord::GoalReview(review) => validate_review(review),
        AnyRecord::CheckIn(check_in) => {
            percent("percent", check_in.percent)?;
            date("on", check_in.on)?;
            moment("at", Some(check_in.at))
        }
        AnyRecord::Note(note) => moment("at", Some(note.at)),
        AnyRecord::Idea(idea) => moment("at", Some(idea.at)),
        AnyRecord::Board(board) => validate_board(board),
        AnyRecord::Cluster(_) => Ok(()),
        AnyRecord::FocusArea(area) => validate_focus_area(area),
        AnyRecord::Referral(referral) => {
            date("on", referral.on)?;
            moment("at", Some(referral.at))?;
            referral.ask_again.map_or(Ok(()), |day| date("ask_again", day))
        }
        AnyRecord::PromptSet(set) => validate_prompt_set(set),
        AnyRecord::Questionnaire(questionnaire) => taken::validate_questionnaire(questionnaire),
        AnyRecord::Assessment(taken) => taken::validate_assessment(taken),
        AnyRecord::Trashed(entry) => validate_trashed(entry),
    }
}

/// What it holds is checked when it is put back.
fn validate_trashed(entry: &Trashed) -> Valid {
    moment("at", Some(entry.at))?;
    entry.on.map_or(Ok(()), |day| date("on", day))
}

fn validate_board(board: &Board) -> Valid {
    moment("at", Some(board.at))?;
    moment("clock.running_since", board.clock.running_since)?;
    for (name, span) in [("clock.limit", board.clock.limit), ("clock.spent", Some(board.clock.spent))] {
        ensure(span.is_none_or(|span| SPANS.contains(&span.0)), name, "no such length of time")?;
    }
    Ok(())
}

fn validate_focus_area(area: &FocusArea) -> Valid {
    moment("at", Some(area.at))?;
    for standing in &area.standings {
        date("standings", standing.on)?;
        moment("standings", Some(standing.at))?;
    }
    for reading in &area.rulers {
        date("rulers", reading.on)?;
        moment("rulers", Some(reading.at))?;
        Ruler::ALL.into_iter().try_for_each(|which| ruler("rulers", reading.get(which)))?;
    }
    for slip in &area.slips {
        date("slips", slip.on)?;
        moment("slips", Some(slip.at))?;
    }
    area.planned_lapse.as_ref().map_or(Ok(()), |plan| date("planned_lapse", plan.on))
}

fn validate_settings(settings: &Settings) -> Valid {
    ensure(settings.id.as_str() == Settings::ID, "id", "there is one record of settings, and this is not its id")?;
    minutes("session_minutes", settings.session_minutes)?;
    moment("backed_up", settings.backed_up)?;
    moment("offer_put_aside", settings.offer_put_aside)
}

fn validate_format(format: &Format) -> Valid {
    phase_ids(format.phases.iter().map(|phase| &*phase.id))?;
    let shares = || format.phases.iter().map(|phase| phase.share);
    ensure(shares().all(|share| share <= Session::MAX_SHARE), "phases", "a share is above 1,000")?;
    ensure(shares().any(|share| share > 0), "phases", "no phase has a share of the time")
}

fn validate_prompt_set(set: &PromptSet) -> Valid {
    moment("at", Some(set.at))?;
    ensure(set.prompts.len() <= PromptSet::MOST, "prompts", "a set holds 500 prompts at most")?;
    let ids = sort::set(set.prompts.iter().map(|prompt| &*prompt.id));
    ensure(ids.len() == set.prompts.len(), "prompts", "two prompts have the same id")
}

fn validate_session(session: &Session) -> Valid {
    minutes("minutes", session.minutes)?;
    date("on", session.on)?;
    moment("started", session.started)?;
    moment("ended", session.ended)?;
    moment("still_on", session.still_on)?;
    phase_ids(session.phases.iter().map(|phase| &*phase.id))?;
    ensure(session.heart < session.phases.len(), "heart", "there is no such phase")?;
    validate_pacing(&session.pacing, session.phases.len())?;
    ruler("check_in.engagement", session.check_in.engagement)?;
    ruler("scaling.score", session.scaling.score)?;
    session.close.next_session.map_or(Ok(()), |next| date("close.next_session", next.date()))
}

fn validate_pacing(pacing: &Pacing, phases: usize) -> Valid {
    ensure(pacing.phases.len() == phases, "pacing.phases", "there is one for each phase of the session")?;
    ensure(pacing.current < phases, "pacing.current", "there is no such phase")?;
    moment("pacing.running_since", pacing.running_since)?;
    let in_range = |span: Span| SPANS.contains(&span.0);
    let all = pacing.phases.iter().all(|p| in_range(p.first_planned) && in_range(p.planned) && in_range(p.spent));
    ensure(all, "pacing.phases", "a time is longer than a hundred years")
}

fn validate_three_month_goal(goal: &ThreeMonthGoal) -> Valid {
    date("starts", goal.starts)?;
    date("target", goal.target)?;
    moment("at", Some(goal.at))?;
    for day in goal.milestones.iter().flat_map(|milestone| [milestone.by, milestone.reached]).flatten() {
        date("milestones", day)?;
    }
    ruler("importance", goal.importance)?;
    ruler("confidence", goal.confidence)?;
    ruler("confidence_after", goal.confidence_after)?;
    let Attainment { weight, ratings, .. } = &goal.attainment;
    let weight = weight.is_none_or(|weight| Attainment::WEIGHTS.contains(&weight));
    ensure(weight, "attainment.weight", "a weight is from 1 to 10")?;
    for rating in ratings {
        date("attainment.ratings", rating.on)?;
        ensure(Attainment::RANGE.contains(&rating.level), "attainment.ratings", "a level is from -2 to 2")?;
    }
    Ok(())
}

fn validate_weekly_goal(goal: &WeeklyGoal) -> Valid {
    ruler("importance", goal.importance)?;
    ruler("readiness", goal.readiness)?;
    ruler("confidence", goal.confidence)?;
    ruler("confidence_after", goal.confidence_after)?;
    ensure(
        goal.times.is_none_or(|times| WeeklyGoal::TIMES_KEPT.contains(&times)),
        "times",
        "a number a week is from 1 to 99",
    )?;
    date("starts", goal.starts)?;
    moment("at", Some(goal.at))
}

fn validate_review(review: &GoalReview) -> Valid {
    percent("percent", review.percent)?;
    date("on", review.on)
}

fn phase_ids<'a>(ids: impl ExactSizeIterator<Item = &'a str>) -> Valid {
    ensure((1..=MOST_PHASES).contains(&ids.len()), "phases", "there are from 1 to 100 phases")?;
    let count = ids.len();
    let distinct = sort::set(ids);
    ensure(distinct.len() == count, "phases", "two phases have the same id")
}

fn minutes(path: &str, minutes: u16) -> Valid {
    ensure(Session::MINUTES.contains(&minutes), path, "a session has from 15 to 180 minutes")
}

fn ruler(path: &str, value: Option<u8>) -> Valid {
    ensure(value.is_none_or(|value| value <= 10), path, "a ruler goes from 0 to 10")
}

fn percent(path: &str, value: Option<u8>) -> Valid {
    ensure(value.is_none_or(|value| value <= 100), path, "a percentage is from 0 to 100")
}

fn date(path: &str, date: NaiveDate) -> Valid {
    ensure(YEARS.contains(&date.year()), path, "a year has four digits")
}

fn moment(path: &str, moment: Option<Timestamp>) -> Valid {
    ensure(moment.is_none_or(|moment| MOMENTS.contains(&moment.0)), path, "the year of this moment has four digits")
}

fn ensure(holds: bool, path: &str, otherwise: &str) -> Valid {
    if holds { Ok(()) } else { Err(DecodeError { path: path.into(), reason: otherwise.into() }) }
}
