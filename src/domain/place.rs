//! The place of an error in JSON: `prompts[1].coach`, from the line and column that `serde_json` says.
//!
//! Only a text that cannot be read is walked, so reading itself costs nothing for it. A type that refuses a value must
//! say so from within its visitor (as `Id` does): an error made afterwards gets the place where the reader is by then.

use serde_json::error::Category;

/// An object or a list that is open at some byte.
#[derive(Default)]
struct Open<'a> {
    is_list: bool,
    /// How many items of a list are over.
    over: usize,
    /// The last name of a member, as it is written.
    name: &'a str,
    /// Whether a value in it has begun and no comma came since.
    has_value: bool,
}

/// The path of the value that `error` is about, in the text that was read; `.` is the whole.
pub fn place(json: &str, error: &serde_json::Error) -> String {
    let before: usize = json.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = (before + error.column()).min(json.len());
    // What is wrong with a value is said behind it, or before it where it is an object or a list that was not to be one.
    // What is wrong with the signs is said behind the sign.
    let is_before = error.classify() == Category::Data && matches!(json.as_bytes().get(at), Some(b'{' | b'['));
    path_after(json, at + usize::from(is_before))
}

/// A path within the value at another path.
pub fn below(outer: &str, path: &str) -> String {
    match (outer, path) {
        (_, "" | ".") => outer.into(),
        ("", _) => path.into(),
        _ if path.starts_with('[') => format!("{outer}{path}"),
        _ => format!("{outer}.{path}"),
    }
}

/// The path of the innermost value that has begun in the first `end` bytes and is not over, or is the last to be over.
fn path_after(json: &str, end: usize) -> String {
    let bytes = json.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let (mut at, mut expects_name) = (0, false);
    while at < end {
        let start = at;
        at += 1;
        match bytes[start] {
            b' ' | b'\n' | b'\r' | b'\t' => {}
            b':' => expects_name = false,
            b',' => {
                if let Some(inside) = open.last_mut() {
                    expects_name = !inside.is_list;
                    inside.over += 1;
                    inside.has_value = false;
                }
            }
            b'}' | b']' => {
                open.pop();
                expects_name = false;
            }
            sign => {
                if sign == b'"' {
                    at = end_of_text(bytes, at);
                }
                match open.last_mut() {
                    Some(inside) if expects_name => inside.name = json.get(start..at).unwrap_or_default(),
                    Some(inside) => inside.has_value = true,
                    None => {}
                }
                if matches!(sign, b'{' | b'[') {
                    expects_name = sign == b'{';
                    open.push(Open { is_list: sign == b'[', ..Open::default() });
                }
            }
        }
    }
    let steps = open.iter().filter(|inside| inside.has_value);
    let path = steps.fold(String::new(), |path, inside| {
        let step = if inside.is_list { format!("[{}]", inside.over) } else { plain(inside.name) };
        below(&path, &step)
    });
    if path.is_empty() { ".".into() } else { path }
}

