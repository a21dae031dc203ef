//! Writing a backup.

use std::fmt::Write as _;

use serde::Serialize;

use super::{
    super::{Hlc, Kind, Model, Stamp},
    FORMAT, MIN_READER, Origin, Quarantined, Stamps, VERSION,
    checksum::checksum,
};

/// Everything in `model`, and what could not be read, as the text of a backup file.
///
/// One record a line: whoever opens the file in an editor finds their way, and an error can name the line.
pub fn export(model: &Model, stamp_of: Stamps, quarantine: &[Quarantined], origin: &Origin) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let _ = write!(out, "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"min_reader\":{MIN_READER},\"app\":");
    push_json(&mut out, &origin.app);
    let _ = write!(out, ",\"exported_at\":{},\"device\":\"{}\",\n\"counts\":{{", origin.exported_at.0, origin.device);
    for (i, kind) in Kind::ALL.iter().enumerate() {
        let comma = if i == 0 { "" } else { "," };
        let _ = write!(out, "{comma}\"{}\":{}", kind.slug(), model.count(*kind));
    }
    out.push_str("},\n\"records\":");
    let records = out.len();
    push_records(&mut out, model, stamp_of, origin);
    let records = records..out.len();
    out.push_str(",\n\"quarantine\":");
    let aside = out.len();
    push_json(&mut out, quarantine);
    let sum = checksum(&out[records], &out[aside..]);
    let _ = writeln!(out, ",\n\"checksum\":\"{sum}\"}}");
    out
}

fn push_records(out: &mut String, model: &Model, stamp_of: Stamps, origin: &Origin) {
    let mut records = model.records().peekable();
    out.push('{');
    for (i, &kind) in Kind::ALL.iter().enumerate() {
        let comma = if i == 0 { "" } else { "," };
        let _ = write!(out, "{comma}\n\"{}\":[", kind.slug());
        let mut separator = "\n";
        while let Some(record) = records.next_if(|record| record.kind() == kind) {
            // Every record has a stamp; one that had none would be the oldest of its versions.
            let unknown = || Stamp { hlc: Hlc::default(), dev: origin.device.clone(), rev: 0 };
            let Stamp { hlc, dev, rev } = stamp_of(kind, record.id()).unwrap_or_else(unknown);
            let _ = write!(out, "{separator}{{\"hlc\":\"{hlc}\",\"dev\":\"{dev}\",\"rev\":{rev},\"d\":");
            out.push_str(&record.encode());
            out.push('}');
            separator = ",\n";
        }
        out.push(']');
    }
    out.push('}');
}

fn push_json<T: Serialize + ?Sized>(out: &mut String, value: &T) {
    out.push_str(&serde_json::to_string(value).expect("text is always JSON"));
}
