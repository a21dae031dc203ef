//! Which focus area a goal is about: offered where a goal is written, and never asked twice.

use leptos::prelude::*;

use super::words::where_it_stands;
use crate::{
    app::use_app,
    components::{RadioGroup, RadioOption},
    domain::{Client, FocusArea, Id, Voice},
    platform::clock,
};

/// The areas in use with where each stands, and none of them; nothing at all while there is no area.
#[component]
pub fn ChooseArea(
    client: Id<Client>,
    voice: Voice,
    #[prop(into)] value: Signal<Option<Id<FocusArea>>>,
    on_change: Callback<Option<Id<FocusArea>>>,
    /// What is asked, where it is not about a goal.
    #[prop(optional)]
    legend: Option<&'static str>,
) -> impl IntoView {
    let today = clock::use_today();
    let chosen_at_first = value.get_untracked();
    let options = use_app().memo(move |model| {
        let areas = model.focus_areas_of(&client);
        let shown = areas.iter().filter(|area| !area.archived || Some(&area.id) == chosen_at_first.as_ref());
        let options = shown.map(|area| {
            let hint = where_it_stands(area, voice, today.get());
            RadioOption::new(area.id.to_string(), area.name.clone()).with_hint(hint)
        });
        options.collect::<Vec<_>>()
    });
    if options.read_untracked().is_empty() {
        return ().into_any();
    }
    let legend = legend.unwrap_or(match voice {
        Voice::Coach => "Which focus area is it about?",
        Voice::Own => "Which of my focus areas is it about?",
    });
    let with_none =
        Signal::derive(move || options.get().into_iter().chain([RadioOption::new("", "None of them")]).collect());
    view! {
        <RadioGroup
            legend
            options=with_none
            value=Signal::derive(move || Some(value.get().map(|area| area.to_string()).unwrap_or_default()))
            on_change=Callback::new(move |area: String| on_change.run(area.parse().ok()))
        />
    }
    .into_any()
}
