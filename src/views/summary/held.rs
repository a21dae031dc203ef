//! What the screens around a session's end have in common.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::{App, use_app},
    content,
    domain::{Activity, Client, Format, Id, Session, Voice},
    views::unknown::Unknown,
};

/// A session that a screen is about.
#[derive(Clone)]
pub struct Held {
    pub app: App,
    pub id: Id<Session>,
    pub client: Arc<Client>,
    pub voice: Voice,
    /// None when the format was removed since.
    pub format: Option<Arc<Format>>,
}

impl Held {
    fn of(app: App, id: &Id<Session>) -> Option<Held> {
        app.with(|model| {
            let session = model.sessions.get(id)?;
            let client = model.clients.get(&session.client)?.clone();
            let format = content::format_in(model, &session.format).cloned().map(Arc::new);
            Some(Held { app, id: id.clone(), client, voice: session.voice, format })
        })
    }

    /// Whether it is a session with oneself.
    pub fn is_own(&self) -> bool {
        self.voice == Voice::Own
    }

    /// The wording for the voice of the session.
    pub fn say(&self, coach: &'static str, own: &'static str) -> &'static str {
        if self.is_own() { own } else { coach }
    }

    /// The session as it is now, whenever it changes.
    pub fn session(&self) -> Memo<Option<Arc<Session>>> {
        let id = self.id.clone();
        self.app.memo(move |model| model.sessions.get(&id).cloned())
    }

    /// Whether the format has a phase with this activity.
    pub fn has(&self, activity: Activity) -> bool {
        self.format.iter().any(|format| format.phases.iter().any(|phase| phase.activities.contains(&activity)))
    }
}

/// A screen about a session, for as long as that is there.
pub fn about_session(id: Id<Session>, screen: impl Fn(Held) -> AnyView + Send + 'static) -> AnyView {
    let app = use_app();
    let sought = id.clone();
    let is_here = app.memo(move |model| {
        model.sessions.get(&sought).is_some_and(|session| model.clients.get(&session.client).is_some())
    });
    // Reading the memo alone: the screen itself follows the record in finer grain.
    (move || match is_here.get().then(|| Held::of(app, &id)).flatten() {
        Some(held) => screen(held),
        None => view! { <Unknown /> }.into_any(),
    })
    .into_any()
}
