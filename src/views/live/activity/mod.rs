//! What a phase offers besides prompts, checklist and capture: one panel per activity.

use leptos::prelude::*;

use crate::domain::{Activity, Id, Session};

/// The panel of an activity in a session.
pub fn panel(activity: Activity, session: Id<Session>) -> AnyView {
    let _ = (activity, session);
    ().into_any()
}
