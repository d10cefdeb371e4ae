//! The specs that mutations start from.

use crate::json::{Json, Layout};
use fastrand::Rng;
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the workspace.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

const FOLDERS: [&str; 8] = [
    "spec",
    "spec/registries",
    "spec/vendors",
    "tests/spec",
    "tests/spec/code_attributes",
    "tests/spec/extends",
    "tests/spec/reprs",
    "tests/ui/spec",
];

/// More than any of the specs needs, since some extend themselves.
const MAX_EXTENDED: usize = 4;

/// A file of the repository.
#[derive(Clone)]
pub(crate) struct Spec {
    /// The path in the repository.
    pub(crate) path: String,
    pub(crate) text: String,
    /// The text, unless it has syntax errors.
    pub(crate) json: Option<Json>,
    /// The texts of those that it extends.
    pub(crate) extended: Vec<String>,
}

pub(crate) struct Corpus {
    pub(crate) specs: Vec<Spec>,
    /// Those without findings.
    pub(crate) good: Vec<Spec>,
    /// A folder with the specs that others extend, to write mutations to.
    pub(crate) folder: PathBuf,
}

impl Corpus {
    /// Reads the specs, and writes those that others extend to a folder.
    pub(crate) fn load(folder: &Path) -> Self {
        let root = Path::new(ROOT);
        let mut paths = Vec::new();
        for folder in FOLDERS {
            for file in fs::read_dir(root.join(folder)).expect("a folder of the repository") {
                let path = file.expect("a file of the repository").path();
                let is_json = path
                    .extension()
                    .is_some_and(|extension| extension == "json");
                if is_json && !path.ends_with("schema.json") {
                    paths.push(path);
                }
            }
        }
        // The same input for the same seed everywhere.
        paths.sort();
        fs::create_dir_all(folder).expect("the target folder can be written to");
        let mut corpus = Self {
            specs: Vec::new(),
            good: Vec::new(),
            folder: folder.to_owned(),
        };
        for path in paths {
            let name = format!("base_{}", corpus.specs.len());
            let Some(texts) = chain(&path, &name, folder, MAX_EXTENDED) else {
                continue;
            };
            let shown = path.strip_prefix(root).unwrap_or(&path).display();
            let mut texts = texts.into_iter();
            let text = texts.next().unwrap_or_default();
            corpus.specs.push(Spec {
                path: shown.to_string(),
                json: Json::parse(&text),
                text,
                extended: texts.collect(),
            });
        }
        let file = folder.join("mutated.json");
        for spec in &corpus.specs {
            fs::write(&file, &spec.text).expect("the target folder can be written to");
            let report = codes_codegen::check_file(&file);
            if report.is_ok_and(|report| report.outline().is_some()) {
                corpus.good.push(spec.clone());
            }
        }
        corpus
    }

    /// Any spec, and one to take parts from.
    pub(crate) fn any(&self, random: &mut Rng) -> (&Spec, &Spec) {
        two(&self.specs, random)
    }

    /// The same for specs without findings.
    pub(crate) fn any_good(&self, random: &mut Rng) -> (&Spec, &Spec) {
        two(&self.good, random)
    }
}

fn two<'a>(specs: &'a [Spec], random: &mut Rng) -> (&'a Spec, &'a Spec) {
    let mut any = || &specs[random.usize(..specs.len())];
    let size = |spec: &Spec| spec.text.len() + spec.extended.iter().map(String::len).sum::<usize>();
    // Large ones take most of the time, and have little that others have not.
    let (one, two, other) = (any(), any(), any());
    (if size(one) < size(two) { one } else { two }, other)
}

/// The text of a spec and of those that it extends, which are written to the folder
/// under names of their own. `None` if the file is not UTF-8.
fn chain(path: &Path, name: &str, folder: &Path, depth: usize) -> Option<Vec<String>> {
    let text = fs::read_to_string(path).ok()?;
    let Some(mut json) = Json::parse(&text) else {
        return Some(vec![text]);
    };
    let extends = match json.get("extends") {
        Some(Json::Raw(raw)) => serde_json::from_str::<String>(raw).ok(),
        _ => None,
    };
    let base = extends.zip(path.parent()).filter(|_| depth > 0);
    let base = base.and_then(|(extends, parent)| {
        let name = format!("{name}_");
        Some((
            chain(&parent.join(extends), &name, folder, depth - 1)?,
            name,
        ))
    });
    let Some((extended, name)) = base else {
        return Some(vec![text]);
    };
    let file = format!("{name}.json");
    fs::write(folder.join(&file), &extended[0]).expect("the target folder can be written to");
    json.set("extends", Json::string(&file));
    let own = json.text(Layout::Plain, &mut Rng::with_seed(0));
    Some([vec![own], extended].concat())
}

impl Spec {
    /// The table of a mutation of this spec, if it has no findings.
    pub(crate) fn outline(&self, text: &str) -> Option<codes_codegen::Outline> {
        let mut specs = vec![("spec.json", text)];
        specs.extend(
            self.extended
                .iter()
                .map(|text| ("base.json", text.as_str())),
        );
        let report = codes_codegen::check_texts(&specs).ok()?;
        report.outline().cloned()
    }
}
