//! What was said before, beside the question that draws on it.

use leptos::prelude::*;

use crate::components::{SummaryList, SummaryRow};

/// Earlier answers beside a field; those that are empty are left out.
pub fn beside(field: AnyView, title: &'static str, said: Vec<(&'static str, String)>) -> AnyView {
    let rows: Vec<SummaryRow> = said
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(name, text)| SummaryRow::new(name, text))
        .collect();
    if rows.is_empty() {
        return field;
    }
    view! {
        <div class="with-material">
            <div class="stack">{field}</div>
            <section class="card sunken material" aria-label=title>
                <h2>{title}</h2>
                <SummaryList rows/>
            </section>
        </div>
    }
    .into_any()
}
