//! Each write, each transaction and each copy may go wrong.

use cairn::{
    domain::Timestamp,
    store::{Backend, MemoryBackend},
};

use super::profile::Profile;
use crate::support::script::script;

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
                    half.set(&key, &text).unwrap();
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
            profile.local.set(&key, &damage(&text)).unwrap();
        }
    }
}

#[test]
fn after_a_reload_a_store_that_is_still_full_is_known_to_lack_something() {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    let steps = script();
    profile.play(&mut tab, &steps[..20]);
    let full = profile.local.texts().iter().map(|(key, text)| key.len() + text.len()).sum();
    profile.local.limit(full);
    profile.play(&mut tab, &steps[20..30]);
    let mut again = profile.open();
    assert_eq!(again.model, tab.model);
    assert!(again.repo.is_behind() && again.repo.twin_confirmed(&Vec::new()).is_some());
    profile.local.heal();
    assert!(again.repo.twin_confirmed(&Vec::new()).is_none() && !again.repo.is_behind());
    assert!(profile.twin.iter().all(|(key, text)| profile.local.texts().get(key) == Some(text)));
}
