//! The rules that everything Cairn says is held to. Each test prints what it counted; `-- --nocapture` shows it.
//!
//! What it all comes to is printed in any case, and so is whether the texts were compared with their sources. The ids are
//! kept in `tests/fixtures/content-ids.txt`: `make content-ids` takes in new ones.

#[path = "content/gather.rs"]
mod gather;
#[path = "content/gathered.rs"]
mod gathered;
#[path = "content/ids.rs"]
mod ids;
#[path = "content/methods.rs"]
mod methods;
#[path = "content/sample.rs"]
mod sample;
#[path = "content/shape.rs"]
mod shape;
#[path = "content/sources.rs"]
mod sources;
#[path = "content/stage_prompts.rs"]
mod stage_prompts;
#[path = "content/stages.rs"]
mod stages;
#[path = "content/words.rs"]
mod words;
#[path = "content/writing.rs"]
mod writing;
#[path = "content/written.rs"]
mod written;
