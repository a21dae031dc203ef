//! A browser profile with both copies, and the app in its tabs, without a browser.

use std::{cell::Cell, collections::BTreeMap};

use cairn::{
    domain::{Changes, Command, Ctx, Device, Model, NaiveDate, Timestamp, apply},
    store::{CommitError, MemoryBackend, Opened, Repo, Space},
};

use crate::support::script::Step;

/// A browser profile: the readable copy, the durable twin, and a clock.
pub struct Profile {
    pub local: MemoryBackend,
    pub twin: BTreeMap<String, String>,
    /// Which transactions of the twin fail, counted from 1.
    pub twin_refuses: Option<usize>,
    pub transactions: usize,
    pub now: i64,
    ids: Cell<u128>,
}

/// The app in a tab of that profile.
pub struct Tab {
    pub repo: Repo<MemoryBackend>,
    pub model: Model,
}

impl Profile {
    pub fn new() -> Self {
        Self {
            local: MemoryBackend::default(),
            twin: BTreeMap::new(),
            twin_refuses: None,
            transactions: 0,
            now: 1_763_600_000_000,
            ids: Cell::new(1),
        }
    }

    /// Opens the app: reads, compares, heals.
    pub fn open(&mut self) -> Tab {
        let mut tab = self.open_unmet();
        self.meet(&mut tab);
        tab
    }

    /// Opens the app up to its first paint: the twin has not answered yet.
    pub fn open_unmet(&mut self) -> Tab {
        let device = Device::fixed("device");
        let Opened { repo, model } = Repo::open(self.local.clone(), Space::Own, device, Timestamp(self.now));
        Tab { repo, model }
    }

    /// The twin answers: compares, heals.
    pub fn meet(&mut self, tab: &mut Tab) {
        let texts: Vec<_> = self.twin.clone().into_iter().collect();
        let mut comparison = tab.repo.begin_comparison();
        for part in texts.chunks(2) {
            let news = tab.repo.compare(&mut comparison, &tab.model, part.to_vec());
            tab.model.patch(&news);
        }
        tab.repo.end_comparison(comparison);
        self.pump(tab);
    }

    /// One command in the one tab of several, as the app does it: what another tab wrote first is taken over.
    pub fn run_among_others(&mut self, tab: &mut Tab, command: Command) {
        for _ in 0..3 {
            let changes = self.judge(tab, command.clone());
            match tab.repo.commit(&tab.model, &changes, Timestamp(self.now)) {
                Ok(_) => {
                    tab.model.patch(&changes);
                    self.pump(tab);
                    return;
                }
                Err(CommitError::Stale(others)) => tab.model.patch(&others),
                Err(error) => panic!("{error}"),
            }
        }
        panic!("another tab is always quicker");
    }

    /// The tab hears what stands under a key of the readable copy, as by a storage event.
    pub fn hear(&self, tab: &mut Tab, key: &str) {
        let news = tab.repo.absorb(&tab.model, key, &self.local.texts()[key]);
        tab.model.patch(&news);
    }

    /// Whether anything that is kept, in either copy, has these words.
    pub fn has(&self, words: &str) -> bool {
        self.local.texts().values().any(|text| text.contains(words))
            && self.twin.values().any(|text| text.contains(words))
    }

    /// One command, as the app does it. Says whether an alert was raised.
    pub fn run(&mut self, tab: &mut Tab, command: Command) -> bool {
        let changes = self.judge(tab, command);
        let fault = tab.repo.commit(&tab.model, &changes, Timestamp(self.now)).expect("no other tab, no newer data");
        tab.model.patch(&changes);
        let twin_refused = self.pump(tab);
        fault.is_some() || twin_refused
    }

    /// Several steps of the script, whatever alerts they raise.
    pub fn play(&mut self, tab: &mut Tab, steps: &[Step]) {
        for step in steps {
            self.step(tab, step);
        }
    }

    /// One step of the script.
    pub fn step(&mut self, tab: &mut Tab, step: &Step) -> bool {
        let command = step(&tab.model);
        self.run(tab, command)
    }

    pub fn judge(&mut self, tab: &Tab, command: Command) -> Changes {
        self.now += 7_000;
        let random = || {
            self.ids.set(self.ids.get() + 1);
            self.ids.get()
        };
        let today = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap();
        let ctx = Ctx { now: Timestamp(self.now), today, zone: "Europe/Paris", random: &random };
        apply(&tab.model, command, &ctx).expect("the script is valid")
    }

    /// The twin's transaction; whole or not at all. Says whether it was refused.
    pub fn pump(&mut self, tab: &mut Tab) -> bool {
        let batch = tab.repo.for_twin();
        if batch.is_empty() {
            return false;
        }
        self.transactions += 1;
        if self.twin_refuses == Some(self.transactions) {
            return true;
        }
        for (key, value) in &batch {
            match value {
                Some(value) => drop(self.twin.insert(key.clone(), value.clone())),
                None => drop(self.twin.remove(key)),
            }
        }
        tab.repo.twin_confirmed(&batch);
        false
    }
}
