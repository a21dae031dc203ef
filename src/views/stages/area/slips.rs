//! Lapses and relapses: logged in one tap, told in a line, and never held against what was done.

use leptos::prelude::*;

use super::{Desk, plan_lapse::PlanLapse};
use crate::{
    app::DraftArea,
    components::{Icon, IconName, focus_by_id},
    content::{
        change::{LAPSE, RELAPSE},
        words::{near_day, uncapital},
    },
    domain::{FocusAreaCommand, Slip, SlipKind, Timestamp, draft},
    platform::clock,
};

#[component]
pub fn Slips(desk: Desk) -> impl IntoView {
    // Each is known by when it was told: its place moves when an earlier one goes.
    let slips = desk.read(|area| area.slips.iter().rev().map(|slip| slip.at).collect::<Vec<_>>());
    let log = move |kind: SlipKind, said: &'static str| {
        if desk.app.run_undoable(FocusAreaCommand::LogSlip { id: desk.id(), kind, on: None }, said).is_some() {
            let at = desk.area.with_untracked(|area| area.as_ref()?.slips.last().map(|slip| slip.at));
            request_animation_frame(move || focus_by_id(&at.map(element).unwrap_or_default()));
        }
    };
    view! {
        <section class="card" aria-labelledby="area-slips">
            <h2 id="area-slips">"Lapses"</h2>
            <p class="muted">{LAPSE.meaning.text(desk.voice)}</p>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| log(SlipKind::Lapse, "Lapse logged")>
                    <Icon name=IconName::Compass/>
                    "Log a lapse"
                </button>
                <button type="button" class="button quiet" on:click=move |_| log(SlipKind::Relapse, "Relapse logged")>
                    "Log a relapse"
                </button>
            </div>
            <ul class="plain stack" role="list" aria-label="Lapses and relapses">
                <For each=move || slips.get() key=Clone::clone let:at>
                    <One desk at/>
                </For>
            </ul>
            <PlanLapse desk/>
        </section>
    }
    .into_any()
}

fn element(at: Timestamp) -> String {
    format!("slip-{}", at.0)
}

#[component]
fn One(desk: Desk, at: Timestamp) -> impl IntoView {
    let app = desk.app;
    let today = clock::use_today();
    let slip =
        desk.read(move |area| area.slips.iter().position(|slip| slip.at == at).map(|n| (n, area.slips[n].clone())));
    let learned = desk.read(move |area| {
        area.slips.iter().find(|slip| slip.at == at).map(|slip| slip.learned.clone()).unwrap_or_default()
    });
    let place = move || slip.get_untracked().map(|(n, _)| n).unwrap_or(usize::MAX);
    let save = Callback::new(move |learned| {
        app.save(FocusAreaCommand::DescribeSlip { id: desk.id(), slip: place(), learned })
    });
    let remove = move |_| {
        let command = FocusAreaCommand::RemoveSlip { id: desk.id(), slip: place() };
        if app.run_undoable(command, "Taken off the list").is_some() {
            focus_by_id("area-slips-end");
        }
    };
    let guide = match slip.get_untracked() {
        Some((_, Slip { kind: SlipKind::Lapse, .. })) => &LAPSE,
        _ => &RELAPSE,
    };
    let title = move || {
        let day = slip.get().map(|(_, slip)| near_day(slip.on, today.get())).unwrap_or_default();
        format!("{} {day}", guide.name)
    };
    let questions = guide.questions.iter().map(|asked| view! { <li>{asked.text(desk.voice)}</li> }).collect_view();
    view! {
        <li class="card sunken stack">
            <div class="split">
                <h3 id=element(at) tabindex="-1">{title}</h3>
                <button
                    type="button"
                    class="button small quiet icon-only"
                    aria-label=move || format!("Remove {}", uncapital(&title()))
                    on:click=remove
                >
                    <Icon name=IconName::Bin/>
                </button>
            </div>
            <DraftArea
                label=desk.say("What was learned?", "What did I learn?")
                name=draft::SLIP_LINE.of(&desk.id()).with_part(at.0)
                value=learned
                on_save=save
                rows=1
            />
            <details class="disclosure">
                <summary>"Questions that help to learn"</summary>
                <ul>{questions}</ul>
            </details>
        </li>
    }
    .into_any()
}
