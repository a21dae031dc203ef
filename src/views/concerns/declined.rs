//! Coaching rests while help that was offered is declined (003). It says so kindly, and locks nothing.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Message, Tone},
    content::concerns::DECLINED,
    domain::{Client, Id, Voice},
    route::Route,
};

/// The word on resting, while there is a note that asks for it.
#[component]
pub fn Declined(
    client: Id<Client>,
    voice: Voice,
    /// Stands on the page of the note itself.
    #[prop(optional)]
    here: bool,
) -> impl IntoView {
    let resting = use_app().memo(move |model| {
        let notes = model.referrals_of(&client);
        notes.iter().find(|note| note.pauses_coaching()).map(|note| note.id.clone())
    });
    let title = match voice {
        Voice::Coach => "Coaching pauses until they have had help",
        Voice::Own => "My coaching rests until I have had help",
    };
    move || {
        resting.get().map(|note| {
            let way = (!here).then(|| view! { <p><a href=Route::Referral(note).href()>"Open the note"</a></p> });
            view! {
                <Message tone=Tone::Info title=title>
                    <ul>{DECLINED.iter().map(|line| view! { <li>{line.text(voice)}</li> }).collect_view()}</ul>
                    {way}
                </Message>
            }
        })
    }
}
