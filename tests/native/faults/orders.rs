//! Two or three tabs in which people type, pause, leave and hear of each other in any order: of every version of a text
//! that somebody had not seen when they replaced it, the words are kept.

use cairn::{
    domain::{AnyRecord, Changes, DraftName, Kind, Timestamp, Update, draft::FIELDS},
    store::{Backend, CommitError},
};
use serde_json::Value;

use super::profile::{Profile, Tab};
use crate::support::{Dice, arbitrary, figure};

/// Orders drawn for each kind of record.
const ORDERS: u64 = 80;

/// Somebody at a tab.
struct Hand {
    tab: Tab,
    /// Keys that others wrote and this tab has not heard of yet, with their texts at that time.
    inbox: Vec<(String, Option<String>)>,
    typed: Option<Typed>,
    /// The words with which a form was opened: it shows them, whatever is written meanwhile.
    form: Option<String>,
}

struct Typed {
    words: String,
    /// The words that stood in the field when the first key was pressed.
    seen: String,
}

/// One text of one record, and where in its JSON it is.
struct Text {
    kind: Kind,
    id: String,
    place: Vec<String>,
    name: DraftName,
}

impl Text {
    /// The first text of a record that may hold any words.
    fn of(record: &AnyRecord, name: DraftName) -> Option<Self> {
        let json: Value = serde_json::from_str(&record.encode()).ok()?;
        let mut places = Vec::new();
        collect(&json, &mut Vec::new(), &mut places);
        places.into_iter().find_map(|place| {
            let text = Text { kind: record.kind(), id: record.id().to_owned(), place, name: name.clone() };
            let changed = text.put(record, "probe 1")?;
            (text.get(&changed) == "probe 1" && changed.id() == record.id()).then_some(text)
        })
    }

    fn pointer(&self) -> String {
        self.place.iter().map(|step| format!("/{step}")).collect()
    }

