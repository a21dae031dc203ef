//! Files out and in, and the share sheet.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

use super::page;
use crate::store::TELLING;

fn download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(&format!("{mime};charset=utf-8"));
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download has its own hold on the blob once the click has been handled.
    set_timeout(move || drop(Url::revoke_object_url(&url)), std::time::Duration::from_secs(30));
    Ok(())
}

/// What came of handing a file over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It went to the browser's downloads.
    Downloaded,
    /// It went where the person sent it from the share sheet.
    Shared,
    /// The person closed the share sheet.
    PutAway,
    Refused,
}

impl Saved {
    /// Whether the file has left the page.
    pub fn is_out(self) -> bool {
        matches!(self, Self::Downloaded | Self::Shared)
    }

    /// What to tell the person; empty when there is nothing to say.
    pub fn words(self, name: &str) -> String {
        match self {
            Self::Downloaded => format!("Saved to your downloads as {name}."),
            Self::Shared => format!("Saved as {name}."),
            Self::PutAway => String::new(),
            Self::Refused => "This browser did not save the file. Please try again, or in another window.".into(),
        }
    }
}

/// Saves a text as a file: as a download, or through the share sheet in a home-screen app on an iPhone or iPad, where a
/// download leads nowhere. Call it straight from a tap.
pub async fn hand_over(name: &str, mime: &str, text: &str) -> Saved {
    if page::is_ios() && page::is_installed() {
        return share_file(name, mime, text).await.unwrap_or(Saved::Refused);
    }
    download(name, mime, text).map_or(Saved::Refused, |()| Saved::Downloaded)
}

async fn share_file(name: &str, mime: &str, text: &str) -> Result<Saved, JsValue> {
    let options = FilePropertyBag::new();
    options.set_type(mime);
    let file = File::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), name, &options)?;
    let data = ShareData::new();
    data.set_files(&js_sys::Array::of1(&file));
    let navigator = window().navigator();
    if !navigator.can_share_with_data(&data) {
        return Ok(Saved::Refused);
    }
    Ok(match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Saved::Shared,
        Err(error) if is_abort(&error) => Saved::PutAway,
        Err(_) => Saved::Refused,
    })
}

fn is_abort(error: &JsValue) -> bool {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    name.as_deref() == Some("AbortError")
}

/// The content of a file that the person chose, when it is not larger than `limit` of its beginning allows; `too_large`
/// says otherwise, given both sizes in bytes.
///
/// # Errors
/// A sentence for the person.
pub async fn read_up_to(
    file: &File,
    limit: fn(&[u8]) -> usize,
    too_large: fn(usize, usize) -> String,
) -> Result<Vec<u8>, String> {
    const UNREADABLE: &str = "This browser could not read the file. It may have been moved, or be open elsewhere.";
    let start = file.slice_with_f64_and_f64(0.0, TELLING as f64).map_err(|_| UNREADABLE)?;
    let limit = limit(&bytes(&start).await.map_err(|_| UNREADABLE)?);
    let size = file.size() as usize;
    if size > limit {
        return Err(too_large(size, limit));
    }
    bytes(file).await.map_err(|_| UNREADABLE.into())
}

async fn bytes(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(blob.array_buffer()).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Puts a text on the clipboard.
///
/// # Errors
/// When the browser does not allow it.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let clipboard = window().navigator().clipboard();
    // Absent on pages that were not served securely.
    if clipboard.is_undefined() {
        return Err(JsValue::from_str("no clipboard"));
    }
    JsFuture::from(clipboard.write_text(text)).await.map(drop)
}

/// Whether this browser has a share sheet.
pub fn can_share() -> bool {
    js_sys::Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false)
}

/// What came of opening the share sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    Done,
    /// The person closed the sheet.
    PutAway,
    Refused,
}

/// Opens the share sheet with a text. Call it straight from a tap.
pub async fn share(title: &str, text: &str) -> Shared {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    match JsFuture::from(window().navigator().share_with_data(&data)).await {
        Ok(_) => Shared::Done,
        Err(error) if is_abort(&error) => Shared::PutAway,
        Err(_) => Shared::Refused,
    }
}
