//! A document on the screen: the same blocks that its files are made of.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::{
    components::{
        PageTitle,
        chart::{PairedBars, Spoke, WheelChart},
    },
    domain::{
        Span,
        document::{self, Blank, Block, Document, Pace, PaceRow, Table, Wheel, date::short_minutes, paragraphs},
    },
};

/// A document as a sheet of paper. With `titled` its title is the page's, for a page that has none of its own.
///
/// `running` names the title in the margin of each printed page: a class of `styles/print.css`.
#[component]
pub fn Sheet(
    #[prop(into)] document: Signal<Option<Document>>,
    #[prop(into)] running: Signal<&'static str>,
    #[prop(optional)] titled: bool,
) -> impl IntoView {
    let title = move || document.get().map(|document| document.title);
    view! {
        <div class=move || format!("sheet {}", running.get())>
            {titled.then(|| view! { <PageTitle>{title}</PageTitle> })}
            {move || document.get().map(|document| sections(document.blocks))}
        </div>
    }
    .into_any()
}

/// Blocks, each heading with what belongs under it.
fn sections(blocks: Vec<Block>) -> AnyView {
    let mut sections: Vec<Vec<Block>> = Vec::new();
    for block in blocks {
        match sections.last_mut() {
            Some(section) if !matches!(block, Block::Heading(_)) => section.push(block),
            _ => sections.push(vec![block]),
        }
    }
    let section = |blocks: Vec<Block>| {
        let is_head = !matches!(blocks.first(), Some(Block::Heading(_)));
        view! { <section class:sheet-head=is_head>{blocks.into_iter().map(block).collect_view()}</section> }
    };
    sections.into_iter().map(section).collect_view().into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h2 dir="auto">{text}</h2> }.into_any(),
        Block::Subheading(text) => view! { <h3 dir="auto">{text}</h3> }.into_any(),
        Block::Paragraph(text) => paragraphs(&text)
            .into_iter()
            .map(|lines| view! { <p class="prose" dir="auto">{lines.join("\n")}</p> })
            .collect_view()
            .into_any(),
        Block::List(items) => {
            let items = items.into_iter().map(|item| view! { <li class="prose" dir="auto">{item}</li> });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
        Block::Facts(facts) => {
            let facts = facts.into_iter().map(|fact| {
                view! {
                    <div>
                        <dt>{fact.name}</dt>
                        <dd class="prose" dir="auto">{fact.value}</dd>
                    </div>
                }
            });
            view! { <dl class="facts">{facts.collect_view()}</dl> }.into_any()
        }
        Block::Blanks(blanks) => {
            let blank = |blank: Blank| {
                let more = (1..blank.lines).map(|_| view! { <i></i> }).collect_view();
                view! {
                    <div>
                        <dt>{blank.name}</dt>
                        <dd class="blank" dir="auto">
                            <i>{blank.filled}</i>
                            {more}
                        </dd>
                    </div>
                }
            };
            view! { <dl class="facts">{blanks.into_iter().map(blank).collect_view()}</dl> }.into_any()
        }
        Block::Table(block) => table(block),
        Block::Wheel(block) => wheel(block),
        Block::Pace(block) => view! { <PaceChart pace=block /> }.into_any(),
    }
}

fn table(table: Table) -> AnyView {
    let head = table.columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let head = cells.next().map(|text| view! { <th scope="row">{text}</th> });
        view! { <tr>{head} {cells.map(|text| view! { <td>{text}</td> }).collect_view()}</tr> }
    };
    view! {
        <table>
            <caption>{table.caption}</caption>
            <thead>
                <tr>{head}</tr>
            </thead>
            <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The wheel, drawn, with its table.
fn wheel(wheel: Wheel) -> AnyView {
    let spoke = |spoke: document::Spoke| {
        let document::Spoke { name, start, today, wished } = spoke;
        Spoke { name, start, today, wished }
    };
    let heads = wheel.table.columns.into_iter().map(|head| match head {
        Cow::Borrowed(head) => head,
        Cow::Owned(_) => "",
    });
    view! {
        <WheelChart
            title=wheel.table.caption.into_owned()
            description=wheel.sentence
            spokes=wheel.spokes.into_iter().map(spoke).collect()
            day="then"
            heads=heads.collect()
            rows=wheel.table.rows
        />
    }
    .into_any()
}

/// Planned against actual, drawn, with its table.
#[component]
pub fn PaceChart(pace: Pace) -> impl IntoView {
    let row = |row: &PaceRow| (row.name.clone(), row.planned.0 as f64, row.actual.0 as f64);
    view! {
        <PairedBars
            title="Planned and actual time"
            description=pace.sentence()
            rows=pace.rows.iter().map(row).collect()
            format=|millis| short_minutes(Span(millis as i64))
        />
    }
    .into_any()
}
