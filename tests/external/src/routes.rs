//! Which document and which operation a request is for, as the documents' paths say.

use crate::bundles::Bundles;
use serde_json::Value;

/// All operations of all documents.
pub(crate) struct Routes(Vec<Route>);

/// Where one operation is served.
#[derive(Debug)]
pub(crate) struct Route {
    /// The document it stands in.
    pub(crate) document: String,
    /// Its name, as `v2 users.get`.
    pub(crate) operation: String,
    /// The path, with its parameters in braces.
    pub(crate) path: String,
    /// The method, as the document writes it: `get`.
    pub(crate) method: String,
}

impl Routes {
    pub(crate) fn new(bundles: &Bundles) -> Self {
        let mut routes = Vec::new();
        for (name, document) in bundles.documents() {
            for (path, item) in document["paths"].as_object().into_iter().flatten() {
                for (method, operation) in item.as_object().into_iter().flatten() {
                    if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                        let operation = format!("{name} {id}");
                        routes.push(Route {
                            document: name.to_owned(),
                            operation,
                            path: path.clone(),
                            method: method.clone(),
                        });
                    }
                }
            }
        }
        Self(routes)
    }

    /// The document whose paths begin most like this one; none if no path even begins like it.
    pub(crate) fn document_of(&self, path: &str) -> Option<&str> {
        let shared = |route: &Route| {
            let fits = |(template, value): &(&str, &str)| template == value || is_parameter(template);
            route.path.split('/').zip(path.split('/')).skip(1).take_while(fits).count()
        };
        let best = self.0.iter().max_by_key(|route| shared(route)).filter(|route| shared(route) > 0);
        best.map(|route| route.document.as_str())
    }

    /// The operation of a request. A path without parameters goes before one that has some.
    pub(crate) fn route(&self, method: &str, path: &str) -> Option<&Route> {
        let fits = |route: &&Route| {
            route.method.eq_ignore_ascii_case(method)
                && route.path.split('/').count() == path.split('/').count()
                && route
                    .path
                    .split('/')
                    .zip(path.split('/'))
                    .all(|(template, value)| template == value || (is_parameter(template) && !value.is_empty()))
        };
        let parameters = |route: &&Route| route.path.split('/').filter(|segment| is_parameter(segment)).count();
        self.0.iter().filter(fits).min_by_key(parameters)
    }
}

impl Route {
    /// The values of the path's parameters, as they were sent.
    pub(crate) fn values<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let pairs = self.path.split('/').zip(path.split('/')).filter(|(template, _)| is_parameter(template));
        pairs.map(|(template, value)| (template.trim_matches(['{', '}']), value))
    }
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes() -> Routes {
        let route = |document: &str, path: &str| Route {
            document: document.to_owned(),
            operation: format!("{document} {path}"),
            path: path.to_owned(),
            method: "get".to_owned(),
        };
        Routes(vec![route("v1", "/api/1/users/{id}"), route("v2", "/api/2/users/{id}"), route("v2", "/api/2/users/me")])
    }

    #[test]
    fn a_document_is_chosen_by_the_beginning_of_its_paths_even_if_no_path_fits() {
        let routes = routes();
        assert_eq!(routes.document_of("/api/1/users/7"), Some("v1"));
        assert_eq!(routes.document_of("/api/2/surfers"), Some("v2"));
        assert_eq!(routes.document_of("/elsewhere"), None);
    }

    #[test]
    fn an_operation_is_found_by_method_and_path_and_a_literal_path_goes_first() {
        let routes = routes();
        let found = |method, path| routes.route(method, path).map(|route| route.path.as_str());
        assert_eq!(found("GET", "/api/2/users/7"), Some("/api/2/users/{id}"));
        assert_eq!(found("GET", "/api/2/users/me"), Some("/api/2/users/me"));
        assert_eq!(found("PUT", "/api/2/users/7"), None);
        assert_eq!(found("GET", "/api/2/users/7/apps"), None);
        let route = routes.route("GET", "/api/1/users/7").unwrap();
        assert_eq!(route.values("/api/1/users/7").collect::<Vec<_>>(), [("id", "7")]);
    }
}
