//! A line of text about an idea: its own words anew, an idea built on it, or two put together.

use leptos::prelude::*;

use super::{
    desk::Desk,
    moves::move_id,
    whose::{Speaker, Whose},
};
use crate::{
    app::InlineEdit,
    components::focus_by_id,
    domain::{Id, Idea, IdeaCommand, draft},
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
        Writing::Edit => {
            let wanted = id.clone();
            let words =
                desk.app.memo(move |model| model.ideas.get(&wanted).map(|idea| idea.text.clone()).unwrap_or_default());
            (format!("Edit: {text}"), words.into(), "Save idea", "edit".to_owned())
        }
        Writing::BuildOn => {
            (format!("Build on: {text}"), Signal::stored(String::new()), "Add idea", "build".to_owned())
        }
        Writing::Combine(with) => {
            let other = desk.words(with);
            (
                format!("{text}, and {other}"),
                Signal::stored(format!("{text} and {other}")),
                "Combine",
                format!("combine:{with}"),
            )
        }
    };
    let speaker = Speaker::of(desk);
    // An edit leaves an idea to whoever said it.
    let is_new = writing != Writing::Edit;
    let focus = move_id(&id);
    let draft_name = draft::IDEA_WORDS.of(&id).with_part(kind);
    let close = Callback::new(move |()| {
        desk.stop_writing();
        let focus = focus.clone();
        request_animation_frame(move || focus_by_id(&focus));
    });
    let save = Callback::new(move |text: String| {
        let by = untrack(|| speaker.now());
        let (command, said) = match &writing {
            Writing::Edit => (IdeaCommand::Edit { id: id.clone(), text }, "Idea changed"),
            Writing::BuildOn => (IdeaCommand::BuildOn { id: id.clone(), text, by }, "Built on"),
            Writing::Combine(with) => {
                let (id, with) = (id.clone(), with.clone());
                (IdeaCommand::Combine { id, with, text, by }, "Combined; both ideas are kept below it")
            }
        };
        desk.app.save(command)?;
        desk.say_that(said);
        Ok(())
    });
    view! {
        <InlineEdit draft_name=draft_name saved=start label=label button=button on_save=save on_close=close>
            {is_new.then(|| view! { <Whose desk=desk speaker=speaker /> })}
        </InlineEdit>
    }
    .into_any()
}
