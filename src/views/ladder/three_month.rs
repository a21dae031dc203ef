//! The middle rung: outcomes within about three months.

use leptos::prelude::*;

use super::{
    Rung,
    in_place::{InPlace, Line, has_draft},
};
use crate::{
    app::{Over, use_app},
    components::{Icon, IconName, Menu, MenuItem, focus_by_id, hold_focus, unique_id},
    domain::{Client, DraftName, GoalCommand, GoalStatus, Id, ThreeMonthGoal, Voice, draft},
    platform::{clock, page},
    route::Wizard,
    views::goal::short_day,
};

const LINES: [Line; 2] = [
    Line { label: "In three months", hint: "What will be so by then, seen from the outside.", rows: 2 },
    Line { label: "How it shows", hint: "A number, a date, something others would notice.", rows: 1 },
];

/// The active three-month goals, and a way to add one.
#[component]
pub fn ThreeMonthRung(client: Id<Client>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let sought = client.clone();
    let goals = app
        .memo(move |model| model.three_month_goals_of(&sought).iter().map(|goal| goal.id.clone()).collect::<Vec<_>>());
    let nothing = match voice {
        Voice::Coach => "No three-month goals yet. One to three give the weeks a direction.",
        Voice::Own => "I have no three-month goals yet. One to three give my weeks a direction.",
    };
    view! {
        <Rung icon=IconName::Journey title="Three-month goals">
            {move || goals.read().is_empty().then(|| view! { <p class="muted">{nothing}</p> })}
            <ul class="plain stack" aria-label="Three-month goals">
                <For each=move || goals.get() key=Clone::clone let:goal>
                    <Goal goal/>
                </For>
            </ul>
            <AddThreeMonthGoal client/>
        </Rung>
    }
}

/// A button that turns into the fields of a new three-month goal.
#[component]
pub fn AddThreeMonthGoal(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let name = draft::NEW_THREE_MONTH_IN_PLACE.of(&client);
    let adding = RwSignal::new(has_draft(&name));
    let add_id = unique_id("add");
    let close = closing(adding, add_id.clone());
    let questions = Wizard::NewThreeMonthGoal(client.clone()).start().href();
    let add = Callback::new(move |[statement, measure]: [String; 2]| {
        let goal = ThreeMonthGoal { statement, measure, ..ThreeMonthGoal::draft(client.clone(), clock::today()) };
        app.save(GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(goal) })
    });
    move || {
        if adding.get() {
            let (name, saved) = (name.clone(), [Signal::default(); 2]);
            return view! { <InPlace lines=LINES name saved over=None on_save=add on_close=close/> }.into_any();
        }
        view! {
            <div class="cluster ways">
                <button type="button" class="button quiet small" id=add_id.clone() on:click=move |_| adding.set(true)>
                    <Icon name=IconName::Add/>
                    "Add a three-month goal"
                </button>
                <a class="button quiet small" href=questions.clone()>
                    "Add one, question by question"
                </a>
            </div>
        }
        .into_any()
    }
}

#[component]
fn Goal(goal: Id<ThreeMonthGoal>) -> impl IntoView {
    let app = use_app();
    let editing = RwSignal::new(is_being_edited(&goal));
    let place = unique_id("three-month");
    let close = closing(editing, place.clone());
    let sought = goal.clone();
    let record = app.memo(move |model| model.three_month_goals.get(&sought).cloned());
    view! {
        <li id=place>
            {move || {
                if editing.get() {
                    return view! { <EditThreeMonthGoal goal=goal.clone() on_close=close/> }.into_any();
                }
                let Some(shown) = record.get() else { return ().into_any() };
                view! {
                    <div class="rung-goal">
                        <div>
                            <p class="row-title prose">{shown.statement.clone()}</p>
                            {(!shown.measure.is_empty())
                                .then(|| view! { <p class="row-meta">{shown.measure.clone()}</p> })}
                            <p class="row-meta">{format!("Until {}", short_day(shown.target))}</p>
                        </div>
                        <MoreForThreeMonthGoal goal=goal.clone() editing/>
                    </div>
                }
                    .into_any()
            }}
        </li>
    }
}

/// Whether words of this goal were being changed when it was left.
pub fn is_being_edited(goal: &Id<ThreeMonthGoal>) -> bool {
    has_draft(&draft_of(goal))
}

fn draft_of(goal: &Id<ThreeMonthGoal>) -> DraftName {
    draft::THREE_MONTH_IN_PLACE.of(goal)
}

/// Ends the editing, and gives the focus back.
fn closing(editing: RwSignal<bool>, back: String) -> Callback<()> {
    Callback::new(move |()| {
        editing.set(false);
        let back = back.clone();
        request_animation_frame(move || focus_by_id(&back));
    })
}

/// The words of a three-month goal as fields.
#[component]
pub fn EditThreeMonthGoal(goal: Id<ThreeMonthGoal>, on_close: Callback<()>) -> impl IntoView {
    let app = use_app();
    app.with(|model| model.three_month_goals.get(&goal).map(drop))?;
    let saved = [|goal: &ThreeMonthGoal| goal.statement.clone(), |goal: &ThreeMonthGoal| goal.measure.clone()];
    let saved = saved.map(|part| {
        let sought = goal.clone();
        let text = app.memo(move |model| model.three_month_goals.get(&sought).map(|goal| part(goal)));
        Signal::derive(move || text.get().unwrap_or_default())
    });
    let name = draft_of(&goal);
    let over = Over::named_by(&name);
    let save = Callback::new(move |[statement, measure]: [String; 2]| {
        let Some(kept) = app.with(|model| model.three_month_goals.get(&goal).cloned()) else { return Ok(()) };
        let changed = ThreeMonthGoal { statement, measure, ..(*kept).clone() };
        app.save(GoalCommand::SaveThreeMonthGoal { id: Some(goal.clone()), goal: Box::new(changed) })
    });
    Some(view! { <InPlace lines=LINES name saved over on_save=save on_close/> }.into_any())
}

/// What can be done with a three-month goal.
#[component]
pub fn MoreForThreeMonthGoal(goal: Id<ThreeMonthGoal>, editing: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let sought = goal.clone();
    let label = app.memo(move |model| {
        let statement = model.three_month_goals.get(&sought).map(|goal| goal.statement.clone());
        format!("More for {}", statement.unwrap_or_default())
    });
    let id = StoredValue::new(goal);
    let set = move |status: GoalStatus, message: &'static str| {
        hold_focus();
        _ = app.run_undoable(GoalCommand::SetThreeMonthStatus { id: id.get_value(), status }, message);
    };
    let remove = move || {
        hold_focus();
        _ = app.run_undoable(GoalCommand::RemoveThreeMonthGoal { id: id.get_value() }, "Three-month goal removed");
    };
    let items = vec![
        MenuItem::new("Edit", move || editing.set(true)).icon(IconName::Edit),
        MenuItem::new("Go through the questions", move || {
            page::go(&Wizard::ThreeMonthGoal(id.get_value()).start().href(), false);
        })
        .icon(IconName::Journey),
        MenuItem::new("Finish", move || set(GoalStatus::Finished, "Three-month goal finished"))
            .icon(IconName::CheckCircle),
        MenuItem::new("Let go", move || set(GoalStatus::LetGo, "Three-month goal let go")),
        MenuItem::new("Remove", remove).icon(IconName::Bin).danger(),
    ];
    view! { <Menu label shown="" icon=IconName::More items kind="small quiet icon-only"/> }
}
