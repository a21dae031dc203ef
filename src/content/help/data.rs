//! Help for the data and the settings.

use crate::content::text::Topic;

pub const DATA: Topic = Topic {
    id: "data",
    title: "Your data",
    paragraphs: &[
        "Everything you write is kept in this browser, on this device. No one else holds a copy, so a backup is worth having.",
        "Download a backup gives you one file with all of it. Keep it somewhere safe, on a second device or a memory stick.",
        "Check a backup file looks inside a file and changes nothing. Restore from a backup shows what would come in, then lets you add to what you have or replace it.",
        "A restore can be undone in one step.",
        "If a record cannot be read, it is set aside here as it is. You can save it as plain text.",
        "Delete everything on this device does what it says. Cairn asks you first.",
    ],
};

pub const SETTINGS: Topic = Topic {
    id: "settings",
    title: "Settings",
    paragraphs: &[
        "Here you choose whether you coach others or yourself. You can switch at any time and keep what you wrote.",
        "The look can follow your device, or stay light or dark. Text grows with the zoom of your browser.",
        "You can set the session length that is offered first. Anything from 15 to 180 minutes works.",
        "In a live session the timer can stay out of sight, and the screen can be allowed to sleep.",
    ],
};
