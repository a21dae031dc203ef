//! Change talk: tagging a line, hearing it again, and inviting more.

mod evoke;
mod ledger;
mod replay;
mod tag;

pub use evoke::Evoke;
pub use ledger::Ledger;
pub use replay::Replay;
pub use tag::Tag;
