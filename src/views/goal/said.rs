//! What was said in a check-in, with room for more.

use leptos::prelude::*;

use super::{check_ins::named, line::CheckInLine, short_day};
use crate::{
    app::use_app,
    components::{Icon, IconName},
    domain::{CheckIn as Record, GoalCommand, Id, Outcome, draft},
    platform::clock,
    views::percent_draft::PercentDraft,
};

/// A check-in just made: its word, a way to say it again, a line, and a share for whoever likes a number.
#[component]
pub fn Said(
    id: Id<Record>,
    /// The id that takes the focus.
    element: String,
    described_by: String,
    again: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let check_in = app.memo(move |model| model.check_ins.get(&wanted).cloned());
    let (outcome, on) = app.with(|model| model.check_ins.get(&id).map(|check_in| (check_in.outcome, check_in.on)))?;
    let (badge, icon) = match outcome {
        Outcome::Done => ("badge ok", IconName::CheckCircle),
        Outcome::Partly => ("badge accent", IconName::Growth),
        Outcome::NotToday | Outcome::Lapse => ("badge", IconName::Moon),
    };
    let said = match (on == clock::today(), outcome) {
        (true, Outcome::NotToday) => named(outcome).to_owned(),
        (true, _) => format!("Today: {}", named(outcome).to_lowercase()),
        (false, Outcome::NotToday) => format!("{}: not that day", short_day(on)),
        (false, _) => format!("{}: {}", short_day(on), named(outcome).to_lowercase()),
    };
    let percent = Signal::derive(move || check_in.read().as_ref().and_then(|kept| kept.percent));
    let share_draft = draft::CHECK_IN_PERCENT.of(&id);
    let shared = id.clone();
    let share = Callback::new(move |percent| app.save(GoalCommand::RateCheckIn { id: shared.clone(), percent }));
    Some(
        view! {
            <div class="stack tight">
                <p class="split" id=element tabindex="-1">
                    <span class=badge>
                        <Icon name=icon />
                        {said}
                    </span>
                    <button
                        type="button"
                        class="button small quiet"
                        aria-describedby=described_by
                        on:click=move |_| again.run(())
                    >
                        "Check in again"
                    </button>
                </p>
                <CheckInLine id=id outcome=outcome />
                {(outcome != Outcome::NotToday)
                    .then(|| {
                        view! {
                            <details class="disclosure" open=percent.get_untracked().is_some()>
                                <summary>"Say it in percent"</summary>
                                <PercentDraft label="How much of it" name=share_draft value=percent on_save=share />
                            </details>
                        }
                    })}
            </div>
        }
        .into_any(),
    )
}
