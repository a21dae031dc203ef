//! Damaged and hostile files: whatever is read, nothing panics, and what is refused changes nothing.

use std::collections::BTreeMap;

use cairn::domain::backup::{Limits, Mode, preview, read, restore};

use super::seal::seal;
use crate::support::{Dice, exercise, figure, mutate_text, store};

const FILES: u64 = 200;
const MUTATIONS: u64 = 50;

#[test]
fn no_file_can_do_harm() {
    let mut answers = BTreeMap::<String, u32>::new();
    let (mut read_well, mut set_aside) = (0, 0);
    for seed in 0..FILES {
        let dice = &mut Dice::new(seed);
        let here = store(dice, 10);
        // The longest texts have their own tests; here they would only take the time.
        let whole = std::iter::repeat_with(|| store(dice, 10).export()).find(|text| text.len() < 50_000).unwrap();
        for _ in 0..MUTATIONS {
            let file = mutate(&whole, dice);
            let before = here.clone();
            match read(&file, Limits::default()) {
                Ok(backup) => {
                    read_well += 1;
                    set_aside += backup.set_aside.len();
                    for mode in [Mode::Merge, Mode::Replace] {
                        let stamps = |kind, id: &str| here.stamp_of(kind, id);
                        preview(&here.model, &stamps, &backup, mode, &Default::default());
                        let changes = restore(&here.model, &stamps, &backup, mode, &Default::default());
                        let mut model = here.model.clone();
                        model.patch(&changes);
                        if mode == Mode::Replace {
                            exercise(&model);
                        }
                        model.patch(&changes.reversed());
                        assert_eq!(model, here.model);
                    }
                }
                Err(error) => {
                    let name = format!("{error:?}");
                    let name = name.split([' ', '(', '{']).next().unwrap_or_default();
                    *answers.entry(name.to_owned()).or_default() += 1;
                    assert!(error.to_string().len() < 2_000);
                }
            }
            assert_eq!(here, before, "looking at a file changes nothing");
        }
    }
    let total = FILES * MUTATIONS;
    figure(&format!(
        "mutated files: N = {total}, 0 panics; {read_well} readable with {set_aside} records set aside; {answers:?}"
    ));
    // A test in which nearly every file is refused, or none, would prove little.
    assert!(read_well > total / 10 && answers.len() > 5, "{read_well} {answers:?}");
}

fn mutate(whole: &str, dice: &mut Dice) -> Vec<u8> {
    let mut text = whole.to_owned();
    for _ in 0..1 + dice.below(3) {
        text = mutate_text(text, dice);
    }
    // Most files get the right checksum again: the parts behind it are to be reached too.
    let mut file = if dice.one_in(5) { text } else { seal(&text) }.into_bytes();
    if dice.one_in(10) && !file.is_empty() {
        let at = dice.below(file.len());
        file[at] ^= 1 << dice.below(8);
    }
    if dice.one_in(20) {
        file.truncate(dice.below(file.len() + 1));
    }
    file
}
