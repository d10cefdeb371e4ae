//! Compile time and memory by number of rows.

use crate::results::{FOLDER, median};
use crate::scratch::{Cost, Crate, Scratch, dependency};
use crate::{Effort, plot, rows};
use std::fs;

/// Seconds after which a build is stopped.
const LIMIT: u32 = 60;

/// The number of rows from which `match` arms and strum are not tried.
const TOO_MANY: usize = 20_000;

/// A way to write a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Table,
    Enum,
    Arms,
    Strum,
}

pub(crate) const KINDS: [Kind; 4] = [Kind::Table, Kind::Enum, Kind::Arms, Kind::Strum];

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Table => "code_table",
            Self::Enum => "bare enum",
            Self::Arms => "match arms",
            Self::Strum => "strum",
        }
    }

    /// A crate with such a table.
    fn krate(self, scratch: &Scratch, rows: usize) -> Crate {
        let name = format!("{}-{rows}", self.name().replace(' ', "-"));
        let rows = rows::rows(rows);
        let manifest = match self {
            Self::Table => dependency("codes-core"),
            Self::Enum | Self::Arms => String::new(),
            Self::Strum => "strum = { version = \"0.28\", features = [\"derive\"] }\n".to_owned(),
        };
        let (program, spec) = match self {
            Self::Table => (
                "#[codes_core::code_table(\"spec.json\")]\npub enum Code {}\n".to_owned(),
                rows::spec(&rows),
            ),
            Self::Enum => (rows::bare(&rows), String::new()),
            Self::Arms => (rows::arms(&rows), String::new()),
            Self::Strum => (rows::strum(&rows), String::new()),
        };
        let manifest = format!("[dependencies]\n{manifest}");
        let files = [("src/lib.rs", &*program), ("spec.json", &spec)];
        scratch.krate(&name, &manifest, &files)
    }
}

/// A profile of cargo.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Check,
    Release,
}

pub(crate) const PROFILES: [Profile; 2] = [Profile::Check, Profile::Release];

impl Profile {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check", "--offline"],
            Self::Release => &["build", "--release", "--offline"],
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "cargo check",
            Self::Release => "cargo build --release",
        }
    }
}

/// The measurement of one crate.
pub(crate) struct Point {
    pub(crate) profile: Profile,
    pub(crate) kind: Kind,
    pub(crate) rows: usize,
    /// `None` if it took longer than the limit.
    pub(crate) cost: Option<Cost>,
}

pub(crate) fn table(effort: Effort) -> String {
    let sizes: &[usize] = match effort {
        Effort::Quick => &[63, 1_000],
        Effort::Full => &[63, 1_000, 10_000, 65_536],
    };
    let scratch = Scratch::new();
    let empty = scratch.krate("empty", "", &[("src/lib.rs", "")]);
    let mut table = format!(
        "Clean builds of a library with one table, whose rows have descriptions. Each cell shows the seconds beyond those of an empty crate, and the peak memory of the largest process. Macro expansion is included, and building the dependencies is not. `match arms` and `strum` are the nearest equivalents of `code_table`: they convert between numbers, reasons and descriptions. `bare enum` has only names and numbers. Builds are stopped after {LIMIT} s.\n\n![Compile time by number of rows: code_table, bare enum, match arms and strum](plot.svg)\n"
    );
    let mut points = Vec::new();
    for profile in PROFILES {
        let floor = cost(&empty, profile, rounds(effort, 0));
        let floor = floor.expect("an empty crate is built in time").seconds;
        for &rows in sizes {
            for kind in KINDS {
                if rows >= TOO_MANY && matches!(kind, Kind::Arms | Kind::Strum) {
                    continue;
                }
                let krate = kind.krate(&scratch, rows);
                let cost = cost(&krate, profile, rounds(effort, rows));
                let cost = cost.map(|cost| Cost {
                    seconds: (cost.seconds - floor).max(0.0),
                    ..cost
                });
                points.push(Point {
                    profile,
                    kind,
                    rows,
                    cost,
                });
            }
        }
        table += &section(profile, floor, sizes, &points);
    }
    if effort == Effort::Full {
        let plot = plot::plot(&points, f64::from(LIMIT));
        fs::write(format!("{FOLDER}/plot.svg"), plot).expect("a file of this package");
    }
    table
}

fn rounds(effort: Effort, rows: usize) -> usize {
    match (effort, rows) {
        (Effort::Quick, _) => 1,
        (Effort::Full, 0..5_000) => 9,
        (Effort::Full, _) => 3,
    }
}

/// The median of builds of the crate alone.
fn cost(krate: &Crate, profile: Profile, rounds: usize) -> Option<Cost> {
    // This also builds the dependencies.
    let first = krate.measure(profile.arguments(), 2 * LIMIT)?;
    let rounds = if first.seconds > f64::from(LIMIT) / 4.0 {
        1
    } else {
        rounds
    };
    let clean: &[&str] = match profile {
        Profile::Check => &[],
        Profile::Release => &["--release"],
    };
    let costs = (0..rounds).map(|_| {
        krate.clean(clean);
        krate.measure(profile.arguments(), LIMIT)
    });
    let costs: Vec<Cost> = costs.collect::<Option<_>>()?;
    Some(Cost {
        seconds: median(costs.iter().map(|cost| cost.seconds).collect()),
        memory: median(costs.iter().map(|cost| cost.memory).collect()),
    })
}

fn section(profile: Profile, floor: f64, sizes: &[usize], points: &[Point]) -> String {
    let names = KINDS.map(|kind| format!("`{}`", kind.name())).join(" | ");
    let mut table = format!(
        "\n### `{}`\n\nAn empty crate takes {floor:.2} s.\n\n\
        | rows | {names} | `code_table` / bare enum |\n|---|---|---|---|---|---|\n",
        profile.name()
    );
    for &rows in sizes {
        let find = |kind| {
            let mut points = points.iter();
            points.find(|point| (point.profile, point.kind, point.rows) == (profile, kind, rows))
        };
        let cells = KINDS.map(|kind| match find(kind) {
            None => "not tried".to_owned(),
            Some(Point { cost: None, .. }) => format!("over {LIMIT} s"),
            Some(Point {
                cost: Some(cost), ..
            }) => format!("{:.2} s, {:.0} MiB", cost.seconds, cost.memory),
        });
        let seconds = |kind| find(kind)?.cost.map(|cost| cost.seconds);
        let ratio = match (seconds(Kind::Table), seconds(Kind::Enum)) {
            // Below that, noise dominates.
            (Some(table), Some(bare)) if bare >= 0.05 => format!("{:.1}", table / bare),
            _ => String::new(),
        };
        table += &format!("| {rows} | {} | {ratio} |\n", cells.join(" | "));
    }
    table
}
