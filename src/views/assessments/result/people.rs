//! Stakeholder interviews: the tally, and the words for the coach alone.

use leptos::prelude::*;

use super::table;
use crate::{
    components::Card,
    content::instruments::{relation, table as tables},
    domain::assessment::{Interview, SMALLEST_GROUP, Stakeholders, tally},
};

/// The ratings so that nobody is given away, and under them what each person said.
pub fn show(all: &Stakeholders) -> AnyView {
    let tallied = tally(all);
    let held_back = tallied.iter().any(|one| one.held_back);
    let has_ratings = tallied.iter().any(|one| one.own.is_some() || one.overall.is_some() || one.held_back);
    let together = tallied.iter().any(|one| one.groups.iter().any(|group| group.is_together()));
    let note = match (held_back, together) {
        (true, _) => Some(format!(
            "Groups of fewer than {SMALLEST_GROUP} are not shown, and where somebody is left out there is no figure for all."
        )),
        (false, true) => Some(format!("Groups of fewer than {SMALLEST_GROUP} stand together.")),
        _ => None,
    };
    let table = table::shown("Tally", tables::tally(&tallied));
    let people = all.interviews.iter().map(|one| person(all, one)).collect_view();
    view! {
        {has_ratings
            .then(|| {
                view! {
                    <Card title="Tally">
                        {table}
                        {note.map(|note| view! { <p class="muted">{note}</p> })}
                    </Card>
                }
            })}
        <Card title="In their words" kind="keep">
            <p class="muted">"Only you can see who said what."</p>
            {people}
        </Card>
    }
    .into_any()
}

fn person(all: &Stakeholders, one: &Interview) -> AnyView {
    let who = [one.who.trim(), relation(one.relation)].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    let said = all.questions.iter().zip(&one.answers).filter(|(_, answer)| !answer.trim().is_empty());
    let line = |(question, answer): (&String, &String)| {
        view! {
            <dt class="muted">{question.clone()}</dt>
            <dd class="prose">{answer.clone()}</dd>
        }
    };
    view! {
        <details class="disclosure">
            <summary>{who.join(", ")}</summary>
            <dl class="stack tight">{said.map(line).collect_view()}</dl>
        </details>
    }
    .into_any()
}
