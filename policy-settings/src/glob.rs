//! Patterns of paths.

use std::fmt;

use policy_core::semantics::pattern::matches;

use crate::WordError;

/// A pattern of paths below the folder of the settings file, with `/` between its parts.
///
/// `*` and `?` match characters in one part; a part `**` matches any number of parts.
///
/// ```
/// use policy_settings::PathGlob;
///
/// let glob = PathGlob::parse("policies/**/*.json")?;
/// assert!(glob.matches("policies/role.json"));
/// assert!(glob.matches("policies/a/b/role.json"));
/// assert!(!glob.matches("other/role.json"));
/// assert!(PathGlob::parse("/policies").is_err());
/// # Ok::<(), policy_settings::WordError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathGlob {
    parts: Vec<String>,
}

/// Any number of parts.
const ANY_DEPTH: &str = "**";

impl PathGlob {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// The pattern matches nothing, or means something different in other tools. The message says what to
    /// write.
    pub fn parse(text: &str) -> Result<Self, WordError> {
        if text.is_empty() {
            return Err(WordError::new("the glob is empty; write `policies/*.json`"));
        }
        if let Some(character) = text.chars().find(|it| "[]{}\\!".contains(*it)) {
            return Err(WordError::new(format!(
                "the glob `{text}` contains `{character}`; use `*` and `?` inside a name, and `**` for any number of folders"
            )));
        }
        if text.starts_with('/') {
            return Err(WordError::new(format!(
                "the glob `{text}` starts with a slash; write it relative to the folder of the settings"
            )));
        }
        let parts: Vec<String> = text.split('/').map(str::to_owned).collect();
        for part in &parts {
            let problem = match part.as_str() {
                "" => {
                    "has an empty name between slashes or at the end; end it with `/**` for all files below a folder"
                }
                "." | ".." => "contains `.` or `..`; write a path below the folder of the settings",
                ANY_DEPTH => continue,
                part if part.contains(ANY_DEPTH) => {
                    "has `**` next to other characters; write `**` as a separate name, as in `policies/**/*.json`"
                }
                _ => continue,
            };
            return Err(WordError::new(format!("the glob `{text}` {problem}")));
        }
        Ok(Self { parts })
    }

    /// The folder that contains everything it matches, and the file if it matches only one.
    #[must_use]
    pub fn fixed(&self) -> (String, Option<String>) {
        let is_fixed = |part: &&String| !part.contains(['*', '?']);
        let fixed: Vec<&str> = self.parts.iter().take_while(is_fixed).map(String::as_str).collect();
        let is_file = fixed.len() == self.parts.len();
        let folder = match fixed.split_last() {
            Some((_, folder)) if is_file => folder.join("/"),
            _ => fixed.join("/"),
        };
        (folder, is_file.then(|| fixed.join("/")))
    }

    /// Whether it can match a file whose name has this ending.
    #[must_use]
    pub fn can_end_with(&self, ending: &str) -> bool {
        let Some(last) = self.parts.last() else { return false };
        let tail = last.rsplit(['*', '?']).next().unwrap_or_default();
        if tail.len() == last.len() {
            return last.ends_with(ending);
        }
        ending.ends_with(tail) || tail.ends_with(ending)
    }

    /// Whether the whole of a path with `/` between its parts matches.
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        let path: Vec<&str> = path.split('/').collect();
        let (mut at, mut from) = (0, 0);
        let mut retry: Option<(usize, usize)> = None;
        while let Some(name) = path.get(from) {
            match self.parts.get(at) {
                Some(part) if part == ANY_DEPTH => {
                    at += 1;
                    retry = Some((at, from));
                    continue;
                }
                Some(part) if matches(part, name) => {
                    at += 1;
                    from += 1;
                    continue;
                }
                _ => {}
            }
            // The last `**` matches one more part.
            let Some((after, taken)) = retry else { return false };
            at = after;
            from = taken + 1;
            retry = Some((after, taken + 1));
        }
        self.parts.iter().skip(at).all(|part| part == ANY_DEPTH)
    }
}

impl fmt::Display for PathGlob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.parts.join("/"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn globs_match_whole_paths() {
        for (glob, path, matched) in [
            ("a.json", "a.json", true),
            ("a.json", "b/a.json", false),
            ("**/a.json", "a.json", true),
            ("**/a.json", "b/c/a.json", true),
            ("p/*", "p/a.json", true),
            ("p/*", "p/q/a.json", false),
            ("p/**", "p/q/a.json", true),
            ("p/**", "pq/a.json", false),
            ("p/**/q/*.json", "p/q/q/a.json", true),
            ("p/**/q/*.json", "p/x/y/q/a.json", true),
            ("p/**/q/*.json", "p/x/y/a.json", false),
            ("p/?.json", "p/é.json", true),
            ("p", "p/a", false),
            ("p/a", "p", false),
        ] {
            let parsed = PathGlob::parse(glob).unwrap();
            assert_eq!(parsed.matches(path), matched, "{glob} {path}");
        }
    }

    #[test]
    fn globs_that_mean_nothing_here_are_refused() {
        for bad in ["", "/p", "p/", "p//q", "../p", "./p", "p/**.json", "p/[ab]", "{a,b}", "a\\b"] {
            assert!(PathGlob::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_fixed_of_a_glob_is_known() {
        for (glob, folder, file, is_json) in [
            ("a.json", "", Some("a.json"), true),
            ("p/a.json", "p", Some("p/a.json"), true),
            ("p/a.yaml", "p", Some("p/a.yaml"), false),
            ("p/*.json", "p", None, true),
            ("p/q*/r/a.json", "p", None, true),
            ("p/*.yaml", "p", None, false),
            ("p/*n", "p", None, true),
            ("p/a*b.json", "p", None, true),
            ("**", "", None, true),
            ("p/q/**", "p/q", None, true),
        ] {
            let parsed = PathGlob::parse(glob).unwrap();
            let fixed = (folder.to_owned(), file.map(str::to_owned));
            assert_eq!(parsed.fixed(), fixed, "{glob}");
            assert_eq!(parsed.can_end_with(".json"), is_json, "{glob}");
            assert_eq!(parsed.to_string(), glob);
        }
    }

    fn defined(parts: &[&str], path: &[&str]) -> bool {
        match (parts.split_first(), path.split_first()) {
            (None, None) => true,
            (Some((&"**", rest)), None) => defined(rest, path),
            (Some((&"**", rest)), Some((_, later))) => defined(rest, path) || defined(parts, later),
            (Some((part, rest)), Some((name, later))) => {
                matches(part, name) && defined(rest, later)
            }
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn a_glob_agrees_with_its_definition(
            parts in prop::collection::vec("\\*\\*|[ab*]", 1..6),
            path in prop::collection::vec("[ab]", 1..6),
        ) {
            let glob = PathGlob::parse(&parts.join("/")).unwrap();
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            let names: Vec<&str> = path.iter().map(String::as_str).collect();
            prop_assert_eq!(glob.matches(&path.join("/")), defined(&parts, &names));
        }
    }
}
