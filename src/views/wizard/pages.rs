//! The pages of any wizard: a question each, with Back, Save and continue and Skip this question.

use leptos::prelude::*;

use super::{answers::Answers, check::check, questions::Asking};
use crate::{
    app::{Restored, has_moved, use_app, use_route},
    components::{PAGE_TITLE, QuestionPage, focus_by_id},
    domain::{Id, Record},
    platform::page,
    route::{Route, Wizard, WizardPage},
    views::unknown::Unknown,
};

/// A wizard and the way through it.
pub struct Way<T: Record + Send + Sync> {
    pub questions: &'static dyn Asking<T>,
    pub answers: Answers<T>,
    wizard: StoredValue<Wizard>,
    home: StoredValue<Route>,
}

impl<T: Record + Send + Sync> Clone for Way<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Record + Send + Sync> Copy for Way<T> {}

impl<T: Record + Send + Sync> Way<T> {
    /// The place of a page.
    pub fn to(self, page: WizardPage) -> Route {
        Route::Wizard(self.wizard.get_value(), page)
    }

    /// What all its questions are about, where that has a name already.
    pub fn about(self) -> Option<String> {
        use_app().with(|model| self.answers.record.with(|record| self.questions.about(record, model)))
    }

    /// Goes there, with what was typed kept at once.
    pub fn go(self, place: &Route) {
        self.answers.record.draft.keep();
        self.answers.record.draft.restored.set(None);
        page::go(&place.href(), false);
    }

    /// Goes to the question at a place, counted from 0.
    fn ask(self, at: usize) {
        self.go(&self.to(WizardPage::Question(number(at))));
    }

    /// What comes before the question at `at`, or before the last page.
    pub fn back_from(self, at: usize) {
        match self.answers.record.with(|record| self.questions.before(at, record)) {
            Some(before) => self.ask(before),
            None => self.go(&self.home.get_value()),
        }
    }

    fn on_from(self, at: usize, changing: bool) {
        let (next, hangs_on_it) = self.answers.record.with(|record| {
            let next = self.questions.after(at, record);
            (next, next.is_some_and(|next| next == at + 1 && self.questions.hangs(next)))
        });
        match next {
            Some(next) if !changing => self.ask(next),
            // What hangs on a changed answer is asked as well, and then the way leads back.
            Some(next) if hangs_on_it => self.go(&self.to(WizardPage::Change(number(next)))),
            _ => self.go(&self.to(WizardPage::Check)),
        }
    }
}

/// The number of the question at a place, for its address.
pub fn number(at: usize) -> u8 {
    u8::try_from(at + 1).unwrap_or(u8::MAX)
}

/// The page that the address asks for.
pub fn pages<T: Record + Send + Sync>(
    questions: &'static dyn Asking<T>,
    answers: Answers<T>,
    wizard: Wizard,
    home: Route,
) -> AnyView {
    let route = use_route();
    let way = Way { questions, answers, wizard: StoredValue::new(wizard.clone()), home: StoredValue::new(home) };
    begin_at_the_beginning(way);
    // Where the address leads elsewhere, the page in hand stays until the screen is taken down.
    let page = Memo::new(move |before: Option<&WizardPage>| match route.get() {
        Route::Wizard(there, page) if there == wizard => page,
        _ => before.copied().unwrap_or(WizardPage::Question(1)),
    });
    let shown = move |page: WizardPage| {
        answers.turn();
        match page {
            WizardPage::Question(number) => question(way, number, false),
            WizardPage::Change(number) => question(way, number, true),
            WizardPage::Check => check(way),
        }
    };
    // Each page is built anew: the focus does not stay on a button of the one before.
    view! { <For each=move || [page.get()] key=|page| *page children=shown/> }.into_any()
}

/// Back after saving leads to a wizard with nothing in it: it begins at its first question. A reload keeps the page.
fn begin_at_the_beginning<T: Record + Send + Sync>(way: Way<T>) {
    let first = way.to(WizardPage::Question(1));
    let is_new = way.answers.record.with(|record| *record.id() == Id::fixed("draft"));
    if has_moved() && is_new && !way.answers.record.is_touched() && use_route().get_untracked() != first {
        page::go(&first.href(), true);
    }
}

fn question<T: Record + Send + Sync>(way: Way<T>, number: u8, changing: bool) -> AnyView {
    let Way { questions, answers, .. } = way;
    let at = usize::from(number) - 1;
    if !answers.record.with(|record| questions.has(at, record)) {
        return view! { <Unknown/> }.into_any();
    }
    if !answers.record.with(|record| questions.asked_at(record).contains(&at)) {
        // An address from before an earlier answer was changed.
        let next = answers.record.with(|record| questions.after(at, record));
        let next = next.map_or(WizardPage::Check, |next| WizardPage::Question(self::number(next)));
        page::go(&way.to(next).href(), true);
        return ().into_any();
    }
    let (ask, hint) = answers.record.with(|record| questions.words(at, record, answers.voice));
    let skippable = answers.record.with(|record| questions.can_skip(at, record));
    let submit = move |()| {
        let mut errors = answers.unread();
        let needed = answers.record.with(|record| questions.needs(at, record));
        errors.extend(needed.map(|(id, why)| (id.into(), why.into())));
        if errors.is_empty() {
            way.on_from(at, changing);
        }
        answers.errors.set(errors);
    };
    let back = move |()| if changing { way.go(&way.to(WizardPage::Check)) } else { way.back_from(at) };
    let skip = move |()| {
        answers.change(|record| questions.skip(at, record));
        way.on_from(at, changing);
    };
    let about = way.about().map(|about| format!("{about} · ")).unwrap_or_default();
    let progress = answers.read(move |record| format!("{about}{}", questions.progress(at, record)));
    view! {
        <QuestionPage
            question=ask
            progress=progress
            lede=hint
            errors=answers.errors
            on_submit=submit
            on_back=back
            on_skip=skip
            skippable=skippable
        >
            <Begun way/>
            {questions.fields(at, answers)}
        </QuestionPage>
    }
    .into_any()
}

/// Says that answers were found from before, and offers to start afresh.
#[component]
pub fn Begun<T: Record + Send + Sync>(way: Way<T>) -> impl IntoView {
    let record = way.answers.record;
    // The note takes its buttons along: the focus goes to the question.
    let to_title = || request_animation_frame(|| focus_by_id(PAGE_TITLE));
    let afresh = move |()| {
        record.discard();
        page::go(&way.to(WizardPage::Question(1)).href(), false);
        to_title();
    };
    view! {
        <Restored
            draft=record.draft
            keep=Callback::new(move |()| to_title())
            discard=Callback::new(afresh)
            discard_label="Start afresh"
        />
    }
    .into_any()
}
