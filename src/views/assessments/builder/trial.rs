//! Trying a questionnaire: the questions as they will be asked, and the score as it will be. Nothing is kept.

use leptos::prelude::*;

use crate::{
    app::RecordDraft,
    content::words::count,
    domain::{
        Questionnaire,
        assessment::{Answers, Score},
    },
    views::wizard::taking::Reply,
};

/// Folded away until it is opened; every edit begins the trial anew.
#[component]
pub fn Trial(record: RecordDraft<Questionnaire>) -> impl IntoView {
    let open = RwSignal::new(false);
    let whole = record.read(Questionnaire::clone);
    let shown = move || {
        open.get().then(|| {
            let given = RwSignal::new(Answers::blank(&whole.get()));
            let items = given.with_untracked(|given| given.items.clone());
            let is_whole = items.iter().all(|answer| answer.item.kind.is_whole());
            let fields =
                items.into_iter().enumerate().filter(|_| is_whole).map(move |(n, answer)| field(given, n, answer.item));
            view! {
                <div class="stack">
                    {(!is_whole).then(|| view! { <p class="muted">"One of the questions cannot be answered yet."</p> })}
                    {fields.collect_view()}
                    <p role="status">{move || given.with(|given| said(&given.score()))}</p>
                </div>
            }
        })
    };
    view! {
        <details
            class="disclosure"
            on:toggle=move |event| {
                use leptos::wasm_bindgen::JsCast;
                let details = event.target().and_then(|target| target.dyn_into::<leptos::web_sys::Element>().ok());
                open.set(details.is_some_and(|details| details.has_attribute("open")));
            }
        >
            <summary>"Try it"</summary>
            {shown}
        </details>
    }
}

fn field(given: RwSignal<Answers>, n: usize, item: crate::domain::assessment::Item) -> AnyView {
    let reply = Reply {
        question: item.text,
        value: Signal::derive(move || given.with(|given| given.items[n].value)),
        words: Signal::derive(move || given.with(|given| given.items[n].words.clone())),
        on_value: Callback::new(move |value| given.update(|given| given.items[n].value = value)),
        on_words: Callback::new(move |words| given.update(|given| given.items[n].words = words)),
        heading: false,
    };
    reply.show(item.kind)
}

fn said(score: &Score) -> String {
    match score {
        Score::None => "Nothing is counted.".into(),
        Score::Open(open) => format!("{} still open.", count(open.len(), "question")),
        score => format!("Score: {}", score.in_words().unwrap_or_default()),
    }
}
