//! Puts a canary of its own into each text of a store, through the records' JSON. Empty fields are not in that JSON, so
//! each record is filled first, by literals that name every field: one that a later version adds does not compile here.

use std::collections::BTreeMap;

use cairn::domain::{
    AnyRecord, Assessment, Attainment, Barrier, Board, Changes, CheckIn, Client, Close, FocusArea, GenerativeMoment,
    GoalReview, Kind, Model, NaiveDate, PlannedLapse, PlannedMilestone, Preparation, Questionnaire, Referral,
    Reflection, Ruler, RulerReading, RulerWords, Scaling, Session, Slip, SlipKind, Stance, Standing, ThreeMonthCheckIn,
    ThreeMonthGoal, Trashed, Vision, WeeklyGoal,
};
use serde_json::Value;

use cairn::domain::assessment::Reviewed;

use super::assessments;

/// Texts that are names of things inside the program, not words of a person.
const REFERENCES: [&str; 7] = ["id", "client", "session", "goal", "phase", "format", "prompt_set"];

/// A field of a record: its kind, its id and where in it.
pub type Place = (Kind, String, String);

/// Replaces each text of `model` by a canary. Empty lists of texts get one; each record gets an unknown field.
pub fn with_canaries(model: &Model) -> (Model, BTreeMap<Place, String>) {
    let (mut filled, mut places) = (Changes::default(), BTreeMap::new());
    for record in model.records().filter(|record| record.kind() != Kind::Settings) {
        let mut json: Value = serde_json::from_str(&filled_in(record.clone()).encode()).unwrap();
        json["unknown_field"] = "".into();
        for pointer in pointers(&json) {
            let canary = format!("CANARY{:04}X", places.len());
            let mut tried = json.clone();
            match tried.pointer_mut(&pointer) {
                Some(Value::Array(list)) => list.push(canary.clone().into()),
                Some(text) => *text = canary.clone().into(),
                None => unreachable!(),
            }
            // What refuses a canary (a date, a choice, an id) holds no words.
            if AnyRecord::decode(record.kind(), &tried.to_string()).is_ok() {
                json = tried;
                places.insert((record.kind(), record.id().into(), pointer), canary);
            }
        }
        filled.added.push(AnyRecord::decode(record.kind(), &json.to_string()).unwrap());
    }
    let mut model = Model::default();
    model.patch(&filled);
    (model, places)
}

/// The pointers to the texts and empty lists of a record.
fn pointers(json: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match json {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !REFERENCES.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(list) if !list.is_empty() => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        Value::String(_) | Value::Array(_) => return vec![String::new()],
        _ => vec![],
    };
    let below = |(name, value): (String, &Value)| {
        pointers(value).into_iter().map(move |pointer| format!("/{name}{pointer}")).collect::<Vec<_>>()
    };
    children.into_iter().flat_map(below).collect()
}

