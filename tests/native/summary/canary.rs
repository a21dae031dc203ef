//! Every text of a whole store becomes a canary of its own; those that are not marked to share must not be heard in
//! anything that leaves, and those that are must.

use std::{cell::Cell, collections::BTreeMap};

use cairn::domain::{
    Answer, AnyRecord, Board, BoardCommand, Changes, Client, Concern, GoalCommand, GoalReview, Id, Mark, Model,
    NextStep, NoteCommand, Referral, ReferralCommand, Section, Session, SessionCommand, ThreeMonthGoal, Timestamp,
    Visibility, Voice, WeeklyGoal,
    document::{BoardSheet, ClientSummary, ClientView},
};
use proptest::{prelude::*, test_runner::TestRunner};

use super::{
    assessments,
    canaries::{Place, with_canaries},
    fixture::{Store, day, format, visible},
};

/// What may leave, what must, and what must not.
#[derive(PartialEq)]
pub enum Leaves {
    Must,
    May,
    Never,
}

/// The rule of the client's summary, written a second time and from the other side: per field of the records.
fn summary_rule(model: &Model, id: &Id<Session>, (kind, record, pointer): &Place) -> Leaves {
    let session = model.sessions.get(id).unwrap();
    let top = pointer.split('/').nth(1).unwrap();
    let when = |shared: bool| if shared { Leaves::Must } else { Leaves::Never };
    match model.record(*kind, record).unwrap() {
        AnyRecord::Client(client) if client.id == session.client && top == "name" => Leaves::Must,
        AnyRecord::Session(other) if other.id == *id => match pointer.as_str() {
            "/generative/topic" | "/generative/wanted" => when(session.shares(Section::Topic)),
            "/close/learned" | "/close/appreciation" => when(session.shares(Section::Learned)),
            list if list.starts_with("/generative/strengths/") => when(session.shares(Section::Strengths)),
            list if list.starts_with("/generative/environments/") => when(session.shares(Section::Strengths)),
            // A list that was empty took its canary as its first entry.
            "/generative/strengths" | "/generative/environments" => when(session.shares(Section::Strengths)),
            _ => Leaves::Never,
        },
        AnyRecord::Idea(idea) if idea.session.as_ref() == Some(id) && top == "text" => {
            when(session.shares(Section::Ideas))
        }
        AnyRecord::Note(note) if note.session.as_ref() == Some(id) && top == "text" => when(note.visibility.client),
        AnyRecord::GoalReview(review) if review.session.as_ref() == Some(id) => match top {
            "best_experience" | "learned" => when(review.visibility.client),
            _ => Leaves::Never,
        },
        AnyRecord::WeeklyGoal(goal) if goal.client == session.client && goal.visibility.client => match top {
            "unknown_field" => Leaves::Never,
            _ if goal.session.as_ref() == Some(id) => Leaves::Must,
            // A goal that goes on leaves whole; of another goal in review the headline stands above the review.
            _ => match model.review_in(&goal.id, id) {
                Some(review) if review.next == Some(NextStep::Keep) => Leaves::Must,
                Some(review) if top == "restated" => when(review.visibility.client),
                _ => Leaves::Never,
            },
        },
        _ => Leaves::Never,
    }
}

/// The rule of the client view: phase names, the question the coach put there, the shared list of ideas and the headlines of the client's own goals.
fn view_rule(model: &Model, id: &Id<Session>, (kind, record, pointer): &Place) -> Leaves {
    let session = model.sessions.get(id).unwrap();
    let allowed = match model.record(*kind, record).unwrap() {
        AnyRecord::Session(other) if other.id == *id => {
            let is_phase_name = pointer.starts_with("/phases/") && pointer.ends_with("/name");
            // The topic stands over the idea board, once it is marked to share.
            let is_topic = pointer == "/generative/topic" && session.shares(Section::Topic);
            is_phase_name || is_topic || pointer == "/shown_prompt"
        }
        AnyRecord::Idea(idea) => idea.session.as_ref() == Some(id) && pointer == "/text",
        AnyRecord::Cluster(cluster) => {
            let board = model.boards.get(&cluster.board).unwrap();
            board.session.as_ref() == Some(id) && pointer == "/name"
        }
        AnyRecord::WeeklyGoal(goal) => {
            goal.client == session.client && goal.visibility.client && pointer == "/restated"
        }
        _ => false,
    };
    if allowed { Leaves::May } else { Leaves::Never }
}

/// Two clients, three sessions; `flags` decide what is marked to share in the first session. The rest shares everything.
pub fn store(flags: &[bool]) -> (Store, Id<Session>) {
    let mut flags = flags.iter().copied();
    let mut store = Store::new();
    let (maya, other) = (store.client("Maya"), store.client("Other"));
    let id = store.session(&maya, Voice::Coach);
    fill(&mut store, &maya, &id, &mut || flags.next().unwrap());
    for client in [&maya, &other] {
        let id = store.session(client, Voice::Coach);
        fill(&mut store, client, &id, &mut || true);
    }
    (store, id)
}

pub const FLAGS: usize = 17;

