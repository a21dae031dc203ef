//! The four phases of GROW.

pub mod goal;
pub mod options;
pub mod reality;
pub mod will;
