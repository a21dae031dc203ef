//! “Send to the client”: an assessment as a file, and how the client opens it.

use leptos::{prelude::*, task::spawn_local};

use super::choice::{CHOICE, Choice};
use crate::{
    app::{App, use_app, use_draft},
    components::{Card, ErrorSummary, Icon, IconName, PageTitle, StatusLine, TextField},
    content::instruments::filling,
    domain::{AssessmentCommand, Client, Id, assessment::Request, draft},
    platform::{clock, files, random},
    route::{Fill, Route},
};

#[component]
pub fn Send(client: Id<Client>, name: String) -> impl IntoView {
    let app = use_app();
    let chosen = RwSignal::new(None::<String>);
    let errors = RwSignal::new(Vec::<(String, String)>::new());
    let said = RwSignal::new(String::new());
    let note = use_draft(draft::REQUEST_NOTE.of(&client), String::new());
    let to = StoredValue::new(client.clone());
    let back = Route::Assessments(client.clone()).href();
    let error = Signal::derive(move || errors.with(|errors| errors.first().map(|(_, why)| why.clone())));
    let save = move |_| {
        let note = note.text().get_untracked();
        match chosen.get_untracked().and_then(|instrument| made(app, &to.get_value(), &instrument, &note)) {
            Some(request) => {
                errors.set(Vec::new());
                let client = to.get_value();
                spawn_local(async move { hand_over(app, client, request, said).await });
            }
            None => errors.set(vec![(CHOICE.into(), "Choose an assessment.".into())]),
        }
    };
    view! {
        <div class="page">
            <ErrorSummary errors />
            <header class="stack tight">
                <PageTitle>"Send to the client"</PageTitle>
                <p class="lede">{format!("{name} fills it in on a device of their own, and sends the answers back to you.")}</p>
            </header>
            <Choice legend="Which assessment?" chosen error />
            <TextField
                label="A word with it"
                hint="It stands above the questions. May stay empty."
                rows=2
                value=note.text()
                on_input=move |text| note.set(text)
            />
            <Card kind="flat">
                <h2>"What is in the file"</h2>
                <p>{format!("The questions and your word; for a wheel, areas that {name} has seen. No answers, no notes, and nobody's name.")}</p>
                <div class="actions">
                    <button type="button" class="button primary" on:click=save>
                        <Icon name=IconName::Download />
                        "Save the file for the client"
                    </button>
                    <a class="button" href=back>
                        "Back to the assessments"
                    </a>
                </div>
                <StatusLine text=said />
            </Card>
            <HowTo client />
        </div>
    }
    .into_any()
}

/// The request for what was chosen; none when it is gone.
fn made(app: App, client: &Id<Client>, instrument: &str, note: &str) -> Option<Request> {
    let id = Id::from_random(random());
    app.with(|model| filling::request(model, Some(client), instrument, clock::today(), id))
        .map(|request| request.with_note(note))
}

/// Hands the file over, and notes that it is out.
async fn hand_over(app: App, client: Id<Client>, request: Request, said: RwSignal<String>) {
    let name = filling::asked_name(&request);
    let (file, text) = (Request::file_name(&name), request.write(env!("CARGO_PKG_VERSION")));
    let saved = files::hand_over(&file, "application/json", &text).await;
    let _ = said.try_set(saved.words(&file));
    if saved.is_out() && app.is_open() {
        let Request { request, instrument, .. } = request;
        app.run(AssessmentCommand::Ask { client, request, instrument, name });
    }
}

/// How the client opens it, to be read out or sent along.
#[component]
fn HowTo(client: Id<Client>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let address = window().location().href().unwrap_or_default();
    let address = format!("{}{}", address.split('#').next().unwrap_or_default(), Route::Fill(Fill::Start).href());
    let steps = [
        "Save the file that comes with this message.".to_owned(),
        format!("Open {address} in a browser. Nothing has to be installed, and no account is needed."),
        "Tap “Open the file from your coach”, choose the file, and answer the questions.".to_owned(),
        "Tap “Save the result for your coach” at the end, and send me that file.".to_owned(),
    ];
    let text = steps.iter().enumerate().map(|(n, step)| format!("{}. {step}", n + 1)).collect::<Vec<_>>().join("\n");
    let copy = move |_| {
        let text = text.clone();
        spawn_local(async move {
            let outcome = match files::copy(&text).await {
                Ok(()) => "Steps copied. Paste them into your message.",
                Err(_) => "This browser did not allow copying. Please select the steps and copy them by hand.",
            };
            let _ = said.try_set(outcome.into());
        });
    };
    let steps = steps.map(|step| view! { <li>{step}</li> }).collect_view();
    view! {
        <Card title="How the client opens it" kind="flat">
            <ol class="stack tight">{steps}</ol>
            <p>
                <button type="button" class="button" on:click=copy>
                    <Icon name=IconName::Copy />
                    "Copy these steps"
                </button>
            </p>
            <StatusLine text=said />
            <p>
                "When the file with the answers is here, add it with "
                <a href=Route::Fill(Fill::Add(client)).href()>"Add a result from a file"</a> "."
            </p>
        </Card>
    }
}
