//! `codes docs`.

mod common;

use common::{codes, folder, repository, text};
use std::fs;

const SPEC: &str = "codes-macros/cli/tests/docs.json";

#[test]
fn markdown_has_every_code_and_no_effects_of_the_spec() {
    let page = codes(&repository(), &["docs", SPEC]).exits(0);
    for part in [
        "# Errors of the \\<shop\\>\n",
        "\n## Client (-20 to 9)\n",
        "\n| [10](#10) | Stock Unknown | The stock is not known,",
        "\n### <a id=\"-5\"></a>-5 Basket Empty\n",
        "but `code | <b>` stays code",
        "\n1\\. Not a list.\n\n\\- Not one, either. See <https://example.com/a_b_c>.\n",
        "a\\|b\n",
        "\n- Retry-After",
        "\n- confused with [12 Stock Empty](#12): The stock",
        "\n### `rules`\n",
        "\n- default: 400 Bad Request\n",
    ] {
        let part = part.replace(
            "\n- Retry-After",
            "\n- rules: Retry-After (Must, count: 1)\n",
        );
        assert!(page.contains(&part), "{part}\n{page}");
    }
    // Outside of code, the only HTML is that of the anchors.
    let tags = page
        .match_indices('<')
        .filter(|(at, _)| !page[..*at].ends_with('\\'));
    for (at, _) in tags {
        let tag = &page[at..];
        let is_own = ["<a id", "</a>", "<https://", "<b>` stays"]
            .iter()
            .any(|own| tag.starts_with(own));
        assert!(is_own, "{}", &tag[..20]);
    }
}

#[test]
fn html_is_one_file_without_elements_of_the_spec() {
    let page = codes(&repository(), &["docs", SPEC, "--format", "html"]).exits(0);
    for part in [
        "<h1>Errors of the &lt;shop&gt;</h1>",
        "<article id=\"-5\"",
        "<a href=\"#12\">12 Stock Empty</a>: The stock",
        "<code>code | &lt;b&gt;</code>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&lt;img src=x onerror=alert(1)&gt;",
        "<a href=\"https://example.com/q?a=1&amp;b=&#39;2&#39;\"",
        "<th scope=\"col\">Code</th>",
        "<strong>Deprecated:</strong> use 1 Basket Missing &lt;i&gt;",
        "@media print",
        "prefers-color-scheme: dark",
        "default-src 'none'",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert_eq!(page.matches("<script>").count(), 1);
    for external in ["<img", "<link", " src=\"", "@import", "url("] {
        assert!(!page.contains(external), "{external}");
    }
}

#[test]
fn every_link_of_a_page_leads_to_an_element() {
    let page = codes(
        &repository(),
        &["docs", "spec/http.json", "--format", "html"],
    )
    .exits(0);
    for link in page.split("href=\"#").skip(1) {
        let id = link.split('"').next().unwrap();
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
    for element in [
        "section", "article", "dl", "div", "table", "h2", "h3", "a", "p", "span",
    ] {
        let opened = page.matches(&format!("<{element} ")).count()
            + page.matches(&format!("<{element}>")).count();
        let closed = page.matches(&format!("</{element}>")).count();
        assert_eq!(opened, closed, "{element}");
    }
    let codes = text("spec/http.json").matches("\"code\":").count();
    assert_eq!(page.matches("<article ").count(), codes);
}

#[test]
fn built_in_tables_have_pages() {
    let folder = folder("docs-table");
    codes(
        &folder,
        &["docs", "--table", "grpc", "--output", "grpc.html"],
    )
    .exits(0);
    let page = fs::read_to_string(folder.join("grpc.html")).unwrap();
    assert!(page.contains("<article id=\"14\""), "{page}");
    codes(
        &folder,
        &["docs", "--table", "grpc", "--check", "grpc.html"],
    )
    .exits(0);
    // A file of that name is not the spec.
    fs::write(folder.join("grpc"), "").unwrap();
    codes(&folder, &["docs", "--table", "grpc", "--output", "grpc"]).exits(0);
    let http = codes(&folder, &["docs", "--table", "http"]).exits(0);
    assert_eq!(
        http,
        codes(&repository(), &["docs", "spec/http.json"]).exits(0)
    );
    for arguments in [
        &["docs"][..],
        &["docs", "--table", "gopher"],
        &["docs", "--table", "grpc", "a.json"],
    ] {
        codes(&folder, arguments).exits(2);
    }
}

#[test]
fn pages_are_written_and_checked() {
    let folder = folder("docs");
    fs::write(folder.join("a.json"), text(SPEC)).unwrap();
    let run = |arguments: &[&str]| codes(&folder, &[&["docs", "a.json"], arguments].concat());
    run(&["--output", "a.md"]).exits(0);
    run(&["--check", "a.md"]).exits(0);
    let stale = run(&["--check", "a.md", "--format", "html"]);
    assert!(stale.stderr.contains("a.md:1: the file is stale"));
    stale.exits(1);
    run(&["--output", "a.html"]).exits(0);
    run(&["--check", "a.html", "--format", "html"]).exits(0);
    run(&["--check", "a.html"]).exits(0);
    run(&["--check", "a.html", "--format", "markdown"]).exits(1);
    let own = run(&["--output", "a.json"]);
    assert!(own.stderr.contains("`a.json` is the spec, or"));
    own.exits(2);
    codes(&folder, &["docs", "missing.json"]).exits(2);
    fs::write(folder.join("a.json"), "{}").unwrap();
    run(&[]).exits(1);
}
