//! The last page of a wizard: Check your answers.

use leptos::prelude::*;

use super::pages::{Begun, Way, number};
use crate::{
    app::use_app,
    components::{QuestionPage, SummaryList, SummaryRow},
    domain::Record,
    platform::page,
    route::WizardPage,
};

/// Every answer with its way back, and the button that saves.
pub fn check<T: Record + Send + Sync>(way: Way<T>) -> AnyView {
    let app = use_app();
    let Way { questions, answers, .. } = way;
    let texts = answers.read(move |record| {
        let rows = |at: usize| app.with(|model| questions.rows(at, record, model));
        questions.asked_at(record).into_iter().map(|at| (at, rows(at))).collect::<Vec<_>>()
    });
    let rows = Signal::derive(move || {
        let row = |at: usize, n: usize, (name, answer): (String, String)| {
            let change = way.to(WizardPage::Change(number(at)));
            let row = SummaryRow::new(name, answer).link(change.href());
            if n == 0 { row.id(change_id(at)) } else { row }
        };
        let of_step = |(at, rows): (usize, Vec<(String, String)>)| {
            rows.into_iter().enumerate().map(move |(n, text)| row(at, n, text)).collect::<Vec<_>>()
        };
        texts.get().into_iter().flat_map(of_step).collect()
    });
    let save = move |()| {
        let missing = answers.record.with(|record| {
            let missing = |at: usize| questions.needs(at, record).map(|(_, why)| (change_id(at), why.to_owned()));
            questions.asked_at(record).into_iter().filter_map(missing).collect::<Vec<_>>()
        });
        let missing: Vec<_> = answers.unread().into_iter().chain(missing).collect();
        let is_complete = missing.is_empty();
        answers.errors.set(missing);
        if is_complete {
            match questions.save(answers, app) {
                Ok(place) => page::go(&place.href(), true),
                Err(why) => answers.errors.set(vec![(change_id(0), why)]),
            }
        }
    };
    view! {
        <QuestionPage
            question="Check your answers"
            progress=way.about().unwrap_or_default()
            errors=answers.errors
            on_submit=save
            on_back=move |()| way.back_from(usize::MAX)
            submit_label=questions.save_as()
        >
            <Begun way/>
            <SummaryList rows/>
            {questions.check(answers)}
        </QuestionPage>
    }
    .into_any()
}

/// The id of the way back to the question at a place.
fn change_id(at: usize) -> String {
    format!("change-{at}")
}
