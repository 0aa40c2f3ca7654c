//! Names and paths of roles.
use super::Text;
use super::error::{ValueError, checked_text};
/// The name of a role.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleName(Text);
checked_text!(RoleName, ValueError);
impl RoleName {
    fn examine(text: &str, _holes: bool) -> Result<(), ValueError> {
        super::check_role_name(text)
    }
}
/// The path of a role.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RolePath(Text);
checked_text!(RolePath, ValueError);
impl RolePath {
    fn examine(text: &str, _holes: bool) -> Result<(), ValueError> {
        super::check_role_name(text.trim_matches('/'))
    }
}
