//! Opening a store, comparing it with its twin, and saving in it: at 10, 1,000 and 5,000 sessions, and as full as
//! localStorage gets. The memory beside each is the most that was held at once beyond what was there before.

#[path = "../tests/native/support/mod.rs"]
mod support;

use std::{
    alloc::{GlobalAlloc, Layout, System},
    hint::black_box,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use cairn::{
    domain::{AnyRecord, Changes, Device, Model, Timestamp},
    store::{Backend, MemoryBackend, Opened, Repo, Space},
};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

const NOW: Timestamp = Timestamp(1_795_000_000_000);

/// Counts what is held.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is handed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        MOST.fetch_max(HELD.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Does something, and prints the most that it held at once.
fn peak<T>(name: &str, does: impl FnOnce() -> T) -> T {
    let before = HELD.load(Relaxed);
    MOST.store(before, Relaxed);
    let done = does();
    println!("{name}: {:.1} MB at most", (MOST.load(Relaxed) - before) as f64 / 1e6);
    done
}

fn open(backend: &MemoryBackend) -> Opened<MemoryBackend> {
    Repo::open(backend.clone(), Space::Own, Device::fixed("laptop"), NOW)
}

fn bench(criterion: &mut Criterion, name: &str, records: Vec<AnyRecord>) {
    let backend = MemoryBackend::default();
    let mut repo = open(&backend).repo;
    repo.commit(&Model::default(), &Changes { added: records, ..Changes::default() }, NOW).expect("it is kept");
    let keys = backend.keys().expect("it is read");
    let twin: Vec<(String, String)> = keys
        .into_iter()
        .filter(|key| key.starts_with("cairn:r:"))
        .filter_map(|key| Some((key.clone(), backend.get(&key).ok()??)))
        .collect();
    println!(
        "{name}: {} texts, {:.1} MB",
        twin.len(),
        twin.iter().map(|(_, text)| text.len()).sum::<usize>() as f64 / 1e6
    );

    let lost = MemoryBackend::default;
    let Opened { mut repo, model } = peak("  opening", || open(&backend));
    let texts = twin.clone();
    peak("  comparing with an equal twin", || repo.reconcile(&model, texts));
    let (mut empty, texts) = (open(&lost()), twin.clone());
    peak("  bringing everything back from the twin", || empty.repo.reconcile(&empty.model, texts));

    let mut group = criterion.benchmark_group(name);
    group.sample_size(20);
    group.bench_function("open", |bench| bench.iter(|| open(&backend)));
    group.bench_function("compare with an equal twin", |bench| {
        bench.iter_batched_ref(
            || (open(&backend), twin.clone()),
            |(opened, twin)| opened.repo.reconcile(&opened.model, std::mem::take(twin)),
            BatchSize::LargeInput,
        );
    });
    group.bench_function("bring everything back from the twin", |bench| {
        bench.iter_batched_ref(
            || (open(&lost()), twin.clone()),
            |(opened, twin)| opened.repo.reconcile(&opened.model, std::mem::take(twin)),
            BatchSize::LargeInput,
        );
    });
    let saved = model.records().last().expect("there are sessions");
    let changes = Changes { added: vec![saved], ..Changes::default() };
    group.bench_function("a save", |bench| {
        bench.iter(|| {
            let kept = repo.commit(&model, &changes, NOW);
            black_box(repo.news());
            let batch = repo.for_twin();
            repo.twin_confirmed(&batch);
            kept
        });
    });
}

fn stores(criterion: &mut Criterion) {
    for count in [10, 1_000, 5_000] {
        bench(criterion, &format!("{count} sessions"), support::sessions(count));
    }
    bench(criterion, "a full store", support::full_store(4_900_000).model.records().collect());
}

criterion_group!(benches, stores);
criterion_main!(benches);
