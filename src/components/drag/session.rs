//! One drag, from the press to the drop.

use std::time::Duration;

use leptos::{
    ev,
    leptos_dom::helpers::{TimeoutHandle, WindowListenerHandle},
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, PointerEvent},
};

use super::{Drag, Dropped, aim};

/// How long a finger rests on a card before it lifts.
const LONG_PRESS: Duration = Duration::from_millis(250);
/// How far a finger may stray while it rests, and how far a mouse goes before it drags, in CSS pixels.
const STRAY: f64 = 8.0;
const DRAG: f64 = 5.0;
/// Within this distance of the window's edge the page scrolls, by up to this much a frame, in CSS pixels.
const EDGE: f64 = 72.0;
const SCROLL: f64 = 16.0;

/// What a press on these begins is theirs.
const CONTROLS: &str = "button, a, input, textarea, select, label, summary, [role=menu], form";

/// A pointer that is down on a card.
pub(super) struct Session {
    card: Element,
    pointer: i32,
    from: (f64, f64),
    now: (f64, f64),
    is_touch: bool,
    timer: Option<TimeoutHandle>,
    listeners: Vec<WindowListenerHandle>,
}

impl Drag {
    /// A pointer goes down.
    pub(super) fn press(self, event: &PointerEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target.filter(|_| event.button() == 0 && event.is_primary()) else { return };
        let is_control = target.closest(CONTROLS).is_ok_and(|control| control.is_some());
        let Some(card) = target.closest("[data-card]").ok().flatten().filter(|_| !is_control) else { return };
        self.end(false);
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        let is_touch = event.pointer_type() == "touch";
        let timer = is_touch.then(|| set_timeout_with_handle(move || self.lift(), LONG_PRESS).ok()).flatten();
        let listeners = vec![
            window_event_listener(ev::pointermove, move |event| self.moved(&event)),
            window_event_listener(ev::pointerup, move |event| self.up(&event, true)),
            window_event_listener(ev::pointercancel, move |event| self.up(&event, false)),
            window_event_listener(ev::blur, move |_| self.end(false)),
            window_event_listener(ev::keydown, move |event| {
                if event.key() == "Escape" && self.is_held() {
                    event.prevent_default();
                    event.stop_propagation();
                    self.end(false);
                }
            }),
        ];
        let pointer = event.pointer_id();
        self.session.set_value(Some(Session { card, pointer, from: at, now: at, is_touch, timer, listeners }));
    }

    pub(super) fn is_held(self) -> bool {
        self.held.try_with_untracked(Option::is_some).unwrap_or(false)
    }

    fn moved(self, event: &PointerEvent) {
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        let Some((is_touch, far)) = self.update(|session| {
            if session.pointer != event.pointer_id() {
                return (false, 0.0);
            }
            session.now = at;
            (session.is_touch, (at.0 - session.from.0).hypot(at.1 - session.from.1))
        }) else {
            return;
        };
        if self.is_held() {
            return;
        }
        if is_touch && far > STRAY {
            // The finger scrolls.
            self.end(false);
        } else if !is_touch && far > DRAG {
            self.lift();
        }
    }

    fn up(self, event: &PointerEvent, drop: bool) {
        if self.update(|session| session.pointer == event.pointer_id()) == Some(true) {
            self.end(drop);
        }
    }

    /// From here on the card moves with the pointer.
    fn lift(self) {
        let Some((card, pointer, at)) = self.update(|session| (session.card.clone(), session.pointer, session.now))
        else {
            return;
        };
        let words = card.query_selector("[data-card-text]").ok().flatten().and_then(|text| text.text_content());
        let _ = card.class_list().add_1("lifted");
        // Outside of the window the pointer is still ours.
        if let Some(area) = self.area.get_untracked() {
            let _ = area.set_pointer_capture(pointer);
        }
        self.at.set(at);
        self.held.set(Some(words.unwrap_or_default()));
        self.frame();
    }

    /// What is done once for each frame of a drag, however often the pointer moved.
    fn frame(self) {
        if !self.is_held() {
            return;
        }
        let (Some((x, y)), Some(area)) = (self.update(|session| session.now), self.area.try_get_untracked().flatten())
        else {
            return;
        };
        scroll_at_the_edge(y);
        self.at.set((x, y));
        let found = aim::at(&area, x, y);
        let is_kept = matches!(found, Some(None));
        if !is_kept && self.aim.with_untracked(|aim| *aim != found.clone().flatten()) {
            self.aim.set(found.flatten());
        }
        request_animation_frame(move || self.frame());
    }

    /// Ends a drag, or a press that became none; with `drop` the card goes where it was aimed.
    pub(super) fn end(self, drop: bool) {
        let Some(session) = self.session.try_update_value(Option::take).flatten() else { return };
        if let Some(timer) = session.timer {
            timer.clear();
        }
        for listener in session.listeners {
            listener.remove();
        }
        let _ = session.card.class_list().remove_1("lifted");
        let was_held = self.held.try_update(Option::take).flatten().is_some();
        let aim = self.aim.try_update(Option::take).flatten();
        if let (true, true, Some(aim), Some(card)) = (drop, was_held, aim, session.card.get_attribute("data-card")) {
            self.on_drop.run(Dropped { card, zone: aim.zone, before: aim.before });
        }
    }

    fn update<T>(self, change: impl FnOnce(&mut Session) -> T) -> Option<T> {
        self.session.try_update_value(|session| session.as_mut().map(change)).flatten()
    }
}

/// The nearer to the edge, the faster.
fn scroll_at_the_edge(y: f64) {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
    let by = if y < EDGE {
        (y - EDGE).max(-EDGE)
    } else if y > height - EDGE {
        (y - height + EDGE).min(EDGE)
    } else {
        return;
    };
    window().scroll_by_with_x_and_y(0.0, by / EDGE * SCROLL);
}
