//! The questions of the vision wizard.

use leptos::prelude::*;

use super::{
    answers::Answers,
    fields::{Text, lines_to_tap, title_text},
    ladder_of,
    material::beside,
    questions::{Questions, Step, something_new},
};
use crate::{
    app::{App, use_app},
    components::ChipPicker,
    content::{
        Term,
        goals::{Question, VISION},
        lists::{ENVIRONMENTS, STRENGTHS, VALUES},
    },
    domain::{GoalCommand, Named, Vision, Voice},
    route::Route,
    views::live::activity::generative::{group, groups},
};

const STATEMENT: &str = "vision-statement";

/// How many words of a list are shown at once, beside those named before.
const AT_HAND: usize = 10;

pub static QUESTIONS: Questions<Vision> = Questions {
    words: VISION,
    steps: &STEPS,
    about: something_new,
    most: None,
    save_as: "Save vision",
    check: |_| ().into_any(),
    save,
};

const WANTS: Text<Vision> = Text { id: "vision-wants", get: |v| &v.wants, put: |v, text| v.wants = text };
const WHY: Text<Vision> = Text { id: "vision-why", get: |v| &v.why, put: |v, text| v.why = text };
const BEST: Text<Vision> =
    Text { id: "vision-best", get: |v| &v.best_experiences, put: |v, text| v.best_experiences = text };
const SUPPORTS: Text<Vision> = Text { id: "vision-supports", get: |v| &v.supports, put: |v, text| v.supports = text };
const OBSTACLES: Text<Vision> =
    Text { id: "vision-obstacles", get: |v| &v.obstacles, put: |v, text| v.obstacles = text };
const WHOLE: Text<Vision> = Text { id: STATEMENT, get: |v| &v.statement, put: |v, text| v.statement = text };

static STEPS: [Step<Vision>; 8] = [
    Step {
        id: "wants",
        fields: |answers, asked| title_text(answers, asked, WANTS, 4),
        rows: |vision, _| vec![("What I want", vision.wants.clone())],
        ..Step::OPEN
    },
    Step {
        id: "why",
        fields: |answers, asked| title_text(answers, asked, WHY, 4),
        rows: |vision, _| vec![("Why it matters", vision.why.clone())],
        ..Step::OPEN
    },
    Step {
        id: "values",
        skip: Some(|vision| vision.values.clear()),
        fields: values,
        rows: |vision, _| vec![("Values", vision.values.join(", "))],
        ..Step::OPEN
    },
    Step {
        id: "strengths",
        skip: Some(|vision| vision.strengths.clear()),
        fields: strengths,
        rows: |vision, _| vec![("Strengths", vision.strengths.join(", "))],
        ..Step::OPEN
    },
    Step {
        id: "best",
        fields: |answers, asked| title_text(answers, asked, BEST, 4),
        rows: |vision, _| vec![("Best experiences", vision.best_experiences.clone())],
        ..Step::OPEN
    },
    Step {
        id: "supports",
        fields: supports,
        rows: |vision, _| vec![("Who and what supports it", vision.supports.clone())],
        ..Step::OPEN
    },
    Step {
        id: "obstacles",
        fields: |answers, asked| title_text(answers, asked, OBSTACLES, 4),
        rows: |vision, _| vec![("What may stand between", vision.obstacles.clone())],
        ..Step::OPEN
    },
    Step {
        id: "statement",
        needs: |vision| vision.statement.trim().is_empty().then_some((STATEMENT, "Write the vision in a sentence.")),
        skip: None,
        fields: statement,
        rows: |vision, _| vec![("Vision", vision.statement.clone())],
        ..Step::OPEN
    },
];

fn named(answers: Answers<Vision>) -> Named {
    let client = answers.record.with(|vision| vision.client.clone());
    use_app().with(|model| model.named_by(&client))
}

/// What was named before, and then the first words of a list.
fn at_hand(named: Vec<String>, terms: &[Term]) -> Vec<String> {
    let few = AT_HAND.saturating_sub(named.len());
    let more: Vec<String> =
        terms.iter().map(|term| term.name.to_owned()).filter(|word| !named.contains(word)).take(few).collect();
    named.into_iter().chain(more).collect()
}

fn values(answers: Answers<Vision>, _: &'static Question) -> AnyView {
    let at_hand = at_hand(named(answers).values, VALUES);
    let chosen = answers.read(|vision| vision.values.clone());
    let change = Callback::new(move |words| answers.change(|vision| vision.values = words));
    let groups = vec![group("Values", VALUES)];
    let (more, own) = ("All values, or your own", "Another value");
    view! { <ChipPicker legend="Values" at_hand groups more own chosen on_change=change/> }.into_any()
}

fn strengths(answers: Answers<Vision>, _: &'static Question) -> AnyView {
    let at_hand = at_hand(named(answers).strengths, STRENGTHS);
    let chosen = answers.read(|vision| vision.strengths.clone());
    let change = Callback::new(move |words| answers.change(|vision| vision.strengths = words));
    let groups = vec![group("Strengths", STRENGTHS)];
    let (more, own) = ("All strengths, or your own", "Another strength");
    view! { <ChipPicker legend="Strengths" at_hand groups more own chosen on_change=change/> }.into_any()
}

fn supports(answers: Answers<Vision>, asked: &'static Question) -> AnyView {
    let more = "People, places, times and tools";
    view! {
        {title_text(answers, asked, SUPPORTS, 4)}
        {lines_to_tap(answers, "Add with a tap", more, named(answers).supports, groups(ENVIRONMENTS), SUPPORTS)}
    }
    .into_any()
}

/// The one sentence, with all that was said before beside it.
fn statement(answers: Answers<Vision>, asked: &'static Question) -> AnyView {
    let title = match answers.voice {
        Voice::Coach => "What was said on the way",
        Voice::Own => "What I said on the way",
    };
    let said = use_app().with(|model| {
        let rows = |vision: &Vision| STEPS[..7].iter().flat_map(|step| (step.rows)(vision, model)).collect();
        answers.record.with(rows)
    });
    beside(title_text(answers, asked, WHOLE, 3), title, said)
}

fn save(answers: Answers<Vision>, app: App) -> Result<Route, String> {
    let client = answers.record.with(|vision| vision.client.clone());
    let kept = app.with(|model| model.vision_of(&client).cloned());
    let vision = answers.record.onto(kept.as_deref());
    app.dispatch(GoalCommand::SaveVision { vision: Box::new(vision.clone()) })?;
    answers.record.saved(&vision);
    let client = app.with(|model| model.clients.get(&client).cloned()).ok_or("This client is no longer here.")?;
    Ok(ladder_of(&client))
}
