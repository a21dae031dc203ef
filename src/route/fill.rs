//! The places of filling in an assessment: on a device of one's own, on the coach's, and what the coach does around it.
//! The questions themselves are wizards.

use std::fmt;

use super::Route;
use crate::domain::{Client, Id};

/// Where.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fill {
    /// `fill`: open what a coach sent, or choose.
    Start,
    /// `fill/done`: the answers are ready to go.
    Done,
    /// `clients/{client}/assessments/send`: make a request.
    Send(Id<Client>),
    /// `clients/{client}/assessments/hand-over`: choose what the client fills in on this device.
    HandOver(Id<Client>),
    /// `clients/{client}/assessments/add`: take in a result.
    Add(Id<Client>),
    /// `present/thanks/{client}`: the client has finished, and gives the device back.
    Thanks(Id<Client>),
}

impl Fill {
    /// Reads an address.
    pub(super) fn parse(parts: &[&str]) -> Option<Route> {
        Some(Route::Fill(match parts {
            ["fill"] => Fill::Start,
            ["fill", "done"] => Fill::Done,
            ["clients", client, "assessments", "send"] => Fill::Send(client.parse().ok()?),
            ["clients", client, "assessments", "hand-over"] => Fill::HandOver(client.parse().ok()?),
            ["clients", client, "assessments", "add"] => Fill::Add(client.parse().ok()?),
            ["present", "thanks", client] => Fill::Thanks(client.parse().ok()?),
            _ => return None,
        }))
    }

    /// The client in whose records it is.
    pub fn client(&self) -> Option<&Id<Client>> {
        match self {
            Fill::Start | Fill::Done => None,
            Fill::Send(client) | Fill::HandOver(client) | Fill::Add(client) | Fill::Thanks(client) => Some(client),
        }
    }
}

impl fmt::Display for Fill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fill::Start => f.write_str("/fill"),
            Fill::Done => f.write_str("/fill/done"),
            Fill::Send(client) => write!(f, "/clients/{client}/assessments/send"),
            Fill::HandOver(client) => write!(f, "/clients/{client}/assessments/hand-over"),
            Fill::Add(client) => write!(f, "/clients/{client}/assessments/add"),
            Fill::Thanks(client) => write!(f, "/present/thanks/{client}"),
        }
    }
}
