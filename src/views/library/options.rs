//! What a prompt can be chosen by: the choices of phase, stage and skill.

use crate::{
    content::{
        library::{moment_name, stance_name},
        skills,
    },
    domain::{Moment, Stance},
};

/// (value, words) of each choice.
pub type Options = Vec<(String, String)>;

/// Any phase, or one.
pub fn phases() -> Options {
    options("Any phase", Moment::ALL.into_iter().map(|moment| (moment.slug(), moment_name(moment))))
}

/// Any stage, or one; the first is split in two.
pub fn stages() -> Options {
    options("Any stage", Stance::ALL.into_iter().map(|stance| (stance.slug(), stance_name(stance))))
}

/// Any skill, or one.
pub fn skills() -> Options {
    options("Any skill", skills::skills().map(|skill| (skill.id, skill.name)))
}

/// The phase with this name.
pub fn phase(slug: &str) -> Option<Moment> {
    Moment::ALL.into_iter().find(|moment| moment.slug() == slug)
}

/// The stage with this name.
pub fn stage(slug: &str) -> Option<Stance> {
    Stance::ALL.into_iter().find(|stance| stance.slug() == slug)
}

/// No choice, and then each of `rest`.
pub fn options(none: &'static str, rest: impl Iterator<Item = (&'static str, &'static str)>) -> Options {
    std::iter::once(("", none)).chain(rest).map(|(id, name)| (id.to_owned(), name.to_owned())).collect()
}
