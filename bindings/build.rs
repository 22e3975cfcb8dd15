//! In this workspace, makes the bindings from `../spec`; everywhere else the committed `src/generated` is compiled.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(onelogin_generated)");
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "__generate")]
    generate();
}

#[cfg(feature = "__generate")]
fn generate() {
    use std::{env, path::Path};

    let spec = Path::new("../spec");
    if !spec.is_dir() {
        return;
    }
    println!("cargo::rerun-if-changed=../spec");
    let Some(out) = env::var_os("OUT_DIR") else { return };
    match onelogin_codegen::generate_from(spec) {
        Ok(files) => match onelogin_codegen::write(&files, &Path::new(&out).join("generated")) {
            Ok(()) => println!("cargo::rustc-cfg=onelogin_generated"),
            Err(error) => println!("cargo::error=the generated bindings cannot be written: {error}"),
        },
        Err(findings) => {
            for finding in &findings {
                println!("cargo::error={}", finding.one_line());
            }
            println!("cargo::error=`cargo xtask verify` shows each finding with its lines and what to write instead");
        }
    }
}
