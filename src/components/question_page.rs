//! One question to a page.

use leptos::prelude::*;

use super::{ErrorSummary, PageTitle};

/// The frame of a wizard's page: the question as the title, where it stands among the others, what needs an answer, the
/// fields, and two buttons. Enter in a field sends it. Nothing is ever disabled: the page answers when it is sent.
///
/// ```ignore
/// <QuestionPage question="What exactly will you do?" progress="Question 3 of 9" errors
///     on_submit=move |()| save() on_back=move |()| back()>
///     <TextField heading=true label="What exactly will you do?" …/>
/// </QuestionPage>
/// ```
#[component]
pub fn QuestionPage(
    #[prop(into)] question: Signal<String>,
    /// "Question 3 of 9", or nothing.
    #[prop(into, optional)]
    progress: Signal<String>,
    /// A sentence under the question, or nothing.
    #[prop(into, optional)]
    lede: Signal<String>,
    #[prop(into, optional)] errors: Signal<Vec<(String, String)>>,
    #[prop(into)] on_submit: Callback<()>,
    #[prop(into, optional)] on_back: Option<Callback<()>>,
    /// Offers "Skip this question".
    #[prop(into, optional)]
    on_skip: Option<Callback<()>>,
    /// Whether it is offered at all: a list of questions may hold some that are needed.
    #[prop(default = true)]
    skippable: bool,
    #[prop(into, default = "Save and continue".into())] submit_label: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="page question">
            <ErrorSummary errors/>
            <header class="stack tight">
                {move || {
                    (!progress.read().is_empty()).then(|| view! { <p class="eyebrow">{progress.get()}</p> })
                }} <PageTitle>{move || question.get()}</PageTitle>
                {move || (!lede.read().is_empty()).then(|| view! { <p class="lede">{lede.get()}</p> })}
            </header>
            <form
                novalidate
                on:submit=move |ev| {
                    ev.prevent_default();
                    on_submit.run(());
                }
            >
                {children()}
                <div class="actions">
                    <button type="submit" class="button primary">
                        {move || submit_label.get()}
                    </button>
                    {on_back
                        .map(|on_back| {
                            view! {
                                <button type="button" class="button" on:click=move |_| on_back.run(())>
                                    "Back"
                                </button>
                            }
                        })}
                    {on_skip
                        .filter(|_| skippable)
                        .map(|on_skip| {
                            view! {
                                <button type="button" class="button quiet" on:click=move |_| on_skip.run(())>
                                    "Skip this question"
                                </button>
                            }
                        })}
                </div>
            </form>
        </div>
    }
}
