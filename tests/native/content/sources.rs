//! The sources of the method lend facts and structure, never sentences.
//!
//! The check reads the source documents wherever they are: in the folder that `CAIRN_SEEDS` names, or else in
//! `shared/seeds` beside the project or further up. They are no part of the project; where they are not found, the check
//! says so and is not run.

use std::{
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
};

use super::{
    gather::{Found, everything},
    words::{announce, words},
};

/// How many documents the sources are. With fewer, the check would be a part of itself.
const DOCUMENTS: usize = 5;

/// So many words in a row are a borrowing.
const WINDOW: usize = 7;

/// The folder of the sources, if there is one.
fn folder() -> Option<PathBuf> {
    let beside = || {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .skip(1)
            .map(|above| above.join("shared/seeds"))
            .find(|folder| folder.is_dir())
    };
    env::var_os("CAIRN_SEEDS").map(PathBuf::from).or_else(beside)
}

/// Every window of the sources, with the document that it is from; and the number of documents.
fn sources(folder: &Path) -> (HashMap<Vec<String>, String>, usize) {
    let mut windows = HashMap::new();
    let mut documents = 0;
    for entry in fs::read_dir(folder).expect("the folder of the source documents").flatten() {
        let text = String::from_utf8_lossy(&fs::read(entry.path()).expect("a source document")).into_owned();
        documents += 1;
        for window in words(&text).windows(WINDOW) {
            windows.insert(window.to_vec(), entry.file_name().to_string_lossy().into_owned());
        }
    }
    (windows, documents)
}

#[test]
fn no_seven_words_are_borrowed() {
    let Some(folder) = folder() else {
        announce("not compared with the source documents: neither CAIRN_SEEDS nor ../shared/seeds is there");
        return;
    };
    let (windows, documents) = sources(&folder);
    assert_eq!(documents, DOCUMENTS, "documents in {}", folder.display());
    let mut checked = 0;
    let mut borrowed = Vec::new();
    for Found { place, text, .. } in everything() {
        for window in words(&text).windows(WINDOW) {
            checked += 1;
            if let Some(source) = windows.get(window) {
                borrowed.push(format!("{place}: {} (from {source})", window.join(" ")));
            }
        }
    }
    announce(&format!("{checked} windows of {WINDOW} words compared with {} of {documents} documents", windows.len()));
    assert!(borrowed.is_empty(), "{borrowed:#?}");
}
