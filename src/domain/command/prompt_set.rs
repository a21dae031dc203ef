//! A coach's own prompts.

use super::{
    super::{Extra, Id, OwnPrompt, PromptSet, format_edit::own_id, sort},
    Ctx, Rejected, checked, required,
    transaction::Transaction,
};

/// A change to a coach's own sets of prompts. What comes with Cairn is content and never changes.
#[derive(Debug, Clone, PartialEq)]
pub enum PromptSetCommand {
    /// A new set, empty.
    Add {
        name: String,
    },
    /// Keeps a set as it was edited from `before`: its name, its prompts and their order.
    Save {
        set: Box<PromptSet>,
        before: Box<PromptSet>,
    },
    /// Puts a copy of a prompt at the end of a set, such as one from the library.
    AddPrompt {
        id: Id<PromptSet>,
        prompt: Box<OwnPrompt>,
    },
    /// Takes in the name and the prompts of a file: as a set of its own, or in the place of another.
    Import {
        name: String,
        prompts: Vec<OwnPrompt>,
        over: Option<Id<PromptSet>>,
    },
    Remove {
        id: Id<PromptSet>,
    },
}

pub fn apply(edit: &mut Transaction, command: PromptSetCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        PromptSetCommand::Add { name } => edit.put(tidied(new(ctx, name))?),
        PromptSetCommand::Save { set, before } => {
            let now = edit.get(&set.id)?;
            edit.put(tidied(set.onto(&before, &now))?);
        }
        PromptSetCommand::AddPrompt { id, prompt } => {
            let mut set = PromptSet::clone(&*edit.get(&id)?);
            if set.prompts.iter().any(|known| known.coach == prompt.coach) {
                return Err(Rejected::NotPossible("This prompt is in the set already."));
            }
            set.prompts.push(OwnPrompt { id: own_id((ctx.random)()).into(), ..*prompt });
            edit.put(tidied(set)?);
        }
        PromptSetCommand::Import { name, prompts, over } => {
            let mut set = match over {
                Some(id) => PromptSet { name, ..PromptSet::clone(&*edit.get(&id)?) },
                None => new(ctx, free_name(edit, name)),
            };
            let renewed = prompts.into_iter().map(|prompt| OwnPrompt { id: own_id((ctx.random)()).into(), ..prompt });
            set.prompts = renewed.collect();
            edit.put(tidied(set)?);
        }
        PromptSetCommand::Remove { id } => edit.remove(&id)?,
    }
    Ok(())
}

fn new(ctx: &Ctx, name: String) -> PromptSet {
    PromptSet { id: ctx.new_id(), name, prompts: Vec::new(), at: ctx.now, extra: Extra::new() }
}

/// The name, with a number when another set has it.
fn free_name(edit: &Transaction, name: String) -> String {
    let is_free = |name: &String| edit.model.prompt_sets.iter().all(|set| set.name != *name);
    let numbered = (2..).map(|number| format!("{} ({number})", name.trim()));
    std::iter::once(name.trim().to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// Trims the texts, drops prompts without words, and refuses what could not be kept.
fn tidied(mut set: PromptSet) -> Result<PromptSet, Rejected> {
    set.name = required(&set.name, "Give the set a name.")?;
    for prompt in &mut set.prompts {
        prompt.coach = checked(&prompt.coach)?;
        prompt.own = checked(&prompt.own)?;
    }
    set.prompts.retain(|prompt| !(prompt.coach.is_empty() && prompt.own.is_empty()));
    if set.prompts.iter().any(|prompt| prompt.coach.is_empty()) {
        return Err(Rejected::NotPossible("Write the wording for a coach too."));
    }
    if set.prompts.len() > PromptSet::MOST {
        return Err(Rejected::NotPossible("A set holds 500 prompts at most."));
    }
    let ids = sort::set(set.prompts.iter().map(|prompt| &*prompt.id));
    if ids.len() < set.prompts.len() {
        return Err(Rejected::NotPossible("Two prompts have the same id."));
    }
    Ok(set)
}
