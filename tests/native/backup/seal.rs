//! Puts the right checksum on a text that was changed, written from the format's description alone.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

/// The text with its checksum made right; a text that is not JSON stays as it is.
pub fn seal(text: &str) -> String {
    let Ok(members) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) else { return text.into() };
    let value = |name| members.get(name).map_or("", |value| value.get());
    let covered = [value("records"), value("quarantine")].concat().replace(['\r', '\n'], "");
    let hex: String = Sha256::digest(covered.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    match members.get("checksum") {
        Some(old) => text.replace(old.get(), &format!("\"sha256:{hex}\"")),
        None => text.into(),
    }
}

/// A sealed backup of these records, by kind, as JSON lists, and this quarantine.
pub fn file(records: &[(&str, &[&str])], quarantine: &str) -> String {
    let counts: Vec<_> = records.iter().map(|(kind, list)| format!("\"{kind}\":{}", list.len())).collect();
    let records: Vec<_> = records.iter().map(|(kind, list)| format!("\"{kind}\":[{}]", list.join(","))).collect();
    seal(&format!(
        r#"{{"format":"cairn-backup","version":1,"min_reader":1,"app":"0.1.0","exported_at":1767225600000,"device":"laptop",
"counts":{{{}}},"records":{{{}}},"quarantine":{quarantine},"checksum":"sha256:0"}}"#,
        counts.join(","),
        records.join(",")
    ))
}

/// An entry of a list of records, with a stamp of its own.
pub fn entry(hlc: &str, d: &str) -> String {
    format!(r#"{{"hlc":"{hlc}","dev":"laptop","rev":1,"d":{d}}}"#)
}
