//! Records that are dated after today: they change nothing that is said of today, and nothing of them is gone.

use cairn::{
    content::{format, sample},
    domain::{
        AnyRecord, Assessment, Changes, CheckIn, Client, FocusArea, GoalReview, GoalStatus, Id, LaterWhat, Model,
        NaiveDate, Rating, Ruler, RulerReading, Session, WeeklyGoal,
    },
};
use chrono::{Days, NaiveDateTime};

fn today() -> NaiveDate {
    // A Saturday, on which the week is looked back on.
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn monday() -> NaiveDate {
    today() - Days::new(5)
}

fn utc(at: NaiveDateTime) -> cairn::domain::Timestamp {
    cairn::domain::Timestamp(at.and_utc().timestamp_millis())
}

/// The sample as it is today.
fn played() -> Model {
    let mut model = Model::default();
    model.patch(&sample::changes(today(), &utc));
    model
}

/// Every dated record of the sample once more, under another id and on another day.
fn copies(model: &Model, on: NaiveDate) -> Vec<AnyRecord> {
    let at = utc(on.into());
    fn id<T>(of: &Id<T>) -> Id<T> {
        Id::from_random(of.as_str().bytes().fold(1, |sum, byte| sum * 31 % (1 << 100) + u128::from(byte)))
    }
    let mut copies: Vec<AnyRecord> = Vec::new();
    for goal in model.weekly_goals.iter() {
        let copy = WeeklyGoal { id: id(&goal.id), starts: on, at, session: None, idea: None, ..(**goal).clone() };
        copies.push(AnyRecord::WeeklyGoal(copy.into()));
    }
    for said in model.check_ins.iter() {
        copies.push(AnyRecord::CheckIn(CheckIn { id: id(&said.id), on, at, ..(**said).clone() }.into()));
    }
    for review in model.goal_reviews.iter() {
        let copy = GoalReview { id: id(&review.id), on, session: None, percent: Some(3), ..(**review).clone() };
        copies.push(AnyRecord::GoalReview(copy.into()));
    }
    for session in model.sessions.iter() {
        let copy = Session { id: id(&session.id), on, started: Some(at), ..(**session).clone() };
        copies.push(AnyRecord::Session(copy.into()));
    }
    for taken in model.assessments.iter() {
        copies.push(AnyRecord::Assessment(Assessment { id: id(&taken.id), on, at, ..(**taken).clone() }.into()));
    }
    copies
}

fn with(model: &Model, added: Vec<AnyRecord>) -> Model {
    let mut model = model.clone();
    model.patch(&Changes { added, ..Changes::default() });
    model
}

type Ask = fn(&Model, &Id<Client>, &Id<WeeklyGoal>) -> String;

/// Whatever is asked of the records about today, each in the words of its answer.
const QUERIES: &[(&str, Ask)] = &[
    ("said_on", |model, _, goal| format!("{:?}", model.said_on(goal, today()))),
    ("days_of", |model, _, goal| format!("{:?}", model.days_of(goal, today()))),
    ("strength_of", |model, _, goal| format!("{:?}", model.strength_of(goal, today()))),
    ("strength_under", |model, _, goal| {
        let above = model.weekly_goals.get(goal).and_then(|goal| goal.three_month_goal.clone());
        format!("{:?}", above.map(|above| model.strength_under(&above, today())))
    }),
    ("count_in_week", |model, _, goal| format!("{:?}", model.count_in_week(goal, monday(), today()))),
    ("week_of", |model, _, goal| format!("{:?}", model.week_of(goal, monday(), today()))),
    ("goals_of_week", |model, client, _| {
        let mut goals = model.goals_of_week(client, monday(), today());
        goals.retain(|goal| goal.starts <= today());
        format!("{goals:?}")
    }),
    ("to_look_back_on", |model, client, _| format!("{:?}", model.to_look_back_on(client, monday(), today()))),
    ("goals_with_strength", |model, client, _| format!("{:?}", model.goals_with_strength(client, today()))),
    ("confidence_of", |model, client, _| format!("{:?}", model.confidence_of(client, today()))),
    ("done_per_week", |model, client, _| format!("{:?}", model.done_per_week(client, today()))),
    ("attainment_of", |model, client, _| format!("{:?}", model.attainment_of(client, today()))),
    ("lean_on", |model, client, _| format!("{:?}", model.lean_on(client, today()).helped)),
    ("stalls_of", |model, client, _| format!("{:?}", model.stalls_of(client, today()))),
    ("last_session", |model, client, _| format!("{:?}", model.last_session(client, None, today()))),
    ("sessions_of", |model, client, _| {
        let mut sessions = model.sessions_of(client, today());
        let first_later = sessions.iter().position(|session| session.on > today()).unwrap_or(sessions.len());
        assert!(sessions[first_later..].iter().all(|session| session.on > today()), "they come last");
        sessions.truncate(first_later);
        format!("{sessions:?}")
    }),
    ("phases_not_due", |model, client, _| {
        let standard = format("standard").expect("a format");
        format!("{:?}", model.phases_not_due(client, standard, today()))
    }),
    ("focus_area_to_begin_with", |model, client, _| format!("{:?}", model.focus_area_to_begin_with(client, today()))),
    ("ideas_by_session", |model, client, _| format!("{:?}", model.ideas_by_session(client, today()))),
    ("recent_sessions", |model, _, _| format!("{:?}", model.recent_sessions(5, today()))),
    ("sessions_to_round_off", |model, _, _| format!("{:?}", model.sessions_to_round_off(today()))),
    ("glances", |model, client, _| {
        let glances = model.glances(today());
        let glance = glances.iter().find(|glance| glance.client.id == *client);
        format!("{:?}", glance.map(|glance| (glance.last.clone(), glance.next)))
    }),
    ("assessments_of", |model, client, _| {
        let mut taken = model.assessments_of(client, today());
        taken.retain(|taken| taken.on <= today());
        format!("{taken:?}")
    }),
    ("latest_assessment", |model, client, _| {
        format!("{:?}", model.latest_assessment(client, Assessment::WHEEL, today()))
    }),
];

#[test]
fn what_is_dated_later_changes_no_answer_about_today() {
    let model = played();
    let mut asked = 0;
    for days in [1, 2, 365] {
        let later = with(&model, copies(&model, today() + Days::new(days)));
        for (name, ask) in QUERIES {
            for goal in model.weekly_goals.iter() {
                asked += 1;
                let (client, goal) = (&goal.client, &goal.id);
                assert_eq!(ask(&later, client, goal), ask(&model, client, goal), "{name}, {days} days ahead");
            }
        }
    }
    println!("{} queries, {asked} answers with records dated 1, 2 and 365 days ahead: 0 changed", QUERIES.len());
}

#[test]
fn ratings_and_rulers_of_a_day_to_come_are_not_where_things_stand_now() {
    let model = played();
    let mut walked = 0;
    for days in [1, 365] {
        let on = today() + Days::new(days);
        for goal in model.three_month_goals.iter() {
            let mut later = (**goal).clone();
            later.attainment.ratings.push(Rating { on, level: 2 });
            assert_eq!(
                later.attainment.now(today()).map(|now| now.level),
                match goal.attainment.now(today()) {
                    Some(now) => Some(now.level),
                    None => Some(2),
                }
            );
            let client = &goal.client;
            let before = model.attainment_of(client, today());
            let mut changed = model.clone();
            changed.patch(&Changes { added: vec![AnyRecord::ThreeMonthGoal(later.into())], ..Changes::default() });
            assert_eq!(changed.attainment_of(client, today()), before);
            walked += 1;
        }
        for area in model.focus_areas.iter() {
            let mut later = (**area).clone();
            later.rulers.push(RulerReading { on, confidence: Some(10), ..RulerReading::default() });
            let before = area.ruler_now(Ruler::Confidence, today());
            assert_eq!(later.ruler_now(Ruler::Confidence, today()), before.or(Some((on, 10))));
            let curve = |area: &FocusArea| area.ruler_over_time(Ruler::Confidence, today());
            assert_eq!(curve(&later), curve(area));
            walked += 1;
        }
    }
    println!("{walked} goals and focus areas with a word of a day to come");
    assert!(walked > 0);
}

#[test]
fn all_that_is_dated_later_is_said() {
    let model = played();
    assert_eq!(model.dated_later(None, today()), [], "nothing of the sample");
    for days in [1, 365] {
        let on = today() + Days::new(days);
        let later = copies(&model, on);
        let let_go =
            |record: &AnyRecord| matches!(record, AnyRecord::WeeklyGoal(goal) if goal.status == GoalStatus::LetGo);
        // Several words about one goal on one day are one entry.
        let mut wanted: Vec<(NaiveDate, LaterWhat)> = later
            .iter()
            .filter(|record| !let_go(record))
            .map(|record| {
                let what = match record {
                    AnyRecord::WeeklyGoal(goal) => LaterWhat::Goal(goal.id.clone()),
                    AnyRecord::CheckIn(said) => LaterWhat::CheckIn(said.goal.clone()),
                    AnyRecord::GoalReview(review) => LaterWhat::Review(review.goal.clone()),
                    AnyRecord::Session(session) => LaterWhat::Session(session.id.clone()),
                    AnyRecord::Assessment(taken) => LaterWhat::Assessment(taken.id.clone()),
                    other => panic!("{other:?}"),
                };
                (on, what)
            })
            .collect();
        wanted.sort();
        wanted.dedup();
        let later = with(&model, later);
        let mut found: Vec<_> = later.dated_later(None, today()).into_iter().map(|one| (one.on, one.what)).collect();
        found.sort();
        assert_eq!(found, wanted);
        println!("{} entries {days} days ahead, each said with its day", found.len());
        assert_eq!(later.dated_later(None, on), [], "until that day comes");
    }
}

#[test]
fn what_is_dated_a_year_ago_stays_where_it_was() {
    let model = played();
    let on = today() - Days::new(365);
    let old = with(&model, copies(&model, on));
    assert_eq!(old.dated_later(None, today()), []);
    let mut walked = 0;
    for goal in model.weekly_goals.iter() {
        let has_words = model.check_ins.iter().any(|said| said.goal == goal.id);
        assert_eq!(old.days_of(&goal.id, today()).first().map(|day| day.on), has_words.then_some(on));
        assert_eq!(old.said_on(&goal.id, today()), model.said_on(&goal.id, today()));
        walked += 1;
    }
    for session in model.sessions.iter() {
        assert!(old.sessions_of(&session.client, today()).iter().any(|kept| kept.on == on));
        assert_eq!(
            old.last_session(&session.client, None, today()),
            model.last_session(&session.client, None, today())
        );
        walked += 1;
    }
    println!("{walked} goals and sessions with a copy of a year ago");
}
