//! What is kept as it is: what cannot be read, what a newer program wrote, and everything after a panic.

use cairn::{
    domain::{ClientCommand, Command, Device, DraftName, Kind, SettingsCommand, Timestamp, draft::FIELDS},
    store::{Backend, CommitError, Fault, MemoryBackend, Opened, Repo, Space},
};

use super::profile::{Profile, Tab};
use crate::support::{figure, script::script};

fn draft(name: &str) -> DraftName {
    DraftName::parse(name)
}

/// A record of a schema to come.
const NEWER: &str = r#"{"v":2,"rev":9,"hlc":"0fffffffffff-0001","dev":"x","c":"0","d":{"id":"abc"}}"#;

/// A profile with one client, the tab that made it, and the client's key.
fn one_client() -> (Profile, Tab, String) {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    profile.run(&mut tab, ClientCommand::Add { name: "Ana".into() }.into());
    let key = format!("cairn:r:client:{}", tab.model.clients.iter().next().unwrap().id);
    (profile, tab, key)
}

fn rename(key: &str) -> Command {
    let id = key.rsplit(':').next().unwrap().parse().unwrap();
    ClientCommand::Rename { id, name: "Anna".into() }.into()
}

fn remove(key: &str) -> Command {
    let id = key.rsplit(':').next().unwrap().parse().unwrap();
    ClientCommand::Remove { id }.into()
}

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
    profile.local.set("cairn:r:client:abc", NEWER).unwrap();
    let mut tab = profile.open();
    let changes = profile.judge(&tab, ClientCommand::Add { name: "Ben".into() }.into());
    assert!(tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).is_err());
    assert_eq!(profile.local.texts()["cairn:r:client:abc"], NEWER);
}

/// A newer program wrote a record while this one was open, or into one copy alone.
#[test]
fn what_a_newer_program_wrote_meanwhile_is_only_read() {
    for place in ["readable copy, at a commit", "readable copy, heard", "twin, at the start", "twin, after an edit"] {
        let (mut profile, mut tab, key) = one_client();
        let newer = NEWER.replace("abc", key.rsplit(':').next().unwrap());
        let edit = SettingsCommand::SessionMinutes(45);
        match place {
            "readable copy, at a commit" => profile.local.set(&key, &newer).unwrap(),
            "readable copy, heard" => {
                profile.local.set(&key, &newer).unwrap();
                profile.hear(&mut tab, &key);
            }
            _ => {
                tab = profile.open_unmet();
                if place == "twin, after an edit" {
                    let rename = rename(&key);
                    let changes = profile.judge(&tab, rename);
                    tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).unwrap();
                    tab.model.patch(&changes);
                }
                profile.twin.insert(key.clone(), newer.clone());
                profile.meet(&mut tab);
            }
        }
        let rename = rename(&key);
        let changes = profile.judge(&tab, rename);
        assert_eq!(
            tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)),
            Err(CommitError::ReadOnly),
            "{place}: the record itself"
        );
        let changes = profile.judge(&tab, edit.into());
        assert_eq!(
            tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)),
            Err(CommitError::ReadOnly),
            "{place}: any record"
        );
        profile.pump(&mut tab);
        assert!(tab.repo.quarantine().iter().any(|kept| kept.newer && kept.text == newer), "{place}: listed");
        let stands = if place.starts_with("twin") { &profile.twin[&key] } else { &profile.local.texts()[&key] };
        assert_eq!(*stands, newer, "{place}: stands");
        if place.starts_with("twin") {
            assert!(profile.local.texts()[&key].contains(r#""v":1"#), "{place}: the other copy stands too");
        }
    }
}

/// The pause after a key was not over yet.
#[test]
fn words_that_were_begun_before_a_newer_program_wrote_are_kept() {
    let (mut profile, mut tab, key) = one_client();
    let newer = NEWER.replace("abc", key.rsplit(':').next().unwrap());
    let now = Timestamp(profile.now);
    tab.repo.begin_typing(&draft("begun"));
    profile.local.set(&key, &newer).unwrap();
    profile.hear(&mut tab, &key);
    assert_eq!(tab.repo.keep_draft(&draft("begun"), Some("the last word"), now), Ok(None));
    profile.pump(&mut tab);
    assert!(profile.has("the last word"));
    assert_eq!(tab.repo.keep_draft(&draft("later"), Some("more"), now), Err(CommitError::ReadOnly));
    assert_eq!(tab.repo.keep_draft(&draft("begun"), None, now), Err(CommitError::ReadOnly));
    assert_eq!(profile.local.texts()[&key], newer);
}

#[test]
fn a_text_that_was_damaged_meanwhile_moves_aside_before_it_is_replaced() {
    let (mut profile, mut tab, key) = one_client();
    profile.local.set(&key, "{ torn").unwrap();
    let rename = rename(&key);
    profile.run(&mut tab, rename);
    assert!(profile.local.texts()[&key].contains("Anna"));
    assert!(profile.has("{ torn"), "kept in both copies");
    assert_eq!(profile.open().repo.quarantine().len(), 1);
}

