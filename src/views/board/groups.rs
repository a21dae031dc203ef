//! Group and Choose: ideas in clusters, and at Choose what each is worth.

use leptos::prelude::*;

use super::{card::Cards, desk::Desk};
use crate::{
    app::use_draft,
    components::{Icon, IconName, Menu, MenuItem, Message, TextField, Tone},
    domain::{
        Board, BoardCommand, Cluster, Id,
        board::{Group, Step, Thread},
    },
};

#[component]
pub fn Groups(desk: Desk, step: Step) -> impl IntoView {
    let clusters = desk.query(|model, board| {
        model.clusters_of(&board.id).iter().map(|cluster| cluster.id.clone()).collect::<Vec<_>>()
    });
    view! {
        {(step == Step::Choose).then(|| view! { <Advice desk=desk /> })}
        {(step == Step::Group).then(|| view! { <NewCluster desk=desk /> })}
        <div class="clusters">
            <Loose desk=desk step=step />
            <For each=move || clusters.get() key=Clone::clone let:cluster>
                <Named desk=desk id=cluster step=step />
            </For>
        </div>
    }
    .into_any()
}

/// A gentle word on how many ideas are chosen, and once on how few there are to choose from.
#[component]
fn Advice(desk: Desk) -> impl IntoView {
    let chosen = desk.query(|model, board| model.ideas_at(&board.home()).iter().filter(|idea| idea.chosen).count());
    // One idea alone is a risky guide (Chartier, in 003): said once, and never again.
    let lonely = desk.query(|model, board| {
        let ideas = model.ideas_at(&board.home());
        let is_early = ideas.len() < usize::from(board.minimum) && ideas.iter().any(|idea| idea.chosen);
        (is_early && !board.minimum_noted).then_some((ideas.len(), board.minimum))
    });
    let words = move || match chosen.get() {
        0 => "Choose one to three ideas with energy in them.".to_owned(),
        1 => "1 idea chosen.".to_owned(),
        n if n <= Board::FEW => format!("{n} ideas chosen."),
        n => format!("{n} ideas chosen. Three are plenty for one week; the others stay here."),
    };
    view! {
        <p class="status-line" role="status">{words}</p>
        {move || {
            lonely
                .get()
                .map(|(there, aim)| {
                    view! {
                        <Message tone=Tone::Info title="A few more may be worth a minute">
                            <p>
                                {format!("{there} of the {aim} you set out for are here. A second and a third idea make the first one safer to follow.")}
                            </p>
                            <div class="cluster">
                                <button
                                    type="button"
                                    class="button small"
                                    on:click=move |_| {
                                        desk.run(BoardCommand::NoteMinimum { id: desk.id() });
                                        desk.run(BoardCommand::Open { id: desk.id(), step: Step::Brainstorm });
                                    }
                                >
                                    "Back to Brainstorm"
                                </button>
                                <button
                                    type="button"
                                    class="button small quiet"
                                    on:click=move |_| _ = desk.run(BoardCommand::NoteMinimum { id: desk.id() })
                                >
                                    "These are enough"
                                </button>
                            </div>
                        </Message>
                    }
                })
        }}
    }
    .into_any()
}

#[component]
fn NewCluster(desk: Desk) -> impl IntoView {
    let draft = use_draft(format!("board:{}:cluster", desk.id()), String::new());
    let error = RwSignal::new(None::<String>);
    let add =
        Callback::new(move |name: String| match desk.app.save(BoardCommand::AddCluster { id: desk.id(), name }) {
            Ok(()) => {
                error.set(None);
                desk.said.set("Group added".into());
                draft.reset(String::new());
            }
            Err(why) => error.set(Some(why)),
        });
    view! {
        <form
            class="idea-add"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                add.run(draft.text().get_untracked());
            }
        >
            <TextField
                label="A new group"
                hint="A name for ideas that belong together. Then use Move on each idea."
                value=draft.text()
                error=error
                on_input=Callback::new(move |text| draft.set(text))
                on_enter=add
            />
            <button type="submit" class="button">
                <Icon name=IconName::Add />
                "Add group"
            </button>
        </form>
    }
    .into_any()
}

