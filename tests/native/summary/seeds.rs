//! The stores that the browser tests of these screens begin with, as texts by localStorage key.
//!
//! `UPDATE_SEEDS=1 cargo test --test summary seeds` writes them anew.

use cairn::{
    content,
    domain::{
        AnyRecord, Changes, Device, Id, Mode, Session, SessionCommand, SessionStatus, SettingsCommand, Timestamp, Voice,
    },
    store::{MemoryBackend, Repo, Space},
};

use super::fixture::{Store, whole_session};

const NOW: Timestamp = Timestamp(1_795_000_000_000);

/// A session that was held, in the shape of a built-in format, or the same session while it still goes on.
fn seed(voice: Voice, live: bool) -> serde_json::Value {
    let (mut store, id) = whole_session(voice);
    store.run(SettingsCommand::Mode(if voice == Voice::Own { Mode::Own } else { Mode::Coach }));
    if live {
        store.run(SessionCommand::Start { id: id.clone() });
        store.run(SessionCommand::GoTo { id: id.clone(), phase: 3 });
        store.run(SessionCommand::Pause { id: id.clone() });
    }
    into_format(&mut store, &id, if voice == Voice::Own { "self" } else { "standard" });
    let backend = MemoryBackend::default();
    let mut opened = Repo::open(backend.clone(), Space::Own, Device::from_random(7), NOW);
    let everything = Changes { added: store.model.records().collect(), ..Changes::default() };
    opened.repo.commit(&opened.model, &everything, NOW).unwrap();
    serde_json::json!({ "session": id.as_str(), "texts": backend.texts() })
}

/// Gives the phases the ids and names of a built-in format; both have the same six.
fn into_format(store: &mut Store, id: &Id<Session>, format: &str) {
    let format = content::formats::format(format).unwrap();
    let mut session = (**store.model.sessions.get(id).unwrap()).clone();
    assert_eq!(session.phases.len(), format.phases.len());
    assert!(matches!(session.status, SessionStatus::Live | SessionStatus::Ended));
    session.format = format.id.clone();
    let ids: Vec<_> = session.phases.iter().map(|phase| phase.id.clone()).collect();
    for (phase, shape) in session.phases.iter_mut().zip(&format.phases) {
        phase.id = shape.id.to_string();
        phase.name = shape.name.to_string();
        phase.checked = shape.checklist.iter().take(2).map(|item| item.id.to_string()).collect();
    }
    let mut changed = vec![AnyRecord::Session(session.into())];
    for note in store.model.notes.iter() {
        let mut note = (**note).clone();
        let place = ids.iter().position(|id| Some(id) == note.phase.as_ref());
        note.phase = place.map(|place| format.phases[place].id.to_string());
        changed.push(AnyRecord::Note(note.into()));
    }
    store.model.patch(&Changes { added: changed, ..Changes::default() });
}

#[test]
fn the_seeds_of_the_browser_tests_are_current() {
    for (name, voice, live) in [("held", Voice::Coach, false), ("own", Voice::Own, false), ("live", Voice::Coach, true)]
    {
        let path = format!("{}/tests/e2e/seeds/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let text = format!("{:#}\n", seed(voice, live));
        if std::env::var_os("UPDATE_SEEDS").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "{name} is not current: UPDATE_SEEDS=1 cargo test --test summary seeds");
    }
}