#[test]
fn after_a_panic_nothing_is_written() {
    for start in ["compared", "not compared yet"] {
        let (mut profile, first, key) = one_client();
        drop(first);
        // What the twin has and the readable copy lost would be healed; so would what is refused at first.
        profile.local.remove(&key).unwrap();
        let mut tab = if start == "compared" { profile.open() } else { profile.open_unmet() };
        profile.local.refuse_writes(0..=usize::MAX);
        let changes = profile.judge(&tab, ClientCommand::Add { name: "Cem".into() }.into());
        tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).unwrap();
        profile.local.heal();
        let (local, twin) = (profile.local.texts(), profile.twin.clone());
        tab.repo.poison();

        let changes = profile.judge(&tab, ClientCommand::Add { name: "Ben".into() }.into());
        let now = Timestamp(profile.now);
        assert_eq!(tab.repo.commit(&tab.model, &changes, now), Err(CommitError::Poisoned), "{start}");
        assert_eq!(tab.repo.keep_draft(&draft("note"), Some("text"), now), Err(CommitError::Poisoned));
        tab.repo.twin_confirmed(&vec![]);
        profile.meet(&mut tab);
        assert!(!tab.repo.is_waiting() && tab.repo.for_twin().is_empty(), "{start}: nothing for the twin");
        assert_eq!((profile.local.texts(), profile.twin.clone()), (local, twin), "{start}");
    }
}

/// Everything was deleted while the comparison at the start was still on its way.
#[test]
fn what_was_deleted_does_not_come_back_from_a_late_comparison() {
    let (mut profile, tab, _) = one_client();
    drop(tab);
    let mut tab = profile.open_unmet();
    let read = profile.twin.clone();
    tab.repo.let_go();
    for key in profile.local.keys().unwrap() {
        profile.local.remove(&key).unwrap();
    }
    profile.twin.clear();
    let found = tab.repo.reconcile(&tab.model, read.into_iter().collect());
    profile.pump(&mut tab);
    assert!(found.changes.is_empty());
    assert!(profile.local.texts().is_empty() && profile.twin.is_empty());
}

/// The twin's texts come in parts, and a person goes on meanwhile: with what has come already, and with what has not.
#[test]
fn what_is_done_while_the_copies_are_compared_stands() {
    let (mut profile, mut tab, _) = one_client();
    profile.run(&mut tab, ClientCommand::Add { name: "Ben".into() }.into());
    let name = draft("session/new:name");
    tab.repo.keep_draft(&name, Some("words to put away"), Timestamp(profile.now)).unwrap();
    profile.pump(&mut tab);
    let read: Vec<_> = profile.twin.clone().into_iter().collect();
    let places: Vec<_> = tab.model.clients.iter().map(|client| format!("cairn:r:client:{}", client.id)).collect();
    assert!(read.len() == 3 && places.len() == 2);
    for cut in 0..=read.len() {
        let (twin, now) = (profile.twin.clone(), profile.now);
        let mut profile = Profile::new();
        (profile.twin, profile.now) = (twin, now);
        for (key, text) in &read {
            profile.local.set(key, text).unwrap();
        }
        let mut tab = profile.open_unmet();
        let mut comparison = tab.repo.begin_comparison();
        let (first, second) = read.split_at(cut);
        let news = tab.repo.compare(&mut comparison, &tab.model, first.to_vec());
        tab.model.patch(&news);
        tab.repo.put_draft_away(&name).unwrap();
        for (command, key) in [(rename(&places[0]), &places[0]), (remove(&places[1]), &places[1])] {
            let changes = profile.judge(&tab, command);
            assert_eq!(tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)), Ok(None), "{key}");
            tab.model.patch(&changes);
        }
        let now = tab.model.clone();
        let news = tab.repo.compare(&mut comparison, &tab.model, second.to_vec());
        assert!(news.is_empty(), "{cut}: {news:?}");
        tab.repo.end_comparison(comparison);
        profile.pump(&mut tab);
        let again = profile.open();
        assert_eq!(again.model, now, "{cut}");
        assert_eq!((again.repo.drafts().count(), again.repo.quarantine().len()), (0, 0), "{cut}");
        assert_eq!(profile.twin.len(), profile.local.texts().len() - 1, "alike but for the name of the device");
    }
}

/// Storage that is switched off altogether: each call is refused.
struct Blocked;

impl Backend for Blocked {
    fn keys(&self) -> Result<Vec<String>, Fault> {
        Err(Fault::Refused)
    }

    fn get(&self, _: &str) -> Result<Option<String>, Fault> {
        Err(Fault::Refused)
    }

    fn set(&self, _: &str, _: &str) -> Result<(), Fault> {
        Err(Fault::Refused)
    }

