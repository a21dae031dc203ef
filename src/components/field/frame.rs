//! What all fields share: label or legend, hint, error, and the ids that tie them together.

use leptos::prelude::*;

use super::super::lock::LOCKED;
use super::super::page::PAGE_TITLE;
use super::super::{Icon, IconName};

/// The ids and words around one control.
#[derive(Clone)]
pub(in super::super) struct Describes {
    /// The control's own id.
    pub id: String,
    /// Its visible name.
    pub label: Signal<String>,
    /// A line of help, or nothing.
    pub hint: String,
    /// What to do about the answer, or nothing.
    pub error: Signal<Option<String>>,
    /// The page's title is the name; no label of its own is shown.
    pub heading: bool,
    /// Nothing can be kept, and the control takes nothing.
    pub locked: Signal<bool>,
}

impl Describes {
    /// For `aria-describedby`: the hint and the error, when they are there.
    pub fn described_by(&self) -> impl Fn() -> Option<String> + Send + Sync + Clone + use<> {
        let hint = (!self.hint.is_empty()).then(|| self.hint_id());
        let (error, error_id) = (self.error, self.error_id());
        move || match (&hint, error.read().is_some()) {
            (Some(hint), true) => Some(format!("{hint} {error_id}")),
            (None, true) => Some(error_id.clone()),
            (hint, false) => hint.clone(),
        }
    }

    /// For `aria-labelledby`: the page's title, where that is the question.
    pub fn labelled_by(&self) -> Option<&'static str> {
        self.heading.then_some(PAGE_TITLE)
    }

    /// For `aria-invalid`.
    pub fn invalid(&self) -> impl Fn() -> Option<&'static str> + Send + Sync + use<> {
        let error = self.error;
        move || error.read().is_some().then_some("true")
    }

    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }

    /// The hint and the error, for above the control.
    pub fn notes(&self) -> AnyView {
        let (error, locked) = (self.error, self.locked);
        let error_id = self.error_id();
        view! {
            {(!self.hint.is_empty())
                .then(|| view! { <p class="field-hint" id=self.hint_id()>{self.hint.clone()}</p> })}
            {move || {
                error
                    .get()
                    .map(|text| view! { <FieldError id=error_id.clone() text/> })
            }}
            {move || locked.get().then(|| view! { <p class="field-hint">{LOCKED}</p> })}
        }
        .into_any()
    }

    /// A whole field around one control.
    pub fn field(&self, control: AnyView) -> AnyView {
        let label = self.label;
        view! {
            <div class="field">
                {(!self.heading)
                    .then(|| {
                        view! {
                            <label class="field-label" for=self.id.clone()>
                                {move || label.get()}
                            </label>
                        }
                    })} {self.notes()} {control}
            </div>
        }
        .into_any()
    }
}

/// What to do about the answer in a field.
#[component]
pub fn FieldError(#[prop(into, optional)] id: Option<String>, text: String) -> impl IntoView {
    view! {
        <p class="field-error" id=id>
            <Icon name=IconName::Alert/>
            <span><span class="visually-hidden">"Error: "</span>{text}</span>
        </p>
    }
}

/// A named group of controls: a `<fieldset>` with its legend, hint and error.
#[component]
pub(in super::super) fn Group(describes: Describes, class: &'static str, children: Children) -> impl IntoView {
    let label = describes.label;
    view! {
        <fieldset
            class=class
            id=describes.id.clone()
            aria-labelledby=describes.labelled_by()
            aria-describedby=describes.described_by()
        >
            {(!describes.heading).then(|| view! { <legend class="field-label">{move || label.get()}</legend> })}
            {describes.notes()} {children()}
        </fieldset>
    }
}
