//! One note of a concern: read, changed, settled, printed, removed.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Declined, back_to};
use crate::{
    app::{DraftArea, use_app},
    components::{Card, Icon, IconName, PageTitle, SummaryList, SummaryRow},
    content::{
        Worded,
        concerns::{self, ROWS},
        words::{capital, full_day, near_day},
    },
    domain::{Client, Id, Referral, ReferralCommand, Voice, document::Document, draft},
    platform::{clock, page},
    route::{Route, Wizard, WizardPage},
    views::{outbox::Outbox, unknown::Unknown},
};

/// `#/concerns/{id}`.
#[component]
pub fn NotePage(id: Id<Referral>) -> impl IntoView {
    let app = use_app();
    let sought = id.clone();
    let client = app.memo(move |model| {
        let note = model.referrals.get(&sought)?;
        model.clients.get(&note.client).cloned()
    });
    // Removed here or in another tab, and back again by undo.
    move || match client.get() {
        Some(client) => view! { <Found id=id.clone() client=client /> }.into_any(),
        None => view! { <Unknown /> }.into_any(),
    }
}

/// The note as it leaves on paper or as a file.
pub fn paper_of(note: &Referral, client: &Client) -> Document {
    let (voice, _, _) = back_to(client);
    let person = if client.myself { "" } else { client.name.as_str() };
    concerns::note(note, voice, person)
}

#[component]
fn Found(id: Id<Referral>, client: Arc<Client>) -> impl IntoView {
    let app = use_app();
    let (voice, _, _) = back_to(&client);
    let sought = id.clone();
    let note = app.memo(move |model| model.referrals.get(&sought).cloned());
    let today = clock::use_today();
    let title = move || note.get().map(|note| concerns::name(note.concern, voice));
    let eyebrow = move || {
        let noted = note.get().map(|note| near_day(note.on, today.get())).unwrap_or_default();
        capital(&format!("noted {noted}"))
    };
    let rows = {
        let id = id.clone();
        Signal::derive(move || note.get().map(|note| rows_of(&note, &id, voice)).unwrap_or_default())
    };
    let outcome = Signal::derive(move || note.get().map(|note| note.outcome.clone()).unwrap_or_default());
    // Takes every other field as it is kept.
    let save = move |change: Box<dyn FnOnce(&mut Referral)>| {
        let mut changed = note.get_untracked().map(|note| (*note).clone()).ok_or("This note is no longer here.")?;
        change(&mut changed);
        app.dispatch(ReferralCommand::Save { id: Some(changed.id.clone()), referral: Box::new(changed) })
    };
    let save_outcome = Callback::new(move |text: String| save(Box::new(|note| note.outcome = text)).map(drop));
    let settled = Memo::new(move |_| note.get().is_some_and(|note| note.settled));
    let settle = move |_| {
        let now = !settled.get_untracked();
        match save(Box::new(move |note| note.settled = now)) {
            Ok(changes) => app.offer_undo(&changes, if now { "Note settled" } else { "Note open again" }),
            Err(why) => app.alert().set(Some(why)),
        }
    };
    let home = Route::Concerns(client.id.clone()).href();
    let gone = home.clone();
    let removed = id.clone();
    let remove = move |_| {
        if app.run_undoable(ReferralCommand::Remove { id: removed.clone() }, "Note removed").is_some() {
            page::go(&gone, true);
        }
    };
    let of = client.clone();
    let document = Signal::derive(move || note.get().map(|note| paper_of(&note, &of)));
    let outcome_name = draft::CONCERN_OUTCOME.of(&id);
    view! {
        <div class="page">
            <header class="stack tight">
                <p>
                    <a href=home.clone()>{super::title(voice)}</a>
                </p>
                <p class="eyebrow">{eyebrow}</p>
                <PageTitle>{title}</PageTitle>
                {move || settled.get().then(|| view! { <p><span class="badge ok">"Settled"</span></p> })}
            </header>
            <Declined client=client.id.clone() voice=voice here=true />
            <SummaryList rows=rows />
            <Card kind="flat">
                <DraftArea label="What came of it" name=outcome_name value=outcome on_save=save_outcome rows=3 />
            </Card>
            <div class="cluster">
                <button type="button" class="button" on:click=settle>
                    <Icon name=IconName::Check />
                    {move || if settled.get() { "Open again" } else { "Settled for now" }}
                </button>
                <button type="button" class="button danger" on:click=remove>
                    <Icon name=IconName::Bin />
                    "Remove note"
                </button>
            </div>
            <section class="stack tight" aria-labelledby="paper-title">
                <h2 id="paper-title">"On paper"</h2>
                <p class="muted">{concerns::PRIVATE.text(voice)}</p>
                <Outbox document=document paper=Route::PrintReferral(id).href() noun="note" />
            </section>
        </div>
    }
    .into_any()
}

/// The answers, each with its way back.
fn rows_of(note: &Referral, id: &Id<Referral>, voice: Voice) -> Vec<SummaryRow> {
    let reply = note.reply.map(|reply| concerns::reply(reply, voice).to_owned()).unwrap_or_default();
    let again = note.ask_again.map(|day| full_day(day, clock::today())).unwrap_or_default();
    let card = concerns::name(note.concern, voice).to_owned();
    let answers = [card, note.facts.clone(), note.said.clone(), note.offered.clone(), reply, again];
    let row = |(number, (name, answer)): (u8, (&Worded, String))| {
        let change = Route::Wizard(Wizard::Concern(id.clone()), WizardPage::Change(number));
        SummaryRow::new(name.text(voice), answer).link(change.href())
    };
    (1..).zip(ROWS.iter().zip(answers)).map(row).collect()
}
