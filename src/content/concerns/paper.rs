//! The two papers about concerns: the form for a doctor, and a note for the coach's own records.

use super::{FORM, Field, PRIVATE, ROWS, name, reply};
use crate::domain::{
    Referral, Voice,
    document::{Blank, Block, Document, Fact, date},
};

/// The form to take to a doctor. It is empty but for `person`, which is put in only where somebody wishes it.
pub fn release(voice: Voice, person: &str) -> Document {
    let blank = |field: &Field| Blank {
        name: field.label.into(),
        lines: field.lines,
        filled: if field.id == "release-name" { person.trim().to_owned() } else { String::new() },
    };
    // Whoever coaches themselves has no coach to name.
    let asked = FORM.client.iter().filter(|field| voice == Voice::Coach || field.id != "release-coach");
    let ticks = FORM.answers.iter().map(|answer| format!("\u{2610} {}", answer.text(voice))).collect();
    Document {
        title: FORM.title.into(),
        file_stem: "release-for-exercise".into(),
        blocks: vec![
            Block::Paragraph(FORM.intro.text(voice).into()),
            Block::Blanks(asked.map(blank).collect()),
            Block::Paragraph(FORM.consent.text(voice).into()),
            Block::Heading("For the doctor".into()),
            Block::Paragraph(FORM.doctor.text(voice).into()),
            Block::List(ticks),
            Block::Blanks(FORM.fields.iter().map(blank).collect()),
            Block::Paragraph(FORM.closing.text(voice).into()),
        ],
    }
}

/// A note of a concern, for whoever wrote it. `person` is whom it is about; empty for oneself.
pub fn note(referral: &Referral, voice: Voice, person: &str) -> Document {
    let concern = name(referral.concern, voice);
    let fact = |name: &'static str, value: String| Fact { name: name.into(), value };
    let again = referral.ask_again.map(date::day).unwrap_or_default();
    let answer = referral.reply.map(|answer| reply(answer, voice).to_owned()).unwrap_or_default();
    let settled = if referral.settled { "Yes".to_owned() } else { String::new() };
    let [_, facts, said, offered, replied, asked] = ROWS.map(|row| row.text(voice));
    let mut facts = vec![
        fact("About", person.to_owned()),
        fact("Date", date::day(referral.on)),
        fact(facts, referral.facts.clone()),
        fact(said, referral.said.clone()),
        fact(offered, referral.offered.clone()),
        fact(replied, answer),
        fact("What came of it", referral.outcome.clone()),
        fact(asked, again),
        fact("Settled", settled),
    ];
    facts.retain(|fact| !fact.value.trim().is_empty());
    Document {
        title: format!("Concern: {concern}").into(),
        file_stem: format!("concern-{}-{}", referral.concern.slug(), referral.on),
        blocks: vec![Block::Facts(facts), Block::Paragraph(PRIVATE.text(voice).into())],
    }
}
