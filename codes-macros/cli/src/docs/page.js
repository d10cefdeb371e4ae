"use strict";
(() => {
  const input = document.getElementById("search");
  const found = document.getElementById("found");
  const nothing = document.getElementById("nothing");
  const sections = [...document.querySelectorAll("section.codes")];
  const others = document.querySelector("section.attributes");
  const codes = [...document.querySelectorAll("article")].map((article) => ({
    article,
    code: article.dataset.code,
    row: document.querySelector(`tr[data-code="${article.dataset.code}"]`),
    text: article.textContent.toLowerCase(),
  }));

  // A number means the codes that start with it, anything else all of its words.
  const matches = ({ code, text }, query) =>
    /^0x[\da-f]*$/.test(query)
      ? code.startsWith(query)
      : /^-?\d+$/.test(query)
      ? code.startsWith("0x") ? code.includes(query, 2) : code.startsWith(query)
      : query.replace(/^(\d+)x+$/, "$1").match(/^\d+$/)
        ? code.startsWith(query.replace(/x+$/, "")) && code.length === query.length
        : query.split(/\s+/).every((word) => text.includes(word));

  const filter = () => {
    const query = input.value.trim().toLowerCase();
    let count = 0;
    for (const entry of codes) {
      const isShown = query === "" || matches(entry, query);
      entry.article.hidden = !isShown;
      entry.row.hidden = !isShown;
      count += isShown ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = query !== "" && !section.querySelector("article:not([hidden])");
    }
    if (others) others.hidden = query !== "";
    nothing.hidden = count > 0;
    found.textContent = query === "" ? "" : `${count} of ${codes.length}`;
  };

  // A link to a code that the search hides shows it.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      input.value = "";
      filter();
      target.scrollIntoView();
    }
  };

  input.closest("[hidden]").hidden = false;
  input.addEventListener("input", filter);
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && document.activeElement === input) {
      input.value = "";
      filter();
    }
  });
  // What the browser kept of an earlier visit.
  filter();
})();
