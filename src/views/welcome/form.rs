//! The page's own form of a way in, as the program works with it.

use leptos::{ev, portal::Portal, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::{
    app::DraftHandle,
    components::{ErrorSummary, FieldError, LOCKED, use_lock},
    platform::page,
    route::Way,
};

/// The form of one way in, which stands in `index.html`. It stays what it is, so that no caret, keyboard or composition is
/// ever disturbed: the program reads it, keeps its words and says what is missing. Copy it freely.
#[derive(Clone, Copy)]
pub struct PageForm {
    /// The id of the section around it: the address of the way.
    place: &'static str,
}

impl PageForm {
    /// The form of a way in.
    pub fn at(way: Way) -> Self {
        Self { place: if way == Way::Coach { "/welcome/coach" } else { "/welcome/self" } }
    }

    /// Takes the form over, until the owner is cleaned up.
    pub fn attend(way: Way) -> Self {
        let form = Self::at(way);
        form.mark("data-attended", true);
        on_cleanup(move || form.mark("data-attended", false));
        let locked = use_lock(false);
        Effect::new(move || {
            let locked = locked.get();
            for control in form.all("input, button") {
                let _ = control.toggle_attribute_with_force("disabled", locked);
            }
            form.say(if locked { LOCKED } else { "" });
        });
        form
    }

    /// Puts the caret into the first field, unless somebody is somewhere already.
    pub fn take_focus(self) {
        let is_elsewhere = document().active_element().is_some_and(|held| !matches!(&*held.tag_name(), "BODY" | "H1"));
        if let Some(field) = self.find("input[type=text]").filter(|_| !is_elsewhere) {
            let _ = field.unchecked_into::<HtmlInputElement>().focus();
        }
    }

    /// The words of a text field.
    pub fn text(self, field: &str) -> String {
        input(field).map(|input| input.value()).unwrap_or_default()
    }

    /// The chosen one of some radios.
    pub fn chosen(self, name: &str) -> String {
        let chosen = self.find(&format!("input[name={name}]:checked"));
        chosen.map_or_else(String::new, |input| input.unchecked_into::<HtmlInputElement>().value())
    }

    /// Keeps what is typed into a field as a draft from now on. What was typed before the program was here comes first,
    /// then what was left as a draft.
    pub fn keep(self, field: &'static str, draft: DraftHandle) {
        let Some(input) = input(field) else { return };
        let typed = input.value();
        // Later the draft knows better: it may have been written on elsewhere.
        if typed.is_empty() || input.has_attribute("data-kept") {
            input.set_value(&draft.text().get_untracked());
        } else {
            draft.set(typed);
            draft.keep();
        }
        let _ = input.set_attribute("data-kept", "");
        page::announce("cairn:way-kept");
        let typing = window_event_listener(ev::input, move |event| {
            if is_in(&event, field) {
                draft.set(self.text(field));
            }
        });
        let leaving = window_event_listener(ev::focusout, move |event| {
            if is_in(&event, field) {
                draft.keep();
            }
        });
        on_cleanup(move || {
            typing.remove();
            leaving.remove();
        });
    }

    /// Runs `act` when the form is sent, and now if it was sent before anybody could hear it.
    pub fn on_submit(self, act: impl Fn() + Clone + 'static) {
        let sent = act.clone();
        let listener = window_event_listener(ev::submit, move |event| {
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if form.is_some_and(|form| form.parent_element() == self.section()) {
                sent();
            }
        });
        on_cleanup(move || listener.remove());
        if self.find("form[data-pressed]").is_some() {
            self.mark("data-pressed", false);
            self.say("");
            // What it leads to is drawn once this stands.
            queue_microtask(act);
        }
    }

    /// What needs an answer, at the top of the form and beside each field: (id of the field, what to do).
    pub fn problems(self, problems: RwSignal<Vec<(String, String)>>) -> AnyView {
        Effect::new(move || {
            let problems = problems.read();
            for field in self.all("input, fieldset") {
                let is_wrong = problems.iter().any(|(id, _)| *id == field.id());
                let _ = match is_wrong {
                    true => field.set_attribute("aria-invalid", "true"),
                    false => field.remove_attribute("aria-invalid"),
                };
            }
        });
        let beside = self.all(".way-error").map(|place| {
            let field = place.id().trim_end_matches("-error").to_owned();
            let why = move || problems.read().iter().find(|(id, _)| *id == field).map(|(_, why)| why.clone());
            view! {
                <Portal mount=place>
                    {
                        let why = why.clone();
                        move || why().map(|text| view! { <FieldError text /> })
                    }
                </Portal>
            }
            .into_any()
        });
        let beside: Vec<_> = beside.collect();
        view! {
            {self.find(".way-problem").map(|place| view! {
                <Portal mount=place>
                    <ErrorSummary errors=problems />
                </Portal>
            })}
            {beside}
        }
        .into_any()
    }

    /// Empties the fields, whose words are kept where they belong now.
    pub fn clear(self) {
        for field in self.all("input[type=text]") {
            field.unchecked_into::<HtmlInputElement>().set_value("");
        }
        page::announce("cairn:ways-done");
    }

    /// Says something under the button.
    pub fn say(self, words: &str) {
        if let Some(said) = self.find("[role=status]") {
            said.set_text_content(Some(words));
        }
    }

    fn mark(self, attribute: &str, on: bool) {
        if let Some(form) = self.find("form") {
            let _ = form.toggle_attribute_with_force(attribute, on);
        }
    }

    fn section(self) -> Option<Element> {
        document().get_element_by_id(self.place)
    }

    fn find(self, selector: &str) -> Option<Element> {
        self.section()?.query_selector(selector).ok()?
    }

    fn all(self, selector: &str) -> impl Iterator<Item = Element> + use<> {
        let found = self.section().and_then(|section| section.query_selector_all(selector).ok());
        let count = found.as_ref().map_or(0, |found| found.length());
        (0..count).filter_map(move |n| found.as_ref()?.item(n)?.dyn_into().ok())
    }
}

fn input(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn is_in(event: &web_sys::Event, field: &str) -> bool {
    event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|target| target.id() == field)
}
