//! The top rung: one statement of what the client wants.

use leptos::prelude::*;

use super::in_place::{InPlace, Line, has_draft};
use crate::{
    app::{Over, use_app},
    components::{Icon, IconName, focus_by_id, unique_id},
    domain::{Client, GoalCommand, Id, Kind, Voice, draft},
    platform::clock,
    route::Wizard,
};

/// The vision, to read and to change where it stands.
#[component]
pub fn VisionWords(client: Id<Client>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let sought = client.clone();
    let statement =
        app.memo(move |model| model.vision_of(&sought).map(|vision| vision.statement.clone()).unwrap_or_default());
    let name = draft::VISION_IN_PLACE.of(&client);
    let editing = RwSignal::new(has_draft(&name));
    let edit_id = unique_id("vision");
    let line = Line {
        label: "Vision",
        hint: match voice {
            Voice::Coach => "What they want their life or work to be like, as if it were so already.",
            Voice::Own => "What I want my life or work to be like, as if it were so already.",
        },
        rows: 3,
    };
    let nothing = match voice {
        Voice::Coach => "No vision yet. One sentence is enough to begin with.",
        Voice::Own => "I have no vision yet. One sentence is enough to begin with.",
    };
    let back = edit_id.clone();
    let (sought, owner, today) = (client.clone(), client.clone(), clock::use_today());
    let is_due = app.memo(move |model| model.vision_of(&sought).is_some_and(|vision| vision.is_due(today.get())));
    let questions = Wizard::Vision(client.clone()).start().href();
    let close = Callback::new(move |()| {
        editing.set(false);
        let back = back.clone();
        request_animation_frame(move || focus_by_id(&back));
    });
    let of = client.clone();
    let save = Callback::new(move |[statement]: [String; 1]| {
        app.dispatch(GoalCommand::StateVision { client: client.clone(), statement }).map(|_| ())
    });
    view! {
        {move || {
            if editing.get() {
                let id = app.with(|model| model.vision_of(&of).map(|vision| vision.id.to_string()));
                let over = Some(Over { kind: Kind::Vision, id });
                let (name, saved) = (name.clone(), [statement.into()]);
                return view! { <InPlace lines=[line] name saved over on_save=save on_close=close/> }.into_any();
            }
            let is_empty = statement.read().is_empty();
            view! {
                {if is_empty {
                    view! { <p class="muted">{nothing}</p> }.into_any()
                } else {
                    view! { <p class="prose vision">{statement}</p> }.into_any()
                }}
                <div class="cluster ways">
                    <button
                        type="button"
                        class="button quiet small"
                        id=edit_id.clone()
                        on:click=move |_| editing.set(true)
                    >
                        <Icon name=if is_empty { IconName::Add } else { IconName::Edit }/>
                        {if is_empty { "Add a vision" } else { "Edit vision" }}
                    </button>
                    <a class="button quiet small" href=questions.clone()>
                        "Vision, question by question"
                    </a>
                </div>
                {is_due.get().then(|| view! { <StillRight client=owner.clone() back=edit_id.clone()/> })}
            }
                .into_any()
        }}
    }
}

/// After a month: one tap says that the vision still holds (003). After a year the questions are worth asking anew.
#[component]
fn StillRight(client: Id<Client>, back: String) -> impl IntoView {
    let app = use_app();
    let today = clock::today();
    let is_old = app.with(|model| model.vision_of(&client).is_some_and(|vision| vision.is_old(today)));
    let words = if is_old {
        "It was written a year ago or more. Going through it question by question may be worth a quiet hour."
    } else {
        "Last looked at more than four weeks ago."
    };
    let seen = move |_| {
        let revisit = GoalCommand::RevisitVision { client: client.clone() };
        _ = app.run_undoable(revisit, "Vision looked at, and still right");
        let back = back.clone();
        request_animation_frame(move || focus_by_id(&back));
    };
    view! {
        <p class="cluster">
            <span class="muted">{words}</span>
            <button type="button" class="button small" on:click=seen>
                <Icon name=IconName::Check/>
                "Still right"
            </button>
        </p>
    }
    .into_any()
}
