//! Where a prompt fits: the choices of phase, stage and skill.

use leptos::prelude::*;

use crate::{
    components::Select,
    content::{
        library::{moment_name, stance_name},
        skills,
    },
    domain::{Moment, Stance},
};

/// Where a prompt fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    pub moment: Option<Moment>,
    pub stance: Option<Stance>,
    /// The id of a skill; empty for any.
    pub skill: String,
}

/// Phase, stage and skill, each chosen from a list; all three are handed over when one changes.
#[component]
pub fn PlaceFields(
    #[prop(into)] place: Signal<Place>,
    #[prop(into)] on_change: Callback<Place>,
    /// Kept nowhere, as where they narrow a search.
    #[prop(optional)]
    passing: bool,
) -> impl IntoView {
    let change = move |edit: &dyn Fn(&mut Place)| {
        let mut place = place.get_untracked();
        edit(&mut place);
        on_change.run(place);
    };
    let value = move |read: fn(&Place) -> &str| Signal::derive(move || place.with(|place| read(place).to_owned()));
    let moments = Moment::ALL.into_iter().map(|moment| (moment.slug(), moment_name(moment)));
    let stances = Stance::ALL.into_iter().map(|stance| (stance.slug(), stance_name(stance)));
    view! {
        <Select
            label="Phase"
            passing
            options=options("Any phase", moments)
            value=value(|place| place.moment.map_or("", Moment::slug))
            on_change=move |id: String| {
                change(&|place| place.moment = Moment::ALL.into_iter().find(|moment| moment.slug() == id));
            }
        />
        <Select
            label="Stage"
            passing
            options=options("Any stage", stances)
            value=value(|place| place.stance.map_or("", Stance::slug))
            on_change=move |id: String| {
                change(&|place| place.stance = Stance::ALL.into_iter().find(|stance| stance.slug() == id));
            }
        />
        <Select
            label="Skill"
            passing
            options=options("Any skill", skills::skills().map(|skill| (skill.id, skill.name)))
            value=value(|place| &place.skill)
            on_change=move |id: String| change(&|place| place.skill.clone_from(&id))
        />
    }
}

/// No choice, and then each of `rest`: (value, words).
pub fn options(none: &'static str, rest: impl Iterator<Item = (&'static str, &'static str)>) -> Vec<(String, String)> {
    std::iter::once(("", none)).chain(rest).map(|(id, name)| (id.to_owned(), name.to_owned())).collect()
}