/// Behind the quotation mark that ends a text, from behind the one that begins it.
fn end_of_text(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The name of a member without its quotation marks and escapes.
fn plain(name: &str) -> String {
    serde_json::from_str(name).unwrap_or_else(|_| name.trim_matches('"').into())
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fmt, ops::Range};

    use proptest::prelude::*;
    use serde::{
        Deserialize, Deserializer,
        de::{DeserializeOwned, MapAccess, SeqAccess, Visitor},
    };

    use super::*;
    use crate::domain::Id;

    #[derive(Debug, Clone)]
    enum Tree {
        Text(String),
        Number(u32),
        Truth(bool),
        List(Vec<Tree>),
        Members(BTreeMap<String, Tree>),
    }

    fn tree() -> impl Strategy<Value = Tree> {
        let words = || prop_oneof![Just("{\"[,:]}\\ \n".to_owned()), "[a-cé🙂]{1,3}", any::<String>()];
        let leaf = prop_oneof![
            4 => words().prop_map(Tree::Text),
            4 => any::<u32>().prop_map(Tree::Number),
            1 => any::<bool>().prop_map(Tree::Truth),
        ];
        leaf.prop_recursive(5, 60, 6, move |inner| {
            let name = words().prop_filter("a name that is one step of a path", |name| {
                !name.is_empty() && name != "." && !name.starts_with('[')
            });
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Tree::List),
                prop::collection::btree_map(name, inner, 0..6).prop_map(Tree::Members),
            ]
        })
    }

    /// A value of a written tree: its path, and where it stands.
    type Value = (String, Range<usize>, Tree);

    /// Writes trees with white space wherever JSON may have it.
    struct Writer {
        json: String,
        values: Vec<Value>,
        /// Where nothing but what holds the values is in hand: behind a comma, a name or a colon.
        between: Vec<(String, usize)>,
        dice: u64,
    }

    impl Writer {
        fn sign(&mut self, sign: &str) {
            for _ in 0..2 {
                self.dice = self.dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                self.json.push_str(["", "", "", " ", "\n", "\r\n\t"][(self.dice >> 40) as usize % 6]);
            }
            self.json.push_str(sign);
        }

        fn between(&mut self, path: &str, sign: &str) {
            self.sign(sign);
            self.between.push((named(path), self.json.len()));
        }

        fn value(&mut self, path: &str, tree: &Tree) {
            self.sign("");
            let (start, place) = (self.json.len(), self.values.len());
            self.values.push((named(path), 0..0, tree.clone()));
            match tree {
                Tree::Text(text) => self.json += &serde_json::to_string(text).unwrap(),
                Tree::Number(number) => self.json += &number.to_string(),
                Tree::Truth(truth) => self.json += &truth.to_string(),
                Tree::List(list) => {
                    self.json.push('[');
                    for (n, item) in list.iter().enumerate() {
                        (n > 0).then(|| self.between(path, ","));
                        self.value(&format!("{path}[{n}]"), item);
                    }
                    self.sign("]");
                }
                Tree::Members(members) => {
                    self.json.push('{');
                    for (n, (name, member)) in members.iter().enumerate() {
                        (n > 0).then(|| self.between(path, ","));
                        self.between(path, &serde_json::to_string(name).unwrap());
                        self.between(path, ":");
                        let dot = if path.is_empty() { "" } else { "." };
                        self.value(&format!("{path}{dot}{name}"), member);
                    }
                    self.sign("}");
                }
            }
            self.values[place].1 = start..self.json.len();
        }
    }

    fn named(path: &str) -> String {
        if path.is_empty() { ".".into() } else { path.into() }
    }

    fn write(tree: &Tree, dice: u64) -> Writer {
        let mut writer = Writer { json: String::new(), values: Vec::new(), between: Vec::new(), dice };
        writer.value("", tree);
        writer.sign("");
        writer
    }

    /// Anything but a truth value.
    struct Untrue;

    impl<'de> Deserialize<'de> for Untrue {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Untrue)
        }
    }

    impl<'de> Visitor<'de> for Untrue {
        type Value = Untrue;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("anything but a truth value")
        }

        fn visit_u64<E>(self, _: u64) -> Result<Untrue, E> {
            Ok(Untrue)
        }

        fn visit_str<E>(self, _: &str) -> Result<Untrue, E> {
            Ok(Untrue)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Untrue, A::Error> {
            while seq.next_element::<Untrue>()?.is_some() {}
            Ok(Untrue)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Untrue, A::Error> {
            while map.next_entry::<String, Untrue>()?.is_some() {}
            Ok(Untrue)
        }
    }

    proptest! {
        #[test]
        fn every_byte_belongs_to_its_value(tree in tree(), dice in any::<u64>()) {
            let Writer { json, values, between, .. } = write(&tree, dice);
            for (path, at) in between {
                prop_assert_eq!(&path_after(&json, at), &path);
            }
            for (path, Range { start, end }, tree) in values {
                let rest = json[end..].trim_start();
                prop_assert_eq!(&path_after(&json, start + 1), &path);
                for behind in end..=json.len() - rest.len() {
                    prop_assert_eq!(&path_after(&json, behind), &path);
                }
                if !matches!(tree, Tree::List(_) | Tree::Members(_)) {
                    for inside in start + 1..end {
                        prop_assert_eq!(&path_after(&json, inside), &path);
                    }
                }
            }
        }

        #[test]
        fn what_a_type_refuses_is_found(tree in tree(), dice in any::<u64>()) {
            let Writer { json, values, .. } = write(&tree, dice);
            let refused = values.iter().find(|(_, _, tree)| matches!(tree, Tree::Truth(_)));
            let found = serde_json::from_str::<Untrue>(&json).err().map(|error| place(&json, &error));
            prop_assert_eq!(found.as_ref(), refused.map(|(path, ..)| path));
        }

        #[test]
        fn no_text_is_too_odd(json in ".*", end in 0_usize..40) {
            path_after(&json, end.min(json.len()));
            if let Err(error) = serde_json::from_str::<serde_json::Value>(&json) {
                place(&json, &error);
            }
        }
    }

    #[derive(Debug, Deserialize)]
    struct Kept {
        #[serde(rename = "id")]
        _id: Id<Kept>,
        #[serde(default, rename = "kind")]
        _kind: Kind,
        #[serde(default, rename = "list")]
        _list: Vec<Id<Kept>>,
        #[serde(default, rename = "pair")]
        _pair: (u8, u8),
        #[serde(default, rename = "kept")]
        _kept: Option<Box<Kept>>,
        #[serde(flatten)]
        _extra: crate::domain::Extra,
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        #[default]
        Plain,
        Scale {
            #[serde(rename = "max")]
            _max: u8,
        },
    }

    fn found<T: DeserializeOwned>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).err().expect("the text is refused");
        place(json, &error)
    }

    #[test]
    fn every_way_to_refuse_has_its_place() {
        for (json, path) in [
            ("7", "."),
            ("", "."),
            (r#"{"id": "A B"}"#, "id"),
            (r#"{"id": "A B" , "x": 1}"#, "id"),
            (r#"{"id": ["a"]}"#, "id"),
            ("{\n\"é\": 1,\r\n\"id\": {\n}}", "id"),
            ("{}", "."),
            (r#"{"id": "a", "kept": {"list": [ ]} }"#, "kept"),
            (r#"{"id": "a", "kept": {"id": "b", "id": "c"}}"#, "kept"),
            (r#"{"id": "a", "list": ["a", "B", ["c"]]}"#, "list[1]"),
            (r#"{"id": "a", "list": ["a", [["c"]]]}"#, "list[1]"),
            (r#"{"id": "a", "pair": [1, 256]}"#, "pair[1]"),
            (r#"{"id": "a", "pair": [1]}"#, "pair"),
            (r#"{"id": "a", "pair": [1, 2, 3]}"#, "pair[2]"),
            (r#"{"id": "a", "pair": "12"}"#, "pair"),
            (r#"{"id": "a", "kind": "round"}"#, "kind"),
            (r#"{"id": "a", "kind": 5}"#, "kind"),
            (r#"{"id": "a", "kind": {"round": 5}}"#, "kind"),
            (r#"{"id": "a", "kind": {"scale": {"max": 256}}}"#, "kind.scale.max"),
            (r#"{"id": "a", "kind": {"scale": {}}}"#, "kind.scale"),
            (r#"{"id": "a", "kind": "scale", "pair": [1, 2]}"#, "kind"),
            (r#"{"id": "a", "more": {"a\"b\u00e9": ["\ud800"]}}"#, "more.a\"bé[0]"),
            (r#"{"id": "a", "more": 1e999}"#, "more"),
        ] {
            assert_eq!(found::<Kept>(json), path, "{json}");
        }
    }

    #[test]
    fn a_path_may_be_within_another() {
        assert_eq!(below("records.client[1]", "d.name"), "records.client[1].d.name");
        assert_eq!(below("quarantine", "[2].key"), "quarantine[2].key");
        assert_eq!(below("name", "."), "name");
    }
}
