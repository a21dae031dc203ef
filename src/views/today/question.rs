//! One kind question a day, with room for an answer.

use leptos::prelude::*;

use crate::{
    app::{Restored, use_app, use_draft},
    components::{Card, StatusLine, TextField},
    content::daily,
    domain::{ClientCommand, DraftName, NaiveDate, NoteCommand, draft},
    platform::clock,
    route::Route,
};

/// The question of today; answering is a choice.
#[component]
pub fn Question() -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    // An answer that was begun keeps its question, also past midnight.
    let day = Memo::new(move |_| {
        let days = today.get().iter_days().rev().take(PATIENCE);
        days.into_iter().find(|day| app.draft(&draft_name(*day)).is_some()).unwrap_or(today.get())
    });
    move || {
        let day = day.get();
        view! { <OfDay day=day /> }
    }
}

/// For so many days an unfinished answer keeps its question.
const PATIENCE: usize = 366;

fn draft_name(day: NaiveDate) -> DraftName {
    draft::DAILY_ANSWER.draft().with_part(day)
}

#[component]
fn OfDay(day: NaiveDate) -> impl IntoView {
    let app = use_app();
    let question = daily::question(day);
    let draft = use_draft(draft_name(day), String::new());
    let error = RwSignal::new(None::<String>);
    let kept = RwSignal::new(String::new());
    let keep = Callback::new(move |text: String| {
        let answer = format!("{question}\n{}", text.trim());
        // An empty line is refused in the app's own words; a question without an answer is not a note.
        let text = if text.trim().is_empty() { text } else { answer };
        let added = app.dispatch(ClientCommand::AddMyself).and_then(|_| {
            let client = app.with(|model| model.myself().map(|myself| myself.id.clone())).ok_or_else(String::new)?;
            app.dispatch(NoteCommand::Add { client, text })
        });
        match added {
            Ok(_) => {
                draft.reset(String::new());
                error.set(None);
                kept.set("Kept with your notes.".into());
            }
            Err(why) => error.set(Some(why)),
        }
    });
    view! {
        <Card title="A question for today" kind="sunken">
            <p class="daily-question">{question}</p>
            <form
                class="stack"
                on:submit=move |event| {
                    event.prevent_default();
                    keep.run(draft.text().get_untracked());
                }
            >
                <TextField
                    label="Your answer"
                    hint="Only for you, and only if you like."
                    rows=2
                    value=draft.text()
                    error=error
                    on_input=move |text| {
                        kept.set(String::new());
                        draft.set(text);
                    }
                />
                <Restored draft=draft discard=Callback::new(move |()| draft.reset(String::new())) />
                <div class="cluster">
                    <button type="submit" class="button">
                        "Keep my answer"
                    </button>
                    <StatusLine text=kept />
                    <Show when=move || !kept.read().is_empty()>
                        <a href=Route::Journey.href()>"See your notes"</a>
                    </Show>
                </div>
            </form>
        </Card>
    }
    .into_any()
}
