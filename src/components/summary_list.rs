//! Check your answers: what was said, and a way back to each.

use leptos::prelude::*;

/// One answer.
#[derive(Clone)]
pub struct SummaryRow {
    label: String,
    value: String,
    /// Which of several lists it stands in, for the name of its way back.
    about: String,
    /// The id of its way back, for a summary of errors to lead to.
    id: Option<String>,
    change: Change,
}

#[derive(Clone)]
enum Change {
    No,
    Link(String),
    Button(Callback<()>),
}

impl SummaryRow {
    /// An answer that cannot be changed here.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), about: String::new(), id: None, change: Change::No }
    }

    /// The same on a page with several lists: "Change How much (Walk after lunch)".
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }

    /// The same with an id for its way back.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What makes it the same row while its words change.
    fn place(&self) -> (String, Option<String>) {
        let href = if let Change::Link(href) = &self.change { Some(href.clone()) } else { None };
        (self.label.clone(), href)
    }

    /// The same with a link to its question.
    pub fn link(mut self, href: impl Into<String>) -> Self {
        self.change = Change::Link(href.into());
        self
    }

    /// The same with a button that opens its question.
    pub fn on_change(mut self, open: impl Fn() + Send + Sync + 'static) -> Self {
        self.change = Change::Button(Callback::new(move |()| open()));
        self
    }
}

/// The answers in the order of their questions. An empty answer reads "Not answered".
///
/// ```ignore
/// <SummaryList rows=vec![SummaryRow::new("What exactly", goal.what).link("#/goals/week/what")]/>
/// ```
#[component]
pub fn SummaryList(#[prop(into)] rows: Signal<Vec<SummaryRow>>) -> impl IntoView {
    // A row stays while its words change, and so does the focus on its way back.
    let places = Memo::new(move |_| rows.read().iter().map(SummaryRow::place).enumerate().collect::<Vec<_>>());
    view! {
        <dl class="summary-list">
            <For each=move || places.get() key=Clone::clone let:place>
                {row(place.0, rows)}
            </For>
        </dl>
    }
}

fn row(at: usize, rows: Signal<Vec<SummaryRow>>) -> AnyView {
    let Some(SummaryRow { label, change, id, .. }) = rows.read_untracked().get(at).cloned() else {
        return ().into_any();
    };
    let name = {
        let label = label.clone();
        move || match rows.read().get(at).filter(|row| !row.about.is_empty()) {
            Some(row) => format!("Change {label} ({})", row.about),
            None => format!("Change {label}"),
        }
    };
    let change = match change {
        Change::No => None,
        Change::Link(href) => Some(view! { <a href=href id=id aria-label=name>"Change"</a> }.into_any()),
        Change::Button(open) => Some(
            view! {
                <button type="button" class="link" id=id aria-label=name on:click=move |_| open.run(())>
                    "Change"
                </button>
            }
            .into_any(),
        ),
    };
    let value = move || match rows.read().get(at).map(|row| row.value.clone()).unwrap_or_default() {
        value if value.is_empty() => view! { <span class="muted">"Not answered"</span> }.into_any(),
        value => value.into_any(),
    };
    view! {
        <div>
            <dt>{label}</dt>
            <dd class="summary-value">{value}</dd>
            {change.map(|change| view! { <dd class="summary-change">{change}</dd> })}
        </div>
    }
    .into_any()
}
