//! How long the session took, put right: a timer that ran on, or one that stood.

use leptos::prelude::*;

use super::super::held::Held;
use crate::{
    components::{NumberField, Refusal},
    domain::{Session, SessionCommand},
    views::number_draft,
};

/// The minutes, saved by a button: a number under way is no length.
#[component]
pub fn Length(held: Held, close: Callback<()>) -> impl IntoView {
    let (app, id) = (held.app, held.id.clone());
    let now = held.session().with_untracked(|session| session.as_ref().map(|session| session.length().as_minutes()));
    let text = RwSignal::new(now.unwrap_or_default().to_string());
    let error = RwSignal::new(None::<String>);
    let refused = RwSignal::new(None::<String>);
    let save = move || {
        let most = Session::MOST_TAKEN;
        match number_draft::whole(&text.read_untracked()).filter(|minutes| (1..=most).contains(minutes)) {
            None => error.set(Some(format!("Write a whole number of minutes, from 1 to {most}."))),
            Some(minutes) => match app.save(SessionCommand::Took { id: id.clone(), minutes }) {
                Ok(()) => close.run(()),
                Err(why) => refused.set(Some(why)),
            },
        }
    };
    view! {
        <form
            class="stack"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                save();
            }
        >
            <NumberField
                label="How long did it take?"
                hint="The time that you were really in it. Every record of this session follows."
                unit="minutes"
                value=text
                error
                on_input=move |typed| {
                    error.set(None);
                    text.set(typed);
                }
            />
            <Refusal why=refused />
            <div class="actions">
                <button type="submit" class="button primary">
                    "Keep this length"
                </button>
            </div>
        </form>
    }
    .into_any()
}
