#[test]
fn show() {
    for file in std::env::var("SHOW").unwrap_or_default().split_whitespace() {
        let text = std::fs::read_to_string(file).unwrap();
        let mut page = super::page("p", &text);
        for sample in &mut page.samples {
            if let Ok(json) = &sample.json {
                sample.json = Err(format!("OK {}", json.to_string().chars().take(60).collect::<String>()));
            }
        }
        println!("{page:#?}");
    }
}
