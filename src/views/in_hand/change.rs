//! Saying where an area stands, in two taps.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{IconName, Menu, MenuItem},
    domain::{FocusArea, FocusAreaCommand, Id, Session, Stance, Voice},
    views::stages::stance_name,
};

/// A menu of the six; choosing one is a word by hand, in the session that it came up in.
#[component]
pub fn ChangeStage(
    #[prop(into)] area: Signal<Option<Arc<FocusArea>>>,
    voice: Voice,
    session: Option<Id<Session>>,
) -> impl IntoView {
    let app = use_app();
    let session = StoredValue::new(session);
    let stance = move || area.with(|area| area.as_ref().and_then(|area| area.stance_now()));
    let shown = Signal::derive(move || if stance().is_some() { "Change stage" } else { "Set the stage" }.to_owned());
    let label = Signal::derive(move || {
        let name = area.with(|area| area.as_ref().map(|area| area.name.clone()).unwrap_or_default());
        format!("{} of {name}", shown.get())
    });
    let say = move |stance: Stance| {
        let Some(id) = area.with_untracked(|area| area.as_ref().map(|area| area.id.clone())) else { return };
        let (session, why) = (session.get_value(), String::new());
        // The word is no more than this: a client may look at the screen a moment later.
        app.run_undoable(FocusAreaCommand::Stand { id, stance, by_hand: true, session, why }, "Stage kept");
    };
    let items = Signal::derive(move || {
        let now = stance();
        let item = |other: Stance| {
            let item = MenuItem::new(stance_name(other, voice), move || say(other));
            if now == Some(other) { item.icon(IconName::Check) } else { item }
        };
        Stance::ALL.map(item).to_vec()
    });
    view! { <Menu label=label shown=shown items=items icon=IconName::Compass kind="small" /> }.into_any()
}
