//! A questionnaire: its score and what may be said of it, the answers, and the other day beside them.

use leptos::prelude::*;

use super::{
    areas::{days, short},
    table,
};
use crate::{
    components::{
        Card,
        chart::{BarRow, ScoreBars},
    },
    content::{
        instruments::{swls_band, table as tables},
        words::count,
    },
    domain::{
        Assessment,
        assessment::{Answered, Answers, Change, ItemKind, Score, changed_answers, same_questions},
    },
    views::wizard::taking::reply,
};

/// The card with the score, the answers and the credit.
pub fn show(now: &Assessment, answers: &Answers, before: Option<(&Assessment, &Answers)>) -> AnyView {
    let told = tables::answers(before.map(|(_, answers)| answers), answers, &|answer| reply(now, answer));
    let credit = answers.credit.clone();
    view! {
        {score(now, answers, before)}
        {drawn(now, answers, before)}
        <Card title="Answers" kind="flat">{table::shown("Answers", told)}</Card>
        {(!credit.is_empty()).then(|| view! { <p class="muted">{credit}</p> })}
    }
    .into_any()
}

fn score(now: &Assessment, answers: &Answers, before: Option<(&Assessment, &Answers)>) -> Option<AnyView> {
    let score = answers.score();
    let open = match &score {
        Score::None => return None,
        Score::Open(open) => {
            let places = open.iter().map(|place| (place + 1).to_string()).collect::<Vec<_>>().join(", ");
            Some(format!("No score yet: {} still open (number {places}).", count(open.len(), "question")))
        }
        _ => None,
    };
    let name = match score {
        Score::Mean(_) => "On average",
        _ => "Score",
    };
    let band = match &score {
        Score::Sum(points) if now.instrument.as_str() == Assessment::SWLS => swls_band(points.sum),
        _ => None,
    };
    let earlier =
        before.map(|(before, earlier)| match (earlier.score().in_words(), same_questions(earlier, answers)) {
            (Some(words), true) => format!("On {}: {words}.", short(before.on)),
            (_, false) => "The questions have changed since, so the scores are not held against each other.".to_owned(),
            (None, true) => format!("On {} some questions stayed open.", short(before.on)),
        });
    Some(
        view! {
            <Card title=name>
                {score.in_words().map(|words| view! { <p class="score numerals">{words}</p> })}
                {open.map(|open| view! { <p>{open}</p> })}
                {band
                    .map(|band| {
                        view! {
                            <p>
                                <strong>{band.name}</strong>
                                ". "
                                {band.text}
                            </p>
                        }
                    })}
                {earlier.map(|earlier| view! { <p class="muted">{earlier}</p> })}
            </Card>
        }
        .into_any(),
    )
}

/// The scales as bars, today and the other day; words and choices stand in the table alone.
fn drawn(now: &Assessment, answers: &Answers, before: Option<(&Assessment, &Answers)>) -> Option<AnyView> {
    let empty = Answers::default();
    let value = |answer: &Option<Answered>| {
        answer.as_ref().filter(|answer| !answer.is_open()).and_then(|answer| answer.value).map(f64::from)
    };
    let scale = |change: &Change<Answered>| match change.now.as_ref().map(|answer| &answer.item.kind) {
        Some(ItemKind::Scale { max, .. }) => Some(*max),
        _ => None,
    };
    let changes = changed_answers(before.map_or(&empty, |(_, answers)| answers), answers);
    let scales: Vec<_> = changes.iter().filter(|change| scale(change).is_some()).collect();
    let largest = scales.iter().filter_map(|change| scale(change)).max()?;
    let row = |change: &&Change<Answered>| {
        let is_same = change.moved().is_some();
        let mut values = vec![value(&change.now)];
        values.extend(before.map(|_| value(&change.before).filter(|_| is_same)));
        BarRow { label: change.text().to_owned(), values }
    };
    let rows: Vec<_> = scales.iter().map(row).collect();
    let cell = |value: &Option<f64>| value.map_or_else(|| tables::NOTHING.to_owned(), |value| format!("{value}"));
    let line = |row: &BarRow| std::iter::once(row.label.clone()).chain(row.values.iter().map(cell)).collect();
    let table: Vec<Vec<String>> = rows.iter().map(line).collect();
    let heads = if before.is_some() { vec!["Question", "Today", "Before"] } else { vec!["Question", "Today"] };
    let description = match before {
        None => format!("{} on scales up to {largest}.", count(rows.len(), "answer")),
        Some((before, _)) => {
            let up = scales.iter().filter(|change| change.moved().is_some_and(|by| by > 0)).count();
            let down = scales.iter().filter(|change| change.moved().is_some_and(|by| by < 0)).count();
            format!("Since {}: {} with more points, {down} with fewer.", short(before.on), count(up, "answer"))
        }
    };
    let (title, names) = (answers.name.clone(), days(now, before.map(|(before, _)| before)));
    Some(
        view! {
            <Card title="Side by side" kind="flat">
                <ScoreBars
                    title
                    description
                    rows
                    names
                    largest=f64::from(largest)
                    heads
                    table
                />
            </Card>
        }
        .into_any(),
    )
}
