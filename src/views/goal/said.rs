//! What was said in a check-in, with room for more.

use leptos::prelude::*;

use super::{check_ins::named, short_day};
use crate::{
    app::{DraftArea, use_app},
    components::{Icon, IconName},
    domain::{CheckIn as Record, GoalCommand, Id, Outcome},
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
    let (badge, icon, label) = match outcome {
        Outcome::Done => ("badge ok", IconName::CheckCircle, "What went well?"),
        Outcome::Partly => ("badge accent", IconName::Growth, "What went well?"),
        Outcome::NotToday | Outcome::Lapse => ("badge", IconName::Moon, "What got in the way?"),
    };
    let said = match (on == clock::today(), outcome) {
        (true, Outcome::NotToday) => named(outcome).to_owned(),
        (true, _) => format!("Today: {}", named(outcome).to_lowercase()),
        (false, Outcome::NotToday) => format!("{}: not that day", short_day(on)),
        (false, _) => format!("{}: {}", short_day(on), named(outcome).to_lowercase()),
    };
    let line = Signal::derive(move || check_in.read().as_ref().map(|kept| kept.line.clone()).unwrap_or_default());
    let percent = Signal::derive(move || check_in.read().as_ref().and_then(|kept| kept.percent));
    let (line_draft, share_draft) = (format!("check-in:{id}"), format!("check-in-percent:{id}"));
    let shared = id.clone();
    let share = Callback::new(move |percent| app.save(GoalCommand::RateCheckIn { id: shared.clone(), percent }));
    let save = Callback::new(move |line: String| app.save(GoalCommand::DescribeCheckIn { id: id.clone(), line }));
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
                <DraftArea label=label name=line_draft value=line on_save=save rows=1 hint="One line, if you like." />
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
