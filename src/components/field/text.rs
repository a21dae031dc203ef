//! A field for words.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, KeyboardEvent};
use leptos::{ev, html};

use super::super::dom::{is_composing, unique_id};
use super::super::lock::use_lock;
use super::frame::Describes;
use super::typed::Typed;

/// A text field; with `rows` above one it is a text area that grows with its text.
///
/// `on_input` runs at every key, `on_commit` when the field is left or Enter is pressed with a text not yet handed over.
/// With `on_enter`, Enter is a command of its own (add this line) and the form is not sent; Shift+Enter still breaks the
/// line in a text area. Browser suggestions are off unless `autocomplete` asks for them: the words are private.
///
/// ```ignore
/// let name = RwSignal::new(String::new());
/// <TextField label="First name or initials" value=name on_input=move |text| name.set(text) error/>
/// <TextField label="Capture" value=line on_input=move |t| line.set(t) on_enter=move |t| { add(t); line.set(String::new()) }/>
/// ```
#[component]
pub fn TextField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into, optional)] on_input: Option<Callback<String>>,
    #[prop(into, optional)] on_commit: Option<Callback<String>>,
    #[prop(into, optional)] on_enter: Option<Callback<String>>,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] error: Signal<Option<String>>,
    #[prop(default = 1)] rows: u8,
    #[prop(into, optional)] id: Option<String>,
    #[prop(into, optional)] name: Option<String>,
    #[prop(into, optional)] placeholder: Option<String>,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional)] inputmode: Option<&'static str>,
    /// A unit shown after the input, such as `minutes`.
    #[prop(into, optional)]
    unit: String,
    #[prop(optional)] required: bool,
    #[prop(optional)] heading: bool,
    #[prop(optional)] focus_on_mount: bool,
    /// Kept nowhere, such as a search: it works also while nothing can be kept.
    #[prop(optional)]
    passing: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("text"));
    let locked = use_lock(passing);
    let describes = Describes { id: id.clone(), label, hint, error, heading, locked };
    let typed = Typed::new(value.get_untracked());
    Effect::new(move || typed.receive(value.get()));

    let commit = move || {
        if let Some(on_commit) = on_commit
            && typed.is_unsettled()
        {
            on_commit.run(typed.settle());
        }
    };
    let input = move |ev: ev::Event| {
        typed.typed(event_target_value(&ev));
        if let Some(on_input) = on_input {
            on_input.run(typed.text_untracked());
        }
    };
    let blur = move |_: ev::FocusEvent| {
        typed.leave();
        commit();
    };
    let single = rows <= 1;
    let has_unit = single && !unit.is_empty();
    let keydown = move |ev: KeyboardEvent| {
        if ev.key() != "Enter" || is_composing(&ev) {
            return;
        }
        match on_enter {
            Some(on_enter) if single || !ev.shift_key() => {
                ev.prevent_default();
                on_enter.run(typed.settle());
            }
            None if single => commit(),
            _ => {}
        }
    };

    let control = if single {
        let node = NodeRef::<html::Input>::new();
        node.on_load(move |element| focus_when(focus_on_mount, &element));
        let unit_id = format!("{id}-unit");
        let described_by = describes.described_by();
        let with_unit = (!unit.is_empty()).then(|| unit_id.clone());
        view! {
            <input
                type="text"
                class="input"
                id=id
                name=name
                node_ref=node
                placeholder=placeholder
                autocomplete=autocomplete
                autofocus=focus_on_mount
                inputmode=inputmode
                readonly=move || locked.get()
                aria-required=required.then_some("true")
                aria-labelledby=describes.labelled_by()
                aria-describedby=move || join(described_by(), with_unit.clone())
                aria-invalid=describes.invalid()
                prop:value=move || typed.text()
                on:input=input
                on:focus=move |_| typed.enter()
                on:blur=blur
                on:keydown=keydown
            />
            {(!unit.is_empty()).then(|| view! { <span class="muted" id=unit_id>{unit}</span> })}
        }
        .into_any()
    } else {
        let node = NodeRef::<html::Textarea>::new();
        node.on_load(move |element| focus_when(focus_on_mount, &element));
        view! {
            <textarea
                class="input"
                id=id
                name=name
                rows=rows.to_string()
                style:--rows=rows.to_string()
                node_ref=node
                placeholder=placeholder
                autocomplete=autocomplete
                autofocus=focus_on_mount
                readonly=move || locked.get()
                aria-required=required.then_some("true")
                aria-labelledby=describes.labelled_by()
                aria-describedby=describes.described_by()
                aria-invalid=describes.invalid()
                prop:value=move || typed.text()
                on:input=input
                on:focus=move |_| typed.enter()
                on:blur=blur
                on:keydown=keydown
            ></textarea>
        }
        .into_any()
    };
    let control = if has_unit { view! { <div class="input-unit">{control}</div> }.into_any() } else { control };
    describes.field(control)
}

fn focus_when(wanted: bool, element: &impl JsCast) {
    if wanted {
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

fn join(first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (Some(first), Some(second)) => Some(format!("{first} {second}")),
        (first, second) => first.or(second),
    }
}
