//! Toasts, for undo and nothing else: what has just happened, and the way back.

use std::{sync::Arc, time::Duration};

use leptos::html;
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Node;

use super::dom::focus_by_id;
use super::{Icon, IconName, PAGE_TITLE};

/// How long a toast stays, not counting the time someone is at it.
const STAY_MS: u32 = 12_000;
const TICK_MS: u32 = 500;
#[derive(Clone)]
struct Toast {
    id: u32,
    message: String,
    action: String,
    /// Not a `Callback`, which would go with the screen that made it: the toast stays when that is left.
    on_action: Arc<dyn Fn() + Send + Sync>,
    left_ms: u32,
}

/// The handle to the toasts, from the context.
#[derive(Clone, Copy)]
pub struct Toasts {
    list: RwSignal<Vec<Toast>>,
    next: StoredValue<u32>,
}

impl Toasts {
    /// Says what happened and offers the way back: `show("Idea removed", "Undo", move || undo())`. The way back may be
    /// taken after the screen has been left: what it uses has to outlive it.
    pub fn show(
        &self,
        message: impl Into<String>,
        action_label: impl Into<String>,
        on_action: impl Fn() + Send + Sync + 'static,
    ) {
        let id = self.next.get_value();
        self.next.set_value(id + 1);
        let toast = Toast {
            id,
            message: message.into(),
            action: action_label.into(),
            on_action: Arc::new(on_action),
            left_ms: STAY_MS,
        };
        // One at a time: an older one may no longer be what can be undone, and several would cover the page.
        self.list.set(vec![toast]);
    }

    /// Takes all toasts away, as when what they would undo has been undone in another way.
    pub fn clear(&self) {
        self.list.set(Vec::new());
    }

    fn remove(&self, id: u32) {
        self.list.update(|list| list.retain(|toast| toast.id != id));
    }

    /// Time passes; `None` once the page is gone.
    fn tick(&self) -> Option<()> {
        let mut due = false;
        self.list.try_update_untracked(|list| {
            for toast in list {
                toast.left_ms = toast.left_ms.saturating_sub(TICK_MS);
                due |= toast.left_ms == 0;
            }
        })?;
        if due {
            self.list.update(|list| list.retain(|toast| toast.left_ms > 0));
        }
        Some(())
    }
}

/// Puts the handle into the context. Once, at the root of the app.
pub fn provide_toasts() -> Toasts {
    let toasts = Toasts { list: RwSignal::default(), next: StoredValue::new(0) };
    provide_context(toasts);
    toasts
}

/// The handle, anywhere below the root.
pub fn use_toasts() -> Toasts {
    expect_context()
}

/// Where toasts appear, once, at the end of the app. The pointer or the focus on one holds them all.
///
/// ```ignore
/// provide_toasts();
/// view! { <div class="app">…<ToastRegion/></div> }
/// use_toasts().show("Note removed", "Undo", move || undo());
/// ```
#[component]
pub fn ToastRegion() -> impl IntoView {
    let toasts = use_toasts();
    let region = NodeRef::<html::Div>::new();
    let hovered = RwSignal::new(false);
    let focused = RwSignal::new(false);
    let any = Memo::new(move |_| !toasts.list.read().is_empty());
    Effect::new(move |running: Option<Option<IntervalHandle>>| {
        if let Some(handle) = running.flatten() {
            handle.clear();
        }
        let held = hovered.get() || focused.get();
        if !any.get() || held {
            return None;
        }
        set_interval_with_handle(move || _ = toasts.tick(), Duration::from_millis(TICK_MS.into())).ok()
    });
    // A toast that goes while it has the focus leaves the focus with the page, not nowhere.
    let leave = move |id: u32| {
        let held_focus = region.get_untracked().is_some_and(|region| {
            region.contains(document().active_element().as_ref().map(|element| element.unchecked_ref::<Node>()))
        });
        toasts.remove(id);
        if held_focus {
            focus_by_id(PAGE_TITLE);
        }
        focused.set(false);
        hovered.set(false);
    };
    view! {
        <div
            class="toasts"
            role="status"
            node_ref=region
            on:mouseenter=move |_| hovered.set(true)
            on:mouseleave=move |_| hovered.set(false)
            on:focusin=move |_| focused.set(true)
            on:focusout=move |_| focused.set(false)
        >
            <For each=move || toasts.list.get() key=|toast| toast.id let:toast>
                <div class="toast">
                    <span class="toast-text">{toast.message}</span>
                    <button
                        type="button"
                        class="toast-action"
                        on:click=move |_| {
                            leave(toast.id);
                            (toast.on_action)();
                        }
                    >
                        {toast.action}
                    </button>
                    <button type="button" aria-label="Dismiss" on:click=move |_| leave(toast.id)>
                        <Icon name=IconName::Close/>
                    </button>
                </div>
            </For>
        </div>
    }
}
