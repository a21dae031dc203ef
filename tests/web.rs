//! Unit tests that need a browser: `make web` runs them in a headless one.
#![cfg(target_arch = "wasm32")]

#[path = "web/app.rs"]
mod app;

use cairn::{
    domain::{ClientCommand, Ctx, Device, Model, NaiveDate, Timestamp, apply},
    platform,
    store::{
        Backend, Fault, Opened, Repo, Space,
        browser::{self, BrowserBackend},
        twin::{Twin, TwinError},
    },
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const SPACE: Space = Space::Sample;

const NOW: Timestamp = Timestamp(1_763_600_000_000);

fn ctx() -> Ctx<'static> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    Ctx { now: NOW, today, zone: "", random: &platform::random }
}

fn local() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

/// Everything else rests on this: what is put into localStorage comes back as it was, whatever the characters.
#[wasm_bindgen_test]
fn local_storage_keeps_text_as_it_is() {
    let backend = BrowserBackend::new(Space::Own);
    let text = "“quoted” 🪨 \u{0} \u{feff}line\nbreak";
    backend.set("cairn:d:test", text).unwrap();
    assert_eq!(backend.get("cairn:d:test").unwrap().as_deref(), Some(text));
    backend.remove("cairn:d:test").unwrap();
    assert_eq!(backend.get("cairn:d:test").unwrap(), None);
}

#[wasm_bindgen_test]
fn only_our_keys_are_seen_and_erased() {
    local().set_item("somebody-elses", "theirs").unwrap();
    local().set_item("cairn-sample:d:a", "ours").unwrap();
    local().set_item("cairn:d:b", "own").unwrap();
    assert_eq!(BrowserBackend::new(SPACE).keys().unwrap(), ["cairn-sample:d:a"]);
    browser::erase(SPACE);
    assert!(BrowserBackend::new(SPACE).keys().unwrap().is_empty());
    assert_eq!(local().get_item("somebody-elses").unwrap().as_deref(), Some("theirs"));
    assert_eq!(local().get_item("cairn:d:b").unwrap().as_deref(), Some("own"));
    browser::erase(Space::Own);
}

