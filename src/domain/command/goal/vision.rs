//! The vision: written whole, restated, looked at again.

use std::sync::Arc;

use super::super::{
    super::{Client, Vision},
    Ctx, Id, Rejected, checked,
    transaction::Transaction,
};

pub fn save(edit: &mut Transaction, mut vision: Vision, ctx: &Ctx) -> Result<(), Rejected> {
    edit.get(&vision.client)?;
    let Vision { statement, wants, why, best_experiences, supports, obstacles, .. } = &mut vision;
    for text in [statement, wants, why, best_experiences, supports, obstacles] {
        *text = checked(text)?;
    }
    for list in [&mut vision.values, &mut vision.strengths] {
        *list = list.iter().map(|word| checked(word)).collect::<Result<_, _>>()?;
        list.retain(|word| !word.is_empty());
    }
    match (kept(edit, &vision.client), vision.is_empty()) {
        (Some(kept), true) => return edit.remove(&kept.id),
        (None, true) => return Ok(()),
        (Some(kept), false) => {
            vision.revised = if kept.says_as(&vision) { kept.revised } else { ctx.today };
            (vision.id, vision.revisited) = (kept.id.clone(), kept.revisited);
        }
        (None, false) => (vision.id, vision.revised, vision.revisited) = (ctx.new_id(), ctx.today, None),
    }
    edit.put(vision);
    Ok(())
}

pub fn state(edit: &mut Transaction, client: Id<Client>, statement: String, ctx: &Ctx) -> Result<(), Rejected> {
    let now = kept(edit, &client).map_or_else(|| Vision::draft(client, ctx.today), |kept| Vision::clone(&kept));
    save(edit, Vision { statement, ..now }, ctx)
}

pub fn revisit(edit: &mut Transaction, client: &Id<Client>, ctx: &Ctx) -> Result<(), Rejected> {
    let vision = kept(edit, client).ok_or(Rejected::Gone)?;
    edit.update(&vision.id, |vision| {
        vision.revisited = Some(ctx.today);
        Ok(())
    })
}

fn kept(edit: &Transaction, client: &Id<Client>) -> Option<Arc<Vision>> {
    edit.model.vision_of(client).cloned()
}
