//! The first build of an empty project, by its dependencies.

use crate::Effort;
use crate::results::median;
use crate::scratch::{Cost, Crate, Scratch, dependency};
use std::fs;

/// Seconds after which a build is stopped.
const LIMIT: u32 = 600;

/// The dependencies of empty projects, as lines of a manifest.
const PEERS: [(&str, &str); 6] = [
    ("`http`", "http = \"1\""),
    ("`thiserror`", "thiserror = \"2\""),
    (
        "`phf` with macros",
        "phf = { version = \"0.14\", features = [\"macros\"] }",
    ),
    (
        "`strum` with derive",
        "strum = { version = \"0.28\", features = [\"derive\"] }",
    ),
    ("`serde` with derive", SERDE),
    ("`num_enum`", "num_enum = \"0.7\""),
];

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }";
const SERDE_JSON: &str = "serde_json = \"1\"";

/// A project, and the times of its builds.
struct Project {
    krate: Crate,
    seconds: Vec<f64>,
}

pub(crate) fn table(effort: Effort) -> String {
    let rounds = match effort {
        Effort::Quick => 1,
        Effort::Full => 5,
    };
    let scratch = Scratch::new();
    let ours = dependency("codes-core");
    let with_serde = format!("{SERDE}\n{SERDE_JSON}\n");
    let without_macros = ours.replace(" }", ", default-features = false }");
    let mut without_macros = Project::new(&scratch, "without-macros", &without_macros);
    let mut ours_alone = Project::new(&scratch, "codes-core-alone", &ours);
    let mut peers = PEERS.map(|(name, dependency)| {
        let name = name.replace(['`', ' '], "");
        Project::new(&scratch, &format!("{name}-alone"), dependency)
    });
    let mut before = Project::new(&scratch, "before", &with_serde);
    let mut after = Project::new(&scratch, "after", &format!("{with_serde}{ours}"));

    // In turn, so that other load on the machine affects all of them.
    for _ in 0..rounds {
        without_macros.build();
        ours_alone.build();
        peers.iter_mut().for_each(Project::build);
        before.build();
        after.build();
    }

    let mut table = format!(
        "Seconds of the first `cargo build --jobs 2` of an empty library with these dependencies, which are already downloaded. Medians of {rounds} rounds. Each round builds every project, and comparisons are made within a round before the median is taken.\n\n\
        | dependencies | crates | seconds | `codes-core` takes |\n|---|---|---|---|\n"
    );
    table += &without_macros.row("`codes-core` without `macros`", "");
    table += &ours_alone.row("`codes-core`", "");
    for ((name, _), peer) in PEERS.iter().zip(&peers) {
        let ratio = ours_alone.against(peer, |ours, theirs| ours / theirs);
        let target = match *name {
            "`strum` with derive" => " (target: at most 1.05)",
            _ => "",
        };
        table += &peer.row(name, &format!("{ratio:.2} times as long{target}"));
    }
    table += &before.row("`serde` with derive, `serde_json`", "");
    let more = after.against(&before, |after, before| after - before);
    table
        + &after.row(
            "`serde` with derive, `serde_json`, `codes-core`",
            &format!("{more:.1} s more (target: at most 1)"),
        )
}

impl Project {
    fn new(scratch: &Scratch, name: &str, dependencies: &str) -> Self {
        let manifest = format!("[dependencies]\n{dependencies}\n");
        let mut krate = scratch.krate(name, &manifest, &[("src/lib.rs", "")]);
        krate.target = krate.folder.join("target");
        krate.cargo(&["fetch"]);
        let seconds = Vec::new();
        Self { krate, seconds }
    }

    fn build(&mut self) {
        // In the first round there is nothing to remove.
        let _ = fs::remove_dir_all(&self.krate.target);
        let build = ["build", "--jobs", "2", "--offline", "--locked"];
        // As for crates from a registry, which are never built incrementally.
        let cost = self
            .krate
            .measure_with(&build, LIMIT, &[("CARGO_INCREMENTAL", "0")]);
        let Cost { seconds, .. } = cost.expect("a library is built in time");
        self.seconds.push(seconds);
    }

    /// The median over the rounds of a comparison of both.
    fn against(&self, other: &Self, compare: fn(f64, f64) -> f64) -> f64 {
        let pairs = self.seconds.iter().zip(&other.seconds);
        median(pairs.map(|(this, other)| compare(*this, *other)).collect())
    }

    fn row(&self, name: &str, against: &str) -> String {
        let tree = [
            "tree",
            "--offline",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
        ];
        let tree = self.krate.cargo(&[&tree[..], &["--no-dedupe"]].concat());
        let tree = String::from_utf8_lossy(&tree.stdout);
        let mut crates: Vec<&str> = tree.lines().skip(1).collect();
        crates.sort_unstable();
        crates.dedup();
        let count = crates.len();
        let seconds = median(self.seconds.clone());
        format!("| {name} | {count} | {seconds:.1} | {against} |\n")
    }
}
