//! Arbitrary records: every field takes every kind of value that a command could give it.

pub mod assessment;
mod focus_area;
mod goals;
mod session;

use std::sync::Arc;

use cairn::domain::*;

use super::Dice;
use assessment::{assessment, questionnaire};
use focus_area::focus_area;
use goals::{check_in, goal_review, three_month_goal, vision, weekly_goal};
use session::session;

/// A record of any kind.
pub fn record(dice: &mut Dice) -> AnyRecord {
    record_of(dice.pick(Kind::ALL), dice)
}

/// A record of this kind.
pub fn record_of(kind: Kind, dice: &mut Dice) -> AnyRecord {
    match kind {
        Kind::Settings => AnyRecord::Settings(Arc::new(settings(dice))),
        Kind::Format => AnyRecord::Format(Arc::new(format(dice))),
        Kind::Client => AnyRecord::Client(Arc::new(client(dice))),
        Kind::Vision => AnyRecord::Vision(Arc::new(vision(dice))),
        Kind::ThreeMonthGoal => AnyRecord::ThreeMonthGoal(Arc::new(three_month_goal(dice))),
        Kind::Session => AnyRecord::Session(Arc::new(session(dice))),
        Kind::WeeklyGoal => AnyRecord::WeeklyGoal(Arc::new(weekly_goal(dice))),
        Kind::GoalReview => AnyRecord::GoalReview(Arc::new(goal_review(dice))),
        Kind::CheckIn => AnyRecord::CheckIn(Arc::new(check_in(dice))),
        Kind::Note => AnyRecord::Note(Arc::new(note(dice))),
        Kind::Idea => AnyRecord::Idea(Arc::new(idea(dice))),
        Kind::Board => AnyRecord::Board(Arc::new(board(dice))),
        Kind::Cluster => AnyRecord::Cluster(Arc::new(cluster(dice))),
        Kind::Questionnaire => AnyRecord::Questionnaire(Arc::new(questionnaire(dice))),
        Kind::Assessment => AnyRecord::Assessment(Arc::new(assessment(dice))),
        Kind::FocusArea => AnyRecord::FocusArea(Arc::new(focus_area(dice))),
        Kind::Referral => AnyRecord::Referral(Arc::new(referral(dice))),
        Kind::PromptSet => AnyRecord::PromptSet(Arc::new(prompt_set(dice))),
        Kind::Trashed => AnyRecord::Trashed(Arc::new(trashed(dice))),
    }
}

fn settings(dice: &mut Dice) -> Settings {
    Settings {
        id: Id::fixed(Settings::ID),
        mode: dice.maybe(|dice| dice.pick(&[Mode::Coach, Mode::Own])),
        session_minutes: minutes(dice),
        hide_timer: dice.flag(),
        let_screen_sleep: dice.flag(),
        backed_up: dice.maybe(Dice::moment),
        offer_put_aside: dice.maybe(Dice::moment),
        emergency_number: dice.text(),
        local_services: dice.text(),
        favourites: dice.list(3, Dice::text),
        prompts: dice.pick(&PromptSource::ALL),
        extra: dice.extra(),
    }
}

fn minutes(dice: &mut Dice) -> u16 {
    let (first, last) = Session::MINUTES.into_inner();
    first + dice.below(usize::from(last - first) + 1) as u16
}

fn format(dice: &mut Dice) -> Format {
    const ACTIVITIES: &[Activity] = &[
        Activity::FirstGoal,
        Activity::GoalReview,
        Activity::ThreeMonthCheckIn,
        Activity::GenerativeMoment,
        Activity::Ideas,
        Activity::Scaling,
        Activity::GoalSetting,
        Activity::Close,
    ];
    let mut phases: Vec<FormatPhase> = (0..1 + dice.below(4))
        .map(|i| FormatPhase {
            id: format!("phase-{i}").into(),
            name: dice.text().into(),
            purpose: dice.text().into(),
            share: dice.below(1_001) as u16,
            activities: dice.list(3, |dice| dice.pick(ACTIVITIES)),
            when: dice.pick(&[When::Always, When::Monthly]),
            prompts: dice.list(2, |dice| Prompt {
                id: dice.text().into(),
                coach: dice.text().into(),
                own: dice.text().into(),
            }),
            checklist: dice.list(2, |dice| ChecklistItem {
                id: dice.text().into(),
                coach: dice.text().into(),
                own: dice.text().into(),
            }),
        })
        .collect();
    phases[0].share = phases[0].share.max(1);
    Format {
        id: dice.id(),
        name: dice.text().into(),
        description: dice.text().into(),
        source: dice.text().into(),
        phases,
        extra: dice.extra(),
    }
}

fn client(dice: &mut Dice) -> Client {
    Client {
        id: dice.id(),
        name: dice.text(),
        myself: dice.one_in(4),
        about: dice.text(),
        since: dice.date(),
        archived: dice.flag(),
        asked: dice.list(2, assessment::asked),
        extra: dice.extra(),
    }
}

