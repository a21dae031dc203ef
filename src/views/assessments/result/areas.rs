//! The bars of areas: one row each, today beside the other day.

use leptos::prelude::*;

use crate::{
    components::{
        Card, SummaryList, SummaryRow,
        chart::{BarRow, ScoreBars},
    },
    content::{
        instruments::{reading, table},
        words,
    },
    domain::{
        Assessment, NaiveDate,
        assessment::{Area, Change, Reading, changed_areas},
    },
    platform::clock,
};

/// A day as the charts name it.
pub fn short(day: NaiveDate) -> String {
    words::chart_day(day, clock::today())
}

/// What the bars of a row are: the day in hand, and the other day where there is one.
pub fn days(now: &Assessment, before: Option<&Assessment>) -> Vec<String> {
    let day = |taken: &Assessment| {
        if taken.on == clock::today() { "today".to_owned() } else { format!("on {}", short(taken.on)) }
    };
    std::iter::once(now).chain(before).map(day).collect()
}

/// One value on both days.
pub fn pair(change: &Change<Area>, which: Reading, has_before: bool) -> Vec<Option<f64>> {
    let value = |area: &Option<Area>| area.as_ref().and_then(|area| area.reading(which)).map(f64::from);
    let mut values = vec![value(&change.now)];
    if has_before {
        values.push(value(&change.before));
    }
    values
}

/// What somebody said about their areas.
pub fn words(areas: &[Area]) -> Option<AnyView> {
    let said = areas.iter().filter(|area| !area.words.trim().is_empty());
    let rows: Vec<_> = said.map(|area| SummaryRow::new(area.name.clone(), area.words.clone())).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <Card title="In words" kind="flat">
                <SummaryList rows/>
            </Card>
        }
        .into_any()
    })
}

/// The rulers: a drawing for each thing, with its three values.
pub fn rulers(now: &Assessment, before: Option<&Assessment>) -> AnyView {
    let earlier = before.map(Assessment::areas).unwrap_or_default();
    let one = |change: Change<Area>| {
        let name = change.name().to_owned();
        let rows = Reading::RULERS
            .map(|which| BarRow { label: reading(which).name.into(), values: pair(&change, which, before.is_some()) });
        let is_gone = change.now.is_none();
        let description = if is_gone {
            "It was looked at on the other day only.".to_owned()
        } else {
            let said = Reading::RULERS.map(|which| {
                let value = change.now.as_ref().and_then(|area| area.reading(which));
                let value = value.map_or_else(|| "open".to_owned(), |value| format!("{value} of 10"));
                format!("{} {value}", reading(which).name.to_lowercase())
            });
            format!("Now {}.", said.join(", "))
        };
        let cell = |value: Option<f64>| value.map_or_else(|| table::NOTHING.to_owned(), |value| format!("{value}"));
        let line = |row: &BarRow| {
            std::iter::once(row.label.clone()).chain(row.values.iter().map(|value| cell(*value))).collect()
        };
        let table: Vec<Vec<String>> = rows.iter().map(line).collect();
        let heads = if before.is_some() { vec!["Ruler", "Today", "Before"] } else { vec!["Ruler", "Today"] };
        let title = format!("Rulers for {name}");
        let names = days(now, before);
        view! {
            <Card title=name>
                <ScoreBars title description rows=rows.to_vec() names largest=10.0 heads table/>
            </Card>
        }
    };
    view! {
        {changed_areas(earlier, now.areas()).into_iter().map(one).collect_view()}
        {words(now.areas())}
    }
    .into_any()
}
