//! What holds for any text: nothing panics, noise changes nothing, and a page that was cut off says nothing else.

use super::{super::page, FIXTURES, facts, fixture};
use proptest::{collection::vec, prelude::*, sample::select};

#[test]
fn a_page_that_was_cut_off_says_nothing_that_the_whole_does_not_and_that_it_was() {
    for name in FIXTURES {
        let text = fixture(name);
        let whole = facts(&page(name, &text));
        // HTML is longer, and slower to take apart.
        let step = if name.ends_with(".html") { 7 } else { 1 };
        for end in (0..text.len()).step_by(step).filter(|end| text.is_char_boundary(*end)) {
            let cut = page(name, &text[..end]);
            if cut.whole {
                continue;
            }
            assert!(!cut.unreadable.is_empty(), "{name} up to {end}");
            for fact in facts(&cut).iter().filter(|fact| !whole.contains(fact)) {
                // What is known less of: problems, a row that ends in the middle, a sample that could be of two tabs.
                let row = fact.strip_suffix(" ?").map(|row| row.trim_end_matches(" required or not"));
                let less = ["unreadable: ", "scopes lost"].iter().any(|start| fact.starts_with(start))
                    || fact.contains(" error: ")
                    || row.is_some_and(|row| whole.iter().any(|known| known.starts_with(row)))
                    || whole.iter().any(|known| without_tab(known) == *fact);
                // The title is a line, or half of one; a curl sample can have fewer headers.
                let line = fact.starts_with("title ")
                    || fact.split_once(" [").is_some_and(|(curl, _)| whole.iter().any(|known| known.starts_with(curl)));
                assert!(less || line, "{name} up to {end}: {fact}");
            }
        }
    }
}

fn without_tab(fact: &str) -> String {
    let words: Vec<&str> = fact.split(' ').collect();
    let tab = words.iter().position(|word| *word == "tab");
    words
        .iter()
        .enumerate()
        .filter(|(at, _)| tab.is_none_or(|tab| *at != tab && *at != tab + 1))
        .fold(String::new(), |text, (_, word)| if text.is_empty() { (*word).to_owned() } else { text + " " + word })
}

#[test]
fn noise_changes_neither_the_facts_nor_the_digest() {
    for name in FIXTURES {
        let text = fixture(name);
        let plain = page(name, &text);
        let footer = |text: &str| match text.find("Have a Question?") {
            Some(at) if name.ends_with(".txt") => {
                format!("{}Have a Question?\nAnother footer.\n- 500 Error\n{{\"a\": 1}}\n", &text[..at])
            }
            Some(at) => format!("{}Have a Question?</h2><p>Another footer.<pre>[]</pre>", &text[..at]),
            None => text.to_owned(),
        };
        let mut noisy = vec![
            ("CRLF", text.replace('\n', "\r\n")),
            ("blank lines", text.replace('\n', "\n\n \n")),
            ("blanks at the ends", text.replace('\n', "\u{a0} \t\n")),
            ("indentation", text.replace('\n', "\n\t  \u{a0}")),
            ("a mark at the start", format!("\u{feff}{text}")),
            ("another footer", footer(&text)),
        ];
        if name.ends_with(".txt") {
            noisy.push(("navigation", format!("API\n- Users\n- 200 OK\nSee api-docs Menu\n{text}")));
            noisy.push(("a list in front", format!("- Users\n• Roles\n{text}")));
        } else {
            noisy.push(("navigation", text.replacen("<body>", "<body><p>API</p><ul><li>200 OK</li></ul>", 1)));
            noisy.push(("a script", text.replace("</h2>", "</h2><script>\"<h1>no</h1>\"</script><!-- no -->")));
        }
        for (noise, text) in noisy {
            let noisy = page(name, &text);
            assert_eq!(facts(&noisy), facts(&plain), "{name} with {noise}");
            assert_eq!(noisy.digest, plain.digest, "{name} with {noise}");
        }
    }
}

#[test]
fn another_word_is_another_digest() {
    let text = fixture("v2_get_user.txt");
    assert_ne!(page("page", &text).digest, page("page", &text.replacen("account", "person", 1)).digest);
}

/// What text forms are made of.
fn pieces() -> Vec<&'static str> {
    vec![
        "\n",
        "\n",
        "\n",
        " ",
        "|",
        " | ",
        "See api-docs Menu\n",
        "Have a Question?\n",
        "Resource URL\n",
        "Header Parameters\n",
        "Query Parameters\n",
        "Request Parameters\n",
        "Response Elements\n",
        "Sample Request Body\n",
        "Sample Responses\n",
        "Sample Code\n",
        "https://<subdomain>/api/2/users/:id",
        "/",
        "PUT ",
        "required",
        "string",
        "integer",
        "Array",
        "id",
        "custom_attributes.{name}",
        "Name | Type | Required |\n",
        "- 200 OK\n",
        "- 401 Unauthorized\n",
        "403 Forbidden\n",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\"status\": {\"code\": 401}",
        "\"a\": 1",
        ",",
        "...",
        "…",
        "\\",
        "curl ",
        "'",
        "-X ",
        "-d ",
        "be called using the ",
        "Manage users",
        "or ",
        ".",
        "• name, required, string\n",
        "é",
        "\u{a0}",
    ]
}

/// What HTML is made of, and is not.
fn tags() -> Vec<&'static str> {
    vec![
        "<html>",
        "<h1>",
        "</h1>",
        "<h2>",
        "</h2>",
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<th>",
        "<p>",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "<dl>",
        "<dt>",
        "<dd>",
        "<a href=#x>",
        "</a>",
        "<div id=x>",
        "</div>",
        "<nav>",
        "</nav>",
        "<script>",
        "</script>",
        "<footer>",
        "<br>",
        "&lt;",
        "&#x110000;",
        "&nbsp",
        "<!--",
        "-->",
        "<",
        ">",
        "</",
        "<a href='",
        "<![CDATA[",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        page("page", &text);
    }

    #[test]
    fn any_mixture_of_what_pages_are_made_of_is_read(pieces in vec(select(pieces()), 0..80)) {
        page("page", &pieces.concat());
    }

    #[test]
    fn any_soup_of_tags_is_read(pieces in vec(select([pieces(), tags()].concat()), 0..80)) {
        page("page", &format!("<p>{}", pieces.concat()));
    }

    #[test]
    fn any_lines_can_be_missing(name in select(FIXTURES.to_vec()), kept in vec(any::<bool>(), 200)) {
        let text = fixture(name);
        let lines: Vec<&str> = text.lines().zip(kept).filter_map(|(line, kept)| kept.then_some(line)).collect();
        page(name, &lines.join("\n"));
    }

    #[test]
    fn a_page_that_tells_no_call_says_so(text in "[a-z \n]{0,200}") {
        let page = page("page", &text);
        prop_assert!(page.url.is_none() && !page.unreadable.is_empty());
    }
}
