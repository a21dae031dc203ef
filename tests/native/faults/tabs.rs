//! Several tabs over the same two copies.

use cairn::{
    domain::{Client, ClientCommand, Command, DraftName, Id, Timestamp, draft::CLIENT_ABOUT},
    store::CommitError,
};

use super::profile::{Profile, Tab};

/// Two tabs that know the same client.
fn two_tabs() -> (Profile, Tab, Tab, Id<Client>) {
    let mut profile = Profile::new();
    let mut first = profile.open();
    profile.run(&mut first, ClientCommand::Add { name: "Ana".into() }.into());
    let second = profile.open();
    let id = first.model.clients.iter().next().unwrap().id.clone();
    (profile, first, second, id)
}

fn describe(id: &Id<Client>, about: &str) -> Command {
    ClientCommand::Describe { id: id.clone(), about: about.into() }.into()
}

fn about(tab: &Tab, id: &Id<Client>) -> String {
    tab.model.clients.get(id).unwrap().about.clone()
}

#[test]
fn two_tabs_keep_both_edits() {
    let (mut profile, mut first, mut second, id) = two_tabs();

    // The first tab renames; the second has not heard of it and describes.
    profile.run(&mut first, ClientCommand::Rename { id: id.clone(), name: "Anna".into() }.into());
    let describe = describe(&id, "Likes mornings");
    let changes = profile.judge(&second, describe.clone());
    let refused = second.repo.commit(&second.model, &changes, Timestamp(profile.now)).unwrap_err();
    let CommitError::Stale(others) = refused else { panic!("a stale write is refused: {refused}") };
    second.model.patch(&others);
    profile.run(&mut second, describe);

    // The first hears of it as a storage event.
    let key = format!("cairn:r:client:{id}");
    profile.hear(&mut first, &key);
    let client = first.model.clients.get(&id).unwrap();
    assert_eq!((client.name.as_str(), client.about.as_str()), ("Anna", "Likes mornings"));
    assert_eq!(first.model, second.model);
    assert_eq!(profile.open().model, first.model);
    assert!(first.repo.quarantine().is_empty() && second.repo.quarantine().is_empty(), "nothing gave way");
}

#[test]
fn of_two_edits_of_one_text_both_are_kept() {
    let (mut profile, mut first, mut second, id) = two_tabs();
    profile.run(&mut first, describe(&id, "Walks in the mornings"));
    profile.run_among_others(&mut second, describe(&id, "Sleeps late"));
    assert_eq!(about(&second, &id), "Sleeps late");
    assert!(profile.has("Walks in the mornings"), "the other version is kept, in both copies");
    let again = profile.open();
    assert_eq!(about(&again, &id), "Sleeps late");
    assert!(again.repo.quarantine()[0].text.contains("Walks in the mornings"), "and listed");
}

#[test]
fn what_is_heard_while_typing_is_kept_when_the_typing_replaces_it() {
    let (mut profile, mut first, mut second, id) = two_tabs();
    second.repo.keep_draft(&CLIENT_ABOUT.of(&id), Some("Sleeps la"), Timestamp(profile.now)).unwrap();
    profile.run(&mut first, describe(&id, "Walks in the mornings"));
    profile.hear(&mut second, &format!("cairn:r:client:{id}"));
    profile.run(&mut second, describe(&id, "Sleeps late"));
    assert!(profile.has("Walks in the mornings"));
    // Somebody who has seen it replaces it on purpose.
    second.repo.keep_draft(&CLIENT_ABOUT.of(&id), None, Timestamp(profile.now)).unwrap();
    profile.hear(&mut first, &format!("cairn:r:client:{id}"));
    let kept = first.repo.quarantine().len();
    profile.run(&mut first, describe(&id, "Sleeps very late"));
    assert_eq!(first.repo.quarantine().len(), kept);
}

/// Browsers let two tabs write one key at the same moment: each reads localStorage before the other's write is there.
#[test]
fn of_two_writes_at_the_same_moment_both_are_kept_by_either_tab() {
    let (mut profile, mut first, mut second, id) = two_tabs();
    let key = format!("cairn:r:client:{id}");
    let before = profile.local.texts()[&key].clone();
    profile.run(&mut first, describe(&id, "Walks in the mornings"));
    let early = profile.local.texts()[&key].clone();
    cairn::store::Backend::set(&profile.local, &key, &before).unwrap();
    profile.run(&mut second, describe(&id, "Sleeps late"));
    let news = second.repo.absorb(&second.model, &key, &early);
    assert!(news.is_empty(), "the later one stands");
    profile.hear(&mut first, &key);
    assert_eq!((about(&first, &id), about(&second, &id)), ("Sleeps late".into(), "Sleeps late".into()));
    for tab in [&first, &second] {
        let kept: Vec<_> = tab.repo.quarantine().iter().map(|kept| kept.text.as_str()).collect();
        assert_eq!(kept, [early.as_str()], "the same text under the same key");
    }
}

#[test]
fn an_older_text_that_waits_never_replaces_a_newer_one_from_another_tab() {
    let (mut profile, mut first, mut second, id) = two_tabs();
    let key = format!("cairn:r:client:{id}");
    // The first tab's write is refused, and its twin does not answer either.
    let n = profile.local.writes() + 1;
    profile.local.refuse_writes(n..=n);
    profile.twin_refuses = Some(profile.transactions + 1);
    assert!(profile.run(&mut first, describe(&id, "Walks")));
    // The second hears of it all the same, and writes later.
    let told = first.repo.for_twin();
    for (key, text) in &told {
        let news = second.repo.absorb(&second.model, key, text.as_deref().unwrap());
        second.model.patch(&news);
    }
    profile.run(&mut second, describe(&id, "Walks, and sleeps late"));
    profile.hear(&mut first, &key);
    profile.pump(&mut first);
    let keep_draft = first.repo.keep_draft(&DraftName::parse("any"), Some("text"), Timestamp(profile.now));
    assert_eq!(keep_draft, Ok(None));
    profile.pump(&mut first);
    assert!(profile.local.texts()[&key].contains("sleeps late"));
    assert!(profile.twin[&key].contains("sleeps late"));
    assert_eq!(about(&profile.open(), &id), "Walks, and sleeps late");
}

