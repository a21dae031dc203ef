//! A set from a file: looked at first, then taken in.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{IconName, Message, Refusal, Tone},
    content::words::count,
    domain::{
        Id, PromptSet, PromptSetCommand,
        file::PROMPT_SET,
        prompt_set::file::{self, SetFile},
    },
    platform::page,
    route::Route,
    views::file_button::FileButton,
};

/// The ids of the panel's heading, which takes the focus when it opens, and of the button that opened it.
const TITLE: &str = "import-title";
const BUTTON: &str = "import-set";
/// How many prompts are shown before the set is taken in.
const IN_VIEW: usize = 10;

/// What came of a file.
#[derive(Clone, PartialEq)]
pub enum ImportState {
    Closed,
    Reading,
    Preview(SetFile),
    /// Why it was refused.
    Refused(String),
}

/// The button.
#[component]
pub fn Import(state: RwSignal<ImportState>) -> impl IntoView {
    let read = move |bytes: Result<Vec<u8>, String>| {
        let next = match bytes.and_then(|bytes| file::read(&bytes).map_err(|why| why.to_string())) {
            Ok(set) => ImportState::Preview(set),
            Err(why) => ImportState::Refused(why),
        };
        if state.try_set(next).is_none() {
            request_animation_frame(|| _ = page::focus(TITLE));
        }
    };
    view! {
        <div class="actions">
            <FileButton
                id=BUTTON
                label="Add a set from a file"
                icon=IconName::Upload
                limit=|_| PROMPT_SET.most_bytes
                too_large=|bytes, _| PROMPT_SET.too_large(bytes).to_string()
                on_pick=move |()| state.set(ImportState::Reading)
                on_read=read
            />
        </div>
    }
}

/// What is in the file, before anything changes; or why it is not read.
#[component]
pub fn ImportPanel(state: RwSignal<ImportState>) -> impl IntoView {
    move || match state.get() {
        ImportState::Closed => ().into_any(),
        ImportState::Reading => view! { <p role="status">"Reading the file…"</p> }.into_any(),
        ImportState::Preview(set) => view! { <Preview state=state set=set /> }.into_any(),
        ImportState::Refused(why) => view! {
            <section class="card sunken" aria-labelledby=TITLE>
                <h3 id=TITLE tabindex="-1">
                    "This set cannot be added"
                </h3>
                <Message tone=Tone::Danger>
                    <p>{why}</p>
                    <p>"Nothing on this device has changed."</p>
                </Message>
                <div class="actions">
                    <Close state=state label="Close" />
                </div>
            </section>
        }
        .into_any(),
    }
}

#[component]
fn Preview(state: RwSignal<ImportState>, set: SetFile) -> impl IntoView {
    let app = use_app();
    let name = set.name.trim().to_owned();
    let same = app.with(|model| model.own_sets().into_iter().find(|known| known.name == name));
    let more = set.prompts.len().saturating_sub(IN_VIEW);
    let prompts = set.prompts.iter().take(IN_VIEW).map(|prompt| view! { <li dir="auto">{prompt.coach.clone()}</li> });
    let prompts = prompts.collect_view();
    let title = format!("{name}: {}", count(set.prompts.len(), "prompt"));
    let set = StoredValue::new(set);
    let error = RwSignal::new(None::<String>);
    let take_in = move |over: Option<Id<PromptSet>>, said: &'static str| {
        let SetFile { name, prompts, .. } = set.get_value();
        match app.dispatch(PromptSetCommand::Import { name, prompts, over: over.clone() }) {
            Ok(changes) => {
                app.offer_undo(&changes, said);
                state.set(ImportState::Closed);
                if let Some(id) = over.or_else(|| changes.added_id()) {
                    page::go(&Route::PromptSet(id).href(), false);
                }
            }
            Err(why) => error.set(Some(why)),
        }
    };
    let add = move |_| take_in(None, "Set added");
    let add_label = if same.is_some() { "Add as another set" } else { "Add this set" };
    let known = same.map(|same| {
        let here = format!("A set of this name is here already, with {}.", count(same.prompts.len(), "prompt"));
        let id = same.id.clone();
        let replace = move |_| take_in(Some(id.clone()), "Set replaced");
        let button = view! {
            <button type="button" class="button" on:click=replace>
                {format!("Replace {}", same.name)}
            </button>
        };
        (view! { <p>{here}</p> }, button)
    });
    let (here, replace) = known.unzip();
    view! {
        <section class="card sunken" aria-labelledby=TITLE>
            <h3 id=TITLE tabindex="-1" dir="auto">
                {title}
            </h3>
            <ul class="stack tight">{prompts}</ul>
            {(more > 0).then(|| view! { <p class="muted">{format!("And {more} more.")}</p> })}
            {here}
            <Refusal why=error />
            <div class="actions">
                <button type="button" class="button primary" on:click=add>
                    {add_label}
                </button>
                {replace}
                <Close state=state label="Leave it" />
            </div>
        </section>
    }
    .into_any()
}

/// Closes the panel and gives the focus back.
#[component]
fn Close(state: RwSignal<ImportState>, label: &'static str) -> impl IntoView {
    let close = move |_| {
        state.set(ImportState::Closed);
        page::focus(BUTTON);
    };
    view! {
        <button type="button" class="button" on:click=close>
            {label}
        </button>
    }
}
