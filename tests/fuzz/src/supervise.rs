//! Runs each target in a process of its own, so that one which overflows the stack or
//! never ends is reported with its seed.

use crate::options::Options;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, ExitCode, ExitStatus};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// Set for the process of a target, to the folder for its files.
const CHILD: &str = "CODES_FUZZ_CHILD";

/// Longer than any input takes.
const PATIENCE: Duration = Duration::from_secs(300);

pub(crate) fn is_child() -> bool {
    env::var_os(CHILD).is_some()
}

/// The folder of the process of a target.
pub(crate) fn folder() -> PathBuf {
    let folder = env::var_os(CHILD).expect("only the process of a target asks");
    folder.into()
}

/// The file with the seed of the current input.
pub(crate) fn seed_file(folder: &Path) -> PathBuf {
    folder.join("seed")
}

pub(crate) fn supervise(options: &Options) -> ExitCode {
    let program = env::current_exe().expect("the program has a path");
    let built = program.ancestors().nth(2).expect("it is in target/release");
    let mut is_good = true;
    for target in &options.targets {
        // Several runs at once don't meet.
        let name = format!("{}-{}", target.name, process::id());
        let folder = built.join("fuzz").join(name);
        fs::create_dir_all(&folder).expect("the target folder can be written to");
        let child = Command::new(&program)
            .args(options.arguments(target))
            .env(CHILD, &folder)
            // Where the macros look for files.
            .env("CARGO_MANIFEST_DIR", &folder)
            .current_dir(&folder)
            .spawn();
        let seed_file = seed_file(&folder);
        let ended = wait(child.expect("the program can start itself"), &seed_file);
        if ended.is_none_or(|status| status.code().is_none_or(|code| code > 1)) {
            let how = if ended.is_some() { "aborted" } else { "hangs" };
            let seed = fs::read_to_string(&seed_file).unwrap_or_default();
            let seed = seed.trim();
            println!("{}: {how} with --seed {seed} --inputs 1", target.name);
        }
        is_good &= ended.is_some_and(|status| status.success());
        // A failure has shown its input.
        let _ = fs::remove_dir_all(&folder);
    }
    ExitCode::from(u8::from(!is_good))
}

/// `None` if an input takes too long.
fn wait(mut child: Child, seed_file: &Path) -> Option<ExitStatus> {
    let mut last = (String::new(), Instant::now());
    loop {
        if let Some(status) = child.try_wait().expect("the process can be waited for") {
            return Some(status);
        }
        let seed = fs::read_to_string(seed_file).unwrap_or_default();
        if seed != last.0 {
            last = (seed, Instant::now());
        } else if last.1.elapsed() > PATIENCE {
            let _ = child.kill();
            return None;
        }
        thread::sleep(Duration::from_millis(50));
    }
}
