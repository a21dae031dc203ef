//! What is in the trash, in words.

use std::sync::Arc;

use crate::{
    content::{
        instruments,
        words::{capital, near_day},
    },
    domain::{AnyRecord, Client, Id, Kind, Model, Trashed},
    platform::clock,
    views::data::{thing, when},
};

/// What it is called: by its own words, where it has any.
pub fn title(entry: &Trashed) -> String {
    let taken = || {
        let taken = entry.records.iter().find(|removed| removed.kind == Kind::Assessment.slug())?.read().ok()?;
        if let AnyRecord::Assessment(taken) = taken { Some(instruments::name_of(&taken)) } else { None }
    };
    match entry.kind() {
        _ if !entry.title.is_empty() => entry.title.clone(),
        Some(Kind::Assessment) => taken().unwrap_or_else(|| noun(entry)),
        _ => noun(entry),
    }
}

/// Such as “Session, today. Removed today at 14:02, kept until 27 December.”
pub fn about(entry: &Trashed) -> String {
    let today = clock::today();
    let day = entry.on.map(|on| format!(", {}", bare(&near_day(on, today)))).unwrap_or_default();
    let last = clock::day_of(entry.at + Trashed::KEPT).map(|day| near_day(day, today)).unwrap_or_default();
    format!("{}{day}. Removed {}, kept until {}.", noun(entry), when(entry.at), bare(&last))
}

fn bare(day: &str) -> &str {
    day.trim_start_matches("on ")
}

fn noun(entry: &Trashed) -> String {
    entry.kind().map_or_else(|| "Something".into(), |kind| capital(thing(kind)))
}

/// The trash by client, the one with the latest removal first; what belongs to nobody is the library's.
pub fn groups(model: &Model) -> Vec<(String, Vec<Arc<Trashed>>)> {
    let mut groups: Vec<(String, Vec<Arc<Trashed>>)> = Vec::new();
    for entry in model.trash(None) {
        let is_same =
            |group: &&mut (String, Vec<Arc<Trashed>>)| group.1.iter().any(|other| other.client == entry.client);
        match groups.iter_mut().find(is_same) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((name(model, entry.client.as_ref()), vec![entry])),
        }
    }
    groups
}

/// Whose it is; the name of a client who is in the trash too stands there.
fn name(model: &Model, client: Option<&Id<Client>>) -> String {
    let Some(client) = client else { return "Your library".into() };
    if client.as_str() == Client::MYSELF {
        return "Your own".into();
    }
    let in_trash = || {
        let of = model.trash(Some(client)).into_iter().find(|entry| entry.kind() == Some(Kind::Client));
        of.map(|entry| entry.title.clone())
    };
    let here = model.clients.get(client).map(|client| client.name.clone());
    here.or_else(in_trash).unwrap_or_else(|| "Somebody who is not here".into())
}
