//! The rules that everything Cairn says is held to. Each test prints what it counted.

#[path = "content/gather.rs"]
mod gather;
#[path = "content/gather_methods.rs"]
mod gather_methods;
#[path = "content/methods.rs"]
mod methods;
#[path = "content/sample.rs"]
mod sample;
#[path = "content/shape.rs"]
mod shape;
#[path = "content/stage_prompts.rs"]
mod stage_prompts;
#[path = "content/stages.rs"]
mod stages;
#[path = "content/words.rs"]
mod words;
#[path = "content/writing.rs"]
mod writing;
