//! What a draft says, in words for a person.

use serde_json::Value;

/// The words of a draft that are in no record yet: the text itself or, where a whole record was being written, those of
/// its texts that were typed, which may be none beside a choice. None when nothing is left to add.
pub fn words_left(text: &str) -> Option<String> {
    // A record that is being written is kept as it was before and as it is now.
    match serde_json::from_str::<(Value, Value)>(text) {
        Ok((before, now)) if now.is_object() => {
            let mut known = Vec::new();
            collect(&before, "", &mut known);
            let mut typed = Vec::new();
            collect(&now, "", &mut typed);
            typed.retain(|words| !known.contains(words));
            (before != now).then(|| typed.join("\n"))
        }
        _ => Some(text.trim().to_owned()).filter(|words| !words.is_empty()),
    }
}

/// The texts of a value that a person may have typed: ids, days and the names of choices are none.
fn collect<'v>(value: &'v Value, member: &str, into: &mut Vec<&'v str>) {
    match value {
        Value::String(words) => {
            let words = words.trim();
            let is_typed = !words.is_empty()
                && !is_bookkeeping(member)
                && words.parse::<chrono::NaiveDate>().is_err()
                && !into.contains(&words);
            if is_typed {
                into.push(words);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, member, into)),
        Value::Object(members) => members.iter().for_each(|(member, value)| collect(value, member, into)),
        _ => {}
    }
}

fn is_bookkeeping(member: &str) -> bool {
    matches!(
        member,
        "id" | "reply"
            | "starts"
            | "client"
            | "session"
            | "board"
            | "goal"
            | "idea"
            | "instrument"
            | "focus_area"
            | "on"
            | "start"
            | "target"
            | "week"
            | "kind"
            | "status"
            | "stage"
            | "concern"
    )
}

#[cfg(test)]
mod tests {
    use super::words_left;

    #[test]
    fn words_of_a_text_and_of_a_record() {
        assert_eq!(words_left("  half a line ").as_deref(), Some("half a line"));
        assert_eq!(words_left(" \n"), None);
        let (before, now) =
            (r#"{"id":"a","what":"Walk"}"#, r#"{"id":"a","what":"Walk far","when":"","plan":["Walk","shoes"]}"#);
        assert_eq!(words_left(&format!("[{before},{now}]")).as_deref(), Some("shoes\nWalk far"));
        assert_eq!(words_left(&format!("[{before},{before}]")), None);
        assert_eq!(words_left(r#"[{"n":1},{"n":2}]"#).as_deref(), Some(""), "a choice without words");
        assert_eq!(words_left("[1,2]").as_deref(), Some("[1,2]"));
    }
}
