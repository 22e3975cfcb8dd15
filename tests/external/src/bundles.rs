//! The documents as judges get them: one OpenAPI file each, in a folder.

use anyhow::Context;
use onelogin_codegen::bundle::bundle_text;
use serde_json::{Map, Value};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The bundled documents, and the folder they were written to.
pub(crate) struct Bundles {
    folder: PathBuf,
    documents: Vec<(String, Value)>,
}

impl Bundles {
    /// What `spec/` makes.
    pub(crate) fn of_the_spec() -> anyhow::Result<Vec<(String, String)>> {
        let spec = onelogin_contract::spec()?;
        Ok(spec.documents.iter().map(|document| (document.name.clone(), bundle_text(document))).collect())
    }

    /// Writes documents to a folder, which holds nothing else then.
    pub(crate) fn write(folder: &Path, texts: Vec<(String, String)>) -> anyhow::Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("{} cannot be emptied", folder.display()))?;
        }
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let mut documents = Vec::new();
        for (name, text) in texts {
            let path = folder.join(format!("{name}.json"));
            fs::write(&path, &text).with_context(|| format!("{} cannot be written", path.display()))?;
            documents.push((name, serde_json::from_str(&text)?));
        }
        Ok(Self { folder: folder.to_owned(), documents })
    }

    /// The files, each with the name of its document.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, PathBuf)> {
        self.documents.iter().map(|(name, _)| (name.as_str(), self.folder.join(format!("{name}.json"))))
    }

    /// The documents, each with its name.
    pub(crate) fn documents(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.documents.iter().map(|(name, document)| (name.as_str(), document))
    }

    /// All operations, as `v2 users.get`.
    pub(crate) fn operations(&self) -> impl Iterator<Item = String> {
        self.documents.iter().flat_map(|(name, document)| {
            let items = document["paths"].as_object().into_iter().flatten();
            let operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
            operations.filter_map(move |(_, operation)| Some(format!("{name} {}", operation["operationId"].as_str()?)))
        })
    }

    /// An operation as its document describes it, and the document.
    pub(crate) fn operation(&self, operation: &str) -> Option<(&Value, &Value)> {
        let (name, id) = operation.split_once(' ')?;
        let (_, document) = self.documents.iter().find(|(known, _)| known == name)?;
        let mut operations = document["paths"].as_object()?.values().filter_map(Value::as_object).flat_map(Map::values);
        let operation = operations.find(|operation| operation.get("operationId").is_some_and(|known| known == id))?;
        Some((document, operation))
    }

    /// What a document says of a status of an operation.
    pub(crate) fn response(&self, operation: &str, status: u16) -> Option<(&Value, &Value)> {
        let (document, operation) = self.operation(operation)?;
        let response = operation.get("responses")?.get(status.to_string())?;
        Some((document, Self::follow(document, response)))
    }

    /// A value, or what it refers to.
    pub(crate) fn follow<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
        let reference = value.get("$ref").and_then(Value::as_str);
        reference.and_then(|reference| document.pointer(reference.trim_start_matches('#'))).unwrap_or(value)
    }

    /// The operation that a place in a document, as a path of names, belongs to; of a whole path, its first.
    pub(crate) fn operation_at<'a>(&self, name: &str, place: impl IntoIterator<Item = &'a str>) -> Option<String> {
        let (_, document) = self.documents.iter().find(|(known, _)| known == name)?;
        let mut place = place.into_iter();
        let item =
            place.next().filter(|root| *root == "paths").and_then(|root| document.get(root)?.get(place.next()?))?;
        let operation = match place.next() {
            Some(method) => item.get(method)?,
            None => item.as_object()?.values().find(|value| value.get("operationId").is_some())?,
        };
        Some(format!("{name} {}", operation.get("operationId")?.as_str()?))
    }
}
