//! What a client is asked to fill in, as a file and in the client view, is drawn from a request: nothing private is in it.

use cairn::{
    content::instruments::filling,
    domain::{
        Assessment, Id, Model, Questionnaire, QuestionnaireCommand,
        assessment::{Item, Request},
    },
};

use super::{
    assessments::item,
    canaries::{Place, with_canaries},
    canary::{FLAGS, Leaves, listen, store},
};

/// The questions of the coach's own that are asked must be in it, and the names of the areas of the client's own wheel may.
fn rule(model: &Model, request: &Request, (kind, record, pointer): &Place) -> Leaves {
    let top = pointer.split('/').nth(1).unwrap();
    match model.record(*kind, record).unwrap() {
        cairn::domain::AnyRecord::Questionnaire(own) if own.id == request.instrument => match top {
            "unknown_field" => Leaves::Never,
            _ => Leaves::Must,
        },
        cairn::domain::AnyRecord::Assessment(taken) if taken.instrument == request.instrument => {
            let is_name = pointer.starts_with("/result/wheel/") && pointer.ends_with("/name");
            let is_seen = taken.visibility.client || taken.received.is_some();
            if is_name && is_seen { Leaves::May } else { Leaves::Never }
        }
        _ => Leaves::Never,
    }
}

#[test]
fn a_request_holds_nothing_private() {
    let (mut store, _) = store(&[true; FLAGS]);
    let items = vec![Item { id: "q1".into(), ..item() }];
    let own = Questionnaire { name: "x".into(), items, ..Questionnaire::draft() };
    let own: Id<Questionnaire> =
        store.run(QuestionnaireCommand::Save { id: None, questionnaire: Box::new(own) }).added_id().unwrap();
    let (model, places) = with_canaries(&store.model);
    let mut requests = 0;
    for client in model.clients.iter() {
        for instrument in Assessment::BY_CLIENTS.into_iter().chain([own.as_str()]) {
            let request =
                filling::request(&model, Some(&client.id), instrument, cairn::domain::NaiveDate::MAX, Id::fixed("r1"))
                    .expect("a request");
            let file = request.write("0.1.0");
            listen(&model, &places, &file, |place| rule(&model, &request, place));
            // The client view is drawn from what is asked.
            let view = format!("{:?} {}", filling::asked(&request), filling::credit(&request));
            listen(&model, &places, &view, |place| match rule(&model, &request, place) {
                Leaves::Must => Leaves::May,
                other => other,
            });
            assert!(!file.contains(client.id.as_str()), "nor whose it is");
            requests += 1;
        }
    }
    println!("{requests} requests of {} texts: 0 private ones heard", places.len());
}
