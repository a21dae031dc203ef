//! The second press of a double one, when something else has come under the finger meanwhile.
//!
//! People tap twice. Where the first tap puts another control in the place of the one that was meant ("Check in" becomes
//! "Done", one question becomes the next), the second must not press it. This watches the whole page, so that no screen has
//! to think of it. Pressing one and the same control as fast as one likes goes on working, but for the button that sends a
//! form: what it took is not sent twice, and nothing is said of the field that it emptied.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure, convert::FromWasmAbi};
use leptos::web_sys::{Element, Event, HtmlButtonElement, HtmlLabelElement, KeyboardEvent, MouseEvent};

/// Presses closer together than this are one double press: what Windows and Android take for one, rounded down.
const DOUBLE_MS: f64 = 400.0;
/// How far a finger strays between the two, in CSS pixels.
const STRAY: f64 = 24.0;

const CONTROLS: &str = "button, a[href], input, select, textarea, label, summary, dialog";

/// A press on a control: which one, what it said, and when.
struct Press {
    control: Element,
    name: String,
    at: f64,
    /// Where, in CSS pixels; none by keyboard.
    point: Option<(f64, f64)>,
}

#[derive(Default)]
struct Hand {
    /// The last control that was pressed.
    pressed: Option<Press>,
    /// The last field in which Enter was pressed.
    entered: Option<Press>,
    /// What the key that is down went down on.
    held: Option<Press>,
}

/// Watches every press on the page from here on, for as long as the page is open. Once, at the root.
pub fn keep_presses_apart() {
    let hand = Rc::new(RefCell::new(Hand::default()));
    let of_keys = hand.clone();
    listen("click", move |event: &MouseEvent| hand.borrow_mut().click(event));
    listen("keydown", move |event: &KeyboardEvent| of_keys.borrow_mut().key(event));
}

/// Hears an event before anything on the page does; `is_echo` says that nothing on the page is to hear it.
fn listen<E: AsRef<Event> + FromWasmAbi + 'static>(name: &str, is_echo: impl Fn(&E) -> bool + 'static) {
    let heard = Closure::<dyn Fn(E)>::new(move |event: E| {
        if event.as_ref().is_trusted() && is_echo(&event) {
            event.as_ref().prevent_default();
            event.as_ref().stop_immediate_propagation();
        }
    });
    let _ = window().add_event_listener_with_callback_and_bool(name, heard.as_ref().unchecked_ref(), true);
    heard.forget();
}

impl Hand {
    fn click(&mut self, event: &MouseEvent) -> bool {
        // A click that no pointer made is a key's, or a label's for its control.
        let point = (event.detail() > 0).then(|| (f64::from(event.client_x()), f64::from(event.client_y())));
        let Some(press) = Press::of(event, point) else { return false };
        let is_of_label = self.pressed.as_ref().is_some_and(|last| {
            point.is_none() && last.point.is_some() && last.control == press.control && press.at - last.at < DOUBLE_MS
        });
        if is_of_label {
            return false;
        }
        let is_echo = self.pressed.as_ref().is_some_and(|last| last.is_echoed_by(&press));
        settle(&mut self.pressed, press, is_echo)
    }

    fn key(&mut self, event: &KeyboardEvent) -> bool {
        let key = event.key();
        if key != "Enter" && key != " " {
            self.pressed = None;
            self.entered = None;
            return false;
        }
        let Some(press) = Press::of(event, None) else { return false };
        if event.repeat() {
            // A key that is held down presses what it went down on, and nothing that comes after it.
            return self.held.as_ref().is_some_and(|held| !held.is_same(&press));
        }
        let is_field = key == "Enter" && press.control.tag_name() == "INPUT";
        self.held = Some(press.copy());
        if !is_field {
            return false;
        }
        let is_echo = [&self.pressed, &self.entered].into_iter().flatten().any(|last| last.is_echoed_by(&press));
        settle(&mut self.entered, press, is_echo)
    }
}

/// Notes a press. Of several quick ones the first counts, however many follow.
fn settle(last: &mut Option<Press>, press: Press, is_echo: bool) -> bool {
    match last {
        Some(last) if is_echo => last.at = press.at,
        _ => *last = Some(press),
    }
    is_echo
}

impl Press {
    /// The press on the control that an event is about.
    fn of(event: &Event, point: Option<(f64, f64)>) -> Option<Self> {
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let control = target.closest(CONTROLS).ok().flatten()?;
        let label = control.dyn_ref::<HtmlLabelElement>().and_then(HtmlLabelElement::control);
        let control = label.map_or(control, Into::into);
        let name = control.get_attribute("aria-label").or_else(|| control.text_content()).unwrap_or_default();
        // Numbers in a name count on: it is the same control all the same.
        let name = name.chars().filter(|c| !c.is_ascii_digit()).collect();
        Some(Self { control, name, at: event.time_stamp(), point })
    }

    fn copy(&self) -> Self {
        Self { control: self.control.clone(), name: self.name.clone(), ..*self }
    }

    /// Whether `next` comes so soon, and in the same place, that it was meant for this one, and meets another.
    fn is_echoed_by(&self, next: &Press) -> bool {
        let is_near = match (self.point, next.point) {
            (Some(here), Some(there)) => (here.0 - there.0).hypot(here.1 - there.1) <= STRAY,
            (None, None) => true,
            _ => false,
        };
        next.at - self.at < DOUBLE_MS && is_near && (!self.is_same(next) || next.sends_form())
    }

    /// A pointer on the button that sends a form: nothing can have been written anew between two presses so close.
    fn sends_form(&self) -> bool {
        let button = self.control.dyn_ref::<HtmlButtonElement>();
        self.point.is_some()
            && button.is_some_and(|button| {
                button.type_() == "submit" && button.closest("form").is_ok_and(|form| form.is_some())
            })
    }

    /// A pointer stays where it is, so it has to be the same element. By keyboard the focus may go with what is pressed,
    /// such as a line that moves.
    fn is_same(&self, next: &Press) -> bool {
        let is_same_element = self.control == next.control;
        self.name == next.name && (is_same_element || next.point.is_none() && !self.name.trim().is_empty())
    }
}