fn note(dice: &mut Dice) -> Note {
    Note {
        id: dice.id(),
        client: dice.id(),
        session: dice.maybe(Dice::id),
        phase: dice.maybe(Dice::text),
        text: dice.text(),
        mark: dice.pick(&[Mark::Plain, Mark::Insight, Mark::Action]),
        change_talk: dice.maybe(|dice| dice.pick(&ChangeTalk::ALL)),
        visibility: dice.visibility(),
        at: dice.moment(),
        extra: dice.extra(),
    }
}

fn idea(dice: &mut Dice) -> Idea {
    Idea {
        id: dice.id(),
        session: dice.maybe(Dice::id),
        board: dice.maybe(Dice::id),
        text: dice.text(),
        by: dice.pick(AUTHORS),
        wild: dice.flag(),
        built_on: dice.maybe(Dice::id),
        sources: dice.list(2, Dice::id),
        cluster: dice.maybe(Dice::id),
        rank: dice.below(1_000) as i64 - 500,
        votes: dice.list(2, |dice| dice.pick(AUTHORS)),
        energy: dice.flag(),
        chosen: dice.flag(),
        parked: dice.flag(),
        at: dice.moment(),
        extra: dice.extra(),
    }
}

const AUTHORS: &[Author] = &[Author::Client, Author::Coach];

fn board(dice: &mut Dice) -> Board {
    Board {
        session: dice.maybe(Dice::id),
        focus_area: dice.maybe(Dice::id),
        frame: session::generative(dice),
        ambivalence: board::Ambivalence {
            stance: dice.maybe(|dice| dice.pick(&[board::Stance::Neutral, board::Stance::Hoping])),
            for_change: dice.text(),
            against_change: dice.text(),
            for_staying: dice.text(),
            against_staying: dice.text(),
            matters: dice.text(),
            now: dice.text(),
            distance: dice.text(),
        },
        step: dice.pick(&board::Step::ALL),
        minimum: 1 + dice.below(50) as u16,
        clock: BrainstormClock {
            limit: dice.maybe(|dice| Span::minutes(dice.below(60) as i64)),
            spent: Span::seconds(dice.below(600) as i64),
            running_since: dice.maybe(Dice::moment),
        },
        wild_round: dice.flag(),
        coach_contributes: dice.flag(),
        minimum_noted: dice.flag(),
        extra: dice.extra(),
        ..Board::new(dice.id(), dice.id(), None, dice.moment())
    }
}

fn referral(dice: &mut Dice) -> Referral {
    Referral {
        id: dice.id(),
        at: dice.moment(),
        facts: dice.text(),
        said: dice.text(),
        offered: dice.text(),
        reply: dice.maybe(|dice| dice.pick(&Reply::ALL)),
        outcome: dice.text(),
        ask_again: dice.maybe(Dice::date),
        settled: dice.flag(),
        extra: dice.extra(),
        ..Referral::draft(dice.id(), dice.pick(&Concern::ALL), dice.date())
    }
}

fn cluster(dice: &mut Dice) -> Cluster {
    Cluster {
        id: dice.id(),
        board: dice.id(),
        name: dice.text(),
        mark: dice.below(usize::from(Cluster::MARKS)) as u8,
        rank: dice.below(1_000) as i64,
        extra: dice.extra(),
    }
}

fn prompt_set(dice: &mut Dice) -> PromptSet {
    let count = dice.below(4);
    let prompt = |number: usize| OwnPrompt {
        id: format!("own-{number}"),
        coach: dice.text(),
        own: dice.text(),
        moment: dice.maybe(|dice| dice.pick(&Moment::ALL)),
        stance: dice.maybe(|dice| dice.pick(&Stance::ALL)),
        skill: dice.text(),
    };
    let prompts = (0..count).map(prompt).collect();
    PromptSet { id: dice.id(), name: dice.text(), prompts, at: dice.moment(), extra: dice.extra() }
}

/// What one command removed: any records, and fields of others.
fn trashed(dice: &mut Dice) -> Trashed {
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Trashed).collect();
    let removed = |dice: &mut Dice| {
        let record = record_of(dice.pick(&kinds), dice);
        let d = serde_json::from_str(&record.encode()).expect("it is JSON");
        Removed { kind: record.kind().slug().into(), id: record.id().into(), d }
    };
    let link = |dice: &mut Dice| Link {
        kind: dice.pick(&kinds).slug().into(),
        id: dice.id::<Client>().to_string(),
        was: dice.extra(),
        became: dice.extra(),
    };
    let records = dice.list(3, removed);
    Trashed {
        id: dice.id(),
        at: dice.moment(),
        kind: dice.pick(&kinds).slug().into(),
        title: dice.text(),
        on: dice.maybe(Dice::date),
        client: dice.maybe(Dice::id),
        home: dice.maybe(|dice| Home { kind: dice.pick(&kinds).slug().into(), id: dice.id::<Client>().to_string() }),
        records,
        links: dice.list(2, link),
        extra: dice.extra(),
    }
}
