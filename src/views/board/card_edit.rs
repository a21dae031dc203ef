//! A line of text about an idea: its own words anew, an idea built on it, or two put together.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{
    desk::Desk,
    moves::move_id,
    whose::{Speaker, Whose},
};
use crate::{
    app::use_draft,
    components::{TextField, focus_by_id},
    domain::{Id, Idea, IdeaCommand},
};

/// What is being written below a card.
#[derive(Clone, PartialEq, Eq)]
pub enum Writing {
    Edit,
    BuildOn,
    /// Put together with this one.
    Combine(Id<Idea>),
}

/// The field, with its two buttons. Enter saves, Esc leaves everything as it was.
#[component]
pub fn Write(desk: Desk, id: Id<Idea>, writing: Writing) -> impl IntoView {
    let text = desk.words(&id);
    let (label, start, button, kind) = match &writing {
        Writing::Edit => (format!("Edit: {text}"), text.clone(), "Save idea", "edit".to_owned()),
        Writing::BuildOn => (format!("Build on: {text}"), String::new(), "Add idea", "build".to_owned()),
        Writing::Combine(with) => {
            let other = desk.words(with);
            (format!("{text}, and {other}"), format!("{text} and {other}"), "Combine", format!("combine:{with}"))
        }
    };
    let draft = use_draft(format!("idea:{id}:{kind}"), start.clone());
    let error = RwSignal::new(None::<String>);
    let focus = move_id(&id);
    let leave = {
        let focus = focus.clone();
        Callback::new(move |()| {
            draft.reset(start.clone());
            desk.stop_writing();
            let focus = focus.clone();
            request_animation_frame(move || focus_by_id(&focus));
        })
    };
    let speaker = Speaker::of(desk);
    // An edit leaves an idea to whoever said it.
    let is_new = writing != Writing::Edit;
    let save = Callback::new(move |text: String| {
        let by = untrack(|| speaker.now());
        let (command, said) = match &writing {
            Writing::Edit => (IdeaCommand::Edit { id: id.clone(), text: text.clone() }, "Idea changed"),
            Writing::BuildOn => (IdeaCommand::BuildOn { id: id.clone(), text: text.clone(), by }, "Built on"),
            Writing::Combine(with) => {
                let (id, with, text) = (id.clone(), with.clone(), text.clone());
                (IdeaCommand::Combine { id, with, text, by }, "Combined; both ideas are kept below it")
            }
        };
        match desk.app.save(command) {
            Ok(()) => {
                desk.say_that(said);
                leave.run(());
            }
            Err(why) => error.set(Some(why)),
        }
    });
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            leave.run(());
        }
    };
    view! {
        <form
            class="card-write"
            on:keydown=escape
            on:submit=move |event| {
                event.prevent_default();
                save.run(draft.text().get_untracked());
            }
        >
            <TextField
                label=label
                value=draft.text()
                error=error
                focus_on_mount=true
                on_input=Callback::new(move |text| draft.set(text))
                on_enter=save
            />
            {is_new.then(|| view! { <Whose desk=desk speaker=speaker /> })}
            <div class="cluster">
                <button type="submit" class="button small primary">
                    {button}
                </button>
                <button type="button" class="button small" on:click=move |_| leave.run(())>
                    "Leave as it was"
                </button>
            </div>
        </form>
    }
    .into_any()
}
