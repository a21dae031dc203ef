//! A person's own prompts as entries beside those that come with Cairn.

use super::{Entry, Kind, entry};
use crate::domain::{Format, Model, OwnPrompt, Prompt, PromptSet};

/// The prompts of own sets, and those of own formats that are not simply copied.
pub fn own_entries(model: &Model) -> Vec<Entry> {
    let sets = model.own_sets();
    let of_sets = sets.iter().flat_map(|set| set.prompts.iter().map(|prompt| of_set(set, prompt)));
    let formats = model.own_formats();
    let of_formats = formats.iter().flat_map(|format| of_format(format));
    of_sets.chain(of_formats).map(Entry::ready).collect()
}

fn of_set(set: &PromptSet, prompt: &OwnPrompt) -> Entry {
    let OwnPrompt { id, coach, own, moment, stance, skill } = prompt.clone();
    Entry {
        home: set.name.clone().into(),
        moment,
        stances: stance.into_iter().collect(),
        skill: skill.into(),
        from: vec![set.id.to_string().into()],
        ..Entry::new(id, Kind::Own, coach, own)
    }
}

fn of_format(format: &Format) -> Vec<Entry> {
    let mut all = Vec::new();
    for phase in &format.phases {
        for prompt in phase.prompts.iter().filter(|prompt| !is_copied(prompt)) {
            all.push(Entry {
                home: format!("{}: {}", format.name, phase.name).into(),
                moment: Some(format.moment(&phase.id)),
                from: vec![format.id.to_string().into()],
                // A copied question keeps its id when it is reworded.
                ..Entry::new(
                    format!("{}-{}", format.id, prompt.id),
                    Kind::Own,
                    prompt.coach.clone(),
                    prompt.own.clone(),
                )
            });
        }
    }
    all
}

/// Whether a question is one of Cairn's, letter for letter.
fn is_copied(prompt: &Prompt) -> bool {
    entry(&prompt.id).is_some_and(|entry| entry.line.coach == prompt.coach && entry.line.own == prompt.own)
}
