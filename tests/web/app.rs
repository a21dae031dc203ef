//! The app's state over the real copies: what another tab does, and what is said about saving.

use std::{cell::Cell, rc::Rc, time::Duration};

use cairn::{
    app::{App, Saving},
    components::provide_toasts,
    domain::{ClientCommand, Device, DraftName, Timestamp, apply},
    platform,
    store::{Backend, Opened, Repo, browser, browser::BrowserBackend, twin::Twin},
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{NOW, SPACE, ctx};

/// An app over empty copies, until the handle goes.
async fn open_app() -> (App, impl Drop) {
    browser::erase(SPACE);
    Twin::open(SPACE).await.unwrap().erase().await.unwrap();
    let place = document().create_element("div").unwrap();
    let app = Rc::new(Cell::new(None));
    let opened = app.clone();
    let handle = leptos::mount::mount_to(place.unchecked_into(), move || {
        provide_toasts();
        opened.set(Some(App::open(SPACE)));
    });
    (app.get().unwrap(), handle)
}

async fn a_moment() {
    gloo_timers::future::sleep(Duration::from_millis(300)).await;
}

/// Another tab writes to localStorage, and this one has not heard of it.
fn another_tab_writes(command: ClientCommand) {
    let Opened { mut repo, model } = Repo::open(BrowserBackend::new(SPACE), SPACE, Device::fixed("other"), NOW);
    let changes = apply(&model, command.into(), &ctx()).unwrap();
    assert_eq!(repo.commit(&model, &changes, Timestamp(platform::clock::now().0 + 1)), Ok(None));
}

/// This tab hears what stands under a key of localStorage.
fn hear(key: &str, text: &str) {
    BrowserBackend::new(SPACE).set(key, text).unwrap();
    let (key, text) = (js_sys::JSON::stringify(&key.into()).unwrap(), js_sys::JSON::stringify(&text.into()).unwrap());
    js_sys::eval(&format!("dispatchEvent(new StorageEvent('storage', {{ key: {key}, newValue: {text} }}))")).unwrap();
}

#[wasm_bindgen_test]
async fn taking_back_takes_over_what_another_tab_wrote() {
    let (app, _open) = open_app().await;
    let id = app.dispatch(ClientCommand::Add { name: "Ana".into() }).unwrap().added_id().unwrap();
    let describe = ClientCommand::Describe { id: id.clone(), about: "Walks".into() };
    let described = app.dispatch(describe).unwrap();
    another_tab_writes(ClientCommand::Rename { id: id.clone(), name: "Anna".into() });
    app.take_back(&described);
    assert!(app.alert().get_untracked().is_some_and(|why| why.contains("changed again since")));
    let shown = app.with(|model| model.clients.get(&id).cloned()).unwrap();
    assert_eq!((shown.name.as_str(), shown.about.as_str()), ("Anna", "Walks"));

    // A step that can be taken back is, and one that was refused is still there afterwards.
    let removed = app.dispatch(ClientCommand::Archive { id: id.clone(), archived: true }).unwrap();
    app.undo();
    assert!(!app.with(|model| model.clients.get(&id).unwrap().archived));
    assert!(!removed.is_empty());
}

#[wasm_bindgen_test]
async fn what_is_set_aside_is_listed_at_once_and_a_read_only_app_never_says_saving() {
    let (app, _open) = open_app().await;
    hear("cairn-sample:r:client:torn", "{ torn");
    assert_eq!(app.quarantine().get_untracked().len(), 1);
    hear("cairn-sample:r:client:newer", r#"{"v":2}"#);
    assert!(app.quarantine().get_untracked().iter().any(|kept| kept.newer));
    let before = app.saving().get_untracked();
    app.keep_draft(&DraftName::parse("note:a"), Some("half a line"));
    assert_eq!(app.saving().get_untracked(), before);
}

#[wasm_bindgen_test]
async fn without_a_durable_copy_the_alert_stays_until_there_is_one() {
    browser::erase(SPACE);
    let (app, _open) = open_app().await;
    a_moment().await;
    js_sys::eval(
        "window.__transaction = IDBDatabase.prototype.transaction;
         window.__opens = 0;
         IDBDatabase.prototype.transaction = () => { throw new DOMException('closing', 'InvalidStateError'); };",
    )
    .unwrap();
    app.keep_draft(&DraftName::parse("note:a"), Some("half"));
    a_moment().await;
    let is_refused = || matches!(app.saving().get_untracked(), Saving::Refused(_));
    assert!(is_refused());
    app.keep_draft(&DraftName::parse("note:a"), Some("half a line"));
    assert!(is_refused(), "typing on does not make it safe");
    assert!(app.twin().is_none(), "the dead connection is dropped");

    js_sys::eval("IDBDatabase.prototype.transaction = window.__transaction;").unwrap();
    app.keep_draft(&DraftName::parse("note:a"), Some("half a line more"));
    a_moment().await;
    assert!(matches!(app.saving().get_untracked(), Saving::Saved(_)));
    let texts = Twin::open(SPACE).await.unwrap().read_all().await.unwrap();
    assert!(texts.iter().any(|(_, text)| text.contains("half a line more")));
}