fn fill(store: &mut Store, client: &Id<Client>, id: &Id<Session>, flag: &mut dyn FnMut() -> bool) {
    // The upper rungs are in no client's summary yet, whatever they are marked.
    store.run(GoalCommand::StateVision { client: client.clone(), statement: "x".into() });
    let above = ThreeMonthGoal {
        statement: "x".into(),
        visibility: Visibility::CLIENT,
        ..ThreeMonthGoal::draft(client.clone(), day(20))
    };
    let above = GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(above) };
    let above: Option<Id<ThreeMonthGoal>> = store.run(above).added_id();
    let concern = Referral { facts: "x".into(), ..Referral::draft(client.clone(), Concern::Other, day(20)) };
    store.run(ReferralCommand::Save { id: None, referral: Box::new(concern) });
    for section in [Section::Topic, Section::Strengths, Section::Ideas, Section::Learned] {
        store.answer(id, Answer::Shared(section, flag()));
    }
    for mark in [Mark::Plain, Mark::Insight, Mark::Action] {
        store.note(id, "opening", "x", mark, flag());
        store.note(id, "moment", "x", mark, flag());
    }
    // What was removed is in no paper, whatever it was marked.
    let removed = store.note(id, "opening", "x", Mark::Insight, true);
    store.run(NoteCommand::Remove { id: removed });
    store.idea(id, "x", false);
    store.idea(id, "x", true);
    // Every other session has opened its idea board.
    if flag() {
        let begin = BoardCommand::Begin { client: client.clone(), session: Some(id.clone()) };
        let board: Id<Board> = store.run(begin).added_id().unwrap();
        store.run(BoardCommand::AddCluster { id: board, name: "x".into() });
    }
    for next in [None, Some(NextStep::Keep)] {
        let goal = |session| WeeklyGoal {
            what: "x".into(),
            session,
            three_month_goal: above.clone(),
            ..WeeklyGoal::draft(client.clone(), day(20))
        };
        store.goal(WeeklyGoal { visibility: visible(flag()), ..goal(Some(id.clone())) });
        let earlier = store.goal(WeeklyGoal { visibility: visible(flag()), ..goal(None) });
        store.review(GoalReview {
            visibility: visible(flag()),
            next,
            ..GoalReview::draft(earlier, Some(id.clone()), day(20))
        });
    }
    assessments::take(store, client);
    store.run(SessionCommand::Start { id: id.clone() });
}

/// The places whose canary is heard in `leaf`, checked against `rule`. Returns how many must not be heard.
pub fn listen(model: &Model, places: &BTreeMap<Place, String>, leaf: &str, rule: impl Fn(&Place) -> Leaves) -> usize {
    let mut private = 0;
    for (place, canary) in places {
        let heard = leaf.contains(canary);
        match rule(place) {
            Leaves::Must => assert!(heard, "{place:?} is shared and missing in {leaf}"),
            Leaves::May => {}
            Leaves::Never => {
                private += 1;
                assert!(!heard, "{place:?} is private and was heard in {leaf}\n{model:?}");
            }
        }
    }
    private
}

/// Judges one store. Returns how many texts it has, how many of them are private, and in how many forms they were sought.
fn judge(flags: &[bool]) -> (usize, usize, usize) {
    let (store, id) = store(flags);
    let (mut model, places) = with_canaries(&store.model);
    let summary = ClientSummary::of(&model, &id).unwrap();
    let document = summary.document();
    let renderings = [
        format!("{summary:?}"),
        format!("{:?}", document.blocks),
        document.to_text(),
        document.to_markdown(),
        document.to_html(),
    ];
    let mut private = 0;
    for rendering in &renderings {
        private = listen(&model, &places, rendering, |place| summary_rule(&model, &id, place));
    }
    // The name of the file tells whose it is, and nothing else.
    assert_eq!(document.file_stem.to_uppercase().matches("CANARY").count(), 1);

    let phases = format().phases.len();
    for phase in 0..phases {
        let mut session = (**model.sessions.get(&id).unwrap()).clone();
        session.pacing.current = phase;
        model.patch(&Changes { added: vec![AnyRecord::Session(session.into())], ..Changes::default() });
        let view = ClientView::of(&model, &id, Some(&format()), Timestamp(0)).unwrap();
        listen(&model, &places, &format!("{view:?}"), |place| view_rule(&model, &id, place));
    }
    // The board on paper, in Markdown and as a picture tells what the client view tells.
    let mut sheets = 0;
    if let Some(board) = model.board_of(&id) {
        let sheet = BoardSheet::of(&model, board);
        for sheet in [
            format!("{sheet:?}"),
            sheet.document().to_markdown(),
            sheet.document().file_stem.to_uppercase(),
            sheet.to_svg(),
        ] {
            listen(&model, &places, &sheet, |place| view_rule(&model, &id, place));
            sheets += 1;
        }
    }
    (places.len(), private, renderings.len() + phases + sheets)
}

#[test]
fn nothing_private_leaves_and_everything_shared_does() {
    let counts = Cell::new((0, 0, 0, 0));
    let flags = prop::collection::vec(any::<bool>(), FLAGS);
    let judged = TestRunner::new(ProptestConfig::with_cases(64)).run(&flags, |flags| {
        let (texts, private, forms) = judge(&flags);
        let (stores, all_texts, all_private, all_forms) = counts.get();
        counts.set((stores + 1, all_texts + texts, all_private + private, all_forms + forms));
        Ok(())
    });
    judged.unwrap();
    let (stores, texts, private, forms) = counts.get();
    println!(
        "{stores} stores, {texts} texts, {private} of them private: 0 heard in {forms} summaries, client views and boards"
    );
}

#[test]
fn a_planted_leak_is_heard() {
    let (store, id) = store(&[false; FLAGS]);
    let (model, places) = with_canaries(&store.model);
    let private = &model.sessions.get(&id).unwrap().reflection.private_notes;
    let heard = std::panic::catch_unwind(|| listen(&model, &places, private, |place| summary_rule(&model, &id, place)));
    assert!(private.starts_with("CANARY") && heard.is_err());
}
