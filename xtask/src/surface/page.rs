//! What a rustdoc page says about an item, without its prose.

/// A signature or declaration, as text and with rustdoc's links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signature {
    /// On one line, without links.
    pub(super) text: String,
    /// The paths of the types in our own crates that it links to and that the page's crate does not export: a
    /// link to such a type leads to another crate's pages.
    pub(super) foreign: Vec<String>,
}

/// The pages of items in the list of all items, as paths relative to its folder.
pub(super) fn item_pages(all: &str) -> Vec<&str> {
    let lists = all.split("<ul class=\"all-items\">").skip(1);
    let lists = lists.filter_map(|rest| rest.split_once("</ul>")).map(|(list, _)| list);
    lists.flat_map(|list| list.split("href=\"").skip(1)).filter_map(until_quote).collect()
}

/// What a module's page re-exports without a separate page.
pub(super) fn reexports(page: &str) -> Vec<Signature> {
    let rest = page.split("id=\"reexport.").skip(1);
    rest.filter_map(|rest| between(rest, "<code>", "</code>"))
        .map(|(code, _)| signature(code))
        .collect()
}

/// The declaration of an item and what is implemented for it.
pub(super) fn signatures(page: &str) -> Vec<Signature> {
    let declaration = between(page, "item-decl\"><code>", "</code></pre>");
    let mut found: Vec<Signature> =
        declaration.into_iter().map(|(code, _)| signature(code)).collect();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once("implement") {
        let Some((id, after)) = after.split_once('"') else { break };
        rest = after;
        // Lists such as `id="implementations-list"`; everything else is prose.
        let before = page.get(..page.len() - after.len()).unwrap_or_default();
        let is_list = |list: &str| before.ends_with(&format!("id=\"{list}\""));
        let list = after.split("<h2 ").next().unwrap_or(after);
        let headers = || headers(list).map(signature);
        if id == "ations-list" && is_list("implementations-list") {
            found.extend(headers().filter(|it| !it.text.starts_with("impl")));
        } else if is_list("trait-implementations-list") || is_list("implementors-list") {
            // A trait's methods belong to the trait; its associated types belong to this item.
            found.extend(headers().filter(|it| {
                let is_impl = it.text.starts_with("impl") || it.text.starts_with("unsafe impl");
                (is_impl || it.text.starts_with("type "))
                    && !it.text.contains("StructuralPartialEq")
            }));
        } else if is_list("synthetic-implementations-list") {
            found.extend(headers().filter(|it| is_worth_saying(&it.text)));
        }
    }
    found
}

/// Whether an auto trait implementation is of a stable trait and does not exist for every such type.
fn is_worth_saying(text: &str) -> bool {
    const STABLE: [&str; 5] = ["RefUnwindSafe", "Send", "Sync", "Unpin", "UnwindSafe"];
    let of = text.split(" for ").next().unwrap_or(text);
    let of = of.rsplit([' ', '!']).next().unwrap_or(of);
    STABLE.contains(&of) && (text.contains('!') || text.contains(" where "))
}

fn headers(list: &str) -> impl Iterator<Item = &str> {
    let after = list.split("class=\"code-header\">").skip(1);
    after.filter_map(|rest| {
        let end = rest.find("</h3>").into_iter().chain(rest.find("</h4>")).min()?;
        rest.get(..end)
    })
}

fn signature(code: &str) -> Signature {
    let code = without_summaries(code);
    let mut text = String::new();
    let mut foreign = Vec::new();
    let mut rest = code.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        if let Some((href, title)) = link(tag)
            && is_of_our_crates(href)
        {
            foreign.push(title.to_owned());
        }
        if tag.starts_with("div") || tag.starts_with("/div") || tag.starts_with("br") {
            text.push(' ');
        }
        rest = after;
    }
    text.push_str(rest);
    let text = unescaped(&text).replace('ⓘ', " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    foreign.sort_unstable();
    foreign.dedup();
    Signature { text: words.join(" "), foreign }
}

/// A long declaration is collapsed under the text "Show 27 variants".
fn without_summaries(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some((before, after)) = rest.split_once("<summary") {
        kept.push_str(before);
        rest = after.split_once("</summary>").map_or("", |(_, after)| after);
    }
    kept + rest
}

