//! Own sets of prompts, their files, and the index of everything a coach can look up.
mod commands;
mod file;
mod index;
