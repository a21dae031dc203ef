//! The answers are ready: save them as a file for the coach, keep them here too, or go back to them.

use leptos::{prelude::*, task::spawn_local};

use super::under_way::{self, UnderWay};
use crate::{
    app::{App, use_app},
    components::{Card, ConfirmDialog, Icon, IconName, PageTitle, StatusLine},
    domain::{
        AssessmentCommand, ClientCommand, Mode,
        assessment::{Arrival, Filled},
    },
    platform::{files, page},
    route::{Fill, Route, Wizard, WizardPage},
};

#[component]
pub fn Done() -> impl IntoView {
    let ready = UnderWay::find(use_app()).and_then(|under_way| {
        let (_, filled) = under_way::ready(&under_way)?;
        Some((under_way, filled))
    });
    match ready {
        Some((under_way, filled)) => view! { <Ready under_way filled /> }.into_any(),
        None => {
            page::go(&Route::Fill(Fill::Start).href(), true);
            ().into_any()
        }
    }
}

#[component]
fn Ready(under_way: UnderWay, filled: Filled) -> impl IntoView {
    let app = use_app();
    let said = RwSignal::new(String::new());
    let is_out = RwSignal::new(false);
    let asking = RwSignal::new(false);
    let (name, sent) = (under_way.name(), under_way.sent);
    let file = StoredValue::new((filled.file_name(&name), filled.write(env!("CARGO_PKG_VERSION"))));
    let save = move |_| {
        let (name, text) = file.get_value();
        spawn_local(async move {
            let saved = files::hand_over(&name, "application/json", &text).await;
            let _ = said.try_set(saved.words(&name));
            if saved.is_out() {
                let _ = is_out.try_set(true);
            }
        });
    };
    let put_away = move |()| {
        under_way::put_away(app);
        page::go(&Route::Fill(Fill::Start).href(), true);
    };
    let change = Route::Wizard(Wizard::Fill, WizardPage::Check).href();
    view! {
        <div class="page">
            <header class="stack tight">
                <p class="eyebrow" dir="auto">
                    {name}
                </p>
                <PageTitle>"Your answers are ready"</PageTitle>
            </header>
            <Card>
                <p>
                    "Save them as a file and send it to your coach as you like, by mail or by message. The file holds the \
                     questions, your answers and the day. It does not hold your name."
                </p>
                <div class="actions">
                    <button type="button" class="button primary" on:click=save>
                        <Icon name=IconName::Download />
                        "Save the result for your coach"
                    </button>
                    <a class="button" href=change>
                        "Change my answers"
                    </a>
                </div>
                <StatusLine text=said />
                <Show when=move || is_out.get() && sent>
                    <p>"Your coach opens the file with “Add a result from a file”."</p>
                </Show>
            </Card>
            <KeepHere filled />
            <p>
                <button type="button" class="button quiet" on:click=move |_| asking.set(true)>
                    "Remove the answers from this page"
                </button>
            </p>
            <ConfirmDialog
                open=asking
                title="Remove the answers from this page?"
                body="A file that you saved stays where it is. What you kept in Cairn stays too."
                confirm="Remove the answers"
                cancel="Keep them"
                danger=true
                on_confirm=put_away
            />
        </div>
    }
    .into_any()
}

/// In self mode the answers can become an assessment of one's own.
#[component]
fn KeepHere(filled: Filled) -> impl IntoView {
    let app = use_app();
    let is_own = app.with(|model| model.settings().mode == Some(Mode::Own));
    let said = RwSignal::new(String::new());
    is_own.then(|| {
        let keep = move |_| match keep(app, &filled) {
            Ok(words) => said.set(words.into()),
            Err(why) => app.alert().set(Some(why)),
        };
        view! {
            <Card title="For yourself" kind="flat">
                <p>"Kept here, they stand among your own assessments, and you can compare them with another day."</p>
                <p>
                    <button type="button" class="button" on:click=keep>
                        "Keep it here too"
                    </button>
                </p>
                <StatusLine text=said />
            </Card>
        }
    })
}

/// Keeps the answers among one's own, in place of those that were kept of them before.
fn keep(app: App, filled: &Filled) -> Result<&'static str, String> {
    app.dispatch(ClientCommand::AddMyself)?;
    let myself = app.with(|model| model.myself().map(|myself| myself.id.clone())).ok_or("Please try again.")?;
    let over = match app.with(|model| model.arrival(filled)) {
        Arrival::New => None,
        Arrival::Here(_) => return Ok("This is among your assessments already."),
        Arrival::Changed(kept) => Some(kept.id.clone()),
    };
    let receive = AssessmentCommand::Receive { client: myself, filled: Box::new(filled.clone()), over };
    let changes = app.dispatch(receive)?;
    app.offer_undo(&changes, "Kept among your assessments");
    Ok("It stands among your assessments now.")
}
