//! A set as what is edited, and its prompts as a list of lines.

use leptos::prelude::*;

use crate::{
    domain::{Command, OwnPrompt, PromptSet, PromptSetCommand, draft, draft::Field, format_edit::Line},
    views::library::editor::{
        list::{Edit, List, PutBack, Words},
        state::{Edited, Editor},
    },
};

/// The ids of the fields.
pub const NAME: &str = "set-name";
const PROMPT: &str = "set-prompt";

impl Edited for PromptSet {
    const DRAFT: Field<Self> = draft::PROMPT_SET;
    const SAVED: &str = "Set saved";
    const FIRST_FIELD: &str = NAME;

    fn needs(&self) -> Vec<(String, String)> {
        let name = self.name.trim().is_empty().then(|| (NAME.to_owned(), "Give the set a name.".to_owned()));
        let lacks = |prompt: &&OwnPrompt| prompt.coach.trim().is_empty() && !prompt.own.trim().is_empty();
        let need =
            |prompt: &OwnPrompt| (format!("{PROMPT}-{}", prompt.id), "Write the wording for a coach too.".into());
        name.into_iter().chain(self.prompts.iter().filter(lacks).map(need)).collect()
    }

    fn save(self, before: Self) -> Command {
        PromptSetCommand::Save { set: Box::new(self), before: Box::new(before) }.into()
    }
}

fn to_line(prompt: &OwnPrompt) -> Line {
    Line { id: prompt.id.clone().into(), coach: prompt.coach.clone().into(), own: prompt.own.clone().into() }
}

/// The lines put back into the prompts, which keep where they fit.
fn put_lines(prompts: &mut Vec<OwnPrompt>, lines: Vec<Line>) {
    let before = std::mem::take(prompts);
    let prompt = |line: Line| {
        let known = before.iter().find(|prompt| prompt.id == line.id).cloned().unwrap_or_default();
        OwnPrompt { id: line.id.into(), coach: line.coach.into(), own: line.own.into(), ..known }
    };
    *prompts = lines.into_iter().map(prompt).collect();
}

/// The prompts of the working copy.
pub fn list(editor: Editor<PromptSet>) -> List {
    let edit = move |(about, edit): (String, Edit)| {
        editor.change(&about, |set| {
            let mut lines = set.prompts.iter().map(to_line).collect();
            edit(&mut lines);
            put_lines(&mut set.prompts, lines);
        });
    };
    let remove = move |at: usize| {
        let (id, prompt) = editor.work.with_untracked(|set| Some((set.id.clone(), set.prompts.get(at)?.clone())))?;
        editor.change("", |set| drop(set.prompts.remove(at)));
        let put_back: PutBack = Box::new(move || {
            editor.put_back(&id, |set| set.prompts.insert(at.min(set.prompts.len()), prompt.clone()));
        });
        Some(put_back)
    };
    List {
        prefix: StoredValue::new(PROMPT.to_owned()),
        words: Words { noun: "prompt", label: "Prompt", own: "asking myself" },
        lines: Memo::new(move |_| editor.work.read().prompts.iter().map(to_line).collect()),
        edit: Callback::new(edit),
        remove: Callback::new(remove),
        errors: editor.errors,
        said: editor.said,
    }
}
