//! The wheel of life in its three views.

use leptos::prelude::*;

use super::{
    areas::{days, pair, words},
    table,
};
use crate::{
    components::{
        Card, Segmented,
        chart::{BarRow, ScoreBars, Spoke, WheelChart},
    },
    content::{
        instruments::table as tables,
        words::{count, listed},
    },
    domain::{
        Assessment,
        assessment::{Area, Change, Reading, changed_areas},
    },
    platform::clock,
};

const TITLE: &str = "Wheel of life";

/// The first of the three views.
pub const WHEEL: &str = "wheel";
const VIEWS: [(&str, &str); 3] = [(WHEEL, "Wheel"), ("bars", "Bars"), ("table", "Table")];

/// Wheel, bars or table: the same values in each. There is no average, since the areas are not of one kind.
pub fn show(now: &Assessment, before: Option<&Assessment>, view: RwSignal<String>) -> AnyView {
    let (now, before) = (StoredValue::new(now.clone()), StoredValue::new(before.cloned()));
    let shown = move || {
        now.with_value(|now| {
            before.with_value(|before| match view.read().as_str() {
                "bars" => bars(now, before.as_ref()),
                "table" => {
                    let earlier = before.as_ref().map(Assessment::areas);
                    table::shown(TITLE, tables::areas(earlier, now.areas(), &Reading::WHEEL))
                }
                _ => wheel(now, before.as_ref()),
            })
        })
    };
    let options = VIEWS.map(|(id, name)| (id.to_owned(), name.to_owned())).to_vec();
    view! {
        <Card>
            <Segmented legend="Show as" options value=view on_change=Callback::new(move |id| view.set(id))/>
            {shown}
        </Card>
        {now.with_value(|now| words(now.areas()))}
    }
    .into_any()
}

fn wheel(now: &Assessment, before: Option<&Assessment>) -> AnyView {
    let changes = changed_areas(before.map(Assessment::areas).unwrap_or_default(), now.areas());
    let spoke = |change: &Change<Area>| Spoke {
        name: change.name().to_owned(),
        start: change.before.as_ref().and_then(|area| area.current),
        today: change.now.as_ref().and_then(|area| area.current),
        wished: change.now.as_ref().and_then(|area| area.wished),
    };
    let spokes = changes.iter().map(spoke).collect();
    let (heads, rows) = figures(now, before);
    let day = if now.on == clock::today() { "today" } else { "then" };
    view! { <WheelChart title=TITLE description=sentence(&changes, before) spokes day heads rows/> }.into_any()
}

fn bars(now: &Assessment, before: Option<&Assessment>) -> AnyView {
    let changes = changed_areas(before.map(Assessment::areas).unwrap_or_default(), now.areas());
    let row = |change: &Change<Area>| {
        let mut values = pair(change, Reading::Current, true);
        values.push(change.now.as_ref().and_then(|area| area.wished).map(f64::from));
        // The wished value stands in the third place, so that it always looks the same.
        if before.is_none() {
            values.remove(1);
        }
        BarRow { label: change.name().to_owned(), values }
    };
    let rows = changes.iter().map(row).collect();
    let names = days(now, before).into_iter().chain(["wished".to_owned()]).collect();
    let (heads, table) = figures(now, before);
    view! {
        <ScoreBars title=TITLE description=sentence(&changes, before) rows names largest=10.0 heads table/>
    }
    .into_any()
}

/// The table behind both drawings.
fn figures(now: &Assessment, before: Option<&Assessment>) -> (Vec<&'static str>, Vec<Vec<String>>) {
    let earlier = before.map(Assessment::areas);
    let table = tables::areas(earlier, now.areas(), &[Reading::Current, Reading::Wished]);
    (table.heads, table.rows)
}

/// What there is to see: what has moved since the other day, or which areas matter the most.
fn sentence(changes: &[Change<Area>], before: Option<&Assessment>) -> String {
    let Some(before) = before else {
        let highest = changes.iter().filter_map(|change| change.now.as_ref()?.priority).max();
        let most = |change: &&Change<Area>| change.now.as_ref().and_then(|area| area.priority) == highest;
        let names = changes.iter().filter(most).map(|change| change.name().to_owned()).collect::<Vec<_>>();
        let areas = count(changes.len(), "area");
        return match (highest, listed(names)) {
            (Some(_), Some(names)) => format!("{areas}. What matters most now: {names}."),
            _ => format!("{areas}."),
        };
    };
    let moved = |test: fn(i32) -> bool| {
        let is = |change: &&Change<Area>| change.moved(Reading::Current).is_some_and(test);
        changes.iter().filter(is).count()
    };
    let (up, down, same) = (moved(|by| by > 0), moved(|by| by < 0), moved(|by| by == 0));
    let day = super::areas::short(before.on);
    format!("Since {day}: {} up, {down} down, {same} the same.", count(up, "area"))
}
