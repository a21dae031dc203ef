//! A list that is written and put in order: lines with their own fields, each with buttons to move and to remove it.

use leptos::prelude::*;

use super::{Icon, IconName, StatusLine, dom::focus_first_in, focus_by_id};

/// What can be done with a list, by places counted from 0.
#[derive(Clone, Copy)]
pub struct EditList {
    /// The beginning of the ids of its rows.
    pub id: StoredValue<String>,
    /// What one line is called in the middle of a sentence, such as "area".
    pub noun: &'static str,
    pub count: Signal<usize>,
    /// What the line at a place is about; empty: its number serves.
    pub name: Callback<usize, String>,
    /// Moves the line at a place one down, or one up.
    pub shift: Callback<(usize, bool)>,
    /// Takes a line away.
    pub remove: Option<Callback<usize>>,
    /// Adds an empty line at the end, with the words of the button.
    pub add: Option<(&'static str, Callback<()>)>,
}

/// The list. The focus stays with the line that was moved, goes into one that was added, and to the next when one goes.
///
/// ```ignore
/// <EditRows list label="Areas" row=move |n| view! { <TextField label=format!("Area {}", n + 1) …/> }.into_any()/>
/// ```
#[component]
pub fn EditRows(
    list: EditList,
    /// The name of the list.
    #[prop(into)]
    label: String,
    /// The fields of the line at a place. They follow the line that stands there.
    #[prop(into)]
    row: Callback<usize, AnyView>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let button = list.add.map(|(words, add)| {
        let add = move |_| {
            add.run(());
            // Named now: by the next frame the page may have been left.
            let last = list.row(list.count.get_untracked().saturating_sub(1));
            request_animation_frame(move || focus_first_in(&last));
        };
        view! {
            <p>
                <button type="button" class="button" id=list.add_id() on:click=add>
                    <Icon name=IconName::Add/>
                    {words}
                </button>
            </p>
        }
    });
    view! {
        <ol class="plain stack line-editors" aria-label=label>
            <For each=move || 0..list.count.get() key=|n| *n let:n>
                <li class="line-editor" id=list.row(n)>
                    <div class="stack tight">{row.run(n)}</div>
                    {list.tools(n, said)}
                </li>
            </For>
        </ol>
        <StatusLine text=said unseen=true/>
        {button}
    }
    .into_any()
}

impl EditList {
    fn row(self, n: usize) -> String {
        self.id.with_value(|id| format!("{id}-{n}"))
    }

    fn add_id(self) -> String {
        self.id.with_value(|id| format!("{id}-add"))
    }

    fn tool(self, n: usize, down: bool) -> String {
        format!("{}-{}", self.row(n), if down { "down" } else { "up" })
    }

    /// The line in words, as its buttons name it.
    fn called(self, n: usize) -> String {
        match self.name.run(n) {
            name if name.trim().is_empty() => format!("{} {}", self.noun, n + 1),
            name => name,
        }
    }

    fn tools(self, n: usize, said: RwSignal<String>) -> AnyView {
        let shift = move |down: bool| {
            let last = self.count.get_untracked().saturating_sub(1);
            let name = untrack(|| self.called(n));
            let to = if down { (n + 1).min(last) } else { n.saturating_sub(1) };
            if to == n {
                said.set(format!("{name} is already {}", if down { "last" } else { "first" }));
                return;
            }
            self.shift.run((n, down));
            said.set(format!("{name} is now {} of {}", to + 1, last + 1));
            let moved = self.tool(to, down);
            request_animation_frame(move || focus_by_id(&moved));
        };
        let remove = self.remove.map(|remove| {
            let away = move |_| {
                said.set(format!("{} removed", untrack(|| self.called(n))));
                remove.run(n);
                let next = self.count.get_untracked().checked_sub(1).map(|last| self.row(n.min(last)));
                let add = self.add_id();
                request_animation_frame(move || match next {
                    None => focus_by_id(&add),
                    Some(next) => focus_first_in(&next),
                });
            };
            view! {
                <button
                    type="button"
                    class="button quiet small icon-only"
                    aria-label=move || format!("Remove {}", self.called(n))
                    on:click=away
                >
                    <Icon name=IconName::Bin/>
                </button>
            }
        });
        view! {
            <div class="row-tools">
                <button
                    type="button"
                    class="button quiet small icon-only"
                    id=self.tool(n, false)
                    aria-label=move || format!("Move {} up", self.called(n))
                    on:click=move |_| shift(false)
                >
                    <Icon name=IconName::ArrowUp/>
                </button>
                <button
                    type="button"
                    class="button quiet small icon-only"
                    id=self.tool(n, true)
                    aria-label=move || format!("Move {} down", self.called(n))
                    on:click=move |_| shift(true)
                >
                    <Icon name=IconName::ArrowDown/>
                </button>
                {remove}
            </div>
        }
        .into_any()
    }
}
