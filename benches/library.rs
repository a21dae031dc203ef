//! Searching the library: what a key press in its search field costs.

use cairn::content::library::{Search, entries, find};
use criterion::{Criterion, criterion_group, criterion_main};

fn library(criterion: &mut Criterion) {
    let everything = entries();
    for (name, words) in [("one letter", "w"), ("two words", "hel sleep"), ("nothing found", "zebra")] {
        let search = Search { words: words.into(), ..Search::default() };
        let label = format!("library of {} entries, {name}", everything.len());
        criterion.bench_function(&label, |bench| bench.iter(|| find(everything.iter(), &search, |_| false).len()));
    }
}

criterion_group!(benches, library);
criterion_main!(benches);
