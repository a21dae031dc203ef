//! The backup format: what goes out comes back, and nothing that is not a whole backup does harm.

mod golden;
mod hand_made;
mod merging;
mod mutations;
mod restore;
mod round_trip;
mod schema;
mod seal;
mod stored;
mod validation;