#[wasm_bindgen_test]
async fn the_twin_keeps_batches_whole_and_restores_the_readable_copy() {
    let twin = Twin::open(SPACE).await.unwrap();
    twin.erase().await.unwrap();
    let now = NOW;
    let Opened { mut repo, model } = Repo::open(BrowserBackend::new(SPACE), SPACE, Device::fixed("dev"), now);
    let changes = apply(&model, ClientCommand::Add { name: "Zoë ’ 🌱".into() }.into(), &ctx()).unwrap();
    assert_eq!(repo.commit(&model, &changes, now), Ok(None));
    twin.write(&repo.for_twin()).await.unwrap();

    // The readable copy is gone; the twin brings it back.
    browser::erase(SPACE);
    let Opened { mut repo, mut model } = Repo::open(BrowserBackend::new(SPACE), SPACE, Device::fixed("dev"), now);
    assert_eq!(model, Model::default());
    let found = repo.reconcile(&model, twin.read_all().await.unwrap());
    model.patch(&found.changes);
    assert_eq!(model.clients.iter().next().unwrap().name, "Zoë ’ 🌱");
    let Opened { model: again, .. } = Repo::open(BrowserBackend::new(SPACE), SPACE, Device::fixed("dev"), now);
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

/// The browser may take every request of a transaction and then keep none, as when the disk is full.
#[wasm_bindgen_test]
async fn a_transaction_that_is_aborted_at_the_end_has_saved_nothing() {
    let twin = Twin::open(SPACE).await.unwrap();
    twin.erase().await.unwrap();
    let batch = vec![("a".to_owned(), Some("1".to_owned())), ("b".to_owned(), Some("2".to_owned()))];
    abort_transactions();
    let outcomes = [
        twin.write(&batch).await,
        twin.keep_history(&[("a".into(), "1".into())]).await,
        twin.keep_snapshot("1", "backup").await,
    ];
    heal_transactions();
    for outcome in outcomes {
        assert!(matches!(outcome, Err(TwinError::Aborted)), "{outcome:?}");
    }
    assert!(twin.read_all().await.unwrap().is_empty() && twin.snapshots().await.unwrap().is_empty());

    twin.write(&batch).await.unwrap();
    abort_transactions();
    let erased = twin.erase().await;
    heal_transactions();
    assert!(matches!(erased, Err(TwinError::Aborted)), "{erased:?}");
    assert_eq!(twin.read_all().await.unwrap().len(), 2);
    twin.erase().await.unwrap();
}

#[wasm_bindgen_test]
async fn a_twin_is_read_in_parts_each_text_once() {
    let twin = Twin::open(SPACE).await.unwrap();
    twin.erase().await.unwrap();
    let texts: Vec<_> = (0..1_203).map(|n| (format!("cairn-sample:d:{n:04}"), n.to_string())).collect();
    let batch = texts.iter().cloned().map(|(key, text)| (key, Some(text))).collect();
    twin.write(&batch).await.unwrap();
    let (mut sizes, mut read) = (Vec::new(), Vec::new());
    let take = |part: Vec<_>| {
        sizes.push(part.len());
        read.extend(part);
        true
    };
    twin.read_in_parts(take).await.unwrap();
    assert_eq!((sizes, read), (vec![500, 500, 203], texts));
    let mut parts = 0;
    let stop = |_| {
        parts += 1;
        false
    };
    twin.read_in_parts(stop).await.unwrap();
    assert_eq!(parts, 1);
    twin.erase().await.unwrap();
    let empty = |part: Vec<_>| part.is_empty();
    twin.read_in_parts(empty).await.unwrap();
}

/// From now on every transaction is aborted once its requests have all succeeded.
fn abort_transactions() {
    js_sys::eval(
        "window.__commit = IDBTransaction.prototype.commit;
         window.__request = {};
         IDBTransaction.prototype.commit = function () {};
         for (const name of ['put', 'clear']) {
           const original = window.__request[name] = IDBObjectStore.prototype[name];
           IDBObjectStore.prototype[name] = function (...given) {
             const request = original.apply(this, given);
             const transaction = this.transaction;
             transaction.__open = (transaction.__open ?? 0) + 1;
             request.addEventListener('success', () => { if (--transaction.__open === 0) transaction.abort(); });
             return request;
           };
         }",
    )
    .unwrap();
}

fn heal_transactions() {
    js_sys::eval(
        "IDBTransaction.prototype.commit = window.__commit;
         Object.assign(IDBObjectStore.prototype, window.__request);",
    )
    .unwrap();
}

/// With site data switched off, even asking for localStorage throws.
#[wasm_bindgen_test]
fn blocked_storage_is_a_fault_and_no_crash() {
    js_sys::eval(
        "window.__local = Object.getOwnPropertyDescriptor(window, 'localStorage');
         Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new DOMException('denied', 'SecurityError'); } });",
    )
    .unwrap();
    let backend = BrowserBackend::new(SPACE);
    let outcomes =
        (backend.keys(), backend.get("a"), backend.set("a", "1"), backend.remove("a"), browser::preference("theme"));
    browser::set_preference("theme", Some("dark"));
    let room = browser::room(SPACE);
    browser::erase(SPACE);
    js_sys::eval("Object.defineProperty(window, 'localStorage', window.__local)").unwrap();
    let fault = || Fault::Refused;
    assert_eq!(outcomes, (Err(fault()), Err(fault()), Err(fault()), Err(fault()), None));
    assert_eq!((room.own, room.others), (0, 0));
    assert_eq!(BrowserBackend::new(Space::Own).get("none"), Ok(None));
}

/// A full storage is told apart from one that refuses, whatever it throws.
#[wasm_bindgen_test]
fn no_room_is_told_apart_from_a_refusal() {
    let backend = BrowserBackend::new(SPACE);
    backend.set("cairn-sample:d:a", "kept").unwrap();
    assert_eq!(backend.set("cairn-sample:d:a", &"x".repeat(browser::CAPACITY as usize + 1)), Err(Fault::Full));
    assert_eq!(backend.get("cairn-sample:d:a").unwrap().as_deref(), Some("kept"));
    js_sys::eval(
        "window.__set = Storage.prototype.setItem;
         Storage.prototype.setItem = () => { throw window.__thrown; };",
    )
    .unwrap();
    for thrown in ["'no'", "{}", "undefined", "new Error('no')", "new DOMException('no', 'UnknownError')"] {
        js_sys::eval(&format!("window.__thrown = {thrown}")).unwrap();
        assert_eq!(backend.set("cairn-sample:d:a", "1"), Err(Fault::Refused), "{thrown}");
    }
    js_sys::eval("Storage.prototype.setItem = window.__set").unwrap();
    browser::erase(SPACE);
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
