//! What the keyboard does, beyond what every browser does.

/// One shortcut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortcut {
    pub id: &'static str,
    /// The keys, pressed together.
    pub keys: &'static [&'static str],
    /// What they do.
    pub does: &'static str,
}

/// Every shortcut there is. None is a single letter, so none gets in the way of dictation or a screen reader.
pub const SHORTCUTS: &[Shortcut] = &[
    Shortcut {
        id: "undo",
        keys: &["Ctrl", "Z"],
        does: "Takes back your last change while you are not typing. On a Mac, hold Cmd.",
    },
    Shortcut { id: "keep-line", keys: &["Enter"], does: "Keeps the line you typed, and clears the field for another." },
    Shortcut { id: "break-line", keys: &["Shift", "Enter"], does: "Starts a new row inside the same note." },
    Shortcut { id: "move-up", keys: &["Alt", "Up"], does: "In a format, moves the phase in hand one place up." },
    Shortcut { id: "move-down", keys: &["Alt", "Down"], does: "Lets it sink by one place." },
    Shortcut { id: "arrows", keys: &["Arrows"], does: "Walk through a menu, a scale or a row of choices." },
    Shortcut { id: "escape", keys: &["Esc"], does: "Closes whatever opened on top, and puts you back where you were." },
    Shortcut {
        id: "skip",
        keys: &["Tab"],
        does: "Goes from control to control. Pressed first on a page, it offers Skip to content.",
    },
];
