//! CRC-32 as in zip and PNG, over a text that may come in pieces.
//!
//! The tables are computed when they are first asked for: as data they would be 8 KB of the program that no compression
//! makes smaller.

use std::{fmt, sync::OnceLock};

/// The polynomial, its lowest power first.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// What each byte does to the sum when 0 to 7 bytes come after it: eight bytes are taken at a time (“slicing by 8”).
type Tables = [[u32; 256]; 8];

/// The sum of what came so far.
#[derive(Clone, Copy)]
pub struct Crc32 {
    tables: &'static Tables,
    state: u32,
}

impl Crc32 {
    pub fn new() -> Self {
        static TABLES: OnceLock<Box<Tables>> = OnceLock::new();
        Self { tables: TABLES.get_or_init(tables), state: !0 }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        let t = self.tables;
        let (eights, rest) = bytes.as_chunks::<8>();
        for &[a, b, c, d, e, f, g, h] in eights {
            let [a, b, c, d] = (self.state ^ u32::from_le_bytes([a, b, c, d])).to_le_bytes().map(usize::from);
            let [e, f, g, h] = [e, f, g, h].map(usize::from);
            self.state = t[7][a] ^ t[6][b] ^ t[5][c] ^ t[4][d] ^ t[3][e] ^ t[2][f] ^ t[1][g] ^ t[0][h];
        }
        for &byte in rest {
            self.state = t[0][usize::from(self.state as u8 ^ byte)] ^ (self.state >> 8);
        }
    }

    pub fn sum(self) -> u32 {
        !self.state
    }
}

impl fmt::Write for Crc32 {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.update(text.as_bytes());
        Ok(())
    }
}

fn tables() -> Box<Tables> {
    let mut tables = Box::new([[0; 256]; 8]);
    for byte in 0..256 {
        let mut sum = byte as u32;
        for _ in 0..8 {
            sum = (sum >> 1) ^ if sum & 1 == 1 { POLYNOMIAL } else { 0 };
        }
        tables[0][byte] = sum;
    }
    for after in 1..8 {
        for byte in 0..256 {
            let sum = tables[after - 1][byte];
            tables[after][byte] = (sum >> 8) ^ tables[0][usize::from(sum as u8)];
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sum(bytes: &[u8]) -> u32 {
        let mut crc = Crc32::new();
        crc.update(bytes);
        crc.sum()
    }

    #[test]
    fn known_texts_have_their_known_sums() {
        for (text, known) in [
            ("", 0),
            ("a", 0xe8b7_be43),
            ("123456789", 0xcbf4_3926),
            ("The quick brown fox jumps over the lazy dog", 0x414f_a339),
        ] {
            assert_eq!(sum(text.as_bytes()), known, "{text}");
        }
    }

    proptest! {
        #[test]
        fn another_program_finds_the_same(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in 0_usize..300) {
            let (one, other) = bytes.split_at(cut.min(bytes.len()));
            let mut crc = Crc32::new();
            crc.update(one);
            crc.update(other);
            prop_assert_eq!(crc.sum(), crc32fast::hash(&bytes));
            prop_assert_eq!(crc.sum(), sum(&bytes));
        }
    }
}
