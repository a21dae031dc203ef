//! What leaves the screen on paper, as a file or as text, and the projections it is made from.
//!
//! A projection ([`ClientSummary`], [`CoachSummary`], [`ClientView`]) picks from the records what its reader may see;
//! a [`Document`] says it in blocks; the renderers turn those blocks into plain text, Markdown or one HTML file, and the
//! screen shows the same blocks.

pub mod block;
pub mod board;
pub mod date;
mod html;
mod lines;
mod markdown;
pub mod pace;
pub mod present;
pub mod summary;
mod text;

pub use block::{Blank, Block, Document, Fact, Spoke, Table, Wheel};
pub use board::BoardSheet;
pub use lines::paragraphs;
pub use pace::{Pace, PaceRow};
pub use present::ClientView;
pub use summary::{ClientSummary, CoachSummary, Version};
