//! The documents as judges get them: one OpenAPI file each, in a folder.

use anyhow::Context;
use onelogin_codegen::bundle::bundle_text;
use serde_json::Value;
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

    /// All operations, as `v2 users.get`.
    pub(crate) fn operations(&self) -> impl Iterator<Item = String> {
        self.documents.iter().flat_map(|(name, document)| {
            let items = document["paths"].as_object().into_iter().flatten();
            let operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
            operations.filter_map(move |(_, operation)| Some(format!("{name} {}", operation["operationId"].as_str()?)))
        })
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
