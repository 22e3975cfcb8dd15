//! Counts what a load costs, by valgrind.

use crate::load::Load;
use anyhow::{Context, bail};
use std::{env, fs, mem, process::Command};
use tokio::runtime::{Builder, Runtime};

/// What doing a load once costs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) instructions: u64,
    pub(crate) allocations: u64,
}

/// Does a load so many times in this process.
pub(crate) fn work(load: &str, times: u64, url: Option<&str>) -> anyhow::Result<()> {
    let mut runtime =
        if load.starts_with("cores/") { Builder::new_multi_thread() } else { Builder::new_current_thread() };
    let runtime = runtime.enable_all().build()?;
    let load = runtime.block_on(Load::prepare(load, url))?;
    // Opens connections, and fills whatever is kept.
    runtime.block_on(load.run(1))?;
    let done = counted(&runtime, &load, times);
    // What follows is counted, too: as little as there can be.
    mem::forget((runtime, load));
    done
}

/// From here on it is counted; valgrind knows it by its name.
#[inline(never)]
fn counted(runtime: &Runtime, load: &Load, times: u64) -> anyhow::Result<()> {
    runtime.block_on(load.run(times))
}

/// Counts a load, done so many times in a process of its own.
pub(crate) fn cost(load: &str, times: u64, url: &str) -> anyhow::Result<Cost> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("counts");
    let mut command = Command::new(env::var_os("VALGRIND").unwrap_or_else(|| "valgrind".into()));
    command.arg("--tool=callgrind");
    // Starts to count anew there, by writing down what was before; the file without a number is the last one.
    command.args(["--compress-strings=no", "--dump-before=*::count::counted*"]);
    command.arg(format!("--callgrind-out-file={}", file.display()));
    command.arg(env::current_exe()?).args(["work", load, &times.to_string(), url]);
    let output = command.output().context("valgrind cannot be started; it is in the package `valgrind`")?;
    if !output.status.success() {
        bail!("the load `{load}` failed:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    let calls = fs::read_to_string(file)?;
    let instructions = calls.lines().find_map(|line| line.strip_prefix("totals: "));
    let instructions = instructions.context("valgrind counted nothing")?.trim().parse::<u64>()?;
    Ok(Cost { instructions: instructions / times, allocations: allocations(&calls)? / times })
}

/// How often memory was asked for, as valgrind has written down who called whom: `cfn=malloc`, then `calls=3 0`.
fn allocations(calls: &str) -> anyhow::Result<u64> {
    const OF: [&str; 5] = ["malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc"];
    let mut lines = calls.lines();
    let mut count = 0;
    while let Some(line) = lines.next() {
        if line.strip_prefix("cfn=").is_some_and(|function| OF.contains(&function)) {
            let calls = lines.next().and_then(|line| line.strip_prefix("calls="));
            let calls = calls.and_then(|calls| calls.split(' ').next()).context("valgrind's file is odd")?;
            count += calls.parse::<u64>()?;
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allocations_are_the_calls_of_the_allocator_and_of_nothing_else() {
        let calls = "fn=a\ncfn=malloc\ncalls=3 0\n0 42\ncfn=malloc_consolidate\ncalls=7 0\n0 1\nfn=b\ncfn=realloc\ncalls=2 10\n";
        assert_eq!(allocations(calls).unwrap(), 5);
        assert!(allocations("cfn=malloc\n").is_err());
    }
}
