//! Restoring into the stores: stamps, what cannot be read, and the file that the crash page saves.

use std::sync::Arc;

use cairn::{
    domain::{
        AnyRecord, Changes, Client, Device, DraftName, Extra, Id, Kind, Model, NaiveDate, Timestamp,
        backup::{Backup, ImportError, Limits, Mode, Quarantined, export, read, restore},
        draft::{CLIENT_ABOUT, FIELDS, FieldInfo},
    },
    store::{Backend, Beside, MemoryBackend, Opened, Repo, Space, read_file},
};

use super::seal::{entry, file};
use crate::support::{figure, origin, store};

const START: i64 = 1_770_000_000_000;

/// A browser: its readable copy, what it has open, and its clock.
struct Browser {
    backend: MemoryBackend,
    repo: Repo<MemoryBackend>,
    model: Model,
    now: i64,
}

impl Browser {
    fn new(name: &str) -> Self {
        Self::open(MemoryBackend::default(), name, START)
    }

    fn open(backend: MemoryBackend, name: &str, now: i64) -> Self {
        let Opened { repo, model } = Repo::open(backend.clone(), Space::Own, Device::fixed(name), Timestamp(now));
        Self { backend, repo, model, now }
    }

    fn reopened(&self) -> Self {
        Self::open(self.backend.clone(), "again", self.now + 1)
    }

    fn write(&mut self, name: &str) {
        let record = client(name);
        self.now += 1_000;
        let changes = match record.current_in(&self.model) {
            Some(from) => Changes { updated: vec![cairn::domain::Update { from, to: record }], ..Changes::default() },
            None => Changes { added: vec![record], ..Changes::default() },
        };
        self.repo.commit(&self.model, &changes, Timestamp(self.now)).unwrap();
        self.model.patch(&changes);
    }

    fn remove(&mut self) {
        self.now += 1_000;
        let removed = self.model.records().collect();
        let changes = Changes { removed, ..Changes::default() };
        self.repo.commit(&self.model, &changes, Timestamp(self.now)).unwrap();
        self.model.patch(&changes);
    }

    fn backup(&self) -> Backup {
        let beside = self.repo.beside_records().into_iter().map(|(key, text)| Quarantined { key, text });
        let quarantine: Vec<_> = beside.collect();
        let stamps = |kind, id: &str| self.repo.stamp(kind, id).cloned();
        read(export(&self.model, &stamps, &quarantine, &origin()).as_bytes(), Limits::default()).unwrap()
    }

    fn restore(&mut self, backup: &Backup, mode: Mode) {
        self.now += 1_000;
        let changes =
            restore(&self.model, &|kind, id| self.repo.stamp(kind, id).cloned(), backup, mode, &Default::default());
        let stamps = |kind, id: &str| backup.stamp_of(kind, id);
        self.repo.commit_restored(&self.model, &changes, &stamps, Timestamp(self.now)).unwrap();
        self.repo.keep_unread(backup);
        self.model.patch(&changes);
    }

    fn name(&self) -> Option<String> {
        Some(self.model.clients.iter().next()?.name.clone())
    }
}

fn client(name: &str) -> AnyRecord {
    AnyRecord::Client(Arc::new(Client {
        id: Id::fixed("ada"),
        name: name.into(),
        myself: false,
        about: String::new(),
        since: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
        archived: false,
        asked: Vec::new(),
        extra: Extra::new(),
    }))
}

/// The laptop is backed up, then edited; the phone restores later. Its copy must not look newer than the edit.
#[test]
fn an_edit_made_after_the_backup_stays_the_newer_one() {
    let (mut laptop, mut phone) = (Browser::new("laptop"), Browser::new("phone"));
    laptop.write("Ada");
    let old = laptop.backup();
    laptop.write("Ada Lovelace");
    phone.now += 3_600_000;
    phone.restore(&old, Mode::Merge);
    assert_eq!(phone.name().as_deref(), Some("Ada"));
    laptop.now += 7_200_000;
    laptop.restore(&phone.backup(), Mode::Merge);
    assert_eq!(laptop.name().as_deref(), Some("Ada Lovelace"));
    phone.restore(&laptop.backup(), Mode::Merge);
    assert_eq!(phone.reopened().name().as_deref(), Some("Ada Lovelace"));
}

