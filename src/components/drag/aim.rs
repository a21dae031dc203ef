//! Where a card would go if it were dropped here.

use leptos::prelude::*;
use leptos::web_sys::Element;

/// A place in a list, and the line that shows it, in CSS pixels of the window.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Aim {
    pub zone: String,
    pub before: Option<String>,
    pub x: f64,
    pub y: f64,
    pub width: f64,
}

/// Half of what is usually between two cards, in CSS pixels: the line stands in the middle.
const HALF_GAP: f64 = 6.0;

const CARD: &str = "[data-card]";
const ZONE: &str = "[data-zone]";

/// The place under a point. The outer none: beside every list. The inner none: between two cards, where the last aim holds.
pub(super) fn at(area: &Element, x: f64, y: f64) -> Option<Option<Aim>> {
    let under = document().element_from_point(x as f32, y as f32).filter(|under| area.contains(Some(under)))?;
    if let Ok(Some(card)) = under.closest(CARD) {
        let root = root_of(card);
        let last = last_of(&root);
        let (top, bottom) = (root.get_bounding_client_rect().top(), last.get_bounding_client_rect().bottom());
        return Some(if y < (top + bottom) / 2.0 {
            before(&root)
        } else {
            let zone = root.get_attribute("data-zone");
            match last.next_element_sibling().filter(|next| next.get_attribute("data-zone") == zone) {
                Some(next) => before(&next),
                None => after(&last),
            }
        });
    }
    let zone = under.closest(ZONE).ok()??;
    let cards = zone.query_selector_all(CARD).ok()?;
    let card = |n: u32| cards.item(n).map(leptos::wasm_bindgen::JsCast::unchecked_into::<Element>);
    let (Some(first), Some(last)) = (card(0), cards.length().checked_sub(1).and_then(card)) else {
        let place = zone.get_bounding_client_rect();
        let name = zone.get_attribute("data-zone").unwrap_or_default();
        let y = place.bottom() - HALF_GAP;
        return Some(Some(Aim { zone: name, before: None, x: place.left(), y, width: place.width() }));
    };
    if y < first.get_bounding_client_rect().top() {
        Some(before(&first))
    } else if y > last.get_bounding_client_rect().bottom() {
        Some(after(&last))
    } else {
        Some(None)
    }
}

/// The card that this one belongs to: itself, when it stands by itself.
fn root_of(card: Element) -> Element {
    let mut root = card;
    while !root.has_attribute("data-root") {
        match root.previous_element_sibling() {
            Some(previous) => root = previous,
            None => break,
        }
    }
    root
}

/// The last card that belongs to a root.
fn last_of(root: &Element) -> Element {
    let mut last = root.clone();
    while let Some(next) = last.next_element_sibling().filter(|next| !next.has_attribute("data-root")) {
        last = next;
    }
    last
}

fn before(root: &Element) -> Option<Aim> {
    let place = root.get_bounding_client_rect();
    Some(Aim {
        zone: root.get_attribute("data-zone")?,
        before: Some(root.get_attribute("data-card")?),
        x: place.left(),
        y: place.top() - HALF_GAP,
        width: place.width(),
    })
}

/// At the end of the list that this card is in.
fn after(last: &Element) -> Option<Aim> {
    let place = last.get_bounding_client_rect();
    let zone = last.get_attribute("data-zone")?;
    Some(Aim { zone, before: None, x: place.left(), y: place.bottom() + HALF_GAP, width: place.width() })
}
