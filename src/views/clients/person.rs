//! One client's page: the goals, the sessions, the notes, and what the coach wants to remember.

use std::sync::Arc;

use leptos::prelude::*;

use super::{line_of, manage::Manage};
use crate::{
    app::{App, DraftArea, use_app},
    components::{Card, Icon, IconName, Message, PageTitle, Tone},
    domain::{Client, ClientCommand, Id, Voice, draft},
    platform::clock,
    route::Route,
    views::{
        assessments::AssessmentsLink, board::BoardList, change_talk::Ledger, concerns::ConcernsInBrief, ladder::Ladder,
        notes::NoteList, session_list::SessionList, stages::StagesInBrief, stall::QuietGoal, trash::TrashOf,
    },
};

/// The page, or a friendly word when there is no such client.
#[component]
pub fn Person(id: Id<Client>) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let is_here = app.memo(move |model| model.clients.get(&wanted).is_some_and(|client| !client.myself));
    move || {
        if is_here.get() {
            view! { <Here app=app id=id.clone() /> }.into_any()
        } else {
            view! { <Gone id=id.clone() /> }.into_any()
        }
    }
}

#[component]
fn Here(app: App, id: Id<Client>) -> impl IntoView {
    let wanted = id.clone();
    let client = app.memo(move |model| model.clients.get(&wanted).cloned());
    let of = move |part: fn(&Arc<Client>) -> String| {
        Signal::derive(move || client.read().as_ref().map(part).unwrap_or_default())
    };
    let (name, about) = (of(|client| client.name.clone()), of(|client| client.about.clone()));
    let wanted = id.clone();
    let today = clock::use_today();
    let line = app.memo(move |model| {
        let glance = model.glances(today.get()).into_iter().find(|glance| glance.client.id == wanted);
        glance.map(|glance| line_of(&glance, today.get())).unwrap_or_default()
    });
    let is_archived = Memo::new(move |_| client.read().as_ref().is_some_and(|client| client.archived));
    let describe = {
        let id = id.clone();
        Callback::new(move |about: String| app.save(ClientCommand::Describe { id: id.clone(), about }))
    };
    let restore = {
        let id = id.clone();
        move |_| {
            app.run(ClientCommand::Archive { id: id.clone(), archived: false });
        }
    };
    let restore = StoredValue::new(restore);
    let about_label = format!("About {}", name.get_untracked());
    let about_draft = draft::CLIENT_ABOUT.of(&id);
    let (ladder_of, sessions_of, notes_of, boards_of) = (id.clone(), id.clone(), id.clone(), id.clone());
    let (talk_of, stages_of) = (id.clone(), id.clone());
    let (concerns_of, assessed) = (id.clone(), id.clone());
    let (quiet_of, removed_of) = (id.clone(), id.clone());
    view! {
        <div class="page wide">
            <header class="page-head">
                <div>
                    <PageTitle>{move || name.get()}</PageTitle>
                    <p class="muted">{move || line.get()}</p>
                </div>
                <Start id=id.clone() />
            </header>
            <Show when=move || is_archived.get()>
                <Message tone=Tone::Info title="Archived">
                    <p>"Everything is kept, and out of the way."</p>
                    <p>
                        <button type="button" class="button" on:click=move |event| restore.with_value(|restore| restore(event))>
                            "Bring back"
                        </button>
                    </p>
                </Message>
            </Show>
            <div class="today">
                <div class="stack loose">
                    <QuietGoal client=quiet_of voice=Voice::Coach />
                    <Card title="Goals">
                        <Ladder client=ladder_of.clone() />
                        <p>
                            <a href=Route::Goals(ladder_of).href()>"All goals and progress"</a>
                        </p>
                    </Card>
                    <StagesInBrief client=stages_of voice=Voice::Coach />
                    <Card title="Sessions">
                        <SessionList client=sessions_of />
                    </Card>
                </div>
                <div class="stack loose">
                    <Card title="Assessments" kind="flat">
                        <AssessmentsLink client=assessed />
                    </Card>
                    <Card title="Notes" kind="flat">
                        <NoteList client=notes_of />
                    </Card>
                    <Ledger client=talk_of />
                    <Card kind="flat">
                        <DraftArea
                            label=about_label
                            hint="Only you can see this. It is never in a summary."
                            name=about_draft
                            value=about
                            on_save=describe
                            rows=4
                        />
                    </Card>
                    <Card title="Idea boards" kind="flat">
                        <BoardList client=boards_of />
                    </Card>
                    <ConcernsInBrief client=concerns_of />
                    <TrashOf client=removed_of />
                    <Manage id=id name=name is_archived=is_archived />
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The way into a session with this client, or back to the one that is on.
#[component]
fn Start(id: Id<Client>) -> impl IntoView {
    let wanted = id.clone();
    let live = use_app().memo(move |model| model.live_session_of(&wanted).map(|session| session.id.clone()));
    move || {
        let (href, words) = match live.get() {
            Some(session) => (Route::Live(session).href(), "Return to the session"),
            None => (Route::NewSession(Some(id.clone())).href(), "Start session"),
        };
        view! {
            <a class="button primary" href=href>
                <Icon name=IconName::Play />
                {words}
            </a>
        }
    }
}

#[component]
fn Gone(id: Id<Client>) -> impl IntoView {
    view! {
        <div class="page">
            <PageTitle>"This client is not here"</PageTitle>
            <p>"They may have been removed, or they live in another browser. Nothing else has changed."</p>
            <TrashOf client=id />
            <p>
                <a class="button primary" href=Route::Clients.href()>
                    "All clients"
                </a>
            </p>
        </div>
    }
}
