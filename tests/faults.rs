//! Faults injected one by one into a whole scripted session: nothing that was kept may be lost (safety.md).

use std::{cell::Cell, collections::BTreeMap};

#[path = "support/script.rs"]
mod script;

use cairn::{
    domain::{Changes, ClientCommand, Command, Ctx, Device, Model, NaiveDate, SettingsCommand, Timestamp, apply},
    store::{MemoryBackend, Opened, Repo, Space},
};
use script::{Step, script};

/// A browser profile: the readable copy, the durable twin, and a clock.
struct Profile {
    local: MemoryBackend,
    twin: BTreeMap<String, String>,
    /// Which transactions of the twin fail, counted from 1.
    twin_refuses: Option<usize>,
    transactions: usize,
    now: i64,
    ids: Cell<u128>,
}

/// The app in a tab of that profile.
struct Tab {
    repo: Repo<MemoryBackend>,
    model: Model,
}

impl Profile {
    fn new() -> Self {
        Self {
            local: MemoryBackend::default(),
            twin: BTreeMap::new(),
            twin_refuses: None,
            transactions: 0,
            now: 1_763_600_000_000,
            ids: Cell::new(1),
        }
    }

    /// Opens the app: reads, compares, heals.
    fn open(&mut self) -> Tab {
        let device = Device::fixed("device");
        let Opened { repo, model } = Repo::open(self.local.clone(), Space::Own, device, Timestamp(self.now));
        let mut tab = Tab { repo, model };
        let found = tab.repo.reconcile(&tab.model, self.twin.clone().into_iter().collect());
        tab.model.patch(&found.changes);
        self.pump(&mut tab);
        tab
    }

    /// One command, as the app does it. Says whether an alert was raised.
    fn run(&mut self, tab: &mut Tab, command: Command) -> bool {
        let changes = self.judge(tab, command);
        let fault = tab.repo.commit(&tab.model, &changes, Timestamp(self.now)).expect("no other tab, no newer data");
        tab.model.patch(&changes);
        let twin_refused = self.pump(tab);
        fault.is_some() || twin_refused
    }

    /// Several steps of the script, whatever alerts they raise.
    fn play(&mut self, tab: &mut Tab, steps: &[Step]) {
        for step in steps {
            self.step(tab, step);
        }
    }

    /// One step of the script.
    fn step(&mut self, tab: &mut Tab, step: &Step) -> bool {
        let command = step(&tab.model);
        self.run(tab, command)
    }

    fn judge(&mut self, tab: &Tab, command: Command) -> Changes {
        self.now += 7_000;
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let today = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap();
        let ctx = Ctx { now: Timestamp(self.now), today, zone: "Europe/Paris", random: &random };
        apply(&tab.model, command, &ctx).expect("the script is valid")
    }

    /// The twin's transaction; whole or not at all. Says whether it was refused.
    fn pump(&mut self, tab: &mut Tab) -> bool {
        let batch = tab.repo.for_twin();
        if batch.is_empty() {
            return false;
        }
        self.transactions += 1;
        if self.twin_refuses == Some(self.transactions) {
            return true;
        }
        for (key, value) in &batch {
            match value {
                Some(value) => drop(self.twin.insert(key.clone(), value.clone())),
                None => drop(self.twin.remove(key)),
            }
        }
        tab.repo.twin_confirmed(&batch);
        false
    }
}

/// A profile in which the whole script ran without a fault.
fn undisturbed() -> Profile {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    profile.play(&mut tab, &script());
    profile
}

#[test]
fn the_nth_write_of_a_session_may_be_refused() {
    let count = undisturbed().local.writes();
    let (mut lost, mut silent) = (0, 0);
    for n in 1..=count {
        let mut profile = Profile::new();
        profile.local.refuse_writes(n..=n);
        let mut tab = profile.open();
        let mut alerts = usize::from(profile.local.writes() >= n);
        for step in script() {
            alerts += usize::from(profile.step(&mut tab, &step));
        }
        silent += usize::from(alerts == 0);
        lost += usize::from(profile.open().model != tab.model);
    }
    println!("readable copy: write n refused for each of n = {count}: {lost} lost, {silent} without an alert");
    assert!(count > 140, "the script is a whole session");
    assert_eq!((lost, silent), (0, 0));
}

#[test]
fn the_nth_transaction_of_the_twin_may_be_refused() {
    let count = undisturbed().transactions;
    let (mut lost, mut silent) = (0, 0);
    for n in 1..=count {
        let mut profile = Profile::new();
        profile.twin_refuses = Some(n);
        let mut tab = profile.open();
        let alerts = script().iter().filter(|step| profile.step(&mut tab, step)).count();
        silent += usize::from(alerts == 0);
        lost += usize::from(profile.open().model != tab.model);
    }
    println!("twin: transaction n refused for each of n = {count}: {lost} lost, {silent} without an alert");
    assert_eq!((lost, silent), (0, 0));
}

