//! A person's own words, when something did not go as planned: what they want, and what they can lean on.

use leptos::prelude::*;

use crate::{
    app::use_app,
    domain::{Client, Id},
    platform::clock,
};

/// Vision, values, strengths and what helped, in the client's own words; nothing while there are none.
///
/// ```ignore
/// <OwnWords client=goal.client.clone()/>
/// ```
#[component]
pub fn OwnWords(client: Id<Client>) -> impl IntoView {
    let today = clock::use_today();
    let words = use_app().memo(move |model| model.lean_on(&client, today.get()));
    move || {
        let words = words.get();
        if words.is_empty() {
            return None;
        }
        let quote = [words.vision, words.why].into_iter().filter(|text| !text.is_empty());
        let quote = quote.map(|text| view! { <p class="prose" dir="auto">{text}</p> }).collect_view();
        let lists = [
            ("Values", words.values.join(", ")),
            ("Strengths", words.strengths.join(", ")),
            ("What helped before", words.helped),
        ];
        let lists = lists
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(name, text)| {
                view! {
                    <div>
                        <dt>{name}</dt>
                        <dd dir="auto">{text}</dd>
                    </div>
                }
            })
            .collect_view();
        Some(
            view! {
                <div class="own-words" role="group" aria-label="Own words to lean on">
                    <p class="eyebrow" aria-hidden="true">
                        "Own words to lean on"
                    </p>
                    {quote}
                    <dl>{lists}</dl>
                </div>
            }
            .into_any(),
        )
    }
}
