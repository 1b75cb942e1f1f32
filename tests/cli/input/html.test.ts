// Web pages as articles: the words a reader sees, and nothing of what stands around them.
import { isHtml, textOfHtml } from "../../../src/cli/input/html";

const PAGE = `<!DOCTYPE html><html><head><title>Chile, Finland sign pact - Andes Wire</title>
<style>p { color: red }</style><script>if (a < b) document.write("<p>Peru signed</p>")</script></head>
<body><nav><ul><li>Home</li><li>Treaties signed</li></ul></nav><!-- <p>Kenya signed a treaty</p> -->
<article class="a > b"><h1>Chile,
  Finland sign pact</h1><p>SANTIAGO&nbsp;&mdash; Chile and Finland signed an <b>agree</b>ment
on lithium &amp; copper.</p><p>It is worth &#8364;5&#x20;million.<br>More is to come.</p>
<aside>Read also: Peru signs</aside><ul><li>a treaty on tax</li><li>a pact on ports</li></ul>
<figure><img src="x.jpg"><figcaption>The ministers</figcaption></figure></article>
<footer>&copy; Andes Wire signed</footer></body></html>`;

test("the article alone is left: headline, paragraphs, list items, entities read", () => {
  expect(textOfHtml(PAGE)).toBe(
    "Chile, Finland sign pact\n\nSANTIAGO \u2014 Chile and Finland signed an agreement on lithium & copper.\n\n" +
      "It is worth \u20ac5 million.\nMore is to come.\n\n- a treaty on tax\n- a pact on ports",
  );
});

test("a page without a headline takes its title; without <article> or <main> all of it is read", () => {
  expect(textOfHtml("<title>Pact &ndash; signed</title><div>One.</div><div>Two.</div>")).toBe(
    "Pact \u2013 signed\n\nOne.\n\nTwo.",
  );
  expect(textOfHtml("<body><p>left</p><main><h1>Pact</h1><p>kept</p></main></body>")).toBe("Pact\n\nkept");
});

test("what is no tag stays: a lone sign, an unknown entity, a tag that is cut off", () => {
  expect(textOfHtml("<p>5 < 6 &unknown; &amp;lt; a<b")).toBe("5 < 6 &unknown; &lt; a<b");
  expect(textOfHtml("<script>never closed")).toBe("");
});

test("a page is known by its name or its beginning", () => {
  expect([
    isHtml("x", ".HTM"),
    isHtml("\n<!doctype HTML>", ".txt"),
    isHtml("<html lang=en>", ""),
    isHtml("<3", ".txt"),
  ]).toEqual([true, true, true, false]);
});

test.each(["<a ", "<title", "<!--", "<p '", '<p "', "<script>", "&#", "< "])(
  "a page of nothing but %j is read in time",
  (piece) => {
    const start = performance.now();
    textOfHtml(piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(4000);
  },
);
