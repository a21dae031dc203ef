//! An assessment on paper, and the ways in which its report leaves.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Buttons, asked};
use crate::{
    app::{App, use_app},
    components::{Message, Tone},
    content::instruments::report,
    domain::{Assessment, Id, document::Document},
    route::Route,
    views::{outbox::Outbox, summary::Sheet, unknown::Unknown},
};

fn report_of(app: App, id: &Id<Assessment>) -> Option<Document> {
    app.with(|model| model.assessments.get(id).map(|taken| report(model, taken).document()))
}

/// Whether a report may be sent on: it is one's own, or it is marked to share with the client.
fn may_leave(app: App, id: &Id<Assessment>) -> Memo<bool> {
    let id = id.clone();
    app.memo(move |model| {
        let taken: Option<&Arc<Assessment>> = model.assessments.get(&id);
        let own = |taken: &Assessment| model.clients.get(&taken.client).is_some_and(|client| client.myself);
        taken.is_some_and(|taken| taken.visibility.client || own(taken))
    })
}

/// The report of an assessment, ready to print.
#[component]
pub fn PrintAssessment(id: Id<Assessment>) -> impl IntoView {
    let app = use_app();
    if report_of(app, &id).is_none() {
        return view! { <Unknown /> }.into_any();
    }
    let open = may_leave(app, &id);
    let back = Route::Assessment(id.clone()).href();
    let document = app.memo(move |model| model.assessments.get(&id).map(|taken| report(model, taken).document()));
    let running = Signal::derive(move || if open.get() { "for-assessment" } else { "for-assessment-private" });
    asked();
    view! {
        <div class="page">
            <Buttons back=back words="Back to the assessment" />
            <Show when=move || !open.get()>
                <div class="no-print">
                    <Message tone=Tone::Info>
                        <p>"Only you can see this. The paper says so, until you share the assessment."</p>
                    </Message>
                </div>
            </Show>
            <Sheet document=document running=running titled=true />
        </div>
    }
    .into_any()
}

/// Copy, share, print or save the report; what holds the answers and nothing else.
#[component]
pub fn ReportOutbox(id: Id<Assessment>) -> impl IntoView {
    let app = use_app();
    let open = may_leave(app, &id);
    let paper = Route::PrintAssessment(id.clone()).href();
    let id = StoredValue::new(id);
    let document = Signal::derive(move || id.with_value(|id| report_of(app, id)));
    view! {
        <section class="stack tight" aria-labelledby="report-title">
            <h2 id="report-title">"Report"</h2>
            <p class="muted">"The answers with their change since last time. No notes and no stages."</p>
            {move || view! { <Outbox document=document paper=paper.clone() noun="report" can_share=open.get() /> }}
        </section>
    }
    .into_any()
}
