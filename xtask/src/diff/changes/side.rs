//! One of the two states of a document that are compared.

use crate::diff::change::Place;
use onelogin_codegen::{
    diagnostics::Location,
    load::Document,
    model::{self, Api, Operation, Success, array, component, object},
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A document as it is in base or head; one that is not there has nothing in it.
pub(crate) struct Side<'a> {
    document: Option<&'a Document>,
    pub(crate) root: &'a Value,
    pub(crate) operations: Vec<Operation>,
    uses: BTreeMap<String, Uses>,
}

/// Who sends something, and which operations it belongs to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Uses {
    /// A caller sends it.
    pub(crate) sent: bool,
    /// A call gives it as a type of the crate.
    pub(crate) read: bool,
    /// It is in answers that have no type: refusals, and what stands around a result.
    pub(crate) seen: bool,
    /// The ids of the operations.
    pub(crate) operations: BTreeSet<String>,
}

impl Uses {
    pub(crate) fn sent(operation: &str) -> Self {
        Self { sent: true, ..Self::of(operation) }
    }

    pub(crate) fn read(operation: &str) -> Self {
        Self { read: true, ..Self::of(operation) }
    }

    pub(crate) fn seen(operation: &str) -> Self {
        Self { seen: true, ..Self::of(operation) }
    }

    fn of(operation: &str) -> Self {
        Self { operations: BTreeSet::from([operation.to_owned()]), ..Self::default() }
    }

    /// Takes over what another says; whether that was news.
    fn join(&mut self, other: &Self) -> bool {
        let before = (self.sent, self.read, self.seen, self.operations.len());
        self.sent |= other.sent;
        self.read |= other.read;
        self.seen |= other.seen;
        self.operations.extend(other.operations.iter().cloned());
        before != (self.sent, self.read, self.seen, self.operations.len())
    }
}

impl<'a> Side<'a> {
    /// An error is the place of what lint would not have let through.
    pub(crate) fn read(document: Option<&'a Document>) -> anyhow::Result<Self> {
        let Some(document) = document else {
            return Ok(Self { document: None, root: &Value::Null, operations: Vec::new(), uses: BTreeMap::new() });
        };
        let Api { resources, .. } = model::read(document)
            .map_err(|pointer| anyhow::anyhow!("{}: this is not what lint lets through", document.locate(&pointer)))?;
        let operations: Vec<Operation> = resources.into_iter().flat_map(|resource| resource.operations).collect();
        let mut side = Self { document: Some(document), root: &document.value, operations, uses: BTreeMap::new() };
        side.uses = side.reach();
        Ok(side)
    }

    pub(crate) fn is_there(&self) -> bool {
        self.document.is_some()
    }

    /// A definition, absent where there is none.
    pub(crate) fn at(&self, pointer: &str) -> Option<&'a Value> {
        self.root.pointer(pointer)
    }

    pub(crate) fn place(&self, pointer: &str) -> Option<Place> {
        let location = self.document?.locate(pointer);
        let file = location.path().display().to_string();
        Some(Place { file, line: location.start.line, pointer: pointer.to_owned() })
    }

    /// What stands before what in the files.
    pub(crate) fn order(&self, pointer: &str) -> Option<Location> {
        self.document.map(|document| document.locate(pointer))
    }

    /// The definitions of one group of components.
    pub(crate) fn components(&self, group: &str) -> BTreeMap<&'a str, &'a Value> {
        let group = self.root.get("components").and_then(|components| components.get(group));
        object(group).map(|(name, value)| (name.as_str(), value)).collect()
    }

    /// Who sends a component schema.
    pub(crate) fn uses(&self, schema: &str) -> Uses {
        self.uses.get(schema).cloned().unwrap_or_default()
    }

    /// The documentation of an operation.
    pub(crate) fn page(&self, operation: &str) -> Option<&str> {
        self.operations.iter().find(|one| one.id == operation).map(|one| one.page.as_str())
    }

    /// The value itself, or what its `$ref` stands for, with the pointer to it.
    pub(crate) fn follow(&self, value: &'a Value, pointer: String) -> (&'a Value, String) {
        let target = value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        match target.and_then(|target| Some((self.at(target)?, target.to_owned()))) {
            Some(found) => found,
            None => (value, pointer),
        }
    }

    /// As the generator has it: types are made of what is sent and of results, and of nothing else.
    fn reach(&self) -> BTreeMap<String, Uses> {
        let mut uses = BTreeMap::new();
        for operation in &self.operations {
            let Operation { id, .. } = operation;
            if let Success::One(schema) | Success::List(schema) = &operation.success {
                self.mark(schema, &Uses::read(id), &mut uses);
            }
            let parameters = operation.query.iter().chain(&operation.path_parameters).map(|one| &one.schema);
            for schema in parameters.chain(operation.body.as_ref().map(|body| &body.schema)) {
                self.mark(schema, &Uses::sent(id), &mut uses);
            }
            let responses = self.at(&operation.pointer).and_then(|value| value.get("responses"));
            for (_, response) in object(responses) {
                let (response, _) = self.follow(response, String::new());
                for (_, media) in object(response.get("content")) {
                    self.mark(media.get("schema").unwrap_or(&Value::Null), &Uses::seen(id), &mut uses);
                }
            }
        }
        uses
    }

    fn mark(&self, schema: &Value, as_: &Uses, uses: &mut BTreeMap<String, Uses>) {
        if let Some(name) = component(schema) {
            if uses.entry(name.to_owned()).or_default().join(as_)
                && let Some(target) = self.at(&format!("/components/schemas/{}", model::escape(name)))
            {
                self.mark(target, as_, uses);
            }
            return;
        }
        let parts = ["items", "additionalProperties"].map(|part| schema.get(part));
        let properties = object(schema.get("properties")).map(|(_, property)| property);
        for part in parts.into_iter().flatten().chain(array(schema.get("oneOf"))).chain(properties) {
            self.mark(part, as_, uses);
        }
    }
}
