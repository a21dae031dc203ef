//! Group and Choose: ideas in clusters, and at Choose what each is worth.

use leptos::prelude::*;

use super::{
    advice::Advice,
    card::Cards,
    cluster::{Named, NewCluster},
    desk::Desk,
};
use crate::domain::{
    Cluster, Id,
    board::{Group, Step},
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

/// The ideas in no cluster.
#[component]
fn Loose(desk: Desk, step: Step) -> impl IntoView {
    let groups = group_of(desk, None);
    let has_clusters = desk.query(|model, board| !model.clusters_of(&board.id).is_empty());
    view! {
        <section class="cluster-column" data-zone="">
            <Show when=move || has_clusters.get()>
                <h2>"In no group"</h2>
            </Show>
            <Show when=move || is_empty(groups)>
                <p class="muted">"No ideas here."</p>
            </Show>
            <Cards desk=desk groups=groups step=step label="Ideas" />
        </section>
    }
    .into_any()
}

/// The ideas of one cluster, or of none.
pub fn group_of(desk: Desk, cluster: Option<Id<Cluster>>) -> Memo<Vec<Group>> {
    Memo::new(move |_| {
        let is_it = |group: &&Group| group.cluster.as_ref().map(|found| &found.id) == cluster.as_ref();
        desk.groups.read().iter().find(is_it).cloned().into_iter().collect()
    })
}

/// Whether there is no idea in these.
pub fn is_empty(groups: Memo<Vec<Group>>) -> bool {
    groups.read().iter().all(|group| group.threads.is_empty())
}
