//! One set of prompts as a file, to hand to another coach: written, and read or refused with the reason.
//!
//! `public/schema/prompt-set-v1.schema.json` is the published description:
//!
//! ```json
//! {"format":"cairn-prompt-set","version":1,"app":"0.1.0","name":"Sleep",
//!  "prompts":[{"id":"…","coach":"…","self":"…","moment":"opening","stance":"wont","skill":"…"}]}
//! ```

use serde::{Deserialize, Serialize};

use super::{
    super::file::{self, FileError, PROMPT_SET, Why, fits, said},
    OwnPrompt, PromptSet,
};

/// A set as a file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetFile {
    pub name: String,
    pub prompts: Vec<OwnPrompt>,
}

/// A set as the text of a file; `app` is the version of the program.
pub fn write(set: &PromptSet, app: &str) -> String {
    PROMPT_SET.write(&SetFile { name: set.name.clone(), prompts: set.prompts.clone() }, app)
}

/// The name of the file, such as `cairn-prompts-sleep.json`.
pub fn file_name(set: &PromptSet) -> String {
    file::file_name("cairn-prompts", &set.name, "set")
}

/// Reads a file.
///
/// # Errors
/// [`FileError`], with the place where there is one.
pub fn read(file: &[u8]) -> Result<SetFile, FileError> {
    let set = PROMPT_SET.read(file)?;
    check(&set).map_err(|why| PROMPT_SET.refuse(why))?;
    Ok(set)
}

/// What the types cannot say.
fn check(set: &SetFile) -> Result<(), Why> {
    let (count, most) = (set.prompts.len(), PromptSet::MOST);
    if count > most {
        return Err(Why::Content(format!("This file holds {count} prompts. A set holds {most} at most.")));
    }
    if set.prompts.is_empty() {
        return Err(Why::Content("There is no prompt in this file.".into()));
    }
    said("name", &set.name)?;
    for (place, prompt) in set.prompts.iter().enumerate() {
        said(format!("prompts[{place}].coach"), &prompt.coach)?;
        for (part, text) in [("self", &prompt.own), ("skill", &prompt.skill)] {
            fits(format!("prompts[{place}].{part}"), text)?;
        }
    }
    Ok(())
}
