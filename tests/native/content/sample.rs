//! The sample is whole: everything refers to something that is there, it is kindly worded, and it moves with today.

use cairn::{
    content::sample,
    domain::{AnyRecord, GoalStatus, Kind, Model, NaiveDate, Outcome, SessionStatus, Timestamp, time::Span},
};
use chrono::NaiveDateTime;

use super::words::{scolding, words};

fn utc(at: NaiveDateTime) -> Timestamp {
    Timestamp(at.and_utc().timestamp_millis())
}

fn played(today: NaiveDate) -> Model {
    let mut model = Model::default();
    model.patch(&sample::changes(today, &utc));
    model
}

/// Days on which dates are easily wrong: a leap day, the turn of a year, and some day.
fn days() -> [NaiveDate; 4] {
    [(2028, 2, 29), (2026, 12, 31), (2027, 1, 1), (2026, 3, 29)]
        .map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

#[test]
fn every_reference_resolves() {
    let model = played(days()[0]);
    let client = |id| assert!(model.clients.get(id).is_some(), "client {id}");
    let session = |id| assert!(model.sessions.get(id).is_some(), "session {id}");
    let goal = |id| assert!(model.weekly_goals.get(id).is_some(), "goal {id}");
    model.visions.iter().for_each(|record| client(&record.client));
    model.three_month_goals.iter().for_each(|record| client(&record.client));
    model.sessions.iter().for_each(|record| {
        client(&record.client);
        record.first_goal.iter().for_each(goal);
        assert!(cairn::content::format(record.format.as_str()).is_some());
    });
    for record in model.weekly_goals.iter() {
        client(&record.client);
        session(record.session.as_ref().expect("each goal was set in a session"));
        if let Some(above) = &record.three_month_goal {
            assert!(model.three_month_goals.get(above).is_some());
        }
    }
    for record in model.goal_reviews.iter() {
        goal(&record.goal);
        record.session.iter().for_each(session);
    }
    model.check_ins.iter().for_each(|record| goal(&record.goal));
    model.ideas.iter().filter_map(|record| record.session.as_ref()).for_each(session);
    for record in model.notes.iter() {
        client(&record.client);
        if let (Some(id), Some(phase)) = (&record.session, &record.phase) {
            assert!(model.sessions.get(id).is_some_and(|session| session.phase_index(phase).is_some()), "{phase}");
        }
    }
}

#[test]
fn one_client_in_week_five_with_everything() {
    for today in days() {
        let model = played(today);
        let counts: Vec<(Kind, usize)> = Kind::ALL.iter().map(|kind| (*kind, model.count(*kind))).collect();
        println!("{today}: {counts:?}");
        assert_eq!(model.clients.len(), 1);
        assert_eq!(model.sessions.len(), 4);
        assert!(
            counts.iter().all(|(kind, count)| *count > 0 || matches!(kind, Kind::Format | Kind::Trashed)),
            "{counts:?}"
        );
        for goal in model.three_month_goals.iter() {
            assert_eq!((today - goal.starts).num_days() / 7 + 1, 5, "week 5");
            assert_eq!((goal.target - goal.starts).num_days(), 84, "of 12");
        }
        let client = &model.clients.iter().next().unwrap().id;
        assert!((2..=5).contains(&model.active_goals_of(client).len()));
        let glances = model.glances(today);
        assert_eq!(glances[0].next.map(|next| (next.date() - today).num_days()), Some(1));
        assert!(model.sessions_to_round_off(today).is_empty());
    }
}

#[test]
fn every_session_was_held_and_paced() {
    let today = days()[3];
    let model = played(today);
    for session in model.sessions.iter() {
        assert_eq!(session.status, SessionStatus::Ended);
        assert!(session.on < today);
        assert_eq!(session.pacing.planned(), Span::minutes(session.minutes.into()));
        for (phase, pace) in session.phases.iter().zip(&session.pacing.phases) {
            assert_eq!(pace.skipped, pace.spent == Span::ZERO, "{}", phase.name);
            assert_eq!(pace.skipped, phase.checked.is_empty(), "{}", phase.name);
        }
        assert!(
            model.goal_reviews.iter().any(|review| review.session.as_ref() == Some(&session.id))
                || model.last_session(&session.client, None, today).is_some_and(|last| last.on > session.on)
        );
    }
    assert!(model.weekly_goals.iter().any(|goal| goal.status == GoalStatus::LetGo));
    assert!(model.weekly_goals.iter().any(|goal| goal.status == GoalStatus::Finished));
}

#[test]
fn the_ladder_shows_all_there_is_to_show() {
    let model = played(days()[0]);
    let client = &model.clients.iter().next().expect("a client").id;
    let rungs = model.rungs_of(client);
    assert_eq!((rungs.branches.len(), rungs.orphans.len()), (2, 1), "one goal stands alone, as it may");
    assert_eq!(model.attainment_of(client, days()[0]).len(), 2);
    assert!(model.done_per_week(client, days()[0]).len() >= 5, "check-ins over five weeks");
    assert!(model.check_ins.iter().any(|check_in| check_in.outcome == Outcome::Lapse));
    assert!(model.weekly_goals.iter().all(|goal| !model.strength_of(&goal.id, days()[0]).is_empty()));
}

#[test]
fn nothing_happened_after_today_and_the_ids_stay() {
    let [first, .., last] = days();
    let ids = |today| played(today).records().map(|record| record.id().to_owned()).collect::<Vec<_>>();
    assert_eq!(ids(first), ids(last));
    for today in days() {
        let model = played(today);
        let midnight = utc(today.and_hms_opt(0, 0, 0).unwrap());
        assert!(model.notes.iter().all(|note| note.at < midnight));
        assert!(model.check_ins.iter().all(|check_in| check_in.at < midnight && check_in.on < today));
    }
}

#[test]
fn the_words_are_kind_and_name_no_day() {
    const DAYS: [&str; 14] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "july",
        "september",
        "october",
        "november",
        "december",
    ];
    let mut texts = Vec::new();
    played(days()[0]).records().for_each(|record| gather(&record, &mut texts));
    for text in &texts {
        assert!(text.is_ascii() && !text.contains('!') && text.trim() == text, "{text:?}");
        let bad: Vec<String> =
            words(text).into_iter().filter(|word| scolding(word) || DAYS.contains(&word.as_str())).collect();
        assert!(bad.is_empty(), "{bad:?} in {text:?}");
    }
    println!("{} texts", texts.len());
    assert!(texts.len() > 200);
}

/// Every sentence that a record holds.
fn gather(record: &AnyRecord, texts: &mut Vec<String>) {
    fn walk(value: &serde_json::Value, texts: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) if text.contains(' ') => texts.push(text.clone()),
            serde_json::Value::Array(items) => items.iter().for_each(|item| walk(item, texts)),
            serde_json::Value::Object(fields) => fields.values().for_each(|field| walk(field, texts)),
            _ => {}
        }
    }
    walk(&serde_json::from_str(&record.encode()).unwrap(), texts);
}
