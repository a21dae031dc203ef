//! Sorting with one sort for all types.
//!
//! The sorts of the standard library are compiled anew for every type and every comparison, some kilobytes each. Here
//! places are sorted, by a comparison that is called through a pointer, and then the values are moved there. All of it is
//! stable. `BTreeMap` and `BTreeSet` sort what they are collected from, so they are filled one by one.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

/// Sorts by a comparison.
pub fn by<T>(values: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = order(values.len(), &mut |a, b| compare(&values[a], &values[b]));
    move_to(order, &mut |a, b| values.swap(a, b));
}

/// Sorts by a key.
pub fn by_key<T, K: Ord>(values: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(values, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by a key that takes time to make: it is made once for each value.
pub fn by_made_key<T, K: Ord>(values: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = values.iter().map(key).collect();
    let order = order(values.len(), &mut |a, b| keys[a].cmp(&keys[b]));
    move_to(order, &mut |a, b| values.swap(a, b));
}

/// Sorts by the values themselves.
pub fn plainly<T: Ord>(values: &mut [T]) {
    by(values, T::cmp);
}

/// A map of these pairs; of two with one key the later stays.
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}

/// A set of these values.
pub fn set<T: Ord>(values: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(values);
    set
}

/// The places `0..count` in the order of what stands there.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Moves to each place what stands at the place named there, by swapping.
fn move_to(mut from: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..from.len() {
        let mut at = start;
        // Along one circle of moves: what belongs here comes, and what was here waits where that was.
        while from[at] != start {
            let next = std::mem::replace(&mut from[at], at);
            swap(at, next);
            at = next;
        }
        from[at] = at;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(folder: &std::path::Path, seen: &mut usize) {
        for entry in std::fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                check(&path, seen);
            } else if !path.ends_with("domain/sort.rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                let program = text.split("#[cfg(test)]").next().unwrap_or_default();
                let sorts = program.contains(".sort(") || program.contains(".sort_");
                assert!(!sorts, "{} sorts by itself", path.display());
                *seen += 1;
            }
        }
    }

    #[test]
    fn nothing_else_sorts() {
        let mut seen = 0;
        check(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut seen);
        assert!(seen > 300);
    }

    proptest! {
        /// The second half of a pair tells whether equal ones kept their order.
        #[test]
        fn sorts_as_the_standard_library_does(firsts in prop::collection::vec(0_u8..20, 0..80)) {
            let pairs: Vec<(u8, usize)> = firsts.into_iter().zip(0..).collect();
            let (mut ours, mut standard) = (pairs.clone(), pairs.clone());
            standard.sort_by_key(|pair| pair.0);
            by_key(&mut ours, |pair| pair.0);
            prop_assert_eq!(&ours, &standard);
            ours.clone_from(&pairs);
            by_made_key(&mut ours, |pair| pair.0.to_string());
            standard.sort_by_key(|pair| pair.0.to_string());
            prop_assert_eq!(&ours, &standard);
            by(&mut ours, |a, b| b.1.cmp(&a.1));
            standard.reverse();
            standard.sort_by_key(|pair| std::cmp::Reverse(pair.1));
            prop_assert_eq!(&ours, &standard);
            plainly(&mut ours);
            standard.sort();
            prop_assert_eq!(&ours, &standard);
            prop_assert_eq!(map(pairs.clone()), pairs.iter().copied().collect());
            prop_assert_eq!(set(pairs.clone()), pairs.iter().copied().collect());
        }
    }
}
