//! The last page of the client view of filling in: thank you, and the way out for the coach.

use leptos::prelude::*;

use crate::{
    components::PAGE_TITLE,
    domain::{Client, Id},
    views::present::ExitHandedOver,
};

#[component]
pub fn Thanks(client: Id<Client>) -> impl IntoView {
    view! {
        <div class="present">
            <div class="present-head"></div>
            <div class="present-body">
                <h1 id=PAGE_TITLE class="present-question" tabindex="-1">
                    "Thank you. Please give the device back."
                </h1>
                <p>"Your answers are saved."</p>
            </div>
            <ExitHandedOver client words="" saved=true />
        </div>
    }
    .into_any()
}
