//! Who reads a summary: decides its wording, never its content.

/// The reader of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reader {
    /// The client: “you”.
    Client,
    /// The coach: about the client.
    Coach,
    /// The person themselves: “I”.
    Own,
}

impl Reader {
    /// The wording for this reader.
    pub fn pick(self, client: &'static str, coach: &'static str, own: &'static str) -> &'static str {
        match self {
            Reader::Client => client,
            Reader::Coach => coach,
            Reader::Own => own,
        }
    }
}

/// A value on a 0–10 ruler in words, or nothing.
pub(super) fn of_ten(value: Option<u8>) -> String {
    value.map_or_else(String::new, |value| format!("{value} of 10"))
}
