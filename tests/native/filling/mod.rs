//! Assessments that clients fill in themselves: the two files, and what becomes of them.

mod any;
mod arriving;
mod files;
mod mutations;
mod schema;
