//! A format as what is edited.

use leptos::prelude::*;

use super::{
    fields,
    state::{Edited, Editor},
};
use crate::domain::{Command, Format, FormatCommand, FormatPhase, Session, draft, draft::Field};

impl Edited for Format {
    const DRAFT: Field<Self> = draft::FORMAT;
    const SAVED: &str = "Format saved";
    const FIRST_FIELD: &str = fields::NAME;

    fn needs(&self) -> Vec<(String, String)> {
        let problems = self.clone().tidied().problems();
        problems.into_iter().map(|problem| (fields::of(&problem.part), problem.text.to_owned())).collect()
    }

    fn save(self, _before: Self) -> Command {
        FormatCommand::Save { format: Box::new(self) }.into()
    }
}

impl Editor<Format> {
    /// An edit of one phase.
    pub fn change_phase(self, id: &str, about: &str, edit: impl FnOnce(&mut FormatPhase)) {
        let about = if about.is_empty() { String::new() } else { format!("{id}/{about}") };
        self.change(&about, |format| {
            if let Some(phase) = format.phases.iter_mut().find(|phase| phase.id == id) {
                edit(phase);
            }
        });
    }

    /// Takes a share as it is typed.
    pub fn type_share(self, phase: &str, text: &str) {
        let field = fields::share(phase);
        match text.trim().parse().ok().filter(|share| *share <= Session::MAX_SHARE) {
            Some(share) => {
                self.typed.update(|typed| drop(typed.remove(&field)));
                self.change_phase(phase, "share", |phase| phase.share = share);
            }
            None => self.typed.update(|typed| {
                typed.insert(field, (text.to_owned(), "Write a whole number from 0 to 1000."));
            }),
        }
    }
}