#[test]
fn a_text_that_waits_does_not_hide_what_another_tab_wrote() {
    let (mut profile, mut first, mut second, id) = two_tabs();
    let n = profile.local.writes() + 1;
    profile.local.refuse_writes(n..=n);
    profile.twin_refuses = Some(profile.transactions + 1);
    profile.run(&mut first, describe(&id, "Walks"));
    let rename = |name: &str| Command::from(ClientCommand::Rename { id: id.clone(), name: name.into() });
    profile.run(&mut second, rename("Anna"));
    profile.run(&mut second, rename("Anna B."));
    profile.run_among_others(&mut first, describe(&id, "Walks a lot"));
    let again = profile.open();
    let client = again.model.clients.get(&id).unwrap();
    assert_eq!((client.name.as_str(), client.about.as_str()), ("Anna B.", "Walks a lot"));
}

#[test]
fn ten_tabs_keep_every_version_of_one_text() {
    let (mut profile, first, _, id) = two_tabs();
    let mut tabs: Vec<Tab> = (0..10).map(|_| profile.open()).collect();
    drop(first);
    let mut lost = 0;
    for round in 0..50 {
        for (n, tab) in tabs.iter_mut().enumerate() {
            profile.run_among_others(tab, describe(&id, &format!("words {round}-{n}")));
        }
    }
    for round in 0..50 {
        lost += (0..10).filter(|n| !profile.has(&format!("\"words {round}-{n}\""))).count();
    }
    println!("ten tabs, 50 edits each of one text, none hearing of the others: {lost} of 500 versions lost");
    assert_eq!(lost, 0);
}

#[test]
fn what_was_written_about_a_record_that_another_tab_removed_is_kept() {
    let (mut profile, mut first, mut second, id) = two_tabs();
    let changes = profile.judge(&second, describe(&id, "Sleeps late"));
    profile.run(&mut first, ClientCommand::Remove { id: id.clone() }.into());
    let Err(CommitError::Stale(others)) = second.repo.commit(&second.model, &changes, Timestamp(profile.now)) else {
        panic!("a stale write is refused")
    };
    second.model.patch(&others);
    second.repo.keep_refused(&changes, &others);
    profile.pump(&mut second);
    assert!(profile.has("Sleeps late"));
    assert!(profile.open().model.clients.is_empty());
}

#[test]
fn while_the_twin_stays_away_each_text_is_told_to_the_other_tabs_once() {
    let mut profile = Profile::new();
    let mut tab = profile.open();
    let mut told = Vec::new();
    for n in 0..50 {
        tab.repo.keep_draft(&DraftName::parse("note"), Some(&format!("key {n}")), Timestamp(profile.now)).unwrap();
        told.push(tab.repo.news());
    }
    let sizes: Vec<usize> = told.iter().map(Vec::len).collect();
    println!("50 key presses while the twin stays away: {} texts told", sizes.iter().sum::<usize>());
    assert_eq!(sizes, [1; 50], "and not more each time");
    for n in 0..20 {
        let changes = profile.judge(&tab, ClientCommand::Add { name: format!("Client {n}") }.into());
        tab.repo.commit(&tab.model, &changes, Timestamp(profile.now)).unwrap();
        tab.model.patch(&changes);
        assert_eq!(tab.repo.news().len(), changes.written().count());
    }
    assert!(tab.repo.for_twin().len() > 20, "the twin gets all of it");
}

/// Three tabs type into one field. The first one's words stand apart under its name; the third, opened later, finds them
/// there, goes on with them and writes over that name.
#[test]
fn a_tab_whose_name_for_its_words_is_taken_over_keeps_them_under_another() {
    let (mut profile, mut first, mut second, id) = two_tabs();
    let (name, now) = (CLIENT_ABOUT.of(&id), profile.now);
    let key = |name: &DraftName| format!("cairn:d:{name}");
    first.repo.keep_draft(&name, Some("Walks"), Timestamp(now)).unwrap();
    // The second has not heard of it and writes the same name.
    second.repo.keep_draft(&name, Some("Sleeps late"), Timestamp(now + 1)).unwrap();
    profile.hear(&mut first, &key(&name));
    first.repo.keep_draft(&name, Some("Walks a lot"), Timestamp(now + 2)).unwrap();
    let apart = first.repo.drafts().find(|(_, draft)| draft.text == "Walks a lot").unwrap().0.clone();
    assert_ne!(apart, name);

    profile.now += 1_000;
    let mut third = profile.open();
    third.repo.resume_typing(&third.model, &name);
    third.repo.keep_draft(&name, Some("Walks a lot, with a dog"), Timestamp(profile.now)).unwrap();
    profile.pump(&mut third);
    assert!(profile.local.texts()[&key(&apart)].contains("with a dog"));
    profile.hear(&mut first, &key(&apart));
    profile.pump(&mut first);
    assert_eq!(first.repo.draft(&name).unwrap().text, "Walks a lot");
    let kept: Vec<_> = profile.open().repo.drafts().map(|(_, draft)| draft.text.clone()).collect();
    for words in ["Walks a lot", "Walks a lot, with a dog", "Sleeps late"] {
        assert!(kept.iter().any(|text| text == words), "{words}: {kept:?}");
    }
}
