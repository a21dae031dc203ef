//! What Cairn says: formats, prompts, lists, hints and help, as data with stable ids.
//!
//! Every sentence is written for this product. `tests/native/content/` holds the rules: nothing empty, no sentence twice,
//! no word that scolds, short sentences, plain ASCII (one curly quote would halve the room in some browsers once a
//! person copies a format), and every phase with prompts in both wordings.

pub mod about;
pub mod activities;
pub mod after;
pub mod challenges;
pub mod change;
pub mod change_talk;
pub mod closing;
pub mod concerns;
pub mod daily;
pub mod focus_area;
pub mod formats;
pub mod goals;
pub mod help;
pub mod instruments;
pub mod library;
pub mod lists;
pub mod panels;
pub mod phases;
pub mod prepare;
pub mod processes;
pub mod review;
pub mod sample;
pub mod skills;
pub mod stage_prompts;
pub mod stages;
pub mod text;
pub mod words;

pub use formats::{default_minutes, format, format_in, formats};
pub use text::{Group, Term, Tip, Topic, Worded};
