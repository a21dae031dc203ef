//! A spark when ideas run dry: one turn of thought at a time.

use leptos::prelude::*;

use crate::{
    components::{Icon, IconName},
    content::lists::SPARKS,
    views::live::activity::Desk,
};

/// One tap shows a spark, the next tap another one.
#[component]
pub fn Sparks(desk: Desk) -> impl IntoView {
    // Each session begins at another spark, so that the first ones do not wear out.
    let begin = desk.id().as_str().bytes().map(usize::from).sum::<usize>();
    let shown = RwSignal::new(None::<usize>);
    let next = move |_| shown.update(|n| *n = Some(n.map_or(begin, |n| n + 1)));
    let spark = move || shown.get().map(|n| desk.say(&SPARKS[n % SPARKS.len()]));
    view! {
        <div class="spark">
            <button type="button" class="button quiet" on:click=next>
                <Icon name=IconName::Ideas/>
                {move || if shown.get().is_some() { "Another spark" } else { "A spark for one more idea" }}
            </button>
            <p role="status" class="spark-words">
                {spark}
            </p>
        </div>
    }
}
