//! What a look into a file has found.

use std::sync::Arc;

use leptos::prelude::*;

use super::words::{holdings, made};
use crate::{app::use_app, content::words::count, domain::backup::Backup, store::Repo};

/// Where a file comes from, what it holds, and what is odd about it.
#[component]
pub fn Findings(backup: Arc<Backup>) -> impl IntoView {
    let report = backup.report();
    let made = use_app().with_repo(|repo| made(&report.origin, Repo::device(repo)));
    let holds = holdings(report.counts.iter().copied()).unwrap_or_else(|| "no records but settings".into());
    let mut odd = Vec::new();
    if report.duplicates > 0 {
        odd.push(format!(
            "{} of records that are there more than once. The newest counts.",
            count(report.duplicates, "older version")
        ));
    }
    if report.orphans > 0 {
        odd.push(format!(
            "{} to records that are not in the file, which does no harm.",
            count(report.orphans, "reference")
        ));
    }
    if report.drafts > 0 {
        odd.push(format!("{} typed and not added yet.", count(report.drafts, "text")));
    }
    if report.quarantined > 0 {
        odd.push(format!(
            "{} that could not be read when the file was made, brought along unchanged.",
            count(report.quarantined, "text")
        ));
    }
    let unread = (!report.set_aside.is_empty()).then(|| {
        let title =
            format!("{} that this Cairn cannot read, set aside unchanged", count(report.set_aside.len(), "record"));
        let places =
            report.set_aside.iter().map(|aside| format!("{}: {}", aside.path, aside.reason)).collect::<Vec<_>>();
        view! {
            <details class="disclosure">
                <summary>{title}</summary>
                <ul class="places-in-file">
                    {places.into_iter().map(|place| view! { <li dir="auto">{place}</li> }).collect_view()}
                </ul>
            </details>
        }
    });
    view! {
        <p>{made} ". It holds " {holds} "."</p>
        {(!odd.is_empty())
            .then(|| view! { <ul>{odd.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> })}
        {unread}
    }
    .into_any()
}