#[test]
fn an_older_version_that_replaces_a_newer_one_stays_after_a_reload() {
    let mut browser = Browser::new("laptop");
    browser.write("Ada");
    let old = browser.backup();
    browser.write("Ada Lovelace");
    browser.restore(&old, Mode::Replace);
    assert_eq!(browser.reopened().name().as_deref(), Some("Ada"));

    browser.remove();
    browser.restore(&old, Mode::Merge);
    assert_eq!(browser.reopened().name().as_deref(), Some("Ada"), "what was removed since comes back");
}

#[test]
fn a_stamp_from_the_future_is_not_taken_over() {
    let d = client("Ada").encode();
    let backup = read(file(&[("client", &[&entry("ffffffffffff-0000", &d)])], "[]").as_bytes(), Limits::default());
    let mut browser = Browser::new("laptop");
    browser.restore(&backup.unwrap(), Mode::Merge);
    assert!(browser.repo.stamp(Kind::Client, "ada").unwrap().hlc.at() <= Timestamp(browser.now + 1));
    browser.write("Ada Lovelace");
    assert_eq!(browser.reopened().name().as_deref(), Some("Ada Lovelace"));
}

#[test]
fn what_cannot_be_read_is_carried_on() {
    let unread = entry("019b76da5000-0000", r#"{"id":"m","value":3}"#);
    let text = file(
        &[("client", &[&entry("019b76da5000-0000", &client("Ada").encode())]), ("mood", &[&unread])],
        r#"[{"key":"cairn:q:12345678:cairn:r:note:n","text":"{"},{"key":"cairn:r:note:o","text":"[not json"}]"#,
    );
    let mut browser = Browser::new("laptop");
    let backup = read(text.as_bytes(), Limits::default()).unwrap();
    assert_eq!(browser.repo.lacks(&backup), Beside { drafts: 0, aside: 3 });
    browser.restore(&backup, Mode::Merge);
    assert_eq!(browser.repo.lacks(&backup), Beside::default());
    browser.restore(&backup, Mode::Merge);
    let again = browser.reopened();
    let mut texts: Vec<_> = again.repo.quarantine().iter().map(|kept| kept.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["[not json", "{", &unread]);
    assert_eq!(again.backup().quarantine.len(), 3);
    assert!(!again.repo.is_read_only());
}

#[test]
fn changes_since_a_moment_are_counted() {
    let mut browser = Browser::new("laptop");
    browser.write("Ada");
    let then = Timestamp(browser.now);
    assert_eq!(browser.repo.changed_since(then), 0);
    browser.write("Ada Lovelace");
    assert_eq!(browser.repo.changed_since(then), 1);
    browser.remove();
    assert_eq!(browser.repo.changed_since(Timestamp(0)), 1);
}

/// What `public/save-data.js` makes of a browser.
fn rescue(browser: &Browser, twin: &[(String, String)]) -> String {
    let keys = browser.backend.keys().unwrap();
    let local: serde_json::Map<_, _> =
        keys.into_iter().map(|key| (key.clone(), browser.backend.get(&key).unwrap().unwrap().into())).collect();
    let rows: Vec<_> = twin.iter().map(|(key, value)| serde_json::json!({"key": key, "value": value})).collect();
    let file = serde_json::json!({
        "format": "cairn-rescue", "version": 1, "saved_at": "2026-02-02T08:00:00.000Z", "reason": "panic", "detail": "",
        "unsaved_text": [{"label": "Capture", "text": "half a sentence"}],
        "localStorage": local,
        "indexedDB": [{"name": "cairn", "version": 1, "stores": {"history": [{"key": 1, "value": {"$type": "x"}}], "texts": rows}}],
        "problems": [],
    });
    // The page writes the format first.
    serde_json::to_string(&file).unwrap().replacen('{', r#"{"format":"cairn-rescue","#, 1).replacen(
        r#","format":"cairn-rescue""#,
        "",
        1,
    )
}

#[test]
fn a_rescue_file_is_read_like_a_backup() {
    const N: u64 = 100;
    let mut records = 0;
    for seed in 0..N {
        let there = store(&mut crate::support::Dice::new(seed), 20);
        let mut browser = Browser::new("laptop");
        let changes = Changes { added: there.model.records().collect(), ..Changes::default() };
        browser.repo.commit(&Model::default(), &changes, Timestamp(browser.now)).unwrap();
        let twin: Vec<_> = browser.repo.for_twin().into_iter().filter_map(|(key, text)| Some((key, text?))).collect();
        let backup = read_file(rescue(&browser, &twin).as_bytes()).unwrap();
        assert_eq!((backup.duplicates.len(), backup.set_aside.len()), (0, 0));
        assert_eq!(backup.quarantine, [Quarantined { key: "Capture".into(), text: "half a sentence".into() }]);
        let mut model = Model::default();
        model.patch(&restore(&model, &|_, _| None, &backup, Mode::Replace, &Default::default()));
        assert_eq!(model, there.model);
        records += backup.records.len();
    }
    figure(&format!("rescue files: N = {N} stores, {records} records, all equal"));
}

#[test]
fn of_the_two_copies_in_a_rescue_file_the_newer_counts() {
    let mut browser = Browser::new("laptop");
    browser.write("Ada");
    let older: Vec<_> = browser.repo.for_twin().into_iter().filter_map(|(key, text)| Some((key, text?))).collect();
    browser.write("Ada Lovelace");
    let names = |text: &str| -> Vec<_> {
        let backup = read_file(text.as_bytes()).unwrap();
        backup.records.values().map(|version| version.record.encode()).collect()
    };
    assert_eq!(names(&rescue(&browser, &older)), [client("Ada Lovelace").encode()]);
    browser.remove();
    assert!(names(&rescue(&browser, &older)).is_empty());
    browser.backend.set("cairn:r:client:bo", "{torn").unwrap();
    assert_eq!(read_file(rescue(&browser, &[]).as_bytes()).unwrap().set_aside[0].path, "cairn:r:client:bo");
}

/// A draft is text that was on its way into a record; the file may be all that is left of it.
#[test]
fn drafts_in_a_backup_and_in_a_rescue_file_go_on_as_drafts() {
    const WORDS: &str = "Likes “early”\nmornings";
    let mut browser = Browser::new("laptop");
    browser.write("Ada");
    for field in FIELDS {
        browser.repo.keep_draft(&name_of(field), Some(WORDS), Timestamp(browser.now)).unwrap();
    }
    let twin: Vec<_> = browser.repo.for_twin().into_iter().filter_map(|(key, text)| Some((key, text?))).collect();
    browser.backend.set("cairn:d:torn", "{to").unwrap();
    let rescued = read_file(rescue(&browser, &twin).as_bytes()).unwrap();
    let backup = browser.backup();
    assert_eq!((backup.report().drafts, backup.report().quarantined), (FIELDS.len(), 0));
    for (what, backup) in [("backup", backup), ("rescue file", rescued)] {
        let mut phone = Browser::new("phone");
        // Another draft of the same field stays, and the one of the file is set aside.
        phone.repo.keep_draft(&CLIENT_ABOUT.of(&Id::fixed("r1")), Some("Other words"), Timestamp(phone.now)).unwrap();
        let aside = if what == "rescue file" { 3 } else { 1 };
        assert_eq!(phone.repo.lacks(&backup), Beside { drafts: FIELDS.len() - 1, aside }, "{what}");
        phone.restore(&backup, Mode::Merge);
        assert_eq!(phone.repo.lacks(&backup), Beside::default(), "{what}: all of it is here now");
        let again = phone.reopened();
        let back =
            FIELDS.iter().filter(|field| again.repo.draft(&name_of(field)).is_some_and(|d| d.text == WORDS)).count();
        println!(
            "{what}: {back} of {} fields have their words back, and the one with other words keeps both",
            FIELDS.len()
        );
        assert_eq!(back, FIELDS.len() - 1);
        assert_eq!(again.repo.draft(&CLIENT_ABOUT.of(&Id::fixed("r1"))).unwrap().text, "Other words");
        assert!(again.repo.quarantine().iter().any(|kept| kept.text.contains("Likes “early”")), "{what}");
    }
}

fn name_of(field: &FieldInfo) -> DraftName {
    let about: String = field.about.iter().map(|kind| format!("{}:r1:", kind.slug())).collect();
    DraftName::parse(&format!("{about}{}", field.slug))
}

#[test]
fn a_torn_rescue_file_is_refused() {
    let browser = Browser::new("laptop");
    let whole = rescue(&browser, &[]);
    for length in 60..whole.len() {
        assert!(matches!(read_file(&whole.as_bytes()[..length]), Err(ImportError::CutShort { .. })), "{length}");
    }
    assert!(matches!(read_file(whole.replacen(':', ";", 5).as_bytes()), Err(ImportError::Damaged { .. })));
}
