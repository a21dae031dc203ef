//! Assessments of every kind with a word in each of their texts, for the canaries.

use cairn::domain::{Assessment, AssessmentCommand, Client, Id, TakenResult, Visibility, assessment::*};

use super::fixture::{Store, day};

fn x() -> String {
    "x".to_owned()
}

/// Takes every kind of assessment with a client, and marks each to share with everybody: nothing of them is in a
/// session's summary, on a board or in the client view, whatever they are marked.
pub fn take(store: &mut Store, client: &Id<Client>) {
    let area = || Area { current: Some(5), ..Area::named("a", "x") };
    let results = [
        (Assessment::WHEEL, TakenResult::Wheel((0..6).map(|n| Area { id: n.to_string(), ..area() }).collect())),
        (Assessment::RULERS, TakenResult::Rulers(vec![area()])),
        (Assessment::VALUES, TakenResult::Sorted(Sorted { picked: vec![x()], rest: vec![x()] })),
        ("own", TakenResult::Answers(Answers { items: vec![answered()], name: x(), ..Answers::default() })),
        (Assessment::OUTSIDE, TakenResult::Outside(Outside { name: x(), words: x(), ..Outside::default() })),
        (Assessment::STAKEHOLDERS, TakenResult::Stakeholders(stakeholders())),
    ];
    for (instrument, result) in results {
        let taken = Assessment {
            visibility: Visibility { client: true, sponsor: true },
            ..Assessment::draft(client.clone(), instrument, day(20), result)
        };
        store.run(AssessmentCommand::Save { id: None, taken: Box::new(taken) });
    }
}

pub fn asked() -> Asked {
    Asked { request: Id::fixed("request"), instrument: Id::fixed(Assessment::WHEEL), name: x(), on: day(20) }
}

pub fn item() -> Item {
    Item { id: x(), text: x(), kind: ItemKind::Text, reversed: false }
}

fn answered() -> Answered {
    Answered { item: item(), value: None, words: x() }
}

fn stakeholders() -> Stakeholders {
    let interview = Interview { who: x(), relation: Relation::Peer, answers: vec![x()], ratings: vec![Some(3)] };
    Stakeholders { questions: vec![x()], items: vec![x()], scale: (1, 5), interviews: vec![interview] }
}

/// The same with a word in each text. The literals name every field: one that is added does not compile here.
pub fn filled(result: TakenResult) -> TakenResult {
    let fill = |area: Area| {
        let Area { id, name, current, wished, priority, confidence, readiness, words: _ } = area;
        Area { id, name, current, wished, priority, confidence, readiness, words: x() }
    };
    match result {
        TakenResult::Wheel(areas) => TakenResult::Wheel(areas.into_iter().map(fill).collect()),
        TakenResult::Rulers(rows) => TakenResult::Rulers(rows.into_iter().map(fill).collect()),
        TakenResult::Sorted(_) => TakenResult::Sorted(Sorted { picked: vec![x()], rest: vec![x()] }),
        TakenResult::Answers(Answers { scoring, .. }) => {
            TakenResult::Answers(Answers { name: x(), items: vec![answered()], scoring, credit: x() })
        }
        TakenResult::Outside(_) => {
            let line = OutsideLine { name: x(), value: x(), words: x() };
            TakenResult::Outside(Outside { name: x(), by: x(), lines: vec![line], words: x() })
        }
        TakenResult::Stakeholders(_) => TakenResult::Stakeholders(stakeholders()),
    }
}
