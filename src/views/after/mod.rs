//! After the session: a stage check, reflection, private notes.

mod stages;

use leptos::prelude::*;

use self::stages::StageChecks;
use super::summary::{Held, about_session};
use crate::{
    app::DraftArea,
    components::{Card, Icon, IconName, PageTitle},
    content::after::{CLOSING, REFLECTIONS, STAGE_CHECK, STAGE_EARLIER},
    domain::{Answer, DraftName, Id, Reflection, Session, SessionCommand, Voice, draft},
    platform::page,
    route::Route,
};

/// How many prompts are shown at a time.
const PROMPTS: usize = 3;

/// The coach's own minutes after a session, or a person's after one with themselves.
#[component]
pub fn AfterSession(id: Id<Session>) -> impl IntoView {
    about_session(id, screen)
}

fn screen(held: Held) -> AnyView {
    let id = held.id.clone();
    let checked = id.clone();
    // Any one of them, and the same one for the same session.
    let kind_word = CLOSING[id.as_str().bytes().map(usize::from).sum::<usize>() % CLOSING.len()].text(held.voice);
    let stage = field(&held, "stage", |reflection| &reflection.stage, Answer::Stage);
    let went_well = field(&held, "went-well", |reflection| &reflection.went_well, Answer::WentWell);
    let differently = field(&held, "differently", |reflection| &reflection.differently, Answer::Differently);
    let private = field(&held, "private-notes", |reflection| &reflection.private_notes, Answer::PrivateNotes);
    let voice = held.voice;
    let say = move |coach, own| if voice == Voice::Own { own } else { coach };
    let has_areas = held.app.with(|model| {
        let session = model.sessions.get(&held.id);
        session.is_some_and(|session| !model.focus_areas_in(session).is_empty())
    });
    let for_whom = if held.is_own() { None } else { Some(held.client.name.clone()) };
    let reopen = {
        let (app, id) = (held.app, id.clone());
        move |_| {
            if app.run(SessionCommand::Start { id: id.clone() }).is_some() {
                page::go(&Route::Live(id.clone()).href(), false);
            }
        }
    };
    view! {
        <div class="page">
            <header class="stack tight">
                {for_whom.map(|name| view! { <p class="eyebrow">{name}</p> })}
                <PageTitle>"After the session"</PageTitle>
                <p class="lede">{kind_word}</p>
            </header>
            <Card title=say("Where the client is", "Where I am")>
                <StageChecks session=checked voice=voice />
                <DraftArea
                    label=STAGE_CHECK.text(voice)
                    hint=if has_areas { "" } else { STAGE_EARLIER.text(voice) }
                    name=stage.name
                    value=stage.value
                    on_save=stage.save
                />
            </Card>
            <Card title="Looking back">
                <Prompts voice=voice />
                <DraftArea
                    label=say("What went well?", "What went well for me?")
                    name=went_well.name
                    value=went_well.value
                    on_save=went_well.save
                    rows=3
                />
                <DraftArea
                    label=say("What would I do differently?", "What would I like to do differently next time?")
                    name=differently.name
                    value=differently.value
                    on_save=differently.save
                    rows=3
                />
            </Card>
            <Card kind="sunken">
                <DraftArea
                    label="Private notes, only you can see these"
                    hint=say(
                            "They are in the coach version of the summary and in nothing that you hand over.",
                            "They stay on this page. The summary leaves them out, so that you can share it.",
                        )
                    name=private.name
                    value=private.value
                    on_save=private.save
                    rows=4
                />
            </Card>
            <div class="actions">
                <a class="button primary" href=Route::CheckAnswers(id.clone()).href()>
                    "Check your answers"
                </a>
                <button type="button" class="button" on:click=reopen>
                    "Reopen the session"
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// One field of the reflection.
struct Field {
    name: DraftName,
    value: Signal<String>,
    save: Callback<String, Result<(), String>>,
}

fn field(held: &Held, name: &str, of: fn(&Reflection) -> &String, answer: fn(String) -> Answer) -> Field {
    let (app, id) = (held.app, held.id.clone());
    let session = held.session();
    Field {
        name: draft::REFLECTION.of(&id).with_part(name),
        value: Signal::derive(move || session.get().map(|s| of(&s.reflection).clone()).unwrap_or_default()),
        save: Callback::new(move |text| app.save(SessionCommand::Answer { id: id.clone(), answer: answer(text) })),
    }
}

/// A few questions to reflect on, and more when asked.
#[component]
fn Prompts(voice: Voice) -> impl IntoView {
    let first = RwSignal::new(0);
    let prompts = move || {
        (0..PROMPTS)
            .map(|n| REFLECTIONS[(first.get() + n) % REFLECTIONS.len()].text(voice))
            .map(|text| view! { <li>{text}</li> })
            .collect_view()
    };
    view! {
        <div class="stack tight">
            <ul class="reflections" aria-live="polite">
                {prompts}
            </ul>
            <div>
                <button type="button" class="button quiet" on:click=move |_| first.update(|n| *n += PROMPTS)>
                    <Icon name=IconName::Update />
                    "More prompts"
                </button>
            </div>
        </div>
    }
    .into_any()
}
