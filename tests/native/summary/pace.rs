//! Planned against actual.

use cairn::domain::{Span, Timestamp, Voice, document::Pace};

use super::fixture::{Store, whole_session};

#[test]
fn it_tells_what_took_longer_and_what_was_left_out() {
    let (store, id) = whole_session(Voice::Coach);
    let pace = Pace::of(store.model.sessions.get(&id).unwrap(), Timestamp(0));
    assert_eq!(pace.planned(), Span::minutes(30));
    assert_eq!(
        pace.sentence(),
        "30 minutes planned, 31 minutes used. Longer than planned: Goal setting by 4 minutes. Left out: Three-month \
         check-in."
    );
    assert_eq!(pace.table().rows.len(), 7);
}

#[test]
fn a_session_that_was_not_held_says_so() {
    let mut store = Store::new();
    let client = store.client("Jo");
    let id = store.session(&client, Voice::Coach);
    let pace = Pace::of(store.model.sessions.get(&id).unwrap(), Timestamp(0));
    assert_eq!(pace.sentence(), "30 minutes planned, no time used yet.");
}