/// The record with a word in each text that may be empty.
fn filled_in(record: AnyRecord) -> AnyRecord {
    let x = || "x".to_owned();
    match record {
        AnyRecord::Client(kept) => {
            let Client { id, name, myself, about: _, since, archived, asked: _, extra } = (*kept).clone();
            let asked = vec![assessments::asked()];
            AnyRecord::Client(Client { id, name, myself, about: x(), since, archived, asked, extra }.into())
        }
        AnyRecord::CheckIn(kept) => {
            let CheckIn { id, goal, on, at, outcome, percent, line: _, extra } = (*kept).clone();
            AnyRecord::CheckIn(CheckIn { id, goal, on, at, outcome, percent, line: x(), extra }.into())
        }
        AnyRecord::ThreeMonthGoal(kept) => {
            let ThreeMonthGoal { id, client, statement, starts, target, importance, confidence, .. } = (*kept).clone();
            let ThreeMonthGoal { focus_area, confidence_after, at, status, visibility, extra, .. } = (*kept).clone();
            let goal = ThreeMonthGoal {
                id,
                client,
                statement,
                measure: x(),
                towards: x(),
                focus_area,
                starts,
                target,
                milestones: vec![PlannedMilestone { text: x(), by: None, reached: None }],
                importance,
                confidence,
                confidence_after,
                attainment: Attainment { levels: std::array::from_fn(|_| x()), weight: None, ratings: vec![] },
                at,
                status,
                visibility,
                extra,
            };
            AnyRecord::ThreeMonthGoal(goal.into())
        }
        AnyRecord::WeeklyGoal(kept) => {
            let WeeklyGoal { id, client, session, three_month_goal, idea, kind, stage, importance, readiness, .. } =
                (*kept).clone();
            let WeeklyGoal {
                focus_area,
                times,
                confidence,
                confidence_after,
                starts,
                asked,
                at,
                status,
                visibility,
                extra,
                ..
            } = (*kept).clone();
            let goal = WeeklyGoal {
                id,
                client,
                session,
                three_month_goal,
                idea,
                focus_area,
                kind,
                stage,
                what: x(),
                importance,
                readiness,
                how_much: x(),
                times,
                when_where: x(),
                support: x(),
                obstacle: x(),
                if_then: x(),
                confidence,
                confidence_after,
                restated: x(),
                starts,
                asked,
                at,
                status,
                visibility,
                extra,
            };
            AnyRecord::WeeklyGoal(goal.into())
        }
        AnyRecord::GoalReview(kept) => {
            let GoalReview { id, goal, session, on, percent, fit, next, visibility, extra, .. } = (*kept).clone();
            let review = GoalReview {
                id,
                goal,
                session,
                on,
                best_experience: x(),
                percent,
                helped: x(),
                kept_from_lower: x(),
                could_be_higher: x(),
                learned: x(),
                challenges: x(),
                fit,
                feelings: x(),
                needs: x(),
                affirmed: x(),
                next,
                visibility,
                extra,
            };
            AnyRecord::GoalReview(review.into())
        }
        AnyRecord::Referral(kept) => {
            let Referral { id, client, on, at, concern, reply, ask_again, settled, extra, .. } = (*kept).clone();
            let (facts, said, offered, outcome) = (x(), x(), x(), x());
            AnyRecord::Referral(
                Referral {
                    id,
                    client,
                    on,
                    at,
                    concern,
                    facts,
                    said,
                    offered,
                    reply,
                    outcome,
                    ask_again,
                    settled,
                    extra,
                }
                .into(),
            )
        }
        AnyRecord::Session(kept) => AnyRecord::Session(filled_in_session((*kept).clone()).into()),
        // Their texts are never empty.
        AnyRecord::Note(_) | AnyRecord::Idea(_) | AnyRecord::Cluster(_) => record,
        AnyRecord::Vision(kept) => {
            let Vision { id, client, statement, revised, revisited, visibility, extra, .. } = (*kept).clone();
            let vision = Vision {
                id,
                client,
                statement,
                wants: x(),
                why: x(),
                values: vec![x()],
                strengths: vec![x()],
                best_experiences: x(),
                supports: x(),
                obstacles: x(),
                revised,
                revisited,
                visibility,
                extra,
            };
            AnyRecord::Vision(vision.into())
        }
        AnyRecord::Board(kept) => {
            let frame = GenerativeMoment { topic: x(), wanted: x(), ambivalence: x(), ..kept.frame.clone() };
            // Named one by one, so that a new text cannot be left out.
            let ambivalence = cairn::domain::board::Ambivalence {
                stance: kept.ambivalence.stance,
                for_change: x(),
                against_change: x(),
                for_staying: x(),
                against_staying: x(),
                matters: x(),
                now: x(),
                distance: x(),
            };
            AnyRecord::Board(Board { frame, ambivalence, ..(*kept).clone() }.into())
        }
        AnyRecord::Questionnaire(kept) => {
            let Questionnaire { id, name, intro: _, items: _, scoring, credit: _, extra } = (*kept).clone();
            let items = vec![assessments::item()];
            AnyRecord::Questionnaire(Questionnaire { id, name, intro: x(), items, scoring, credit: x(), extra }.into())
        }
        AnyRecord::Assessment(kept) => {
            let Assessment { id, client, instrument, on, at, visibility, result, received, extra, .. } =
                (*kept).clone();
            let reviewed = Reviewed { steps: vec![x()], notes: x() };
            let result = assessments::filled(result);
            AnyRecord::Assessment(
                Assessment { id, client, instrument, on, at, visibility, result, received, reviewed, extra }.into(),
            )
        }
        AnyRecord::FocusArea(kept) => AnyRecord::FocusArea(filled_in_area((*kept).clone()).into()),
        AnyRecord::Trashed(kept) => {
            let Trashed { id, at, kind, title: _, on, client, home, records, links, extra } = (*kept).clone();
            let title = x();
            AnyRecord::Trashed(Trashed { id, at, kind, title, on, client, home, records, links, extra }.into())
        }
        AnyRecord::Settings(_) | AnyRecord::Format(_) | AnyRecord::PromptSet(_) => record,
    }
}

fn filled_in_area(area: FocusArea) -> FocusArea {
    let x = || "x".to_owned();
    let FocusArea { id, client, name, at, archived, visibility, extra, .. } = area;
    let on = NaiveDate::default();
    FocusArea {
        id,
        client,
        name,
        behaviour: x(),
        standings: vec![Standing { on, at, stance: Stance::Cant, by_hand: true, session: None, why: x() }],
        rulers: vec![RulerReading {
            on,
            at,
            importance: Some(3),
            confidence: None,
            readiness: None,
            words: vec![RulerWords { ruler: Ruler::Importance, not_lower: x(), higher: x() }],
        }],
        barriers: vec![Barrier { text: x(), sort: None, words: x() }],
        motivators: vec![x()],
        values: vec![x()],
        slips: vec![Slip { on, at, kind: SlipKind::Lapse, learned: x(), settled: false }],
        planned_lapse: Some(PlannedLapse { on, what: x() }),
        at,
        archived,
        visibility,
        extra,
    }
}

fn filled_in_session(session: Session) -> Session {
    let x = || "x".to_owned();
    let Session { id, client, format, voice, minutes, on, zone, status, started, ended, still_on, .. } = session;
    let Session { phases, pacing, heart, focus_area, first_goal, shared, extra, .. } = session;
    let ThreeMonthCheckIn { still_right, engagement, .. } = session.check_in;
    let GenerativeMoment { arousal, permission, .. } = session.generative;
    Session {
        id,
        client,
        format,
        voice,
        minutes,
        on,
        zone,
        status,
        started,
        ended,
        still_on,
        phases,
        pacing,
        heart,
        focus_area,
        preparation: Preparation { looked_at: vec![x()], intention: x(), questions: vec![x()] },
        first_goal,
        prompt_set: Some("x".parse().expect("an id")),
        shown_prompt: Some(x()),
        check_in: ThreeMonthCheckIn { still_right, best_learning: x(), engagement, revise: x(), affirmed: x() },
        generative: GenerativeMoment {
            topic: x(),
            arousal,
            permission,
            wanted: x(),
            strengths: vec![x()],
            environments: vec![x()],
            ambivalence: x(),
        },
        scaling: Scaling { score: session.scaling.score, why_not_lower: x(), one_step_up: x() },
        close: Close { appreciation: x(), learned: x(), feedback: x(), next_session: session.close.next_session },
        reflection: Reflection { stage: x(), went_well: x(), differently: x(), private_notes: x() },
        shared,
        extra,
    }
}
