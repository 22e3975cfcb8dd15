//! What each fixture says, exactly.
