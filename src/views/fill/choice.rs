//! Which assessment.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{RadioGroup, RadioOption},
    content::instruments::filling,
};

/// The id of the choice, for a summary of errors to lead to.
pub const CHOICE: &str = "which-assessment";

/// The instruments that a client can fill in alone, none chosen at first.
#[component]
pub fn Choice(
    #[prop(into)] legend: String,
    chosen: RwSignal<Option<String>>,
    #[prop(into, optional)] error: Signal<Option<String>>,
) -> impl IntoView {
    let offered = use_app().memo(filling::for_clients);
    let options = Signal::derive(move || {
        let option = |(id, name, line): (String, String, String)| RadioOption::new(id, name).with_hint(line);
        offered.get().into_iter().map(option).collect::<Vec<_>>()
    });
    view! {
        <RadioGroup
            id=CHOICE
            legend
            options
            error
            value=chosen
            on_change=move |instrument| chosen.set(Some(instrument))
        />
    }
}
