//! Documentation pages, read and compared with the spec.

mod lock;
mod page;
mod read;
