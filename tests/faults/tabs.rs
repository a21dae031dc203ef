//! Several tabs over the same two copies.

use cairn::domain::{ClientCommand, Timestamp};

use crate::profile::Profile;

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
