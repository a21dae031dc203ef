//! Dragging cards within and between lists: by mouse or pen at once, by touch after a long press.
//!
//! A drag is a bonus: whatever it does, a menu does with single taps (WCAG 2.5.7). Esc, a lost pointer and a drop beside
//! every list leave everything as it was.
//!
//! The cards say what they are by attributes: `data-card` (its id), `data-zone` (its list), and `data-root` on a card that
//! stands by itself; the cards after it, up to the next root, belong to it. An element with `data-zone` around a list takes
//! what is dropped beside its cards. `data-card-text` is what the dragged copy shows. Nothing here knows what a card is.

mod aim;
mod session;

use aim::Aim;
use leptos::{ev, html, portal::Portal, prelude::*};
use session::Session;

/// Where a card was dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    pub card: String,
    /// The list; its `data-zone`.
    pub zone: String,
    /// The root card it was dropped before; none at the end.
    pub before: Option<String>,
}

/// What is being dragged, and where it would go.
#[derive(Clone, Copy)]
struct Drag {
    /// The words of the card, while it is dragged.
    held: RwSignal<Option<String>>,
    /// Where the pointer is, in CSS pixels of the window.
    at: RwSignal<(f64, f64)>,
    aim: RwSignal<Option<Aim>>,
    session: StoredValue<Option<Session>, LocalStorage>,
    area: NodeRef<html::Div>,
    on_drop: Callback<Dropped>,
}

/// The part of a page in which cards are dragged.
///
/// ```ignore
/// <DragArea on_drop=move |dropped| relocate(dropped)>
///     <ul data-zone="a"><li data-card="1" data-zone="a" data-root>…</li></ul>
/// </DragArea>
/// ```
#[component]
pub fn DragArea(#[prop(into)] on_drop: Callback<Dropped>, children: Children) -> impl IntoView {
    let drag = Drag {
        held: RwSignal::new(None),
        at: RwSignal::new((0.0, 0.0)),
        aim: RwSignal::new(None),
        session: StoredValue::new_local(None),
        area: NodeRef::new(),
        on_drop,
    };
    // A finger goes on telling the card it went down on, even when that is no longer in the page.
    let is_held = move || drag.is_held();
    on_cleanup(move || drag.end(false));
    view! {
        <div
            class="drag-area"
            node_ref=drag.area
            on:pointerdown=move |event| drag.press(&event)
            // Before the long press is over the browser may scroll; from then on the card moves and the page does not.
            on:touchmove=move |event: ev::TouchEvent| {
                if is_held() && event.cancelable() {
                    event.prevent_default();
                }
            }
            on:contextmenu=move |event| {
                if is_held() {
                    event.prevent_default();
                }
            }
        >
            {children()}
        </div>
        // Outside of whatever the cards are in, so that nothing shifts or cuts what is fixed to the window.
        <Portal>
            <Shown drag=drag />
        </Portal>
    }
    .into_any()
}

/// What follows the pointer, and the line where it would go.
#[component]
fn Shown(drag: Drag) -> impl IntoView {
    let px = |value: f64| format!("{value:.1}px");
    let ghost = move |words: String| {
        view! {
            <p
                class="drag-ghost"
                aria-hidden="true"
                dir="auto"
                style:--x=move || px(drag.at.get().0)
                style:--y=move || px(drag.at.get().1)
            >
                {words}
            </p>
        }
    };
    let line = move |aim: Aim| {
        view! {
            <div
                class="drop-line"
                aria-hidden="true"
                style:--x=px(aim.x)
                style:--y=px(aim.y)
                style:--w=px(aim.width)
            ></div>
        }
    };
    view! {
        {move || drag.held.get().map(ghost)}
        {move || drag.aim.get().map(line)}
    }
    .into_any()
}
