//! The colours of `styles/tokens.css` can be told apart: words at 4.5 to 1, lines and marks at 3 to 1, in both themes,
//! on every ground that the interface puts them on (WCAG 2.2, 1.4.3 and 1.4.11).

const TOKENS: &str = include_str!("../../styles/tokens.css");

const WORDS: [&str; 7] = ["text", "muted", "primary", "accent", "ok", "warn", "danger"];
const MARKS: [&str; 2] = ["line-strong", "focus"];
const GROUNDS: [&str; 3] = ["bg", "surface", "sunken"];
const TINTS: [&str; 5] = ["primary", "accent", "ok", "warn", "danger"];
/// The share of its colour in a tint, as in the tokens' `color-mix`.
const TINT: f64 = 0.10;

/// A colour in OKLab: lightness, green to red, blue to yellow.
type Lab = [f64; 3];

#[derive(Clone, Copy)]
enum Theme {
    Light,
    Dark,
}

#[test]
fn words_can_be_read() {
    for theme in [Theme::Light, Theme::Dark] {
        for word in WORDS {
            for ground in GROUNDS {
                at_least(4.5, word, token(word, theme), ground, token(ground, theme));
            }
        }
        for tint in TINTS {
            let ground = mix(token(tint, theme), token("surface", theme), TINT);
            for word in ["text", "muted", tint] {
                at_least(4.5, word, token(word, theme), &format!("soft-{tint}"), ground);
            }
        }
        for filled in ["primary", "danger"] {
            at_least(4.5, "on-primary", token("surface", theme), filled, token(filled, theme));
        }
        at_least(4.5, "bg (toast)", token("bg", theme), "text", token("text", theme));
    }
}

#[test]
fn lines_and_marks_can_be_seen() {
    for theme in [Theme::Light, Theme::Dark] {
        for mark in MARKS {
            for ground in GROUNDS {
                at_least(3.0, mark, token(mark, theme), ground, token(ground, theme));
            }
            let ground = mix(token("primary", theme), token("surface", theme), TINT);
            at_least(3.0, mark, token(mark, theme), "soft-primary", ground);
        }
    }
}

#[test]
fn the_measure_itself_is_right() {
    let (black, white) = ([0.0, 0.0, 0.0], [1.0, 0.0, 0.0]);
    assert!((contrast(black, white) - 21.0).abs() < 0.01);
    assert!((contrast(white, white) - 1.0).abs() < 0.01);
}

fn at_least(wanted: f64, name: &str, colour: Lab, ground_name: &str, ground: Lab) {
    let found = contrast(colour, ground);
    assert!(found >= wanted, "{name} on {ground_name}: {found:.2}, wanted {wanted}");
}

/// The value of `--name: light-dark(oklch(L% C h), oklch(L% C h))`.
fn token(name: &str, theme: Theme) -> Lab {
    let line = TOKENS
        .lines()
        .find_map(|line| line.trim().strip_prefix(&format!("--{name}: light-dark(")))
        .unwrap_or_else(|| panic!("no token --{name}"));
    let value = line.split("oklch(").nth(theme as usize + 1).and_then(|rest| rest.split(')').next()).unwrap();
    let mut parts = value.split_whitespace().map(|part| part.trim_end_matches('%').parse::<f64>().unwrap());
    let mut next = || parts.next().unwrap();
    let (lightness, chroma, hue) = (next() / 100.0, next(), next().to_radians());
    [lightness, chroma * hue.cos(), chroma * hue.sin()]
}

fn mix(colour: Lab, into: Lab, share: f64) -> Lab {
    std::array::from_fn(|n| colour[n] * share + into[n] * (1.0 - share))
}

fn contrast(one: Lab, other: Lab) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance, through linear sRGB (Ottosson's matrices), clipped to the gamut as a screen does.
fn luminance([lightness, a, b]: Lab) -> f64 {
    let l = (lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
    let m = (lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
    let s = (lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
    let red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
    let green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
    let blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
    0.2126 * red.clamp(0.0, 1.0) + 0.7152 * green.clamp(0.0, 1.0) + 0.0722 * blue.clamp(0.0, 1.0)
}
