//! Keeping what an instrument found.

use super::{
    super::{
        Assessment, Client, NaiveDate, Questionnaire, TakenResult, Visibility,
        assessment::{Answers, Area, Asked, Filled, Outside, Reading, Received, Request, Sorted, Stakeholders},
    },
    Ctx, Id, Rejected, checked, on_ruler, required,
    transaction::Transaction,
};

/// A change to what a client has taken.
#[derive(Debug, Clone, PartialEq)]
pub enum AssessmentCommand {
    /// Keeps one (`id` none), or puts right what was kept. Takes every field from `taken` but its id and its moment.
    Save {
        id: Option<Id<Assessment>>,
        taken: Box<Assessment>,
    },
    /// Says who else may see it.
    Share {
        id: Id<Assessment>,
        visibility: Visibility,
    },
    /// Marks a step of the review as looked at, or takes the mark back.
    Look {
        id: Id<Assessment>,
        step: String,
        on: bool,
    },
    /// What was noted while it was reviewed.
    ReviewNotes {
        id: Id<Assessment>,
        notes: String,
    },
    Remove {
        id: Id<Assessment>,
    },
    /// Notes that a request was sent to a client, under the name that its instrument has; a second time changes nothing.
    Ask {
        client: Id<Client>,
        request: Id<Request>,
        instrument: Id<Questionnaire>,
        name: String,
    },
    /// Waits for the answer to a request no longer.
    Unask {
        client: Id<Client>,
        request: Id<Request>,
    },
    /// Keeps what a client filled in elsewhere, over what the same file brought before or beside it. A day that has not
    /// begun here yet is kept as today: it may be tomorrow already where the client is.
    Receive {
        client: Id<Client>,
        filled: Box<Filled>,
        over: Option<Id<Assessment>>,
    },
}

const TOO_MANY: Rejected = Rejected::NotPossible("This is more than one page can hold. Keep at most 200 lines.");

pub fn apply(edit: &mut Transaction, command: AssessmentCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        AssessmentCommand::Save { id, taken } => save(edit, id, *taken, ctx),
        AssessmentCommand::Share { id, visibility } => edit.update(&id, |taken| {
            taken.visibility = visibility;
            Ok(())
        }),
        AssessmentCommand::Look { id, step, on } => edit.update(&id, |taken| {
            taken.reviewed.steps.retain(|seen| *seen != step);
            if on {
                taken.reviewed.steps.push(step);
            }
            Ok(())
        }),
        AssessmentCommand::ReviewNotes { id, notes } => edit.update(&id, |taken| {
            taken.reviewed.notes = checked(&notes)?;
            Ok(())
        }),
        AssessmentCommand::Remove { id } => edit.remove(&id),
        AssessmentCommand::Ask { client, request, instrument, name } => {
            let name = checked(&name)?;
            edit.update(&client, |client| {
                if client.asked.iter().all(|asked| asked.request != request) {
                    client.asked.push(Asked { request, instrument, name, on: ctx.today });
                }
                let surplus = client.asked.len().saturating_sub(Assessment::MOST);
                client.asked.drain(..surplus);
                Ok(())
            })
        }
        AssessmentCommand::Unask { client, request } => edit.update(&client, |client| {
            client.asked.retain(|asked| asked.request != request);
            Ok(())
        }),
        AssessmentCommand::Receive { client, filled, over } => {
            let mut taken = received(client, *filled, ctx.today);
            if let Some(kept) = &over {
                let kept = edit.get(kept)?;
                (taken.visibility, taken.reviewed) = (kept.visibility, kept.reviewed.clone());
            }
            save(edit, over, taken, ctx)
        }
    }
}

/// What a file brings, as it is kept.
fn received(client: Id<Client>, filled: Filled, today: NaiveDate) -> Assessment {
    let Filled { id: file, request, instrument, on, result } = filled;
    let received = Some(Received { file, request });
    Assessment { received, ..Assessment::draft(client, instrument.as_str(), on.min(today), result) }
}

fn save(edit: &mut Transaction, id: Option<Id<Assessment>>, mut taken: Assessment, ctx: &Ctx) -> Result<(), Rejected> {
    edit.get(&taken.client)?;
    if taken.on > ctx.today {
        return Err(Rejected::NotPossible("Choose today or an earlier day."));
    }
    tidy(&mut taken.result)?;
    (taken.id, taken.at) = match id {
        Some(id) => edit.get(&id).map(|kept| (kept.id.clone(), kept.at))?,
        None => (ctx.new_id(), ctx.now),
    };
    edit.put(taken);
    Ok(())
}

