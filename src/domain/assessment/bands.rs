//! The published ranges of the two built-in scales. Words for the bands are content.

/// The lowest and the highest sum of the Satisfaction With Life Scale: five items from 1 to 7.
pub const SWLS: (i32, i32) = (5, 35);

/// The bands of the Satisfaction With Life Scale, lowest first, each from its first to its last sum (Diener et al. 1985).
pub const SWLS_BANDS: [(i32, i32); 7] = [(5, 9), (10, 14), (15, 19), (20, 20), (21, 25), (26, 30), (31, 35)];

/// The lowest and the highest sum of the Flourishing Scale: eight items from 1 to 7 (Diener et al. 2010, who publish no
/// bands).
pub const FLOURISHING: (i32, i32) = (8, 56);

/// Which of [`SWLS_BANDS`] a sum is in.
pub fn swls_band(sum: i32) -> Option<usize> {
    SWLS_BANDS.iter().position(|(first, last)| (*first..=*last).contains(&sum))
}
