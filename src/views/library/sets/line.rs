//! One prompt of a set: its wordings, and where it fits.

use leptos::prelude::*;

use crate::{
    components::Select,
    content::{
        library::{moment_name, stance_name},
        skills,
    },
    domain::{Moment, OwnPrompt, PromptSet, Stance},
    views::library::{
        editor::{fold::Fold, line::LineEditor, list::List, state::Editor},
        options::{self, phase, phases, stage, stages},
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
    let change = move |edit: &dyn Fn(&mut OwnPrompt)| {
        id.with_value(|id| {
            editor.change("", |set| set.prompts.iter_mut().filter(|prompt| prompt.id == *id).for_each(edit));
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
    let value =
        move |read: fn(&OwnPrompt) -> &str| Signal::derive(move || prompt.with(|prompt| read(prompt).to_owned()));
    let open = RwSignal::new(false);
    let fields = move || {
        view! {
            <div class="browse-filters">
                <Select
                    label="Phase"
                    options=phases()
                    value=value(|prompt| prompt.moment.map_or("", Moment::slug))
                    on_change=move |id: String| {
                        change(&|prompt| prompt.moment = phase(&id));
                    }
                />
                <Select
                    label="Stage"
                    options=stages()
                    value=value(|prompt| prompt.stance.map_or("", Stance::slug))
                    on_change=move |id: String| {
                        change(&|prompt| prompt.stance = stage(&id));
                    }
                />
                <Select
                    label="Skill"
                    options=options::skills()
                    value=value(|prompt| &prompt.skill)
                    on_change=move |id: String| change(&|prompt| prompt.skill.clone_from(&id))
                />
            </div>
        }
    };
    view! {
        <Fold title=Signal::derive(title) open=open>
            {fields()}
        </Fold>
    }
    .into_any()
}
