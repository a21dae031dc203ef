//! Unit tests that need a browser: `make web` runs them in a headless one.
#![cfg(target_arch = "wasm32")]

use cairn::{
    domain::{ClientCommand, Ctx, Device, Model, NaiveDate, Timestamp, apply},
    platform,
    store::{
        Backend, Opened, Repo, Space,
        browser::{self, BrowserBackend},
        twin::Twin,
    },
};
use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const SPACE: Space = Space::Sample;

/// Everything else rests on this: what is put into localStorage comes back as it was, whatever the characters.
#[wasm_bindgen_test]
fn local_storage_keeps_text_as_it_is() {
    let backend = BrowserBackend(Space::Own);
    let text = "“quoted” 🪨 \u{0} \u{feff}line\nbreak";
    backend.set("cairn:d:test", text).unwrap();
    assert_eq!(backend.get("cairn:d:test").unwrap().as_deref(), Some(text));
    backend.remove("cairn:d:test").unwrap();
    assert_eq!(backend.get("cairn:d:test").unwrap(), None);
}

#[wasm_bindgen_test]
fn only_our_keys_are_seen_and_erased() {
    LocalStorage::raw().set_item("somebody-elses", "theirs").unwrap();
    LocalStorage::raw().set_item("cairn-sample:d:a", "ours").unwrap();
    LocalStorage::raw().set_item("cairn:d:b", "own").unwrap();
    assert_eq!(BrowserBackend(SPACE).keys().unwrap(), ["cairn-sample:d:a"]);
    browser::erase(SPACE);
    assert!(BrowserBackend(SPACE).keys().unwrap().is_empty());
    assert_eq!(LocalStorage::raw().get_item("somebody-elses").unwrap().as_deref(), Some("theirs"));
    assert_eq!(LocalStorage::raw().get_item("cairn:d:b").unwrap().as_deref(), Some("own"));
    browser::erase(Space::Own);
}

#[wasm_bindgen_test]
async fn the_twin_keeps_batches_whole_and_restores_the_readable_copy() {
    let twin = Twin::open(SPACE).await.unwrap();
    twin.erase().await.unwrap();
    let now = Timestamp(1_763_600_000_000);
    let Opened { mut repo, model } = Repo::open(BrowserBackend(SPACE), SPACE, Device::fixed("dev"), now);
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let ctx = Ctx { now, today, zone: "", random: &platform::random };
    let changes = apply(&model, ClientCommand::Add { name: "Zoë ’ 🌱".into() }.into(), &ctx).unwrap();
    assert_eq!(repo.commit(&model, &changes, now), Ok(None));
    twin.write(&repo.for_twin()).await.unwrap();

    // The readable copy is gone; the twin brings it back.
    browser::erase(SPACE);
    let Opened { mut repo, mut model } = Repo::open(BrowserBackend(SPACE), SPACE, Device::fixed("dev"), now);
    assert_eq!(model, Model::default());
    let found = repo.reconcile(&model, twin.read_all().await.unwrap());
    model.patch(&found.changes);
    assert_eq!(model.clients.iter().next().unwrap().name, "Zoë ’ 🌱");
    let Opened { model: again, .. } = Repo::open(BrowserBackend(SPACE), SPACE, Device::fixed("dev"), now);
    assert_eq!(again, model);
    twin.erase().await.unwrap();
    browser::erase(SPACE);
}

#[wasm_bindgen_test]
async fn the_twin_forgets_what_it_is_told_to() {
    let twin = Twin::open(Space::Own).await.unwrap();
    twin.erase().await.unwrap();
    twin.write(&vec![("a".into(), Some("1".into())), ("b".into(), Some("2".into()))]).await.unwrap();
    twin.write(&vec![("a".into(), None)]).await.unwrap();
    assert_eq!(twin.read_all().await.unwrap(), [("b".to_owned(), "2".to_owned())]);
    twin.erase().await.unwrap();
    assert!(twin.read_all().await.unwrap().is_empty());
}

#[wasm_bindgen_test]
async fn twenty_snapshots_are_kept_the_latest_ones() {
    let twin = Twin::open(SPACE).await.unwrap();
    twin.erase().await.unwrap();
    for n in 0..23 {
        twin.keep_snapshot(&format!("{n:03}"), "backup").await.unwrap();
    }
    let names: Vec<String> = twin.snapshots().await.unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 20);
    assert_eq!((names[0].as_str(), names[19].as_str()), ("003", "022"));
    twin.erase().await.unwrap();
}

#[wasm_bindgen_test]
fn random_numbers_differ() {
    assert_ne!(platform::random(), platform::random());
}
