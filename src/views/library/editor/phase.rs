//! One phase of the format.

use leptos::{ev, prelude::*};

use super::{fields, fold::Fold, lines::Lines, row::Row, state::Editor};
use crate::{
    components::{Checkbox, Checklist, Icon, IconName, NumberField, TextField, use_toasts},
    content::activities::activity,
    domain::{Activity, Format, FormatPhase, Text, When, format_edit::LineKind},
    platform::page,
};

/// Its name and share in view; its purpose, activities, questions and checklist a tap away.
#[component]
pub fn PhaseEditor(editor: Editor<Format>, id: String, times: Memo<Vec<String>>) -> impl IntoView {
    let row = Row { editor, id: StoredValue::new(id.clone()) };
    let phase = Memo::new(move |_| row.find());
    let place = Memo::new(move |_| row.place());
    let name = Memo::new(move |_| match phase.read().as_ref().map(|phase| phase.name.trim()) {
        Some("") | None => "New phase".to_owned(),
        Some(name) => name.to_owned(),
    });
    let time = move || place.get().and_then(|place| times.read().get(place).cloned()).unwrap_or_default();
    let by_key = move |event: ev::KeyboardEvent| {
        let down = event.key() == "ArrowDown";
        if event.alt_key() && (down || event.key() == "ArrowUp") && !page::is_typing() {
            event.prevent_default();
            row.shift(down, &name.get_untracked());
        }
    };
    view! {
            <li>
    <div class="card flat phase-card" role="group" aria-label=move || name.get() on:keydown=by_key>
                <div class="split">
                    <h3>{move || format!("{}. {}", place.get().unwrap_or(0) + 1, name.get())}</h3>
                    <Tools row=row name=name />
                </div>
                <div class="phase-basics">
                    <TextField
                        id=fields::phase_name(&id)
                        label="Name"
                        value=Signal::derive(move || text(&phase.read(), |phase| &phase.name))
                        error=editor.error(fields::phase_name(&id))
                        on_input=move |text: String| row.change("name", |phase| phase.name = text.into())
                    />
                    <div class="cluster share-time">
                        <NumberField
                            id=fields::share(&id)
                            label="Share"
                            unit="%"
                            value=Signal::derive(move || row.share())
                            error=editor.error(fields::share(&id))
                            on_input=move |text: String| row.id.with_value(|id| editor.type_share(id, &text))
                        />
                        <p class="numerals">{time}</p>
                    </div>
                </div>
                <Shape row=row phase=phase />
                <Lines editor=editor phase_id=id.clone() kind=LineKind::Prompt />
                <Lines editor=editor phase_id=id kind=LineKind::Check />
    </div>
            </li>
        }
    .into_any()
}

/// Purpose, activities, and when it is proposed.
#[component]
fn Shape(row: Row, phase: Memo<Option<FormatPhase>>) -> impl IntoView {
    let open = RwSignal::new(false);
    let items = StoredValue::new(Activity::ALL.map(|what| {
        let words = activity(what);
        (words.id.to_owned(), format!("{}: {}", words.name, words.hint))
    }));
    let checked = Memo::new(move |_| {
        let chosen = phase.read().as_ref().map(|phase| phase.activities.clone()).unwrap_or_default();
        chosen.into_iter().map(|what| activity(what).id.to_owned()).collect::<Vec<_>>()
    });
    let toggle = move |(id, on): (String, bool)| {
        row.change("", |phase| {
            // Kept in the order in which a phase shows them.
            let has = |what: &Activity| if activity(*what).id == id { on } else { phase.activities.contains(what) };
            phase.activities = Activity::ALL.into_iter().filter(has).collect();
        });
    };
    let monthly = Memo::new(move |_| phase.read().as_ref().is_some_and(|phase| phase.when == When::Monthly));
    let set_monthly = move |on| {
        row.change("", |phase| phase.when = if on { When::Monthly } else { When::Always });
    };
    view! {
        <Fold title="Purpose and what it brings".to_owned() open=open>
            <div class="stack">
                <TextField
                    label="What this phase is for"
                    rows=2
                    value=Signal::derive(move || text(&phase.read(), |phase| &phase.purpose))
                    on_input=move |text: String| row.change("purpose", |phase| phase.purpose = text.into())
                />
                <Checklist legend="What it brings" items=items.get_value().to_vec() checked=checked on_toggle=toggle />
                <Checkbox
                    label="About once a month only"
                    hint="Proposed when 28 days have passed since the last time; otherwise its time goes to the heart of the session."
                    checked=monthly
                    on_change=set_monthly
                />
            </div>
        </Fold>
    }
    .into_any()
}

/// Up, down and away.
#[component]
fn Tools(row: Row, name: Memo<String>) -> impl IntoView {
    let toasts = use_toasts();
    let tool = move |tool: &'static str| row.id.with_value(|id| fields::tool(id, tool));
    let button = move |which: &'static str, icon: IconName, says: &'static str, run: Callback<()>| {
        view! {
            <button
                type="button"
                class="button quiet icon-only"
                id=tool(which)
                aria-label=move || says.replace("{}", &name.read())
                on:click=move |_| run.run(())
            >
                <Icon name=icon />
            </button>
        }
    };
    let up = Callback::new(move |()| row.shift(false, &name.get_untracked()));
    let down = Callback::new(move |()| row.shift(true, &name.get_untracked()));
    let remove = Callback::new(move |()| {
        let said = format!("{} removed", name.get_untracked());
        if let Some(put_back) = row.remove() {
            toasts.show(said, "Undo", put_back);
        }
    });
    view! {
        <div class="row-tools">
            {button("up", IconName::ArrowUp, "Move {} up", up)}
            {button("down", IconName::ArrowDown, "Move {} down", down)}
            {button("remove", IconName::Bin, "Remove {}", remove)}
        </div>
    }
}

fn text(phase: &Option<FormatPhase>, field: fn(&FormatPhase) -> &Text) -> String {
    phase.as_ref().map(|phase| field(phase).to_string()).unwrap_or_default()
}