/// The answers as they are kept: trimmed, in their ranges, and at least one of them.
pub fn tidy(result: &mut TakenResult) -> Result<(), Rejected> {
    match result {
        TakenResult::Wheel(areas) => {
            tidy_areas(areas)?;
            if !Area::ON_A_WHEEL.contains(&areas.len()) {
                return Err(Rejected::NotPossible("A wheel has 6 to 12 areas."));
            }
        }
        TakenResult::Rulers(rows) => tidy_areas(rows)?,
        TakenResult::Sorted(sorted) => tidy_sorted(sorted)?,
        TakenResult::Answers(answers) => tidy_answers(answers)?,
        TakenResult::Outside(outside) => tidy_outside(outside)?,
        TakenResult::Stakeholders(all) => tidy_stakeholders(all)?,
    }
    if result.is_empty() {
        return Err(Rejected::Empty("Answer at least one question first."));
    }
    Ok(())
}

fn tidy_areas(areas: &mut [Area]) -> Result<(), Rejected> {
    few(areas)?;
    for place in 0..areas.len() {
        let (earlier, area) = areas.split_at_mut(place);
        let area = &mut area[0];
        area.name = required(&area.name, "Give each area a name.")?;
        area.words = checked(&area.words)?;
        for which in Reading::WHEEL {
            on_ruler(area.reading(which))?;
        }
        if earlier.iter().any(|other| other.id == area.id) {
            return Err(Rejected::NotPossible("Two areas are the same. Keep one of them."));
        }
    }
    Ok(())
}

fn tidy_sorted(sorted: &mut Sorted) -> Result<(), Rejected> {
    tidy_list(&mut sorted.picked)?;
    tidy_list(&mut sorted.rest)
}

fn tidy_answers(answers: &mut Answers) -> Result<(), Rejected> {
    few(&answers.items)?;
    answers.name = required(&answers.name, "Give the questionnaire a name.")?;
    for answer in &mut answers.items {
        answer.words = checked(&answer.words)?;
        if answer.value.is_some() && answer.points().is_none() {
            return Err(Rejected::NotPossible("Choose one of the answers of each question."));
        }
    }
    Ok(())
}

fn tidy_outside(outside: &mut Outside) -> Result<(), Rejected> {
    few(&outside.lines)?;
    outside.name = required(&outside.name, "Enter the name of the instrument.")?;
    for line in &mut outside.lines {
        for text in [&mut line.name, &mut line.value, &mut line.words] {
            *text = checked(text)?;
        }
    }
    outside.lines.retain(|line| !(line.name.is_empty() && line.value.is_empty() && line.words.is_empty()));
    for text in [&mut outside.by, &mut outside.words] {
        *text = checked(text)?;
    }
    Ok(())
}

/// Questions keep their places: the answers stand under them by number.
fn tidy_stakeholders(all: &mut Stakeholders) -> Result<(), Rejected> {
    few(&all.interviews)?;
    few(&all.questions)?;
    few(&all.items)?;
    if !Stakeholders::SCALES.contains(&all.scale) {
        return Err(Rejected::NotPossible("Choose ratings from 1 to 5 or from 0 to 10."));
    }
    for text in all.questions.iter_mut().chain(&mut all.items) {
        *text = required(text, "Write something for each question, or take it away.")?;
    }
    for interview in &mut all.interviews {
        interview.who = checked(&interview.who)?;
        interview.answers.truncate(all.questions.len());
        interview.ratings.truncate(all.items.len());
        for answer in &mut interview.answers {
            *answer = checked(answer)?;
        }
        let (from, to) = all.scale;
        if interview.ratings.iter().flatten().any(|rating| !(from..=to).contains(rating)) {
            return Err(Rejected::OutOfRange { from: from.into(), to: to.into() });
        }
    }
    Ok(())
}

fn few<T>(list: &[T]) -> Result<(), Rejected> {
    if list.len() > Assessment::MOST { Err(TOO_MANY) } else { Ok(()) }
}

fn tidy_list(list: &mut Vec<String>) -> Result<(), Rejected> {
    few(list)?;
    *list = list.iter().map(|word| checked(word)).collect::<Result<_, _>>()?;
    list.retain(|word| !word.is_empty());
    Ok(())
}
