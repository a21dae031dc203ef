//! The rules that everything Cairn says is held to. Each test prints what it counted; `-- --nocapture` shows it.
//!
//! What it all comes to is printed in any case, and so is whether the texts were compared with their sources. The ids are
//! kept in `tests/fixtures/content-ids.txt`: `make content-ids` takes in new ones.

mod gather;
mod gathered;
mod ids;
mod methods;
mod sample;
mod shape;
mod sources;
mod stage_prompts;
mod stages;
mod words;
mod writing;
mod written;
