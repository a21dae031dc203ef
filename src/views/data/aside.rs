//! What could not be read: kept as it is, and there to be saved raw.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::use_app,
    components::{Icon, IconName, StatusLine},
    content::words::count,
    platform::files,
    store::Quarantined,
};

/// The texts that were set aside; nothing when there are none.
#[component]
pub fn Aside() -> impl IntoView {
    let app = use_app();
    let texts = app.quarantine();
    let said = RwSignal::new(String::new());
    let all = move |_| {
        let all = texts.with_untracked(|texts| {
            texts.iter().map(|kept| format!("{}\n{}\n\n", kept.key, kept.text)).collect::<String>()
        });
        save(said, "cairn-set-aside.txt".into(), all);
    };
    let rows = move || {
        let texts = texts.get();
        texts.into_iter().enumerate().map(|(i, kept)| row(i + 1, kept, said)).collect_view()
    };
    view! {
        <Show when=move || texts.with(|texts| !texts.is_empty())>
            <section class="stack" aria-labelledby="aside-title">
                <h2 id="aside-title">"Set aside"</h2>
                <p>
                    {move || count(texts.with(Vec::len), "text")}
                    " could not be read, or lost to another version. Nothing was thrown away: you can save each as it is, and all of them are in your backups."
                </p>
                <ul class="rows">{rows}</ul>
                <div class="actions">
                    <button type="button" class="button" on:click=all>
                        <Icon name=IconName::Download />
                        "Download all that was set aside"
                    </button>
                </div>
                <StatusLine text=said />
            </section>
        </Show>
    }
    .into_any()
}

fn row(number: usize, kept: Quarantined, said: RwSignal<String>) -> AnyView {
    let title = format!("Text {number}");
    let size = count(kept.text.chars().count(), "character");
    let name = format!("Download text {number}");
    view! {
        <li class="row aside-row">
            <span>
                <span class="row-title">{title}</span>
                <span class="row-meta" dir="auto">
                    {format!("{}, {size}: {}", kept.key, kept.reason)}
                </span>
            </span>
            <button
                type="button"
                class="button small"
                aria-label=name
                on:click=move |_| save(said, format!("cairn-set-aside-{number}.txt"), kept.text.clone())
            >
                "Download"
            </button>
        </li>
    }
    .into_any()
}

fn save(said: RwSignal<String>, name: String, text: String) {
    spawn_local(async move {
        let words = files::hand_over(&name, "text/plain", &text).await.words(&name);
        let _ = said.try_set(words);
    });
}
