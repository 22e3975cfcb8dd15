//! What the rules read: the document, its objects, and the operations with their references followed.

use std::collections::BTreeSet;

use super::objects::{Object, Shape, Step};
use crate::diagnostics::Location;
use crate::load::{Document, Entry, Key, Node};

/// A document whose structure is sound.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    /// Every object, each behind the one around it.
    pub(super) objects: Vec<Object<'a>>,
}

/// A method of a path, in one of its meanings.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    pub(super) path: &'a Key,
    pub(super) method: &'a Key,
    pub(super) node: &'a Node,
    /// The node of the `operationId`.
    pub(super) id: &'a Node,
    /// The `operationId`.
    pub(super) name: &'a str,
    /// The operation whose second meaning this is.
    pub(super) first: Option<&'a Node>,
}

/// A parameter or a response of an operation: as it is written there, and what it refers to.
#[derive(Clone, Copy)]
pub(super) struct Used<'a> {
    pub(super) written: &'a Node,
    pub(super) node: &'a Node,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, objects: Vec<Object<'a>>) -> Self {
        Self { document, objects }
    }

    /// The objects of a shape, without references.
    pub(super) fn of(&self, shape: Shape) -> impl Iterator<Item = &Object<'a>> {
        let wanted = move |object: &&Object<'a>| object.shape == shape && object.reference.is_none();
        self.objects.iter().filter(wanted)
    }

    /// The object around an object.
    pub(super) fn parent(&self, object: &Object<'a>) -> Option<&Object<'a>> {
        object.parent.and_then(|index| self.objects.get(index))
    }

    /// Where to point for an object: at its name or key, or at the object itself in a list.
    pub(super) fn place(&self, object: &Object<'a>) -> &'a Location {
        let around = self.parent(object).map(|parent| parent.node);
        match object.step {
            Step::Named(_, key) => &key.location,
            Step::Field(field) => match around.and_then(|node| node.entry(field)) {
                Some(entry) => &entry.key.location,
                None => &object.node.location,
            },
            Step::Root | Step::Item(_) => &object.node.location,
        }
    }

    /// Whether an object is a component.
    pub(super) fn is_component(&self, object: &Object<'a>) -> bool {
        self.parent(object).is_some_and(|parent| parent.shape == Shape::Components)
    }

    /// The components of a group.
    pub(super) fn components(&self, group: &str) -> &'a [Entry] {
        let components = self.document.root.get("components");
        components.and_then(|node| node.get(group)).map_or(&[], Node::entries)
    }

    /// The value of a key in the first tier of the document.
    pub(super) fn top(&self, key: &str) -> Option<&'a Node> {
        self.document.root.get(key)
    }

    /// What a node is, or what its `$ref` leads to.
    pub(super) fn follow(&self, node: &'a Node) -> &'a Node {
        let target = node.text("$ref").and_then(split_reference);
        let target = target.and_then(|(group, name)| {
            let mut components = self.components(group).iter();
            components.find(|entry| entry.key.text == name)
        });
        target.map_or(node, |entry| &entry.value)
    }

    /// All operations, in the order of the document.
    pub(super) fn operations(&self) -> impl Iterator<Item = Operation<'a>> {
        self.of(Shape::Operation).filter_map(|object| {
            let around = self.parent(object)?;
            let first = (around.shape == Shape::Operation).then_some(around);
            let outer = first.unwrap_or(object);
            let item = self.parent(outer)?;
            let id = object.node.get("operationId")?;
            Some(Operation {
                path: item.step.name()?,
                method: &item.node.entry(outer.step.field())?.key,
                node: object.node,
                id,
                name: id.as_str()?,
                first: first.map(|first| first.node),
            })
        })
    }

    /// The parameters of an operation.
    pub(super) fn parameters(&self, operation: &Operation<'a>) -> Vec<Used<'a>> {
        let list = operation.node.get("parameters").map_or(&[][..], Node::items);
        let used = list.iter().map(|written| Used { written, node: self.follow(written) });
        used.collect()
    }

    /// The responses of an operation, by status.
    pub(super) fn responses(&self, operation: &Operation<'a>) -> Vec<(&'a Key, Used<'a>)> {
        let entries = operation.node.get("responses").map_or(&[][..], Node::entries);
        let used = entries.iter().map(|entry| {
            let written = &entry.value;
            let node = self.follow(written);
            (&entry.key, Used { written, node })
        });
        used.collect()
    }

    /// The schemas of what calls give: the bodies of successes, or the members of them that `x-result` names.
    pub(super) fn results(&self) -> impl Iterator<Item = &'a Node> {
        self.operations().flat_map(move |operation| {
            let member = operation.node.text("x-result").map(|pointer| pointer.trim_start_matches('/'));
            let successes = self.responses(&operation).into_iter().filter(|(status, _)| is_success(&status.text));
            let content = successes.flat_map(|(_, used)| used.node.get("content").map_or(&[][..], Node::entries));
            let schemas = content.filter_map(|media| media.value.get("schema")).map(|schema| self.follow(schema));
            schemas.filter_map(move |schema| match member {
                Some(name) => schema.get("properties")?.get(name).map(|schema| self.follow(schema)),
                None => Some(schema),
            })
        })
    }

    /// The names of the schemas that a success or a request is made of: those that become types.
    pub(super) fn generated(&self) -> BTreeSet<&'a str> {
        let mut open: Vec<&'a Node> = Vec::new();
        for operation in self.operations() {
            let successes = self.responses(&operation).into_iter();
            let successes = successes.filter(|(status, _)| is_success(&status.text));
            let bodies = successes.map(|(_, used)| used.node);
            let request = operation.node.get("requestBody").map(|body| self.follow(body));
            for body in bodies.chain(request) {
                let content = body.get("content").map_or(&[][..], Node::entries);
                open.extend(content.iter().filter_map(|media| media.value.get("schema")));
            }
            let parameters = self.parameters(&operation).into_iter();
            open.extend(parameters.filter_map(|used| used.node.get("schema")));
        }
        let mut names = BTreeSet::new();
        while let Some(schema) = open.pop() {
            if let Some(("schemas", name)) = schema.text("$ref").and_then(split_reference)
                && names.insert(name)
            {
                open.push(self.follow(schema));
            }
            open.extend(parts(schema));
        }
        names
    }
}

/// The schemas directly inside a schema.
pub(super) fn parts(schema: &Node) -> impl Iterator<Item = &Node> {
    let one = ["items", "additionalProperties", "not"].into_iter().filter_map(|key| schema.get(key));
    let lists = ["oneOf", "allOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
    let properties = schema.get("properties").map_or(&[][..], Node::entries);
    one.chain(lists.flat_map(Node::items)).chain(properties.iter().map(|entry| &entry.value))
}

/// The group and the name of `#/components/GROUP/NAME`.
pub(super) fn split_reference(reference: &str) -> Option<(&str, &str)> {
    let (group, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    (!name.is_empty() && !name.contains('/')).then_some((group, name))
}

/// Whether a status is a 2xx.
pub(super) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}