/// The browser dies at the n-th write: nothing after it reaches either copy.
#[test]
fn death_at_any_write_leaves_before_or_after() {
    let steps = script();
    let mut deaths = 0;
    let mut between = 0;
    for (at, step) in steps.iter().enumerate() {
        for n in 1.. {
            let mut profile = Profile::new();
            let mut tab = profile.open();
            profile.play(&mut tab, &steps[..at]);
            let before = tab.model.clone();
            let first = profile.local.writes() + n;
            profile.local.refuse_writes(first..=usize::MAX);
            let changes = profile.judge(&tab, step(&tab.model));
            let fault = tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).unwrap();
            tab.model.patch(&changes);
            if fault.is_none() {
                break;
            }
            deaths += 1;
            profile.local.heal();
            let found = profile.open().model;
            between += usize::from(found != before && found != tab.model);
        }
    }
    println!("death at each of {deaths} writes: {between} times between before and after");
    assert!(deaths > 140);
    assert_eq!(between, 0);
}

#[test]
fn a_full_store_loses_nothing() {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    profile.local.limit(8_000);
    let alerts = script()[..script().len() - 1].iter().filter(|step| profile.step(&mut tab, step)).count();
    println!("full at 8,000 bytes: {alerts} alerts");
    assert!(alerts > 10);
    assert_eq!(profile.open().model, tab.model);
}

#[test]
fn either_copy_may_be_destroyed() {
    type Damage = (&'static str, fn(&mut Profile));
    let damages: [Damage; 6] = [
        ("readable copy emptied", |profile| profile.local = MemoryBackend::default()),
        ("readable copy truncated", |profile| damage_local(profile, |text| text[..text.len() / 2].to_owned())),
        ("readable copy overwritten", |profile| damage_local(profile, |_| "\u{0}noise".to_owned())),
        ("twin deleted", |profile| profile.twin.clear()),
        ("twin truncated", |profile| {
            profile.twin.values_mut().for_each(|text| text.truncate(text.len() / 2));
        }),
        ("readable copy half gone, twin half gone", |profile| {
            let half = MemoryBackend::default();
            for (i, (key, text)) in profile.local.texts().into_iter().enumerate() {
                if i % 2 == 0 {
                    cairn::store::Backend::set(&half, &key, &text).unwrap();
                    profile.twin.remove(&key);
                }
            }
            profile.local = half;
        }),
    ];
    for (name, damage) in damages {
        let mut profile = Profile::new();
        let mut tab = profile.open();
        let steps = script();
        profile.play(&mut tab, &steps[..steps.len() - 1]);
        damage(&mut profile);
        let healed = profile.open();
        assert_eq!(healed.model, tab.model, "{name}");
        // What was damaged is kept as it was, and both copies are whole again.
        assert_eq!(profile.open().model, tab.model, "{name}, the second time");
        println!(
            "{name}: {} records restored, {} damaged texts kept",
            tab.model.records().count(),
            healed.repo.quarantine().len()
        );
    }
}

fn damage_local(profile: &mut Profile, damage: impl Fn(&str) -> String) {
    for (key, text) in profile.local.texts() {
        if key.contains(":r:") {
            cairn::store::Backend::set(&profile.local, &key, &damage(&text)).unwrap();
        }
    }
}

#[test]
fn what_cannot_be_read_stays_as_it_was() {
    let mut profile = Profile::new();
    let key = "cairn:r:client:abc";
    cairn::store::Backend::set(&profile.local, key, "{ not a record").unwrap();
    let mut tab = profile.open();
    assert_eq!(tab.repo.quarantine()[0].text, "{ not a record");
    profile.play(&mut tab, &script()[..20]);
    assert_eq!(profile.local.texts()[key], "{ not a record");
    assert_eq!(profile.open().repo.quarantine().len(), 1);
}

#[test]
fn a_damaged_settings_record_moves_aside_before_it_is_written_again() {
    let mut profile = Profile::new();
    cairn::store::Backend::set(&profile.local, "cairn:r:settings:settings", "damaged").unwrap();
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
    cairn::store::Backend::set(&profile.local, "cairn:r:client:abc", newer).unwrap();
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

#[test]
fn two_tabs_keep_both_edits() {
    let mut profile = Profile::new();
    let mut first = profile.open();
    profile.run(&mut first, ClientCommand::Add { name: "Ana".into() }.into());
    let mut second = profile.open();
    let id = first.model.clients.iter().next().unwrap().id.clone();

    // The first tab renames; the second has not heard of it and describes.
    profile.run(&mut first, ClientCommand::Rename { id: id.clone(), name: "Anna".into() }.into());
    let describe = ClientCommand::Describe { id: id.clone(), about: "Likes mornings".into() };
    let changes = profile.judge(&second, describe.clone().into());
    let refused = second.repo.commit(&second.model, &changes, Timestamp(profile.now)).unwrap_err();
    let cairn::store::CommitError::Stale(others) = refused else { panic!("a stale write is refused: {refused}") };
    second.model.patch(&others);
    profile.run(&mut second, describe.into());

    // The first hears of it as a storage event.
    let key = format!("cairn:r:client:{id}");
    let news = first.repo.absorb(&first.model, &key, &profile.local.texts()[&key]);
    first.model.patch(&news);
    let client = first.model.clients.get(&id).unwrap();
    assert_eq!((client.name.as_str(), client.about.as_str()), ("Anna", "Likes mornings"));
    assert_eq!(first.model, second.model);
    assert_eq!(profile.open().model, first.model);
}
