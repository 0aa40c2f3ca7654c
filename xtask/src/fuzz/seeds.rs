//! The inputs that a target starts with: the documents of the repository, and those of a corpus.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use corpus::made::made;
use corpus::{Corpus, workspace_root};

/// The maximum number of documents from a corpus, evenly chosen: a target runs all of them before it
/// explores.
const MOST_OF_CORPUS: usize = 300;

/// Longer documents only slow the search down.
const LONGEST: usize = 4096;

/// Folders of the repository that contain documents and settings.
const FOLDERS: [&str; 4] = ["docs", "examples", "policy-cli/tests", "tests"];

/// Writes the seeds of a target, each with the same name as before, and returns how many there are.
pub(super) fn write(folder: &Path, target: &str, corpus: Option<&Corpus>) -> Result<usize> {
    let into = folder.join("corpus").join(target);
    fs::create_dir_all(&into).with_context(|| into.display().to_string())?;
    let mut seeds = Vec::new();
    match target {
        "settings" => {
            for text in texts_of_repository("toml")? {
                seeds.push(text);
            }
            seeds.extend(blocks_of_documentation()?);
        }
        "values" => {
            for document in documents(corpus)? {
                strings(&document, &mut seeds);
            }
            seeds.sort();
            seeds.dedup();
        }
        // The first byte selects the macro, and the second the names in the call.
        "texts" => {
            for (index, document) in documents(corpus)?.into_iter().enumerate() {
                let called = index % 6;
                let filled = with_holes(&document);
                seeds.extend(filled.into_iter().map(|text| format!("{called}1{text}")));
                seeds.push(format!("{called}0{document}"));
            }
        }
        // Eight bytes select a pair to draw, and two lines are compared.
        "prove" => {
            let lines = documents(corpus)?.into_iter().map(|text| text.replace('\n', " "));
            let lines: Vec<String> = lines.collect();
            for (index, pair) in lines.windows(2).enumerate() {
                seeds.push(format!("{index:08}{}", pair.join("\n")));
            }
        }
        // The first byte selects the macro, and each of the following a form or a word.
        "tokens" => {
            const MACROS: u8 = 16;
            const FORMS: u8 = 33;
            for called in 0..MACROS {
                for form in 0..FORMS {
                    seeds.extend(String::from_utf8(vec![called, form]));
                    seeds.extend(String::from_utf8(vec![called, form, (form + called) % FORMS]));
                }
            }
        }
        _ => seeds = documents(corpus)?,
    }
    for (index, seed) in seeds.iter().enumerate() {
        let path = into.join(format!("seed-{index:04}"));
        fs::write(&path, seed).with_context(|| path.display().to_string())?;
    }
    Ok(seeds.len())
}

/// JSON documents: those of the repository and some of the corpus.
fn documents(corpus: Option<&Corpus>) -> Result<Vec<String>> {
    let mut documents = texts_of_repository("json")?;
    documents.extend(made()?.iter().map(|it| it.text().to_owned()));
    if let Some(corpus) = corpus {
        let entries = corpus.entries();
        let step = entries.len().div_ceil(MOST_OF_CORPUS).max(1);
        for entry in entries.iter().step_by(step) {
            if let Ok(text) = String::from_utf8(corpus.read(entry)?) {
                documents.push(text);
            }
        }
    }
    documents.retain(|text| text.len() <= LONGEST);
    Ok(documents)
}

fn texts_of_repository(extension: &str) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for folder in FOLDERS {
        add(&workspace_root().join(folder), extension, &mut texts)?;
    }
    Ok(texts)
}

fn add(folder: &Path, extension: &str, texts: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "target") {
                add(&path, extension, texts)?;
            }
        } else if path.extension().is_some_and(|it| it == extension)
            && let Ok(text) = fs::read_to_string(&path)
        {
            texts.push(text);
        }
    }
    Ok(())
}

/// The settings that are shown in the docs.
fn blocks_of_documentation() -> Result<Vec<String>> {
    let mut blocks = Vec::new();
    for page in texts_of_repository("md")? {
        let after = page.split("```toml\n").skip(1);
        blocks.extend(after.filter_map(|rest| Some(rest.split_once("```")?.0.to_owned())));
    }
    Ok(blocks)
}

/// Documents with a hole at the end of one of the strings, for several of the strings.
fn with_holes(document: &str) -> Vec<String> {
    const MOST: usize = 6;
    let ends: Vec<usize> = document.match_indices('"').map(|it| it.0).skip(1).step_by(2).collect();
    let step = ends.len().div_ceil(MOST).max(1);
    let fill = |end: &usize| {
        let (before, after) = document.split_at(*end);
        format!("{before}{{a}}{after}")
    };
    ends.iter().step_by(step).map(fill).collect()
}

/// The strings in JSON text, if they have no escapes.
fn strings(text: &str, into: &mut Vec<String>) {
    let odd = text.split('"').skip(1).step_by(2);
    into.extend(odd.filter(|it| !it.is_empty() && !it.contains('\\')).map(str::to_owned));
}
