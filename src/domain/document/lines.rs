//! A person's text as the renderers take it.

/// The paragraphs of `text`, each of one or more lines. Lines are trimmed and never blank; control characters are left
/// out, so nothing invisible reaches a file.
pub fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.replace("\r\n", "\n").split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let line: String = line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !c.is_control()).collect();
        match line.trim() {
            "" => paragraphs.push(Vec::new()),
            line => paragraphs.last_mut().expect("starts with one").push(line.to_owned()),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

/// All lines of `text`, whatever their paragraph.
pub(super) fn lines(text: &str) -> Vec<String> {
    paragraphs(text).concat()
}

/// `text` in one line.
pub(super) fn one_line(text: &str) -> String {
    lines(text).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_part_paragraphs() {
        assert_eq!(paragraphs(" a \r\nb\n\n \n\tc\0\u{7}d\n"), [vec!["a", "b"], vec!["cd"]]);
        assert!(paragraphs(" \n\t").is_empty());
    }
}