    fn remove(&self, _: &str) -> Result<(), Fault> {
        Err(Fault::Refused)
    }
}

#[test]
fn where_the_readable_copy_is_blocked_the_twin_serves() {
    let (mut profile, tab, _) = one_client();
    drop(tab);
    let now = Timestamp(profile.now);
    let Opened { mut repo, mut model } = Repo::open(Blocked, Space::Own, Device::fixed("device"), now);
    assert_eq!(repo.fault(), Some(Fault::Refused));
    let found = repo.reconcile(&model, profile.twin.clone().into_iter().collect());
    model.patch(&found.changes);
    assert_eq!(model.clients.iter().next().unwrap().name, "Ana");
    let tab = Tab { repo: profile.open().repo, model: model.clone() };
    let changes = profile.judge(&tab, ClientCommand::Add { name: "Ben".into() }.into());
    let fault = Some(Fault::Refused);
    assert_eq!(repo.commit(&model, &changes, now), Ok(fault.clone()), "said each time");
    let batch = repo.for_twin();
    assert!(batch.iter().any(|(_, text)| text.as_ref().is_some_and(|text| text.contains("Ben"))));
    assert_eq!(repo.twin_confirmed(&batch), fault, "and for what it is");
}

#[test]
fn a_draft_that_was_put_away_before_the_comparison_stays_away() {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    tab.repo.keep_draft(&draft("n"), Some("half"), Timestamp(profile.now)).unwrap();
    profile.pump(&mut tab);
    let mut tab = profile.open_unmet();
    tab.repo.keep_draft(&draft("n"), None, Timestamp(profile.now)).unwrap();
    profile.meet(&mut tab);
    assert!(tab.repo.draft(&draft("n")).is_none());
    assert!(profile.open().repo.draft(&draft("n")).is_none());
    assert!(!profile.local.texts().contains_key("cairn:d:n") && !profile.twin.contains_key("cairn:d:n"));
}

/// Every field with a draft, about records that another tab, or a restored backup, removed meanwhile.
#[test]
fn words_about_something_removed_elsewhere_are_kept_and_listed() {
    let (mut fields, mut lost) = (0, 0);
    for field in FIELDS {
        let (mut profile, mut tab, key) = one_client();
        let mut other = profile.open();
        let id = key.rsplit(':').next().unwrap();
        let about: String = field.about.iter().map(|kind| format!("{}:{id}:", kind.slug())).collect();
        let name = draft(&format!("{about}{}", field.slug));
        let now = Timestamp(profile.now);
        tab.repo.keep_draft(&name, Some("half a line"), now).unwrap();
        profile.pump(&mut tab);
        profile.run(&mut other, ClientCommand::Remove { id: id.parse().unwrap() }.into());
        profile.hear(&mut tab, &key);
        for start in 1..=2 {
            let again = profile.open();
            let is_there = again.repo.drafts().any(|(kept, draft)| *kept == name && draft.text == "half a line");
            lost += usize::from(!is_there || !profile.has("half a line"));
            assert!(again.model.clients.is_empty(), "{} at start {start}", field.slug);
        }
        fields += 1;
    }
    figure(&format!(
        "words about something removed elsewhere, after two starts: {lost} of {fields} fields lost theirs"
    ));
    assert_eq!(lost, 0);
}

#[test]
fn words_about_a_client_who_is_erased_for_good_go_too() {
    let (mut profile, mut tab, key) = one_client();
    let id = key.rsplit(':').next().unwrap();
    let now = Timestamp(profile.now);
    for name in [format!("client:{id}:about"), "new-client".into(), "client:other:about".into()] {
        tab.repo.keep_draft(&draft(&name), Some("half a line"), now).unwrap();
    }
    profile.pump(&mut tab);
    tab.repo.erase_beside(&[(Kind::Client, id.into())]).unwrap();
    profile.pump(&mut tab);
    let left =
        |texts: &std::collections::BTreeMap<String, String>| texts.keys().filter(|key| key.contains(":d:")).count();
    assert_eq!((left(&profile.local.texts()), left(&profile.twin)), (2, 2));
}

#[test]
fn drafts_outlive_the_browser_and_leave_nothing_behind() {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    tab.repo.keep_draft(&draft("session:s1:line:opening"), Some("half a thou"), Timestamp(profile.now)).unwrap();
    profile.pump(&mut tab);
    // The readable copy lost its last seconds; the twin did not.
    profile.local = MemoryBackend::default();
    let mut tab = profile.open();
    assert_eq!(tab.repo.draft(&draft("session:s1:line:opening")).unwrap().text, "half a thou");
    tab.repo.keep_draft(&draft("session:s1:line:opening"), None, Timestamp(profile.now)).unwrap();
    profile.pump(&mut tab);
    assert!(profile.local.texts().keys().chain(profile.twin.keys()).all(|key| !key.contains(":d:")));
    assert!(profile.open().repo.draft(&draft("session:s1:line:opening")).is_none());
}
