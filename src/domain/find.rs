//! Finding words in texts: every word that was typed occurs, as the beginning of a word, whatever its case and accents.

/// A text made ready to be searched: plain lower-case words, a space before each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findable(String);

/// What was typed, word by word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted(Vec<String>);

impl Findable {
    /// Makes texts ready.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut ready = String::new();
        for word in texts.into_iter().flat_map(words) {
            ready.push(' ');
            ready.push_str(&word);
        }
        Self(ready)
    }
}

impl Wanted {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        Self(words(typed).map(|word| format!(" {word}")).collect())
    }

    /// Whether nothing was typed: then everything is found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How well a text meets it, none when a word does not occur: a whole word counts more than the beginning of one, and
    /// words that stand together as they were typed count most.
    pub fn rank(&self, text: &Findable) -> Option<u32> {
        let mut rank = 0;
        for word in &self.0 {
            let found = text.0.find(word.as_str())?;
            let is_whole = |from: usize| text.0[from + word.len()..].chars().next().is_none_or(|next| next == ' ');
            rank += 1 + u32::from(is_whole(found) || text.0.match_indices(word.as_str()).any(|(at, _)| is_whole(at)));
        }
        if self.0.len() > 1 && text.0.contains(&self.0.concat()) {
            rank += 2;
        }
        Some(rank)
    }
}

/// The words of a text: letters and digits, in lower case, without accents and apostrophes.
fn words(text: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '\'' | '’');
    let pieces = text.split(move |c| !is_part(c));
    pieces
        .map(|word| word.chars().flat_map(char::to_lowercase).flat_map(plain).collect())
        .filter(|word: &String| !word.is_empty())
}

/// A combining accent.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// A lower-case letter without its accent; nothing for an apostrophe or an accent of its own.
fn plain(letter: char) -> impl Iterator<Item = char> {
    let base = match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ļ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ț' | 'ţ' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        '\'' | '’' => "",
        mark if is_mark(mark) => "",
        other => return Some(other).into_iter().chain("".chars()),
    };
    let mut base = base.chars();
    base.next().into_iter().chain(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rank(typed: &str, text: &str) -> Option<u32> {
        Wanted::new(typed).rank(&Findable::of([text]))
    }

    #[test]
    fn every_word_occurs_as_the_beginning_of_one() {
        let text = "What helped you sleep well?";
        assert!(rank("sleep", text).is_some() && rank("sle WHAT", text).is_some() && rank("", text) == Some(0));
        assert_eq!(rank("leep", text), None, "not the middle of a word");
        assert_eq!(rank("sleep badly", text), None, "every word, not some");
        assert_eq!(rank("well sleep", text).map(|rank| rank > 0), Some(true), "in any order");
        assert!(Wanted::new(" ?! ").is_empty());
    }

    #[test]
    fn case_accents_and_apostrophes_make_no_difference() {
        assert!(rank("cafe", "Im Café").is_some() && rank("CAFÉ", "the cafe").is_some());
        assert!(rank("cafe\u{301}", "café").is_some(), "an accent of its own");
        assert!(rank("dont", "I don't").is_some() && rank("don’t", "I dont").is_some());
        assert!(rank("strasse", "Straße").is_some() && rank("zurich", "Zürich").is_some());
    }

    #[test]
    fn whole_words_and_words_together_come_first() {
        let whole = rank("walk", "One walk a day");
        assert!(whole > rank("walk", "One walker a day"));
        assert!(rank("good day", "A good day out") > rank("good day", "A day for something good"));
    }
}
