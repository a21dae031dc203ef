//! From an area to what comes of it, in one step: a focus area, a goal for three months, a goal for this week.

use leptos::prelude::*;

use super::Look;
use crate::{
    components::{Icon, IconName, Menu, MenuItem, focus_by_id},
    domain::{FocusArea, FocusAreaCommand, Id},
    platform::page,
    route::{Route, Wizard},
};

const FOCUS: &str = "Make it a focus area";
const THREE_MONTHS: &str = "Set a three-month goal";
const WEEK: &str = "Set a goal for this week";

/// The focus area that bears the name of an area.
pub fn focus_of(look: Look, area: String) -> Memo<Option<Id<FocusArea>>> {
    look.app.memo(move |model| {
        let taken = model.assessments.get(&look.id())?;
        model.focus_area_named(taken, &area).map(|focus| focus.id.clone())
    })
}

fn make(look: Look, area: &str) {
    let add = FocusAreaCommand::Add { client: look.client(), name: area.to_owned(), behaviour: String::new() };
    look.app.run_undoable(add, format!("{area} is a focus area now"));
}

fn three_months(look: Look, at: usize) -> Route {
    Wizard::ThreeMonthFrom(look.id(), place(at)).start()
}

fn week(look: Look, at: usize) -> Route {
    Wizard::WeekFrom(look.id(), place(at)).start()
}

fn place(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

/// The three ways on as a menu, for a list of areas.
#[component]
pub fn ActMenu(look: Look, at: usize, area: String) -> impl IntoView {
    let focus = focus_of(look, area.clone());
    let label = format!("Next step: {area}");
    let items = move || {
        let made = area.clone();
        let focus = match focus.get() {
            Some(id) => MenuItem::new("Open its focus area", move || {
                page::go(&Route::FocusArea(id.clone()).href(), false);
            }),
            None => MenuItem::new(FOCUS, move || make(look, &made)),
        };
        vec![
            focus.icon(IconName::Growth),
            MenuItem::new(THREE_MONTHS, move || page::go(&three_months(look, at).href(), false)),
            MenuItem::new(WEEK, move || page::go(&week(look, at).href(), false)),
        ]
    };
    view! { <Menu label=label shown="Next step" kind="small" items=Signal::derive(items) /> }
}

/// The three ways on side by side, under a question.
#[component]
pub fn Act(look: Look, at: usize, area: String) -> impl IntoView {
    let focus = focus_of(look, area.clone());
    // Button and link take each other's place: the focus stays there.
    let id = crate::components::unique_id("act");
    let (three, week) = (three_months(look, at).href(), week(look, at).href());
    let (named_three, named_week) = (format!("{THREE_MONTHS}: {area}"), format!("{WEEK}: {area}"));
    let focus = move || match focus.get() {
        Some(focus) => {
            let name = format!("Open the focus area: {area}");
            view! {
                <a class="button small" id=id.clone() href=Route::FocusArea(focus).href() aria-label=name>
                    "Open the focus area"
                </a>
            }
            .into_any()
        }
        None => {
            let (made, back) = (area.clone(), id.clone());
            let press = move |_| {
                make(look, &made);
                let back = back.clone();
                request_animation_frame(move || focus_by_id(&back));
            };
            view! {
                <button
                    type="button"
                    class="button small"
                    id=id.clone()
                    aria-label=format!("{FOCUS}: {area}")
                    on:click=press
                >
                    <Icon name=IconName::Growth />
                    {FOCUS}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <div class="cluster">
            {focus} <a class="button small" href=three aria-label=named_three>
                {THREE_MONTHS}
            </a> <a class="button small" href=week aria-label=named_week>
                {WEEK}
            </a>
        </div>
    }
    .into_any()
}
