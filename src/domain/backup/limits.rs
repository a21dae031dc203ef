//! How large and how deep a file may be: beyond these it is no backup of ours, and reading it could hurt.

use super::{super::command::MAX_TEXT, ImportError};

/// The limits of a backup file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The size of the file, in bytes.
    pub bytes: usize,
    /// Lists and objects inside one another.
    pub depth: usize,
    /// Records of all kinds together.
    pub records: usize,
    /// One text of a record, in characters: as many as a command allows.
    pub field: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 25_000_000, depth: 64, records: 50_000, field: MAX_TEXT }
    }
}

impl Limits {
    /// Looks through the `records` part of `file` for what is too deep or too long, in one pass that needs no memory.
    ///
    /// The text is JSON already, so brackets outside of strings tell the depth.
    pub(super) fn scan(&self, file: &str, records: &str) -> Result<(), ImportError> {
        let bytes = records.as_bytes();
        let (mut depth, mut at) = (1, 0);
        // The last string that was passed, and the last that was a key: the field in which a text is too long.
        let (mut last, mut key) = ("", "");
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'{' | b'[' => {
                    depth += 1;
                    if depth > self.depth {
                        return Err(ImportError::TooDeep { line: line_of(file, records, at), limit: self.depth });
                    }
                }
                b'}' | b']' => depth -= 1,
                b':' => key = last,
                b'"' => {
                    let end = string_end(bytes, at);
                    last = &records[at + 1..end];
                    if last.len() > self.field && decoded_length(last) > self.field {
                        let field = key.chars().take(40).collect();
                        return Err(ImportError::FieldTooLong { line: line_of(file, records, at), field });
                    }
                    at = end;
                }
                _ => {}
            }
            at += 1;
        }
        Ok(())
    }
}

/// The position of the quotation mark that closes the string opened at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// How many characters a string of JSON stands for; never more than it has bytes.
fn decoded_length(inner: &str) -> usize {
    serde_json::from_str::<String>(&format!("\"{inner}\"")).map_or(inner.len(), |text| text.chars().count())
}

/// The line of the file, counted from 1, of a position in a part of it.
fn line_of(file: &str, part: &str, at: usize) -> usize {
    let offset = part.as_ptr() as usize - file.as_ptr() as usize + at;
    1 + file.as_bytes()[..offset].iter().filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Limits = Limits { bytes: 100, depth: 4, records: 2, field: 5 };

    /// Scans the part of a file behind its first line.
    fn scan(file: &str) -> Result<(), ImportError> {
        SMALL.scan(file, file.split_once('\n').map_or(file, |(_, part)| part))
    }

    #[test]
    fn depth_is_counted_outside_of_strings() {
        assert_eq!(scan("{\n[[[]],[\"[[[\",\"\\\"[[[\"]]}"), Ok(()));
        assert_eq!(scan("{\n[[\n[[]]]]}"), Err(ImportError::TooDeep { line: 3, limit: 4 }));
    }

    #[test]
    fn a_long_text_is_named_by_its_field() {
        let field = "list".to_owned();
        let file = "{\n\"text\":\"\\u00e9éééé\",\n\"list\":[\"12345\",\"ééééé\",\"123456\"]}";
        assert_eq!(scan(file), Err(ImportError::FieldTooLong { line: 3, field }));
    }
}
