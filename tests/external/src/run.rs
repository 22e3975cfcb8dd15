//! Hears the judges one after the other.

use crate::{
    bundles::Bundles,
    differences::Differences,
    documents,
    exchanges::{self, Exchange},
    judge::Judge,
    prism, schemas, schemathesis, sdk,
    tools::Tools,
    verdict::Verdict,
};
use onelogin_contract::seen;
use onelogin_simulator::Simulator;
use std::time::Instant;

/// Hears these judges and prints what each says; true if none has found anything but what is justified.
pub(crate) async fn run(judges: &[Judge]) -> anyhow::Result<bool> {
    let differences = Differences::read()?;
    let tools = Tools::install(judges)?;
    let bundles = Bundles::write(&tools.target("openapi"), Bundles::of_the_spec()?)?;
    let mut exchanges = None;
    let mut good = true;
    for judge in judges.iter().copied() {
        let start = Instant::now();
        let verdict = hear(judge, &tools, &bundles, &mut exchanges).await?;
        good &= report(judge, &verdict, &bundles, &differences, start)?;
    }
    Ok(good)
}

/// Hears one judge. What passed while the contract tests ran is kept for the next one that asks for it.
async fn hear(
    judge: Judge,
    tools: &Tools,
    bundles: &Bundles,
    exchanges: &mut Option<Vec<Exchange>>,
) -> anyhow::Result<Verdict> {
    match judge {
        Judge::Redocly => documents::redocly(tools, bundles),
        Judge::SpecValidator => documents::spec_validator(tools, bundles),
        Judge::Spectral => documents::spectral(tools, bundles),
        Judge::Prism => {
            let passed = exchanges::of_the_tests(tools, bundles, true).await?;
            Ok(prism::judge(bundles, exchanges.insert(passed)))
        }
        Judge::Schemas => {
            let passed = match exchanges.take() {
                Some(passed) => passed,
                None => exchanges::of_the_tests(tools, bundles, false).await?,
            };
            schemas::judge(bundles, exchanges.insert(passed))
        }
        Judge::Schemathesis => schemathesis::judge(tools, bundles, &Simulator::builder().start().await?, None),
        Judge::Sdk => sdk::sdk(tools, &Simulator::builder().start().await?, &[]),
    }
}

/// Prints a verdict, and keeps what was seen for `coverage`; true if nothing is left to be mended.
fn report(
    judge: Judge,
    verdict: &Verdict,
    bundles: &Bundles,
    differences: &Differences,
    start: Instant,
) -> anyhow::Result<bool> {
    let (justified, mut complaints): (Vec<_>, Vec<_>) =
        verdict.findings.iter().partition(|finding| differences.justify(judge, finding));
    let mut complaints: Vec<String> = complaints.drain(..).map(ToString::to_string).collect();
    complaints
        .extend(differences.unmet(judge).map(|one| format!("differences.toml justifies what was not found: {one}")));
    match judge.least() {
        Some(least) if verdict.seen.len() >= least => {}
        Some(least) => complaints.push(format!("the judge has to see {least} operations")),
        None => {
            let unseen = bundles.operations().filter(|operation| !verdict.seen.contains_key(operation));
            complaints.extend(unseen.map(|operation| format!("{operation}: the judge has not seen it")));
        }
    }
    seen::write(judge.name(), &verdict.seen)?;
    for complaint in &complaints {
        eprintln!("{judge}: {complaint}");
    }
    let seconds = start.elapsed().as_secs_f64();
    let (total, operations) = (verdict.seen.values().sum::<usize>(), verdict.seen.len());
    println!(
        "{judge:>14}  saw {operations} operations ({total} times): {} to mend, {} justified, {seconds:.1} s",
        complaints.len(),
        justified.len()
    );
    verdict.note.iter().for_each(|note| println!("{:>14}  {note}", ""));
    for (operations, reason) in differences.reasons(judge) {
        println!("{:>14}  {operations} justified: {reason}", "");
    }
    Ok(complaints.is_empty())
}
