//! The papers about concerns: the form for a doctor, and a note for the coach's own records.

use leptos::prelude::*;

use super::{Buttons, asked};
use crate::{
    app::use_app,
    components::Checkbox,
    content::concerns,
    domain::{Client, Id, Referral, Voice},
    route::Route,
    views::{concerns::paper_of, summary::Sheet, unknown::Unknown},
};

/// The form for a doctor. The name is on it only where somebody wishes it.
#[component]
pub fn PrintRelease(client: Id<Client>) -> impl IntoView {
    let Some(client) = use_app().with(|model| model.clients.get(&client).cloned()) else {
        return view! { <Unknown /> }.into_any();
    };
    let named = RwSignal::new(false);
    let back = Route::Concerns(client.id.clone()).href();
    let (voice, words) = match client.myself {
        true => (Voice::Own, "Back to help from others"),
        false => (Voice::Coach, "Back to concerns and referral"),
    };
    // In self mode there is no name but You.
    let offer = (!client.myself).then(|| {
        let label = format!("Put the name {} on the form", client.name);
        view! {
            <div class="no-print">
                <Checkbox label=label passing=true checked=named on_change=move |on| named.set(on) />
            </div>
        }
    });
    let document = Signal::derive(move || {
        let person = if named.get() { client.name.as_str() } else { "" };
        Some(concerns::release(voice, person))
    });
    asked();
    view! {
        <div class="page">
            <Buttons back=back words=words />
            {offer}
            <Sheet document=document running="for-doctor" titled=true />
        </div>
    }
    .into_any()
}

/// A note of a concern, ready to print.
#[component]
pub fn PrintReferral(id: Id<Referral>) -> impl IntoView {
    let app = use_app();
    let back = Route::Referral(id.clone()).href();
    let document = app.memo(move |model| {
        let note = model.referrals.get(&id)?;
        Some(paper_of(note, model.clients.get(&note.client)?))
    });
    if document.read_untracked().is_none() {
        return view! { <Unknown /> }.into_any();
    }
    asked();
    view! {
        <div class="page">
            <Buttons back=back words="Back to the note" />
            <Sheet document=document running="for-records" titled=true />
        </div>
    }
    .into_any()
}
