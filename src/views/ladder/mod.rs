//! The goal ladder: vision, three-month goals, and this week's goals, each to be changed where it stands.

mod in_place;
mod three_month;
mod vision;
mod week;

use leptos::prelude::*;
use three_month::ThreeMonthRung;
pub use three_month::{AddThreeMonthGoal, EditThreeMonthGoal, MoreForThreeMonthGoal, is_being_edited};
pub use vision::VisionWords;
pub use week::WeekNote;
use week::WeekRung;

use crate::{
    app::use_app,
    components::{Icon, IconName},
    domain::{Client, Id, Voice},
};

/// A client's ladder, from the far view down to this week.
///
/// ```ignore
/// <Ladder client=client.id.clone()/>
/// ```
#[component]
pub fn Ladder(
    client: Id<Client>,
    /// Only vision and three-month goals.
    #[prop(optional)]
    without_week: bool,
) -> impl IntoView {
    let app = use_app();
    let myself = app.with(|model| model.clients.get(&client).is_some_and(|client| client.myself));
    let voice = if myself { Voice::Own } else { Voice::Coach };
    let dreamer = client.clone();
    view! {
        <ol class="plain ladder" aria-label="Goal ladder">
            <Rung icon=IconName::Vision title="Vision">
                <VisionWords client=dreamer voice/>
            </Rung>
            <ThreeMonthRung client=client.clone() voice/>
            {(!without_week).then(|| view! { <WeekRung client voice/> })}
        </ol>
    }
}

/// One rung: its icon, its name and what stands on it.
#[component]
fn Rung(icon: IconName, title: &'static str, children: Children) -> impl IntoView {
    view! {
        <li class="rung">
            <span class="rung-mark">
                <Icon name=icon/>
            </span>
            <div class="rung-body">
                <h3>{title}</h3>
                {children()}
            </div>
        </li>
    }
}
