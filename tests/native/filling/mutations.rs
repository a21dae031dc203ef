//! Damaged and hostile files: whatever is read, nothing panics, and what is read can be kept.

use std::collections::BTreeMap;

use cairn::domain::{
    AnyRecord, AssessmentCommand, ClientCommand, Ctx, Model, NaiveDate, Timestamp, apply,
    assessment::{Filled, Request},
    file::FileError,
    validate,
};

use super::any;
use crate::support::{Dice, figure, mutate_text};

const FILES: u64 = 100;
const MUTATIONS: usize = 20;

fn damaged(whole: &str, dice: &mut Dice) -> Vec<u8> {
    let mut text = whole.to_owned();
    for _ in 0..1 + dice.below(3) {
        text = mutate_text(text, dice);
    }
    let mut file = text.into_bytes();
    if dice.one_in(10) && !file.is_empty() {
        let at = dice.below(file.len());
        file[at] ^= 1 << dice.below(8);
    }
    if dice.one_in(20) {
        file.truncate(dice.below(file.len() + 1));
    }
    file
}

#[test]
fn no_file_can_do_harm() {
    let mut answers = BTreeMap::<String, u32>::new();
    let mut read_well = 0;
    let mut refused = |error: FileError| {
        let name = format!("{error:?}");
        let name = name.split("why: ").nth(1).unwrap_or_default();
        let name = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        *answers.entry(name.to_owned()).or_default() += 1;
        assert!(error.to_string().len() < 2_000);
    };
    for seed in 0..FILES {
        let dice = &mut Dice::new(seed);
        let (request, filled) = (any::request(seed).write("0.1.0"), any::filled(seed).write("0.1.0"));
        for _ in 0..MUTATIONS / 2 {
            match Request::read(&damaged(&request, dice)) {
                Ok(request) => {
                    read_well += 1;
                    let again = Request::read(request.write("0.1.0").as_bytes());
                    assert_eq!(again, Ok(request), "what is read can be written");
                }
                Err(error) => refused(error),
            }
            match Filled::read(&damaged(&filled, dice)) {
                Ok(filled) => {
                    read_well += 1;
                    keep(filled);
                }
                Err(error) => refused(error),
            }
        }
    }
    let total = FILES as usize * MUTATIONS;
    figure(&format!("mutated requests and results: N = {total}, 0 panics; {read_well} readable; {answers:?}"));
    // A test in which nearly every file is refused, or none, would prove little.
    assert!(read_well > total / 10 && answers.len() > 4, "{read_well} {answers:?}");
}

/// Whatever is read well is kept by the command, as a record that a backup takes.
fn keep(filled: Filled) {
    let today = NaiveDate::from_ymd_opt(9_999, 12, 31).unwrap();
    let ctx = Ctx { now: Timestamp(1_770_000_000_000), today, zone: "", random: &|| 7 };
    let mut model = Model::default();
    let changes = apply(&model, ClientCommand::AddMyself.into(), &ctx).unwrap();
    model.patch(&changes);
    let client = model.myself().unwrap().id.clone();
    let receive = AssessmentCommand::Receive { client, filled: Box::new(filled), over: None };
    let changes = apply(&model, receive.into(), &ctx).expect("it is kept");
    model.patch(&changes);
    for taken in model.assessments.iter() {
        validate(&AnyRecord::Assessment(taken.clone())).expect("a backup takes it");
        taken.score().in_words();
    }
}
