//! One prompt of a set: its wordings, and where it fits.

use leptos::prelude::*;

use crate::{
    content::{
        library::{moment_name, stance_name},
        skills,
    },
    domain::{OwnPrompt, PromptSet},
    views::library::{
        editor::{fold::Fold, line::LineEditor, list::List, state::Editor},
        options::{Place, PlaceFields},
    },
};

/// The two wordings as in a format, and under them phase, stage and skill.
#[component]
pub fn PromptEditor(editor: Editor<PromptSet>, list: List, id: String) -> impl IntoView {
    view! {
        <LineEditor list=list id=id.clone()>
            <Fits editor=editor id=id />
        </LineEditor>
    }
}

/// Where it fits, in a few words; they open to be changed.
#[component]
fn Fits(editor: Editor<PromptSet>, id: String) -> impl IntoView {
    let id = StoredValue::new(id);
    let prompt = Memo::new(move |_| {
        let set = editor.work.read();
        id.with_value(|id| set.prompts.iter().find(|prompt| prompt.id == *id).cloned()).unwrap_or_default()
    });
    let place = Signal::derive(move || {
        let OwnPrompt { moment, stance, skill, .. } = prompt.get();
        Place { moment, stance, skill }
    });
    let set_place = move |Place { moment, stance, skill }: Place| {
        id.with_value(|id| {
            editor.change("", |set| {
                if let Some(prompt) = set.prompts.iter_mut().find(|prompt| prompt.id == *id) {
                    (prompt.moment, prompt.stance, prompt.skill) = (moment, stance, skill);
                }
            });
        });
    };
    let title = move || {
        prompt.with(|prompt| {
            let skill = skills::skill(&prompt.skill).map(|skill| skill.name);
            let parts = [prompt.moment.map(moment_name), prompt.stance.map(stance_name), skill];
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            if parts.is_empty() { "Fits anywhere".to_owned() } else { format!("Fits: {}", parts.join(" · ")) }
        })
    };
    let open = RwSignal::new(false);
    view! {
        <Fold title=Signal::derive(title) open=open>
            <div class="browse-filters">
                <PlaceFields place=place on_change=set_place />
            </div>
        </Fold>
    }
    .into_any()
}