/// The ideas in no cluster.
#[component]
fn Loose(desk: Desk, step: Step) -> impl IntoView {
    let threads = threads_of(desk, None);
    let has_clusters = desk.query(|model, board| !model.clusters_of(&board.id).is_empty());
    view! {
        <section class="cluster-column">
            <Show when=move || has_clusters.get()>
                <h2>"In no group"</h2>
            </Show>
            <Show when=move || threads.read().is_empty()>
                <p class="muted">"No ideas here."</p>
            </Show>
            <Cards desk=desk threads=threads step=step label="Ideas" />
        </section>
    }
    .into_any()
}

fn threads_of(desk: Desk, cluster: Option<Id<Cluster>>) -> Memo<Vec<Thread>> {
    Memo::new(move |_| {
        let groups = desk.groups.read();
        let is_it = |group: &&Group| group.cluster.as_ref().map(|found| &found.id) == cluster.as_ref();
        groups.iter().find(is_it).map(|group| group.threads.clone()).unwrap_or_default()
    })
}

#[component]
fn Named(desk: Desk, id: Id<Cluster>, step: Step) -> impl IntoView {
    let wanted = id.clone();
    let cluster = desk.app.memo(move |model| model.clusters.get(&wanted).cloned());
    let name = Signal::derive(move || cluster.read().as_ref().map(|cluster| cluster.name.clone()).unwrap_or_default());
    let mark = move || cluster.read().as_ref().map_or(0, |cluster| cluster.mark % Cluster::MARKS).to_string();
    let wanted = id.clone();
    let threads = threads_of(desk, Some(wanted));
    let renaming = RwSignal::new(false);
    let id = StoredValue::new(id);
    let items = move || {
        vec![
            MenuItem::new("Rename", move || renaming.set(true)).icon(IconName::Edit),
            MenuItem::new("Remove the group, keep its ideas", move || {
                let command = BoardCommand::RemoveCluster { id: id.get_value() };
                if desk.app.run_undoable(command, "Group removed; its ideas are kept").is_some() {
                    crate::platform::page::focus(crate::components::PAGE_TITLE);
                }
            })
            .icon(IconName::Bin)
            .danger(),
        ]
    };
    view! {
        <section class="cluster-column" data-mark=mark>
            <div class="split">
                <h2 dir="auto">
                    <span class="cluster-mark" aria-hidden="true"></span>
                    {move || name.get()}
                </h2>
                <Menu
                    label=Signal::derive(move || format!("More for {}", name.get()))
                    shown=""
                    icon=IconName::More
                    kind="small quiet icon-only"
                    items=Signal::derive(items)
                />
            </div>
            {move || renaming.get().then(|| view! { <Rename desk=desk id=id.get_value() name=name.get_untracked() open=renaming /> })}
            <Show when=move || threads.read().is_empty()>
                <p class="muted">"Empty so far. Move an idea here."</p>
            </Show>
            {move || view! { <Cards desk=desk threads=threads step=step label=name.get() /> }}
        </section>
    }
    .into_any()
}

#[component]
fn Rename(desk: Desk, id: Id<Cluster>, name: String, open: RwSignal<bool>) -> impl IntoView {
    let text = RwSignal::new(name);
    let error = RwSignal::new(None::<String>);
    let save =
        Callback::new(move |name: String| match desk.app.save(BoardCommand::RenameCluster { id: id.clone(), name }) {
            Ok(()) => open.set(false),
            Err(why) => error.set(Some(why)),
        });
    view! {
        <form
            class="idea-add"
            on:submit=move |event| {
                event.prevent_default();
                save.run(text.get_untracked());
            }
        >
            <TextField
                label="Name of the group"
                value=text
                error=error
                focus_on_mount=true
                on_input=Callback::new(move |name| text.set(name))
                on_enter=save
            />
            <button type="submit" class="button">
                "Save name"
            </button>
        </form>
    }
    .into_any()
}
