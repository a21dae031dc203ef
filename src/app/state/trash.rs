//! The trash: put back, let go of by hand, and let go of after thirty days.

use leptos::task::spawn_local;

use super::App;
use crate::{
    domain::{Command, Id, Kind, TrashCommand, Trashed, clock_jump},
    platform::clock,
    store::{Key, Repo, erased_with},
};

/// What is said where another tab was quicker.
const RESTORED: &str = "It has been restored meanwhile, so nothing was erased.";

/// The same where it is not known what the other tab did.
const NO_MORE: &str = "It is not in the trash any more: it has been restored or erased meanwhile.";

impl App {
    /// Lets go of entries for good: from both copies, with their history and with what stands beside them. It is no step
    /// of undo.
    ///
    /// # Errors
    /// A sentence for the person; nothing has changed then.
    pub fn erase_for_good(self, ids: Vec<Id<Trashed>>) -> Result<(), String> {
        let entries = self.with(|model| model.trash_with(&ids));
        self.erase(TrashCommand::Erase { ids }.into(), entries)
    }

    /// Lets go of what was removed thirty days ago. To be asked when the records are open, and on each new day.
    pub fn expire_trash(self) {
        let now = clock::now();
        // By a clock that is ahead everything would be over.
        if clock_jump(self.with_repo(Repo::newest), now, None).is_some() {
            return;
        }
        let over: Vec<_> = self.with(|model| model.trash.iter().filter(|entry| entry.is_over(now)).cloned().collect());
        if !over.is_empty() && !self.with_repo(Repo::is_read_only) {
            // Nobody has asked for it, so nobody is told where it is not possible: the next day tries again.
            let _ = self.erase(TrashCommand::Expire.into(), over);
        }
    }

    fn erase(self, command: Command, entries: Vec<std::sync::Arc<Trashed>>) -> Result<(), String> {
        if self.judge_and_commit(command)?.is_empty() {
            let is_here = |(kind, id): &(Kind, String)| self.with(|model| model.record(*kind, id).is_some());
            return match () {
                () if entries.is_empty() => Err(NO_MORE.into()),
                () if erased_with(&entries).iter().any(is_here) => Err(RESTORED.into()),
                // Another tab has let go of it, as wished.
                () => Ok(()),
            };
        }
        // A record that has come back is not erased.
        let mut erased = erased_with(&entries);
        erased.retain(|(kind, id)| self.with(|model| model.record(*kind, id).is_none()));
        let beside = self.write(|repo| repo.erase_beside(&erased)).map_err(|error| error.to_string())?;
        self.after_write(beside.map(|fault| fault.to_string()));
        if let Some(twin) = self.twin() {
            let keys: Vec<String> =
                erased.into_iter().map(|(kind, id)| self.space.key(&Key::Record(kind, id))).collect();
            // What the browser does not let go of now is no part of the records any more.
            spawn_local(async move { _ = twin.forget_history(&keys).await });
        }
        Ok(())
    }
}
