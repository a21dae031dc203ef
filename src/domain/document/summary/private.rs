//! What stays with the coach, named: the other side of the client's version.

use super::{
    super::{
        super::{Id, Model, Section, Session},
        block::count,
    },
    shared,
};

/// The parts of a session that the client's version leaves out, each in a few words. Parts with nothing in them are not
/// named.
pub fn private_parts(model: &Model, session: &Id<Session>) -> Vec<String> {
    let Some(session) = model.sessions.get(session) else { return Vec::new() };
    let written = |texts: &[&String]| texts.iter().any(|text| !text.trim().is_empty());
    let unshared = |section| !session.shares(section);
    let (frame, close, reflection) = (&session.generative, &session.close, &session.reflection);
    let (check_in, scaling, preparation) = (&session.check_in, &session.scaling, &session.preparation);

    let ideas = model.ideas_of(&session.id).len();
    let notes = model.notes_of(&session.id).iter().filter(|note| !note.visibility.client).count();
    let goals = [shared::goals_set(model, session), shared::goals_carried_on(model, session)].concat();
    let goals = goals.iter().filter(|goal| !goal.visibility.client).count();
    let reviews = shared::reviews(model, session);
    let kept_reviews = reviews.iter().filter(|(review, _)| !review.visibility.client).count();

    let parts = [
        (notes > 0, count(notes, "note", "notes")),
        (goals > 0, count(goals, "goal", "goals")),
        (kept_reviews > 0, count(kept_reviews, "goal review", "goal reviews")),
        (reviews.len() > kept_reviews, "What helped, the challenges and the rest of each goal review".into()),
        (unshared(Section::Topic) && written(&[&frame.topic, &frame.wanted]), "Topic and what is wanted".into()),
        (
            unshared(Section::Strengths) && !(frame.strengths.is_empty() && frame.environments.is_empty()),
            "Strengths and surroundings".into(),
        ),
        (unshared(Section::Ideas) && ideas > 0, count(ideas, "idea", "ideas")),
        (
            unshared(Section::Learned) && written(&[&close.learned, &close.appreciation]),
            "What was learned, and your appreciation".into(),
        ),
        (written(&[&frame.ambivalence]), "What speaks for and against".into()),
        (
            written(&[&check_in.best_learning, &check_in.revise, &check_in.affirmed])
                || check_in.still_right.is_some()
                || check_in.engagement.is_some(),
            "The three-month check-in".into(),
        ),
        (scaling.score.is_some() || written(&[&scaling.why_not_lower, &scaling.one_step_up]), "The scaling".into()),
        (written(&[&close.feedback]), "Feedback for you".into()),
        (written(&[&preparation.intention]) || !preparation.questions.is_empty(), "Your preparation".into()),
        (
            written(&[&reflection.stage, &reflection.went_well, &reflection.differently, &reflection.private_notes]),
            "Your reflection and private notes".into(),
        ),
        (true, "Time planned and used, and the checklists".into()),
    ];
    parts.into_iter().filter_map(|(is_there, name)| is_there.then_some(name)).collect()
}
