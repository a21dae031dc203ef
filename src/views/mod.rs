//! One module per screen.

mod about;
mod after;
mod board;
mod clients;
mod data;
pub mod goal;
mod goals;
mod help;
mod ideas;
mod journey;
pub mod ladder;
mod library;
mod link_row;
pub mod live;
mod minutes_field;
mod more;
mod notes;
mod number_draft;
mod own_words;
mod parts;
mod percent_draft;
pub mod prepare;
mod present;
mod print;
mod progress;
mod sample;
mod session_list;
pub mod session_new;
mod settings;
mod summary;
mod today;
mod unknown;
mod week;
mod welcome;

pub use parts::{Part, screen};
pub use sample::SampleBanner;