fn link(tag: &str) -> Option<(&str, &str)> {
    let attribute = |name: &str| tag.split_once(name).and_then(|(_, rest)| until_quote(rest));
    Some((attribute("href=\"")?, attribute("title=\"")?))
}

/// Whether a link leads to the pages of a crate of this workspace other than the facade.
fn is_of_our_crates(href: &str) -> bool {
    !href.contains("://")
        && href.split('/').find(|part| *part != "..").is_some_and(|it| it.starts_with("policy_"))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace('\u{a0}', " ")
        .replace("&amp;", "&")
}

fn until_quote(text: &str) -> Option<&str> {
    text.split_once('"').map(|(value, _)| value)
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<(&'t str, &'t str)> {
    text.split_once(start)?.1.split_once(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = concat!(
        r#"<pre class="rust item-decl"><code><div class="code-attribute">#[non_exhaustive]</div>pub enum E {"#,
        r#"<details><summary class="hideme"><span>Show 2 variants</span></summary>"#,
        "\n    One(<a class=\"struct\" href=\"../policy_core/model/struct.Inner.html\" title=\"struct policy_core::model::Inner\">Inner</a>),",
        "\n    Two(&amp;'static <a class=\"primitive\" href=\"https://doc.rust-lang.org/std/primitive.str.html\">str</a>),\n</details>}</code></pre>",
        r#"<p>What implements "it" is prose.</p>"#,
        r#"<h2 id="implementations">Implementations</h2><div id="implementations-list"><h3 class="code-header">impl E</h3>"#,
        r##"<h4 class="code-header">pub fn <a href="#method.get" class="fn">get</a>(&amp;self) -&gt; <a class="struct" href="struct.Own.html" title="struct iam_policy::Own">Own</a>&lt;'_&gt;</h4></div>"##,
        r#"<h2 id="deref-methods">Methods from Deref</h2><h4 class="code-header">pub fn other(&amp;self)</h4>"#,
        r#"<h2 id="trait-implementations">Trait Implementations</h2><div id="trait-implementations-list">"#,
        r#"<h3 class="code-header">impl FromStr for E</h3><h4 class="code-header">type Err = String</h4><h4 class="code-header">fn from_str(text: &amp;str)</h4>"#,
        r#"<h3 class="code-header">impl StructuralPartialEq for E</h3></div>"#,
        r#"<h2 id="synthetic-implementations">Auto</h2><div id="synthetic-implementations-list">"#,
        r#"<h3 class="code-header">impl !Send for E</h3><h3 class="code-header">impl Sync for E</h3>"#,
        r#"<h3 class="code-header">impl !Freeze for E</h3></div>"#,
        r#"<h2 id="blanket-implementations">Blanket</h2><div id="blanket-implementations-list"><h3 class="code-header">impl&lt;T&gt; Any for T</h3></div>"#,
    );

    #[test]
    fn a_page_is_read_without_its_prose() {
        let found = signatures(PAGE);
        let texts: Vec<&str> = found.iter().map(|it| it.text.as_str()).collect();
        let expected = [
            "#[non_exhaustive] pub enum E { One(Inner), Two(&'static str), }",
            "pub fn get(&self) -> Own<'_>",
            "impl FromStr for E",
            "type Err = String",
            "impl !Send for E",
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn types_that_users_cannot_name_are_found() {
        let found = signatures(PAGE);
        let foreign: Vec<&String> = found.iter().flat_map(|it| &it.foreign).collect();
        assert_eq!(foreign, ["struct policy_core::model::Inner"]);
    }

    #[test]
    fn items_and_what_has_no_page_are_listed() {
        let all = r#"<a href="x.html"></a><ul class="all-items"><li><a href="a/struct.S.html">S</a></li></ul><ul class="all-items"><li><a href="fn.f.html">f</a></li></ul>"#;
        assert_eq!(item_pages(all), ["a/struct.S.html", "fn.f.html"]);
        let index = r#"<dt id="reexport.insta"><code>pub use <a class="mod" href="../insta/index.html" title="mod insta">insta</a>;</code></dt>"#;
        let found = reexports(index);
        assert_eq!(found.first().map(|it| it.text.as_str()), Some("pub use insta;"));
    }
}
