//! The command line.

use crate::targets::{TARGETS, Target};
use std::time::Duration;

pub(crate) struct Options {
    pub(crate) targets: Vec<&'static Target>,
    pub(crate) time: Duration,
    /// The seed of the first input.
    pub(crate) seed: u64,
    /// The most inputs of each target.
    pub(crate) inputs: Option<u64>,
}

impl Options {
    /// `None` if the arguments are wrong.
    pub(crate) fn parse(arguments: &[String]) -> Option<Self> {
        let mut options = Self {
            targets: Vec::new(),
            time: Duration::from_secs(10),
            // Short enough to be typed, and far from others.
            seed: fastrand::u64(..1_000_000) * 1_000_000,
            inputs: None,
        };
        let mut arguments = arguments.iter();
        let mut has_time = false;
        while let Some(argument) = arguments.next() {
            let mut number = || arguments.next()?.parse::<u64>().ok();
            match argument.as_str() {
                "--seconds" => {
                    options.time = Duration::from_secs(number()?);
                    has_time = true;
                }
                "--seed" => options.seed = number()?,
                "--inputs" => options.inputs = Some(number()?),
                "all" => options.targets.extend(TARGETS),
                name => {
                    let target = TARGETS.iter().find(|target| target.name == name)?;
                    options.targets.push(target);
                }
            }
        }
        if options.inputs.is_some() && !has_time {
            options.time = Duration::MAX;
        }
        (!options.targets.is_empty()).then_some(options)
    }

    /// The arguments for one target in a process of its own.
    pub(crate) fn arguments(&self, target: &Target) -> Vec<String> {
        let mut arguments = vec![target.name.to_owned(), "--seed".to_owned()];
        arguments.push(self.seed.to_string());
        if self.time != Duration::MAX {
            arguments.extend(["--seconds".to_owned(), self.time.as_secs().to_string()]);
        }
        if let Some(inputs) = self.inputs {
            arguments.extend(["--inputs".to_owned(), inputs.to_string()]);
        }
        arguments
    }
}
