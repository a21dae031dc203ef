//! A commit that was interrupted, and what is left of its journal.

use cairn::{
    domain::{ClientCommand, Timestamp},
    store::{Backend, MemoryBackend, read_file},
};

use super::profile::{Profile, Tab};
use crate::support::script::script;

const JOURNAL: &str = "cairn:journal";

/// A profile in which the browser died right after a commit of several records had put its journal down, with the tab as
/// it was before that commit and as it would have been after it.
fn interrupted() -> (Profile, Tab, Tab) {
    let steps = script();
    for at in 0..steps.len() {
        let mut profile = Profile::new();
        let mut tab = profile.open();
        profile.play(&mut tab, &steps[..at]);
        let changes = profile.judge(&tab, steps[at](&tab.model));
        profile.local.refuse_writes(profile.local.writes() + 2..=usize::MAX);
        tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).unwrap();
        profile.local.heal();
        if profile.local.texts().contains_key(JOURNAL) {
            let before = Tab { repo: profile_of(&profile).open_unmet().repo, model: tab.model.clone() };
            tab.model.patch(&changes);
            return (profile, before, tab);
        }
    }
    panic!("the script has a commit of several records");
}

/// The same profile, with copies of its own.
fn profile_of(profile: &Profile) -> Profile {
    let mut own = Profile::new();
    own.local = copy(&profile.local);
    own.twin = profile.twin.clone();
    own.now = profile.now;
    own
}

fn copy(local: &MemoryBackend) -> MemoryBackend {
    let own = MemoryBackend::default();
    for (key, text) in local.texts() {
        own.set(&key, &text).unwrap();
    }
    own
}

#[test]
fn a_journal_that_was_cut_anywhere_is_kept_as_it_is() {
    let (profile, before, after) = interrupted();
    let journal = profile.local.texts()[JOURNAL].clone();
    let cuts: Vec<usize> = (1..journal.len()).filter(|at| journal.is_char_boundary(*at)).collect();
    let mut lost = 0;
    for at in &cuts {
        let mut profile = profile_of(&profile);
        let cut = &journal[..*at];
        profile.local.set(JOURNAL, cut).unwrap();
        let tab = profile.open();
        assert_eq!(tab.model, before.model, "cut at {at}: not in between");
        lost += usize::from(!profile.has(cut) || !tab.repo.quarantine().iter().any(|kept| kept.text == cut));
        assert!(!profile.local.texts().contains_key(JOURNAL), "and then it is gone");
        assert_eq!(profile.open().repo.quarantine().len(), 1, "listed once");
    }
    println!("a journal cut at each of {} places: {lost} lost", cuts.len());
    assert_eq!(lost, 0);
    assert_eq!(profile_of(&profile).open().model, after.model, "a whole one is finished");
}

#[test]
fn a_cut_journal_outlives_a_full_store() {
    let (mut profile, ..) = interrupted();
    profile.local.set(JOURNAL, r#"[["cairn:r:client:x","{ what was writ"#).unwrap();
    let full = profile.local.texts().iter().map(|(key, text)| key.len() + text.len()).sum();
    profile.local.limit(full);
    let mut tab = profile.open();
    assert!(profile.twin.values().any(|text| text.contains("what was writ")), "the durable copy has it");
    profile.local.heal();
    profile.play(&mut tab, &script()[script().len() - 3..script().len() - 1]);
    assert!(profile.has("what was writ"));
}

#[test]
fn a_damaged_value_of_a_journal_stays_beside_what_stands() {
    let (mut profile, _, after) = interrupted();
    let mut batch: Vec<(String, Option<String>)> = serde_json::from_str(&profile.local.texts()[JOURNAL]).unwrap();
    let whole = batch.clone();
    let (mut kept, mut all) = (0, 0);
    for n in 0..batch.len() {
        for stands in [true, false] {
            let Some(text) = &whole[n].1 else { continue };
            let mut profile = profile_of(&profile);
            let torn = format!("torn {}", &text[..text.len() / 2]);
            batch.clone_from(&whole);
            batch[n].1 = Some(torn.clone());
            profile.local.set(JOURNAL, &serde_json::to_string(&batch).unwrap()).unwrap();
            if stands {
                profile.local.set(&whole[n].0, text).unwrap();
            } else {
                profile.local.remove(&whole[n].0).unwrap();
                profile.twin.remove(&whole[n].0);
            }
            let tab = profile.open();
            all += 1;
            kept += usize::from(tab.repo.quarantine().iter().any(|kept| kept.text == torn) && profile.has(&torn));
            assert!(!stands || tab.model == after.model, "a readable text gives way to none that is not");
        }
    }
    println!("one value of a journal damaged, {all} times: {kept} kept");
    assert!(all > 2);
    assert_eq!(kept, all);

    // The other way round: what stands is damaged, and the journal has it whole.
    let (key, value) = whole.iter().find(|(_, value)| value.is_some()).unwrap();
    profile.local.set(key, "{ torn").unwrap();
    let tab = profile.open();
    assert_eq!(tab.model, after.model, "{value:?}");
    assert!(profile.has("{ torn"));
}

#[test]
fn a_journal_of_a_newer_program_is_left_to_it() {
    let (profile, ..) = interrupted();
    let journal = profile.local.texts()[JOURNAL].clone();
    for newer in [journal.replace(r#"\"v\":1"#, r#"\"v\":2"#), r#"{"v":2,"texts":[]}"#.to_owned()] {
        let mut profile = profile_of(&profile);
        profile.local.set(JOURNAL, &newer).unwrap();
        let texts = profile.local.texts();
        let tab = profile.open();
        assert!(tab.repo.is_read_only());
        assert_eq!(profile.local.texts(), texts, "nothing is written");
        let changes = profile.judge(&tab, ClientCommand::Add { name: "Ben".into() }.into());
        let Tab { mut repo, model } = tab;
        assert!(repo.commit(&model, &changes, Timestamp(profile.now)).is_err());
        assert_eq!(profile.local.texts()[JOURNAL], newer);
    }
}

#[test]
fn a_rescue_file_gives_back_what_its_journal_holds() {
    let (profile, _, after) = interrupted();
    let file = |journal: &str| {
        let mut texts = profile.local.texts();
        texts.insert(JOURNAL.into(), journal.into());
        serde_json::json!({ "format": "cairn-rescue", "version": 1, "localStorage": texts }).to_string()
    };
    let backup = read_file(file(&profile.local.texts()[JOURNAL]).as_bytes()).unwrap();
    for record in after.model.records() {
        let version = &backup.records[&(record.kind(), record.id().to_owned())];
        assert_eq!(version.record, record);
    }
    let torn = read_file(file("[[\"cairn:r").as_bytes()).unwrap();
    assert!(torn.quarantine.iter().any(|kept| kept.text == "[[\"cairn:r"));
}
