//! What a backup of a full store costs, beside what writing and reading the same as plain JSON costs.

use cairn::domain::{
    AnyRecord, Model,
    backup::{Limits, Mode, preview, read, restore},
};
use criterion::{Criterion, Throughput, criterion_group};
use serde_json::Value;

use crate::support;

/// As much as localStorage takes, in characters.
const FULL: usize = 4_900_000;

fn backup(criterion: &mut Criterion) {
    let store = support::full_store(FULL);
    let text = store.export();
    let value: Value = serde_json::from_str(&text).expect("a backup is JSON");
    let stamps = |kind, id: &str| store.stamp_of(kind, id);
    println!("full store: {} records, {} characters in a backup", store.stamps.len(), text.len());

    let mut group = criterion.benchmark_group("backup of a full store");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
    group.bench_function("floor: serde_json::to_string", |bench| bench.iter(|| serde_json::to_string(&value)));
    group.bench_function("export", |bench| bench.iter(|| store.export()));
    group.bench_function("floor: serde_json::from_str", |bench| bench.iter(|| serde_json::from_str::<Value>(&text)));
    group.bench_function("read, with every check", |bench| bench.iter(|| read(text.as_bytes(), Limits::default())));
    let backup = read(text.as_bytes(), Limits::default()).expect("a backup is read");
    group.bench_function("preview of a merge into the same store", |bench| {
        bench.iter(|| preview(&store.model, &stamps, &backup, Mode::Merge, &Default::default()));
    });
    group.bench_function("restore into an empty device", |bench| {
        bench.iter(|| restore(&Model::default(), &|_, _| None, &backup, Mode::Replace, &Default::default()));
    });
    group.bench_function("decode of the records alone", |bench| {
        let texts: Vec<_> = store.model.records().map(|record| (record.kind(), record.encode())).collect();
        bench.iter(|| texts.iter().filter(|(kind, text)| AnyRecord::decode(*kind, text).is_ok()).count());
    });
}

criterion_group!(benches, backup);

/// Runs the benches and sums up.
pub fn run() {
    benches();
    Criterion::default().configure_from_args().final_summary();
}
