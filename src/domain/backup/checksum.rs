//! The checksum that tells a changed or damaged file from a whole one.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The checksum of the two texts, as the format's description says: line breaks do not count.
pub fn checksum(records: &str, quarantine: &str) -> String {
    let mut hash = Sha256::new();
    for line in [records, quarantine].into_iter().flat_map(|text| text.as_bytes().split(is_line_break)) {
        hash.update(line);
    }
    hash.finalize().iter().fold(String::from("sha256:"), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn is_line_break(byte: &u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_sha_256_without_line_breaks() {
        // The digest of “abc”, from FIPS 180-2.
        let abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(checksum("ab", "c"), abc);
        assert_eq!(checksum("a\r\nb\n", "\nc"), abc);
    }
}
