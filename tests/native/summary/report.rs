//! The report of an assessment holds what was answered in it, and no other text of the store.

use cairn::{
    content::instruments::report,
    domain::{AnyRecord, Assessment, Model, TakenResult, Voice},
};

use super::{
    assessments::take,
    canaries::{Place, with_canaries},
    fixture::whole_session,
};

/// Whether a text may be in the report of `taken`.
fn may_leave(model: &Model, taken: &Assessment, (kind, record, pointer): &Place) -> bool {
    match model.record(*kind, record).unwrap() {
        AnyRecord::Client(client) => client.id == taken.client && pointer == "/name",
        AnyRecord::Assessment(one) => {
            let same = one.instrument == taken.instrument && one.client == taken.client;
            let said = match &one.result {
                TakenResult::Stakeholders(_) => pointer.starts_with("/result/stakeholders/items"),
                TakenResult::Sorted(_) => pointer.starts_with("/result/sorted/picked"),
                _ => pointer.starts_with("/result/"),
            };
            same && said
        }
        _ => false,
    }
}

#[test]
fn nothing_but_the_answers_is_heard_in_a_report() {
    let (mut store, session) = whole_session(Voice::Coach);
    let client = store.model.sessions.get(&session).unwrap().client.clone();
    take(&mut store, &client);
    let (model, places) = with_canaries(&store.model);
    let (mut heard, mut reports) = (0, 0);
    for taken in model.assessments.iter() {
        let document = report(&model, taken).document();
        let forms = [document.to_text(), document.to_markdown(), document.to_html(), document.file_stem.to_uppercase()];
        for (place, canary) in &places {
            let is_heard = forms.iter().any(|form| form.contains(canary));
            assert!(!is_heard || may_leave(&model, taken, place), "{place:?} is in the report of {}", taken.instrument);
            heard += usize::from(is_heard);
        }
        reports += 1;
    }
    assert!(reports >= 6 && heard > 15, "{reports} reports, {heard} texts");
    println!("figure: {} texts, {reports} reports, {heard} texts in them, 0 private", places.len());
}