    fn get(&self, record: &AnyRecord) -> String {
        let json: Value = serde_json::from_str(&record.encode()).unwrap();
        json.pointer(&self.pointer()).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    fn put(&self, record: &AnyRecord, words: &str) -> Option<AnyRecord> {
        let mut json: Value = serde_json::from_str(&record.encode()).ok()?;
        *json.pointer_mut(&self.pointer())? = words.into();
        AnyRecord::decode(self.kind, &json.to_string()).ok()
    }

    fn in_tab(&self, tab: &Tab) -> String {
        tab.model.record(self.kind, &self.id).map(|record| self.get(&record)).unwrap_or_default()
    }

    fn key(&self) -> String {
        format!("cairn:r:{}:{}", self.kind.slug(), self.id)
    }
}

/// Every text in a value, but for ids and what an unknown program wrote.
fn collect(json: &Value, at: &mut Vec<String>, places: &mut Vec<Vec<String>>) {
    let Value::Object(members) = json else { return };
    const KNOWN: &[&str] = &[
        "id",
        "about",
        "name",
        "text",
        "what",
        "line",
        "statement",
        "title",
        "subject",
        "learned",
        "seen",
        "topic",
        "emergency_number",
    ];
    for (member, value) in members {
        at.push(member.replace('~', "~0").replace('/', "~1"));
        match value {
            Value::String(_) if member != "id" && KNOWN.contains(&member.as_str()) => places.push(at.clone()),
            Value::Object(_) => collect(value, at, places),
            _ => {}
        }
        at.pop();
    }
}

/// What one order did.
#[derive(Default)]
struct Told {
    versions: usize,
    lost: Vec<String>,
}

fn play(seed: u64, kind: Kind, kills: bool, forms: bool) -> Option<Told> {
    let dice = &mut Dice::new(seed);
    let (record, text) = (0..400).find_map(|_| {
        let record = arbitrary::record_of(kind, dice);
        let fields: Vec<_> = FIELDS.iter().filter(|field| field.about == [kind]).map(|field| field.slug).collect();
        let field = if fields.is_empty() { "any" } else { dice.pick(&fields) };
        let name = DraftName::parse(&format!("{}:{}:{field}", kind.slug(), record.id()));
        Text::of(&record, name).map(|text| (record, text))
    })?;
    let mut profile = Profile::new();
    let mut first = profile.open();
    let record = text.put(&record, "words at first")?;
    let changes = Changes { added: vec![record], ..Changes::default() };
    first.repo.commit(&first.model, &changes, Timestamp(profile.now)).unwrap();
    profile.pump(&mut first);
    drop(first);
    let count = 2 + dice.below(2);
    let mut hands: Vec<Hand> =
        (0..count).map(|_| Hand { tab: profile.open(), inbox: Vec::new(), typed: None, form: None }).collect();
    let mut told = Told::default();
    // Words that nobody replaced knowingly.
    let mut must_stay: Vec<String> = Vec::new();
    let mut said = 0;
    for _ in 0..dice.below(30) + 6 {
        profile.now += dice.below(900) as i64 + 1;
        let who = dice.below(count);
        match dice.below(if kills { 10 } else { 9 }) {
            0..3 => {
                said += 1;
                typing(&mut hands[who], &text, &format!("words {said} of {who}"));
            }
            3 | 4 if forms && dice.below(2) == 0 => open(&mut hands[who], &text),
            3 | 4 => pause(&mut profile, &mut hands, who, &text),
            5 | 6 => leave(&mut profile, &mut hands, who, &text, &mut must_stay),
            7 | 8 => arrive(&mut hands[who], dice.below(3) + 1),
            _ => {
                // The browser dies with a draft that was kept, or the page is loaded again.
                pause(&mut profile, &mut hands, who, &text);
                let kept = hands[who].typed.take();
                hands[who].form = None;
                hands[who].tab = profile.open();
                hands[who].inbox.clear();
                if let Some(kept) = kept {
                    resume(&mut hands[who], &text, kept);
                }
            }
        }
    }
    for who in 0..count {
        leave(&mut profile, &mut hands, who, &text, &mut must_stay);
        arrive(&mut hands[who], usize::MAX);
    }
    told.versions = said + 1;
    told.lost = must_stay.into_iter().filter(|words| !profile.has(words)).collect();
    Some(told)
}

/// Opens a form over the record, which shows its words as they are now until its button is pressed.
fn open(hand: &mut Hand, text: &Text) {
    if hand.typed.is_none() && hand.form.is_none() {
        hand.tab.repo.open_form(&hand.tab.model, &text.name, text.kind, Some(&text.id));
        hand.form = Some(text.in_tab(&hand.tab));
    }
}

fn typing(hand: &mut Hand, text: &Text, words: &str) {
    hand.tab.repo.begin_typing(&text.name);
    let shown = hand.form.clone().unwrap_or_else(|| text.in_tab(&hand.tab));
    let seen = hand.typed.take().map_or(shown, |typed| typed.seen);
    hand.typed = Some(Typed { words: words.into(), seen });
}

fn pause(profile: &mut Profile, hands: &mut [Hand], who: usize, text: &Text) {
    if let Some(typed) = &hands[who].typed {
        let words = typed.words.clone();
        let now = Timestamp(profile.now);
        let before = profile.local.texts();
        hands[who].tab.repo.keep_draft(&text.name, Some(&words), now).unwrap();
        profile.pump(&mut hands[who].tab);
        tell(profile, hands, who, &before);
    }
}

/// Leaves the field, or presses the form's button, a key pressed before or not: what it holds is saved, as the app does
/// it.
fn leave(profile: &mut Profile, hands: &mut [Hand], who: usize, text: &Text, must_stay: &mut Vec<String>) {
    let form = hands[who].form.take();
    let untouched = form.map(|words| Typed { seen: words.clone(), words });
    let Some(Typed { words, seen }) = hands[who].typed.take().or(untouched) else { return };
    let before = profile.local.texts();
    let replaced = stored_words(profile, text);
    let hand = &mut hands[who];
    for _ in 0..3 {
        let from = hand.tab.model.record(text.kind, &text.id).expect("nobody removes it");
        let to = text.put(&from, &words).unwrap();
        let changes = Changes { updated: vec![Update { from, to }], ..Changes::default() };
        match hand.tab.repo.commit(&hand.tab.model, &changes, Timestamp(profile.now)) {
            Ok(_) => {
                hand.tab.model.patch(&changes);
                break;
            }
            Err(CommitError::Stale(others)) => hand.tab.model.patch(&others),
            Err(error) => panic!("{error}"),
        }
    }
    hand.tab.repo.keep_draft(&text.name, None, Timestamp(profile.now)).unwrap();
    hand.tab.repo.end_typing(&text.name);
    profile.pump(&mut hand.tab);
    must_stay.retain(|kept| *kept != seen || *kept != replaced);
    must_stay.push(words);
    tell(profile, hands, who, &before);
}

fn stored_words(profile: &Profile, text: &Text) -> String {
    let stored = profile.local.get(&text.key()).unwrap().unwrap();
    let json: Value = serde_json::from_str(&stored).unwrap();
    json["d"].pointer(&text.pointer()).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The storage events of the others.
fn tell(profile: &Profile, hands: &mut [Hand], who: usize, before: &std::collections::BTreeMap<String, String>) {
    let after = profile.local.texts();
    let mut news: Vec<(String, Option<String>)> = after
        .iter()
        .filter(|(key, text)| before.get(*key) != Some(text))
        .map(|(k, t)| (k.clone(), Some(t.clone())))
        .collect();
    news.extend(before.keys().filter(|key| !after.contains_key(*key)).map(|key| (key.clone(), None)));
    for (n, hand) in hands.iter_mut().enumerate() {
        if n != who {
            hand.inbox.extend(news.iter().cloned());
        }
    }
}

fn arrive(hand: &mut Hand, most: usize) {
    let count = most.min(hand.inbox.len());
    for (key, text) in hand.inbox.drain(..count) {
        match text {
            Some(text) => {
                let news = hand.tab.repo.absorb(&hand.tab.model, &key, &text);
                hand.tab.model.patch(&news);
            }
            None => hand.tab.repo.absorb_removal(&key),
        }
    }
}

/// The draft is offered back, and whoever sees it goes on with it. Beside their own words they remember what stood in the
/// field before; of those of another tab they know nothing.
fn resume(hand: &mut Hand, text: &Text, before: Typed) {
    if let Some(words) = hand.tab.repo.draft(&text.name).map(|draft| draft.text.clone()) {
        hand.tab.repo.resume_typing(&hand.tab.model, &text.name);
        let seen = if words == before.words { before.seen } else { String::new() };
        hand.typed = Some(Typed { words, seen });
    }
}

#[test]
fn in_every_order_of_typing_pausing_leaving_and_hearing_both_versions_are_kept() {
    for (kills, forms) in [(false, false), (true, false), (false, true), (true, true)] {
        let (mut orders, mut versions, mut lost, mut kinds) = (0, 0, Vec::new(), 0);
        for kind in Kind::ALL {
            let mut played = 0;
            for seed in 0..ORDERS {
                let Some(told) = play(seed * 31 + *kind as u64, *kind, kills, forms) else { continue };
                played += 1;
                versions += told.versions;
                lost.extend(told.lost.into_iter().map(|words| format!("{} seed {seed}: {words}", kind.slug())));
            }
            orders += played;
            kinds += usize::from(played > 0);
        }
        let how = if kills { "with reloads" } else { "without reloads" };
        let where_ = if forms { ", and with forms" } else { "" };
        figure(&format!(
            "two or three tabs on one text, {how}{where_}: {} of {versions} versions lost in {orders} orders over {kinds} kinds of record",
            lost.len()
        ));
        assert!(orders > 1_000 && kinds >= 12, "{orders} orders, {kinds} kinds");
        assert!(lost.is_empty(), "{:?}", &lost[..lost.len().min(5)]);
    }
}
