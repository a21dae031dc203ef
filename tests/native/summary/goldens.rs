//! What the summaries look like, in every form.

use cairn::domain::{
    Timestamp, Voice,
    document::{ClientSummary, Document, Version, summary},
};

use super::fixture::{Store, format, whole_session};

fn document(voice: Voice, version: Version) -> Document {
    let (store, session) = whole_session(voice);
    summary::document(&store.model, &session, Some(&format()), version, Timestamp(0)).unwrap()
}

#[test]
fn the_clients_version() {
    let document = document(Voice::Coach, Version::Client);
    insta::assert_snapshot!("client.txt", document.to_text());
    insta::assert_snapshot!("client.md", document.to_markdown());
    insta::assert_snapshot!("client.html", document.to_html());
    assert_eq!(document.file_stem, "session-summary-maya-2026-11-20");
}

#[test]
fn the_coachs_version() {
    let document = document(Voice::Coach, Version::Coach);
    insta::assert_snapshot!("coach.md", document.to_markdown());
    insta::assert_snapshot!("coach.txt", document.to_text());
}

#[test]
fn the_one_version_of_a_session_with_oneself_leaves_out_the_private_notes() {
    let document = document(Voice::Own, Version::Coach);
    insta::assert_snapshot!("own.txt", document.to_text());
    assert!(!document.to_text().contains("Mentioned a doctor"));
}

#[test]
fn a_session_in_which_nothing_is_shared_says_so() {
    let mut store = Store::new();
    let client = store.client("Jo");
    let session = store.session(&client, Voice::Coach);
    assert!(ClientSummary::of(&store.model, &session).unwrap().is_empty());
}

#[test]
fn what_stays_private_is_named() {
    let (store, session) = whole_session(Voice::Coach);
    assert_eq!(
        summary::private_parts(&store.model, &session),
        [
            "1 note",
            "What helped, the challenges and the rest of each goal review",
            "What speaks for and against",
            "Feedback for you",
            "Your preparation",
            "Your reflection and private notes",
            "Time planned and used, and the checklists",
        ]
    );
}
