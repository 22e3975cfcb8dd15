//! Reads a user of GitHub, and lists issues, with octocrab.

#[tokio::main]
async fn main() -> octocrab::Result<()> {
    let github = octocrab::Octocrab::builder().build()?;
    let user = github.users("octocat").profile().await?;
    println!("{user:?}");
    let issues = github.issues("octocat", "hello-world").list().send().await?;
    for issue in github.all_pages(issues).await? {
        println!("{:?}", issue.title);
    }
    Ok(())
}
