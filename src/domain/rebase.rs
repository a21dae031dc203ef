//! Putting what one person typed onto what became of the record meanwhile.

use serde_json::{Map, Value};

use super::Record;

/// `now`, with every field in which `typed` differs from `base`. A field that was left alone follows the record.
pub fn rebase<T: Record>(base: &T, typed: &T, now: &T) -> T {
    let (base, typed, mut fields) = (fields(base), fields(typed), fields(now));
    for name in base.keys().chain(typed.keys()) {
        match (base.get(name), typed.get(name)) {
            (before, after) if before == after => {}
            (_, Some(after)) => _ = fields.insert(name.clone(), after.clone()),
            // Fields that say nothing are not written.
            (_, None) => _ = fields.remove(name),
        }
    }
    serde_json::from_value(Value::Object(fields)).unwrap_or_else(|_| now.clone())
}

fn fields<T: Record>(record: &T) -> Map<String, Value> {
    match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Id, NaiveDate, Visibility, WeeklyGoal};

    #[test]
    fn only_what_was_typed_is_put_onto_the_record() {
        let base = WeeklyGoal {
            what: "walk".into(),
            support: "Ana".into(),
            ..WeeklyGoal::draft(Id::fixed("c"), NaiveDate::from_ymd_opt(2026, 11, 20).unwrap())
        };
        let typed = WeeklyGoal { what: "walk twice".into(), support: String::new(), ..base.clone() };
        let now = WeeklyGoal { visibility: Visibility::PRIVATE, obstacle: "rain".into(), ..base.clone() };
        let expected = WeeklyGoal { what: "walk twice".into(), support: String::new(), ..now.clone() };
        assert_eq!(rebase(&base, &typed, &now), expected);
        assert_eq!(rebase(&base, &base, &now), now);
    }
}
