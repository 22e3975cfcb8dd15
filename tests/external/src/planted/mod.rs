//! Mistakes that are planted on purpose: each has to be noticed by the judge that is named, which alone is heard.

mod answers;
mod documents;
mod requests;

use crate::{
    bundles::Bundles,
    differences::Differences,
    documents as on_documents,
    exchanges::Exchange,
    judge::Judge,
    prism::{self, Prisms},
    router::Router,
    schemas, schemathesis, sdk,
    tools::Tools,
    verdict::{Finding, Verdict},
};
use anyhow::{Context, ensure};
use bytes::Bytes;
use http::Request;
use onelogin_contract::{documented_call, tenant::Tenant, way::Way};
use onelogin_simulator::{Answer, Simulator};
use requests::Spoilt;
use serde_json::{Value, json};
use std::time::Instant;

/// How often a mistaken answer is given: more often than schemathesis asks one operation.
const ALWAYS: usize = 1000;

/// A mistake, and who has to notice it.
pub(crate) struct Plant {
    /// What is wrong.
    name: &'static str,
    /// Where: an operation, as `v2 users.get`. Its document alone is judged, and the call that its documentation shows is made.
    operation: &'static str,
    judge: Judge,
    /// Words of the finding.
    says: &'static str,
    mistake: Mistake,
}

/// Where the mistake is.
enum Mistake {
    /// In the bundle: its document is changed.
    Document(fn(&mut Value)),
    /// In the simulator: it answers the operation so.
    Answer(fn() -> Answer),
    /// In the client: its transport changes the request. The simulator is told to take it, as if it had the same mistake.
    Request(fn(&mut Request<Bytes>)),
}

impl Mistake {
    fn place(&self) -> &'static str {
        match self {
            Self::Document(_) => "spec",
            Self::Answer(_) => "simulator",
            Self::Request(_) => "client",
        }
    }
}

/// All of them.
fn all() -> impl Iterator<Item = &'static Plant> {
    documents::PLANTS.iter().chain(answers::PLANTS).chain(requests::PLANTS)
}

/// Plants what these judges have to notice, one after the other, and prints what came of it; true if all was noticed.
pub(crate) async fn run(judges: &[Judge]) -> anyhow::Result<bool> {
    let differences = Differences::read()?;
    let tools = Tools::install(judges)?;
    let texts = Bundles::of_the_spec()?;
    let (mut planted, mut missed) = (0, 0);
    for plant in all().filter(|plant| judges.contains(&plant.judge)) {
        let start = Instant::now();
        let Plant { name, operation, judge, mistake, .. } = plant;
        let verdict = hear(plant, &tools, &texts).await.with_context(|| format!("{judge}, {name}"))?;
        // Without the mistake there is no finding that is not justified.
        let of_it = |finding: &Finding| finding.what.contains(plant.says) && !differences.justify(*judge, finding);
        let noticed = verdict.findings.iter().any(of_it);
        let (what, seconds) = (if noticed { "noticed" } else { "MISSED" }, start.elapsed().as_secs_f64());
        println!("{judge:>14}  {what:>7}  {:>9}  {operation}: {name}, {seconds:.1} s", mistake.place());
        if !noticed {
            missed += 1;
            verdict.findings.iter().take(3).for_each(|finding| eprintln!("{judge}: {finding}"));
            eprintln!("error: {judge} has not said {:?} of it", plant.says);
        }
        planted += 1;
    }
    println!("{planted} mistakes planted, {} noticed", planted - missed);
    Ok(missed == 0)
}

/// What the judge says, given the mistake and nothing else that could tell.
async fn hear(plant: &Plant, tools: &Tools, texts: &[(String, String)]) -> anyhow::Result<Verdict> {
    let (document, id) = plant.operation.split_once(' ').context("an operation has a document and an id")?;
    let (_, text) = texts.iter().find(|(name, _)| name == document).context("there is no such document")?;
    let mut text = text.clone();
    if let Mistake::Document(edit) = plant.mistake {
        let sound: Value = serde_json::from_str(&text)?;
        let mut mistaken = sound.clone();
        edit(&mut mistaken);
        ensure!(mistaken != sound, "the mistake changes nothing");
        text = serde_json::to_string_pretty(&mistaken)?;
    }
    let bundles = Bundles::write(&tools.target("planted"), vec![(document.to_owned(), text)])?;
    let account = async |times| {
        let simulator = Simulator::builder().start().await?;
        if let Mistake::Answer(answer) = plant.mistake {
            (0..times).try_for_each(|_| simulator.script(document, id, answer()))?;
        }
        anyhow::Ok(simulator)
    };
    match plant.judge {
        Judge::Redocly => on_documents::redocly(tools, &bundles),
        Judge::SpecValidator => on_documents::spec_validator(tools, &bundles),
        Judge::Spectral => on_documents::spectral(tools, &bundles),
        Judge::Prism => {
            let prisms = Prisms::new(tools, &bundles)?;
            Ok(prism::judge(&bundles, &pass(plant, &bundles, Some(prisms)).await?))
        }
        Judge::Schemas => schemas::judge(&bundles, &pass(plant, &bundles, None).await?),
        Judge::Schemathesis => schemathesis::judge(tools, &bundles, &account(ALWAYS).await?, Some(plant.operation)),
        Judge::Sdk => sdk::sdk(tools, &account(1).await?, &[plant.operation]),
    }
}

/// What passes when the documented call is made.
async fn pass(plant: &Plant, bundles: &Bundles, prisms: Option<Prisms>) -> anyhow::Result<Vec<Exchange>> {
    let (document, id) = plant.operation.split_once(' ').context("an operation has a document and an id")?;
    let router = Router::start(bundles, prisms).await?;
    let way = Way::through(router.url())?;
    let tenant = match plant.mistake {
        Mistake::Request(spoil) => {
            let tenant = Tenant::behind(Spoilt { way, spoil }, 2).await?;
            tenant.simulator().script(document, id, Answer::json(200, json!({})))?;
            tenant
        }
        Mistake::Answer(answer) => {
            let tenant = Tenant::behind(way, 2).await?;
            let simulator: &Simulator = tenant.simulator();
            // Not marked as made up: the simulator is to look as if it answered so by itself.
            simulator.script(document, id, answer())?;
            tenant
        }
        Mistake::Document(_) => Tenant::behind(way, 2).await?,
    };
    // What comes of it is for the judge to say.
    drop(documented_call(tenant.client(), document, id).await);
    router.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_least_ten_mistakes_are_planted_in_each_place_and_two_for_each_judge() {
        for place in ["spec", "simulator", "client"] {
            assert!(all().filter(|plant| plant.mistake.place() == place).count() >= 10, "{place}");
        }
        for judge in Judge::ALL {
            assert!(all().filter(|plant| plant.judge == *judge).count() >= 2, "{judge}");
        }
    }
}
