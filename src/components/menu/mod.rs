//! A button that opens a list of actions.

mod list;

use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;

use super::dom::unique_id;
use super::{Icon, IconName};
use list::{Step, focus_item, place};

/// One action of a `Menu`.
#[derive(Clone)]
pub struct MenuItem {
    label: String,
    on_select: Callback<()>,
    icon: Option<IconName>,
    danger: bool,
}

impl MenuItem {
    /// An action and what it does.
    pub fn new(label: impl Into<String>, on_select: impl Fn() + Send + Sync + 'static) -> Self {
        Self { label: label.into(), on_select: Callback::new(move |()| on_select()), icon: None, danger: false }
    }

    /// The same with an icon before its words.
    pub fn icon(mut self, icon: IconName) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The same, marked as taking something away.
    pub fn danger(mut self) -> Self {
        self.danger = true;
        self
    }
}

/// A menu button: arrow keys, Home and End move, Esc and a click elsewhere close, and the focus returns to the button.
///
/// `label` is the whole name, such as "Move Walk to work"; `shown` is the part of it to show ("Move"), empty for an
/// icon alone.
///
/// ```ignore
/// <Menu label="Move Walk to work" shown="Move" icon=IconName::Move items=vec![MenuItem::new("Move up", move || up())]/>
/// ```
#[component]
pub fn Menu(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] items: Signal<Vec<MenuItem>>,
    #[prop(into, optional)] shown: Option<Signal<String>>,
    #[prop(optional)] icon: Option<IconName>,
    /// Further classes of the button: `small`, `quiet`, `icon-only`.
    #[prop(into, optional)]
    kind: String,
) -> impl IntoView {
    let id = unique_id("menu");
    let button = NodeRef::<html::Button>::new();
    let list = NodeRef::<html::Ul>::new();
    let open = RwSignal::new(false);
    let from_end = StoredValue::new(false);
    let at = RwSignal::new((0.0, 0.0));

    let toggled = move |_| {
        // It comes a moment after the menu has opened or closed: the page may have been left by then.
        let Some(popover) = list.try_get_untracked().flatten() else { return };
        let showing = popover.matches(":popover-open").unwrap_or(false);
        open.set(showing);
        if showing && let Some(button) = button.get_untracked() {
            at.set(place(&button, &popover));
            focus_item(&popover, if from_end.get_value() { Step::Last } else { Step::First });
            from_end.set_value(false);
        }
    };
    let close = move || {
        if let Some(popover) = list.get_untracked() {
            let _ = popover.hide_popover();
        }
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    let open_by_key = move |ev: KeyboardEvent| {
        let key = ev.key();
        if (key == "ArrowDown" || key == "ArrowUp")
            && let Some(popover) = list.get_untracked()
        {
            // Alt with an arrow belongs to the page: it moves the card itself.
            if ev.alt_key() {
                return;
            }
            ev.prevent_default();
            from_end.set_value(key == "ArrowUp");
            let _ = popover.show_popover();
        }
    };
    let move_by_key = move |ev: KeyboardEvent| {
        let step = match ev.key().as_str() {
            "ArrowDown" => Step::Next,
            "ArrowUp" => Step::Previous,
            "Home" => Step::First,
            "End" => Step::Last,
            "Tab" => {
                close();
                return;
            }
            _ => return,
        };
        ev.prevent_default();
        if let Some(popover) = list.get_untracked() {
            focus_item(&popover, step);
        }
    };
    let entries = move || {
        let item = |item: MenuItem| {
            let MenuItem { label, on_select, icon, danger } = item;
            view! {
                <li role="none">
                    <button
                        type="button"
                        role="menuitem"
                        tabindex="-1"
                        class:danger=danger
                        on:click=move |_| {
                            close();
                            on_select.run(());
                        }
                    >
                        {icon.map(|name| view! { <Icon name/> })}
                        {label}
                    </button>
                </li>
            }
        };
        open.get().then(|| items.get().into_iter().map(item).collect_view().into_any())
    };
    view! {
        <button
            type="button"
            class=format!("button {kind}")
            aria-haspopup="menu"
            aria-expanded=move || open.get().to_string()
            aria-label=move || shown.is_some().then(|| label.get())
            popovertarget=id.clone()
            node_ref=button
            on:keydown=open_by_key
        >
            {icon.map(|name| view! { <Icon name/> })}
            {move || shown.unwrap_or(label).get()}
        </button>
        <ul
            class="menu"
            role="menu"
            popover="auto"
            id=id
            aria-label=move || label.get()
            style:--menu-x=move || format!("{}px", at.get().0)
            style:--menu-y=move || format!("{}px", at.get().1)
            node_ref=list
            on:beforetoggle=move |_: Event| open.set(true)
            on:toggle=toggled
            on:keydown=move_by_key
        >
            {entries}
        </ul>
    }
}
