//! What the person said in favour of changing, to be heard again: at a review, and after a lapse.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::Card,
    content::change_talk::of,
    domain::{Client, Id},
};

/// So many phrases are heard again at once.
const FEW: usize = 3;

/// A few of the client's own phrases; nothing while there are none.
#[component]
pub fn Replay(client: Id<Client>, #[prop(optional)] own: bool) -> impl IntoView {
    let app = use_app();
    let phrases = app.memo(move |model| {
        let notes = model.words_to_replay(&client, FEW);
        notes.iter().map(|note| (note.text.clone(), note.change_talk)).collect::<Vec<_>>()
    });
    let (title, lede) = if own {
        ("In my own words", "I said this about changing. It may be worth hearing again.")
    } else {
        ("In their own words", "Said about changing, in earlier talks. Worth reading back slowly.")
    };
    move || {
        let phrases = phrases.get();
        (!phrases.is_empty()).then(|| {
            let phrase = |(text, talk): (String, Option<_>)| {
                let kind = talk.map(|talk| view! { <span class="badge">{of(talk).name}</span> });
                view! {
                    <li class="said-words">
                        <blockquote class="prose" dir="auto">{text}</blockquote>
                        {kind}
                    </li>
                }
            };
            view! {
                <Card title=title kind="flat">
                    <p class="muted">{lede}</p>
                    <ul class="plain stack tight" aria-label=title>
                        {phrases.into_iter().map(phrase).collect_view()}
                    </ul>
                </Card>
            }
            .into_any()
        })
    }
}
