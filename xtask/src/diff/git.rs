//! What git knows of the base: its revision, its files, and which files are others now.
//!
//! The program `git` is asked, as everybody who changes this repository has it; nothing is checked out.

use anyhow::{Context, anyhow, bail};
use std::{
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

/// The branches that others branch off, in the order in which they are looked for.
const MAIN: [&str; 4] = ["main", "origin/main", "master", "origin/master"];

/// A repository, and a revision of it to compare with.
pub(crate) struct Base<'a> {
    root: &'a Path,
    commit: String,
    /// How the revision is called: `main~3`, or where nobody named one, `the point where this branch left main`.
    pub(crate) name: String,
}

/// A file that is another than in the base, with the lines that came and went; those of a binary file are not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Changed {
    pub(crate) path: String,
    pub(crate) lines: Option<(usize, usize)>,
}

impl<'a> Base<'a> {
    /// The revision of this name; without one, the commit at which the branch left `main`. On `main` itself that is `HEAD`,
    /// so that what is not committed yet is shown.
    pub(crate) fn find(root: &'a Path, revision: Option<&str>) -> anyhow::Result<Self> {
        git(root, &["rev-parse", "--is-inside-work-tree"])
            .with_context(|| format!("{} is not a git checkout that `diff` can compare", root.display()))?;
        if let Some(revision) = revision {
            let commit = commit(root, revision)?.ok_or_else(|| anyhow!("git knows no revision `{revision}`"))?;
            return Ok(Self { root, commit, name: revision.to_owned() });
        }
        let head = commit(root, "HEAD")?
            .ok_or_else(|| anyhow!("nothing is committed yet, so there is nothing to compare with"))?;
        for main in MAIN {
            if commit(root, main)?.is_none() {
                continue;
            }
            let left = git(root, &["merge-base", "HEAD", main]).with_context(|| {
                format!("this branch and {main} have no commit in common: name one with `--base REV`")
            })?;
            let left = left.trim().to_owned();
            let name = if left == head {
                "HEAD".to_owned()
            } else {
                format!("{}, where this branch left {main}", short(&left))
            };
            return Ok(Self { root, commit: left, name });
        }
        bail!("there is no branch {}: name what to compare with by `--base REV`", MAIN.join(", "))
    }

    /// The files below some folders, by their path in the checkout.
    pub(crate) fn files(&self, folders: &[&str]) -> anyhow::Result<Vec<(PathBuf, Vec<u8>)>> {
        let listing = git(self.root, &[&["ls-tree", "-r", "-z", &self.commit, "--"], folders].concat())?;
        let mut names = Vec::new();
        for line in listing.split('\0').filter(|line| !line.is_empty()) {
            let (about, path) = line.split_once('\t').with_context(|| format!("git lists `{line}`"))?;
            let mut about = about.split(' ').skip(1);
            // What is no file is a submodule.
            if let (Some("blob"), Some(object)) = (about.next(), about.next()) {
                names.push((PathBuf::from(path), object.to_owned()));
            }
        }
        self.objects(names)
    }

    /// The content of objects, by one process for all.
    fn objects(&self, names: Vec<(PathBuf, String)>) -> anyhow::Result<Vec<(PathBuf, Vec<u8>)>> {
        let mut child = command(self.root, &["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("git cannot be started")?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (mut input, output) = input.zip(output).ok_or_else(|| anyhow!("git cannot be talked to"))?;
        let wanted: String = names.iter().map(|(_, object)| format!("{object}\n")).collect();
        // Beside the reading, or both would wait once the pipes are full.
        let writer = thread::spawn(move || input.write_all(wanted.as_bytes()));
        let mut output = BufReader::new(output);
        let mut files = Vec::new();
        for (path, object) in names {
            let mut header = String::new();
            output.read_line(&mut header)?;
            let size = header.trim_end().rsplit(' ').next().and_then(|size| size.parse().ok());
            let size: usize = size.with_context(|| format!("git has no object {object} of {}", path.display()))?;
            let mut content = vec![0; size + 1];
            output.read_exact(&mut content)?;
            content.pop();
            files.push((path, content));
        }
        writer.join().map_err(|_| anyhow!("git could not be asked for files"))??;
        child.wait()?;
        Ok(files)
    }

    /// The files that are others now, committed or not, in the order of their paths.
    pub(crate) fn changed(&self) -> anyhow::Result<Vec<Changed>> {
        let counts =
            ["diff", "--numstat", "-z", "--no-renames", "--no-ext-diff", "--relative", &self.commit, "--", "."];
        let mut changed = Vec::new();
        for line in git(self.root, &counts)?.split('\0').filter(|line| !line.is_empty()) {
            let mut parts = line.splitn(3, '\t');
            let (came, went, path) = (parts.next(), parts.next(), parts.next());
            let count = |text: Option<&str>| text.and_then(|text| text.parse().ok());
            let path = path.with_context(|| format!("git counts `{line}`"))?.to_owned();
            changed.push(Changed { path, lines: count(came).zip(count(went)) });
        }
        let others = git(self.root, &["ls-files", "--others", "--exclude-standard", "-z", "--", "."])?;
        for path in others.split('\0').filter(|path| !path.is_empty()) {
            let content = std::fs::read(self.root.join(path)).with_context(|| format!("{path} cannot be read"))?;
            let lines = String::from_utf8(content).ok().map(|text| (text.lines().count(), 0));
            changed.push(Changed { path: path.to_owned(), lines });
        }
        changed.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(changed)
    }
}

/// The commit of a name, if there is one.
fn commit(root: &Path, name: &str) -> anyhow::Result<Option<String>> {
    let name = format!("{name}^{{commit}}");
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", &name];
    let output = command(root, &arguments).output().context("git cannot be started")?;
    // More than a commit comes with what git did not take for a name, such as an option.
    let text = String::from_utf8_lossy(&output.stdout);
    let found = text.lines().last().map(str::to_owned);
    Ok(found.filter(|_| output.status.success()))
}

fn short(commit: &str) -> &str {
    commit.get(..10).unwrap_or(commit)
}

/// What a git command says; an error is what it complains about.
fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = command(root, arguments).output().context("git cannot be started; `diff` needs it")?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("git {}: {}", arguments.first().unwrap_or(&""), complaint.trim());
    }
    String::from_utf8(output.stdout).context("a path in the repository is not UTF-8")
}

fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.current_dir(root).args(arguments);
    // A hook of git, or what a rebase executes, has these for the repository that it is about.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    command
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use std::fs;

    /// A repository with two commits on `main`, and a branch with one more.
    fn repository() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        run(root, &["init", "--quiet", "--initial-branch=main"]);
        fs::create_dir_all(root.join("spec/v2")).unwrap();
        for text in ["one\n", "one\ntwo\n"] {
            fs::write(root.join("spec/v2/api.yaml"), text).unwrap();
            save(root);
        }
        run(root, &["switch", "--quiet", "--create", "topic"]);
        fs::write(root.join("spec/v2/api.yaml"), "one\nthree\nfour\n").unwrap();
        save(root);
        folder
    }

    fn save(root: &Path) {
        run(root, &["add", "--all"]);
        let who = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"];
        run(root, &[&who[..], &["commit", "--quiet", "--message=Change"]].concat());
    }

    fn run(root: &Path, arguments: &[&str]) {
        git(root, arguments).unwrap();
    }

    fn api(base: &Base<'_>) -> String {
        let files = base.files(&["spec"]).unwrap();
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].0, Path::new("spec/v2/api.yaml"));
        String::from_utf8(files[0].1.clone()).unwrap()
    }

    #[test]
    fn a_branch_is_compared_with_where_it_left_main_and_main_with_its_last_commit() {
        let folder = repository();
        let root = folder.path();
        let base = Base::find(root, None).unwrap();
        assert!(base.name.ends_with(", where this branch left main"), "{}", base.name);
        assert_eq!(api(&base), "one\ntwo\n");
        run(root, &["switch", "--quiet", "main"]);
        let base = Base::find(root, None).unwrap();
        assert_eq!(base.name, "HEAD");
        assert!(base.changed().unwrap().is_empty());
        run(root, &["branch", "--quiet", "--move", "main", "trunk"]);
        let error = Base::find(root, None).err().unwrap().to_string();
        assert!(error.contains("no branch main, origin/main") && error.contains("--base REV"), "{error}");
    }

    #[test]
    fn any_revision_can_be_the_base_and_none_that_is_not_there() {
        let folder = repository();
        let root = folder.path();
        assert_eq!(api(&Base::find(root, Some("main~1")).unwrap()), "one\n");
        for name in ["no-such", "--all", "HEAD:spec", "", "main..topic"] {
            let error = Base::find(root, Some(name)).err().unwrap().to_string();
            assert_eq!(error, format!("git knows no revision `{name}`"));
        }
    }

    #[test]
    fn files_are_counted_committed_or_not() {
        let folder = repository();
        let root = folder.path();
        fs::write(root.join("new name ü.txt"), "a\nb\n").unwrap();
        fs::write(root.join("binary"), [0, 255, 0]).unwrap();
        fs::write(root.join(".gitignore"), "ignored\n").unwrap();
        fs::write(root.join("ignored"), "a\n").unwrap();
        let changed = Base::find(root, None).unwrap().changed().unwrap();
        let told: Vec<_> = changed.iter().map(|file| (file.path.as_str(), file.lines)).collect();
        let expected = [
            (".gitignore", Some((1, 0))),
            ("binary", None),
            ("new name ü.txt", Some((2, 0))),
            ("spec/v2/api.yaml", Some((2, 1))),
        ];
        assert_eq!(told, expected);
        fs::remove_file(root.join("spec/v2/api.yaml")).unwrap();
        let changed = Base::find(root, None).unwrap().changed().unwrap();
        assert_eq!(changed.last().map(|file| file.lines), Some(Some((0, 2))));
    }

    #[test]
    fn a_checkout_below_the_top_of_a_repository_is_compared_by_itself() {
        let folder = repository();
        let below = folder.path().join("spec");
        fs::write(folder.path().join("outside"), "a\n").unwrap();
        let base = Base::find(&below, Some("main")).unwrap();
        let paths: Vec<_> = base.changed().unwrap().into_iter().map(|file| file.path).collect();
        assert_eq!(paths, ["v2/api.yaml"]);
        assert_eq!(base.files(&["v2"]).unwrap()[0].0, Path::new("v2/api.yaml"));
    }

    #[test]
    fn a_folder_that_is_no_repository_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let error = format!("{:#}", Base::find(folder.path(), None).err().unwrap());
        assert!(error.contains("is not a git checkout"), "{error}");
        run(folder.path(), &["init", "--quiet"]);
        let error = Base::find(folder.path(), None).err().unwrap().to_string();
        assert!(error.contains("nothing is committed yet"), "{error}");
    }
}
