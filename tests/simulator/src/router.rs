//! Finds the operation that a method and a path stand for.

use std::{io, sync::LazyLock};

use http::Method;
use percent_encoding::percent_decode_str;

use crate::spec::{Operation, Spec};

/// The paths of the embedded table, put together once for all simulators of a program.
static EMBEDDED: LazyLock<io::Result<Router>> = LazyLock::new(|| Router::new(Spec::embedded()?));

/// The paths of all operations.
pub(crate) struct Router {
    spec: &'static Spec,
    paths: matchit::Router<usize>,
    /// For each path its operations, as indexes into the table.
    operations: Vec<Vec<usize>>,
}

/// Where a request leads.
pub(crate) enum Route {
    /// To this operation, with the values of its path parameters in the order of the path.
    Operation(&'static Operation, PathValues),
    /// To a path that does not take the method; these it takes.
    WrongMethod(Vec<&'static Method>),
    /// To no path.
    Nothing,
}

/// Names and decoded values of path parameters.
pub(crate) type PathValues = Vec<(&'static str, String)>;

impl Router {
    /// Of the embedded table.
    pub(crate) fn embedded() -> io::Result<&'static Self> {
        EMBEDDED.as_ref().map_err(|error| io::Error::new(error.kind(), error.to_string()))
    }

    /// Fails if two path templates cannot be told apart.
    pub(crate) fn new(spec: &'static Spec) -> io::Result<Self> {
        let mut router = Self { spec, paths: matchit::Router::new(), operations: Vec::new() };
        let mut known: Vec<String> = Vec::new();
        for (index, operation) in spec.operations.iter().enumerate() {
            let path = numbered(&operation.path);
            if let Some(place) = known.iter().position(|other| *other == path) {
                router.operations[place].push(index);
                continue;
            }
            let inserted = router.paths.insert(path.clone(), known.len());
            inserted.map_err(|error| io::Error::other(format!("path {}: {error}", operation.path)))?;
            known.push(path);
            router.operations.push(vec![index]);
        }
        Ok(router)
    }

    /// Looks a request up.
    pub(crate) fn route(&self, method: &Method, path: &str) -> Route {
        let Ok(found) = self.paths.at(path) else {
            return Route::Nothing;
        };
        // An id that is empty, as in `/users//logout`, is no id.
        if found.params.iter().any(|(_, value)| value.is_empty()) {
            return Route::Nothing;
        }
        let candidates = self.operations.get(*found.value).into_iter().flatten();
        let candidates: Vec<&'static Operation> =
            candidates.filter_map(|index| self.spec.operations.get(*index)).collect();
        let Some(operation) = candidates.iter().find(|operation| operation.method == method) else {
            return Route::WrongMethod(candidates.iter().map(|operation| &operation.method).collect());
        };
        let values = found.params.iter().map(|(_, value)| percent_decode_str(value).decode_utf8_lossy().into_owned());
        Route::Operation(operation, names(&operation.path).zip(values).collect())
    }
}

/// The parameters of a path template.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// The template with numbers for names, because the same place has one name in one operation and another in the next.
fn numbered(path: &str) -> String {
    let mut count = 0;
    let mut segments = Vec::new();
    for segment in path.split('/') {
        if segment.starts_with('{') {
            count += 1;
            segments.push(format!("{{p{count}}}"));
        } else {
            segments.push(segment.to_owned());
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn router() -> Router {
        let text = r#"{"paths": {
            "/a/{id}": {"get": {"operationId": "a.get"}},
            "/a/{a_id}/b/{b_id}": {"put": {"operationId": "b.put"}, "delete": {"operationId": "b.delete"}},
            "/a/special": {"get": {"operationId": "a.special"}}
        }}"#;
        Router::new(Box::leak(Box::new(Spec::read(&[("v2", text)]).unwrap()))).unwrap()
    }

    fn id(method: &Method, path: &str) -> Option<(String, PathValues)> {
        match router().route(method, path) {
            Route::Operation(operation, values) => Some((operation.id.clone(), values)),
            _ => None,
        }
    }

    #[test]
    fn path_values_are_decoded_and_named_by_the_operation() {
        let (operation, values) = id(&Method::DELETE, "/a/1/b/x%20%ff").unwrap();
        assert_eq!(operation, "b.delete");
        assert_eq!(values, [("a_id", "1".to_owned()), ("b_id", "x \u{fffd}".to_owned())]);
    }

    #[test]
    fn a_literal_path_comes_before_a_template() {
        assert_eq!(id(&Method::GET, "/a/special").unwrap().0, "a.special");
        assert_eq!(id(&Method::GET, "/a/7").unwrap().0, "a.get");
    }

    #[test]
    fn a_wrong_method_is_told_apart_from_a_wrong_path() {
        let router = router();
        let Route::WrongMethod(methods) = router.route(&Method::GET, "/a/1/b/2") else { panic!("wrong method") };
        assert_eq!(methods, [&Method::PUT, &Method::DELETE]);
        assert!(matches!(router.route(&Method::GET, "/a"), Route::Nothing));
        assert!(matches!(router.route(&Method::GET, "/a//b/2"), Route::Nothing));
    }
}
