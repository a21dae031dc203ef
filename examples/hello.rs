//! A page with one field, made with Leptos: the floor that the benchmark measures this app against.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    leptos::mount::mount_to_body(|| {
        let name = RwSignal::new(String::new());
        view! { <label>"Field " <input prop:value=name on:input=move |event| name.set(event_target_value(&event)) /></label> }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
