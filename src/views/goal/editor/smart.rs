//! The SMART line: what meets each letter, or what would help. It follows the answers and holds nothing up.

use leptos::prelude::*;

use crate::{
    app::{RecordDraft, use_app},
    content::goals::SMART,
    domain::{
        Model, Voice, WeeklyGoal,
        smart::{Evidence, check},
    },
    views::goal::{days_a_week, short_day},
};

/// Five lines, one per letter.
#[component]
pub fn Smart(
    goal: RecordDraft<WeeklyGoal>,
    voice: Voice,
    /// It stands right under the page's title.
    #[prop(optional)]
    top: bool,
) -> impl IntoView {
    let app = use_app();
    let letters = goal.read(|goal| check(goal).map(|(_, evidence)| evidence));
    let lines = SMART
        .iter()
        .enumerate()
        .map(|(n, hint)| {
            let evidence = Memo::new(move |_| letters.read()[n].clone());
            let words = move || match evidence.get() {
                Some(evidence) => app.with(|model| tell(&evidence, model)),
                None => hint.ask.text(voice).to_owned(),
            };
            let is_met = move || evidence.read().is_some();
            view! {
                <li class:met=is_met>
                    <span class="smart-letter" aria-hidden="true">
                        {hint.letter.to_string()}
                    </span>
                    <span class="smart-name">
                        {hint.name}
                        <span class="visually-hidden">{move || if is_met() { ", met: " } else { ", to think about: " }}</span>
                    </span>
                    <span class="smart-words">{words}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="smart" aria-label="SMART check">
            {if top { view! { <h2>"SMART check"</h2> }.into_any() } else { view! { <h3>"SMART check"</h3> }.into_any() }}
            <ul class="plain">{lines}</ul>
        </section>
    }
}

/// What meets a letter, in words.
fn tell(evidence: &Evidence, model: &Model) -> String {
    match evidence {
        Evidence::Words(words) => words.clone(),
        Evidence::Days(days) => days_a_week(*days),
        Evidence::Confidence(value) => format!("Confidence {value}"),
        Evidence::Importance(value) => format!("Importance {value}"),
        Evidence::Serves(id) => model.three_month_goals.get(id).map(|goal| goal.statement.clone()).unwrap_or_default(),
        Evidence::When(words, starts) => format!("{words}, from {}", short_day(*starts)),
    }
}
