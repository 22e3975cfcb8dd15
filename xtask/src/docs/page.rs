//! What a saved documentation page says, each fact with the line of the saved file it stands on.

use serde_json::Value;

/// A fact and its line in the saved file, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said<T> {
    pub(crate) value: T,
    pub(crate) line: usize,
}

/// A page: of one operation, or an index of several.
#[derive(Debug)]
pub(crate) struct Page {
    /// The file, as it is shown.
    pub(crate) name: String,
    pub(crate) title: Option<Said<String>>,
    /// In capitals; as the page states it beside the URL, or as its curl sample has it.
    pub(crate) method: Option<Said<String>>,
    /// The path without the host, in the spec's form: `/api/2/users/{id}`. The names are the page's.
    pub(crate) url: Option<Said<String>>,
    /// In the order of the page.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) scopes: Scopes,
    /// The statuses that the page names, as its tabs have them, in their order and each once.
    pub(crate) statuses: Vec<Said<u16>>,
    /// In the order of the page.
    pub(crate) samples: Vec<Sample>,
    pub(crate) curl: Option<Curl>,
    /// Of an index, the short lines that it is made of: the titles of calls, and headings among them. Empty elsewhere.
    pub(crate) calls: Vec<Said<String>>,
    /// What stands on the page and could not be read, in words.
    pub(crate) unreadable: Vec<Said<String>>,
    /// Whether the page was saved to its end. Where it was not, what is missing here may stand on the page.
    pub(crate) whole: bool,
    /// SHA-256 over the words from title to footer, in hexadecimal. Blanks, line ends and navigation do not matter.
    pub(crate) digest: String,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Header,
    Path,
    Query,
    Body,
    /// Not a parameter: an element of the answer, by the page's table of them.
    Answer,
}

/// A row of one of the page's tables of parameters.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) place: Place,
    /// As written, with dots for what is nested: `custom_attributes.{attribute_name}`. `None` where saving lost it.
    pub(crate) name: Option<String>,
    /// The word for its type, in small letters: `string`, `integer`, `array`. `None` where the row does not have one.
    pub(crate) kind: Option<String>,
    /// `None` where the row was cut off or too odd to tell.
    pub(crate) required: Option<bool>,
    /// The words of the row behind its type, on one line; for what a type does not say, such as a list with commas.
    pub(crate) about: String,
    pub(crate) line: usize,
}

/// The scopes that the page says a token needs, of which one is enough.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Scopes {
    /// In the order of the page, by their documented names: `Manage Users`, however the page writes it.
    Stated(Said<Vec<String>>),
    /// There is a sentence about scopes, at this line, and saving lost their names.
    Unreadable(usize),
    /// Nothing is said of scopes.
    Silent,
}

/// Which way a sample goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Answer,
}

/// A JSON sample.
#[derive(Debug)]
pub(crate) struct Sample {
    pub(crate) direction: Direction,
    /// The status in the sample itself: `statusCode`, `status.code`, or the one that its `name` stands for.
    pub(crate) own: Option<u16>,
    /// The status of the heading or tab it certainly stands under.
    pub(crate) tab: Option<u16>,
    /// The value, or what is wrong with the text, with the line of the page.
    pub(crate) json: Result<Value, String>,
    /// Whether something was left out or mended to read it: `...`, or a comma too many.
    pub(crate) repaired: bool,
    pub(crate) line: usize,
}

impl Sample {
    /// The status it is an answer of: that of its tab, else its own. `None` for a request, and where nothing tells, as of
    /// a success on a page without tabs.
    pub(crate) fn status(&self) -> Option<u16> {
        self.tab.or(self.own)
    }
}

/// The call in the page's curl sample.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Curl {
    pub(crate) method: String,
    /// The path in the spec's form, `/api/2/users/{id}`; the names are the sample's.
    pub(crate) path: Option<String>,
    /// What stands behind `?`.
    pub(crate) query: Option<String>,
    /// As written: `Authorization: bearer <access_token>`.
    pub(crate) headers: Vec<String>,
    pub(crate) body: Option<String>,
    pub(crate) line: usize,
}
