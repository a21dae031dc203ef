//! Icons as one stroke path each, drawn on a 24 × 24 grid.

use leptos::prelude::*;

use super::icon_paths::path;

/// The icons there are, named by what they stand for in Cairn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IconName {
    Today,
    Clients,
    Session,
    Library,
    More,
    Week,
    Journey,
    Ideas,
    Goal,
    Vision,
    Calendar,
    Person,
    Add,
    Close,
    Check,
    CheckCircle,
    Alert,
    Warning,
    Info,
    Help,
    Left,
    Right,
    Up,
    Down,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    ArrowDown,
    Move,
    Play,
    Pause,
    Clock,
    Timer,
    Hide,
    Show,
    Private,
    Insight,
    Action,
    Share,
    Download,
    Upload,
    Print,
    Copy,
    Bin,
    Edit,
    Undo,
    Search,
    Settings,
    Screen,
    Device,
    Backup,
    Offline,
    Moon,
    Contrast,
    Combine,
    Vote,
    Growth,
    Shield,
    Note,
    Chart,
    Update,
    External,
    Layers,
    Keyboard,
    Phone,
    Compass,
}

/// A decorative icon, hidden from assistive technology: the words beside it carry the meaning.
///
/// ```ignore
/// <button class="button primary"><Icon name=IconName::Add/>"Add a client"</button>
/// ```
#[component]
pub fn Icon(name: IconName) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path(name)></path>
        </svg>
    }
}
