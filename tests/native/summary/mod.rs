//! What leaves a session: that it is complete, that it holds nothing private, and that every form of it reads as written.
mod assessments;
mod canaries;
mod canary;
mod escaping;
mod fixture;
mod goldens;
mod pace;
mod report;
mod requests;
mod seeds;
mod view;
