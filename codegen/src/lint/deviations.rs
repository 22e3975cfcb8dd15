//! The rule `deviation-page`: what a deviation says of its page can be compared with what it stands at.

use super::context::Context;
use super::objects::Shape;
use super::{rules, suggest};
use crate::diagnostics::Diagnostic;
use crate::load::Kind;

/// Each member of `page` is one that the thing has, and there is at least one.
pub(super) fn pages(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for page in context.of(Shape::PageSays) {
        let Some(thing) = context.parent(page).and_then(|deviation| context.parent(deviation)) else { continue };
        let known = members(thing.shape);
        let help = match known {
            [] => "remove `page`; it is compared with no page".to_owned(),
            _ => format!("write {}, or leave `page` out where no page shows it", suggest::list(known.iter().copied())),
        };
        let mut find = |place, message: String| {
            findings.push(Diagnostic::new(rules::DEVIATION_PAGE, place, message, help.clone()));
        };
        if page.node.entries().is_empty() {
            find(context.place(page), "this says nothing of the page".to_owned());
        }
        for entry in page.node.entries() {
            let name = &entry.key.text;
            if !known.contains(&name.as_str()) {
                find(
                    &entry.key.location,
                    format!("`{name}` of a page cannot be compared with {}", thing.shape.title()),
                );
            } else if name == "absent" && matches!(entry.value.kind, Kind::Bool(false)) {
                find(&entry.value.location, "a page that has it does not deviate by that".to_owned());
            }
        }
    }
}

/// What a page can say of a thing.
fn members(thing: Shape) -> &'static [&'static str] {
    match thing {
        Shape::Operation => &["path", "method", "parameters", "scopes", "status"],
        Shape::Parameter | Shape::Schema => &["name", "type", "required", "absent"],
        Shape::Response => &["absent"],
        Shape::Example => &["sample"],
        _ => &[],
    }
}
