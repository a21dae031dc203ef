//! Clusters: a new one, and one with its ideas.

use leptos::prelude::*;

use super::{
    card::Cards,
    desk::Desk,
    groups::{group_of, is_empty},
};
use crate::{
    app::{InlineEdit, QuickAdd, use_draft},
    components::{IconName, Menu, MenuItem, PAGE_TITLE, focus_by_id},
    domain::{BoardCommand, Cluster, Id, board::Step, draft},
};

/// The field that names a new cluster.
#[component]
pub fn NewCluster(desk: Desk) -> impl IntoView {
    let draft = use_draft(draft::NEW_CLUSTER.of(&desk.id()), String::new());
    let error = RwSignal::new(None::<String>);
    let add =
        Callback::new(move |name: String| match desk.app.save(BoardCommand::AddCluster { id: desk.id(), name }) {
            Ok(()) => {
                error.set(None);
                desk.say_that(format!("Group added: {}", draft.text().get_untracked().trim()));
                draft.reset(String::new());
            }
            Err(why) => error.set(Some(why)),
        });
    view! {
        <QuickAdd
            draft=draft
            label="A new group"
            hint="A name for ideas that belong together. Then drag ideas there, or use Move on each."
            button="Add group"
            error=error
            on_add=add
        />
    }
    .into_any()
}

/// A cluster: its name, what can be done with it, and its ideas.
#[component]
pub fn Named(desk: Desk, id: Id<Cluster>, step: Step) -> impl IntoView {
    let wanted = id.clone();
    let cluster = desk.app.memo(move |model| model.clusters.get(&wanted).cloned());
    let name = Signal::derive(move || cluster.read().as_ref().map(|cluster| cluster.name.clone()).unwrap_or_default());
    let mark = move || cluster.read().as_ref().map_or(0, |cluster| cluster.mark % Cluster::MARKS).to_string();
    let groups = group_of(desk, Some(id.clone()));
    let renaming = RwSignal::new(false);
    let element = format!("cluster-{id}");
    let (menu, heading, zone) = (element.clone(), element.clone(), id.to_string());
    let id = StoredValue::new(id);
    let items = move || {
        let mut items = vec![MenuItem::new("Rename", move || renaming.set(true)).icon(IconName::Edit)];
        items.extend(moves(desk, &id.read_value(), &element));
        let remove = move || {
            let command = BoardCommand::RemoveCluster { id: id.get_value() };
            if desk.change(command, || "Group removed; its ideas are kept".to_owned()) {
                focus_by_id(PAGE_TITLE);
            }
        };
        items.push(MenuItem::new("Remove the group, keep its ideas", remove).icon(IconName::Bin).danger());
        items
    };
    view! {
        <section class="cluster-column" data-mark=mark data-zone=zone>
            <div class="split">
                <h2 dir="auto">
                    <span class="cluster-mark" aria-hidden="true"></span>
                    {move || name.get()}
                </h2>
                <span id=menu>
                    <Menu
                        label=Signal::derive(move || format!("More for {}", name.get()))
                        shown=""
                        icon=IconName::More
                        kind="small quiet icon-only"
                        items=Signal::derive(items)
                    />
                </span>
            </div>
            {move || {
                let close = Callback::new({
                    let heading = heading.clone();
                    move |()| {
                        renaming.set(false);
                        let heading = heading.clone();
                        request_animation_frame(move || focus_by_id(&heading));
                    }
                });
                let rename = Callback::new(move |name: String| {
                    desk.app.save(BoardCommand::RenameCluster { id: id.get_value(), name })
                });
                renaming
                    .get()
                    .then(|| {
                        view! {
                            <InlineEdit
                                draft_name=draft::CLUSTER_NAME.of(&id.read_value())
                                saved=name
                                label="Name of the group"
                                button="Save name"
                                on_save=rename
                                on_close=close
                            />
                        }
                    })
            }}
            <Show when=move || is_empty(groups)>
                <p class="muted">"Empty so far. Move an idea here."</p>
            </Show>
            <Cards desk=desk groups=groups step=step label=name />
        </section>
    }
    .into_any()
}

/// Where a cluster can go among the others.
fn moves(desk: Desk, id: &Id<Cluster>, element: &str) -> Vec<MenuItem> {
    let all = desk.app.with(|model| model.clusters_of(&desk.id()));
    let Some(at) = all.iter().position(|cluster| cluster.id == *id) else { return Vec::new() };
    let words = all[at].name.clone();
    let item = |label: &'static str, icon, to: usize| {
        // It stands at `to` when what is there, or what follows it, comes next.
        let before = all.get(if to > at { to + 1 } else { to }).map(|cluster| cluster.id.clone());
        let (command, count) = (BoardCommand::MoveCluster { id: id.clone(), before }, all.len());
        let (words, element) = (words.clone(), element.to_owned());
        MenuItem::new(label, move || {
            if desk.change(command.clone(), || format!("{words} is now group {} of {count}", to + 1)) {
                let element = element.clone();
                request_animation_frame(move || focus_by_id(&element));
            }
        })
        .icon(icon)
    };
    let earlier = at.checked_sub(1).map(|to| item("Move earlier", IconName::ArrowUp, to));
    let later = (at + 1 < all.len()).then(|| item("Move later", IconName::ArrowDown, at + 1));
    earlier.into_iter().chain(later).collect()
}
