//! What is kept as it is: what cannot be read, what a newer program wrote, and everything after a panic.

use cairn::{
    domain::{ClientCommand, SettingsCommand, Timestamp},
    store::{Backend, MemoryBackend},
};

use crate::{profile::Profile, script::script};

#[test]
fn what_cannot_be_read_stays_as_it_was() {
    let mut profile = Profile::new();
    let key = "cairn:r:client:abc";
    profile.local.set(key, "{ not a record").unwrap();
    let mut tab = profile.open();
    assert_eq!(tab.repo.quarantine()[0].text, "{ not a record");
    profile.play(&mut tab, &script()[..20]);
    assert_eq!(profile.local.texts()[key], "{ not a record");
    assert_eq!(profile.open().repo.quarantine().len(), 1);
}

#[test]
fn a_damaged_settings_record_moves_aside_before_it_is_written_again() {
    let mut profile = Profile::new();
    profile.local.set("cairn:r:settings:settings", "damaged").unwrap();
    let mut tab = profile.open();
    profile.run(&mut tab, SettingsCommand::SessionMinutes(45).into());
    let again = profile.open();
    assert_eq!(again.model.settings().session_minutes, 45);
    assert_eq!(again.repo.quarantine()[0].text, "damaged");
}

#[test]
fn a_newer_schema_is_only_read() {
    let mut profile = Profile::new();
    let newer = r#"{"v":2,"rev":1,"hlc":"018f3c5a9b20-0001","dev":"x","c":"0","d":{"id":"abc"}}"#;
    profile.local.set("cairn:r:client:abc", newer).unwrap();
    let mut tab = profile.open();
    let changes = profile.judge(&tab, ClientCommand::Add { name: "Ben".into() }.into());
    assert!(tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).is_err());
    assert_eq!(profile.local.texts()["cairn:r:client:abc"], newer);
}

#[test]
fn after_a_panic_nothing_is_written() {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    let before = profile.local.texts();
    tab.repo.poison();
    let changes = profile.judge(&tab, ClientCommand::Add { name: "Ben".into() }.into());
    assert!(tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).is_err());
    tab.repo.keep_draft("note", Some("text"), Timestamp(profile.now));
    assert_eq!(profile.local.texts(), before);
    assert!(tab.repo.for_twin().iter().all(|(key, _)| !key.contains(":r:") && !key.contains(":d:")));
}

#[test]
fn drafts_outlive_the_browser_and_leave_nothing_behind() {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    tab.repo.keep_draft("note:s1:opening", Some("half a thou"), Timestamp(profile.now));
    profile.pump(&mut tab);
    // The readable copy lost its last seconds; the twin did not.
    profile.local = MemoryBackend::default();
    let mut tab = profile.open();
    assert_eq!(tab.repo.draft("note:s1:opening").unwrap().text, "half a thou");
    tab.repo.keep_draft("note:s1:opening", None, Timestamp(profile.now));
    profile.pump(&mut tab);
    assert!(profile.local.texts().keys().chain(profile.twin.keys()).all(|key| !key.contains(":d:")));
    assert!(profile.open().repo.draft("note:s1:opening").is_none());
}
