//! A coach's own questionnaires.

use super::{
    super::{
        Questionnaire,
        assessment::{Item, ItemKind},
    },
    Ctx, Id, Rejected, checked, required,
    transaction::Transaction,
};

/// A change to a questionnaire. What was taken with it keeps the questions of its day.
#[derive(Debug, Clone, PartialEq)]
pub enum QuestionnaireCommand {
    /// Adds (`id` none) or changes one. Takes every field from `questionnaire` but its id.
    Save {
        id: Option<Id<Questionnaire>>,
        questionnaire: Box<Questionnaire>,
    },
    /// Keeps a copy under another name.
    Copy {
        id: Id<Questionnaire>,
        name: String,
    },
    Remove {
        id: Id<Questionnaire>,
    },
}

pub fn apply(edit: &mut Transaction, command: QuestionnaireCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        QuestionnaireCommand::Save { id, questionnaire } => {
            let id = match id {
                Some(id) => edit.get(&id).map(|kept| kept.id.clone())?,
                None => ctx.new_id(),
            };
            edit.put(tidied(Questionnaire { id, ..*questionnaire })?);
        }
        QuestionnaireCommand::Copy { id, name } => {
            let kept = edit.get(&id)?;
            edit.put(tidied(Questionnaire { id: ctx.new_id(), name, ..Questionnaire::clone(&kept) })?);
        }
        QuestionnaireCommand::Remove { id } => edit.remove(&id)?,
    }
    Ok(())
}

fn tidied(mut questionnaire: Questionnaire) -> Result<Questionnaire, Rejected> {
    let Questionnaire { name, intro, items, credit, .. } = &mut questionnaire;
    *name = required(name, "Give the questionnaire a name.")?;
    for text in [intro, credit] {
        *text = checked(text)?;
    }
    if items.len() > Questionnaire::MOST_ITEMS {
        return Err(Rejected::NotPossible("A questionnaire has at most 100 questions."));
    }
    for place in 0..items.len() {
        let (earlier, item) = items.split_at_mut(place);
        let item = &mut item[0];
        tidy(item)?;
        if earlier.iter().any(|other| other.id == item.id) {
            return Err(Rejected::NotPossible("Two questions are the same. Keep one of them."));
        }
    }
    Ok(questionnaire)
}

fn tidy(item: &mut Item) -> Result<(), Rejected> {
    item.text = required(&item.text, "Write something for each question, or take it away.")?;
    match &mut item.kind {
        ItemKind::Scale { low, high, .. } => {
            for text in [low, high] {
                *text = checked(text)?;
            }
        }
        ItemKind::Choice { options } => {
            options.retain(|option| !option.text.trim().is_empty());
            for option in options {
                option.text = checked(&option.text)?;
            }
        }
        ItemKind::Text => {}
    }
    match (&item.kind, item.kind.is_whole()) {
        (_, true) => {}
        (ItemKind::Choice { .. }, _) => {
            return Err(Rejected::NotPossible("Give each choice 2 to 20 answers, with points from -100 to 100."));
        }
        _ => return Err(Rejected::NotPossible("A scale goes from a lower number to a higher one, 10 at most.")),
    }
    item.reversed &= matches!(item.kind, ItemKind::Scale { .. });
    Ok(())
}
