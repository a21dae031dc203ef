//! The backup of what is open.

use super::App;
use crate::{
    domain::backup::{Origin, Quarantined, export},
    store::Repo,
};

impl App {
    /// Everything in this space as the text of a backup file.
    pub fn backup(self) -> String {
        self.with_repo(|repo| {
            let kept =
                |kept: &crate::store::Quarantined| Quarantined { key: kept.key.clone(), text: kept.text.clone() };
            let quarantine: Vec<_> = repo.quarantine().iter().map(kept).collect();
            let origin = Origin {
                app: env!("CARGO_PKG_VERSION").into(),
                exported_at: self.now(),
                device: Repo::device(repo).clone(),
            };
            self.with(|model| export(model, &|kind, id| repo.stamp(kind, id).cloned(), &quarantine, &origin))
        })
    }
}
