// Mails as articles: subject, text and day, however the mail was packed.
import { mailOf } from "../../../src/cli/input/eml";

const mail = (...lines: string[]) => mailOf(Buffer.from(lines.join("\r\n"), "latin1"));

test("a plain mail: the subject is the title, the day that of the sender", () => {
  expect(
    mail(
      "From: desk@example.com",
      "Subject: Fwd: Chile and Finland",
      " sign pact",
      "Date: Tue, 12 Mar 2024 23:30:00 -0700",
      "",
      "Chile and Finland signed a pact.",
      "It is on lithium.",
    ),
  ).toEqual({
    text: "Chile and Finland sign pact\n\nChile and Finland signed a pact.\nIt is on lithium.",
    published: "2024-03-12",
  });
});

test("the text of a mail with attachments and a web page beside it; encoded words and quoted signs are read", () => {
  const packed = mail(
    "Subject: =?utf-8?Q?Accord_sign=C3=A9?= =?utf-8?B?IGF1am91cmQnaHVp?=",
    'Content-Type: multipart/mixed; boundary="outer=1"',
    "",
    "for old programs",
    "--outer=1",
    "Content-Type: multipart/alternative; boundary=inner",
    "",
    "--inner",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>not this</p>",
    "--inner",
    "Content-Type: text/plain; charset=iso-8859-1",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "P=E9rou and Chile =",
    "signed =91one=92 pact.",
    "--inner--",
    "--outer=1",
    "Content-Type: application/pdf",
    "",
    "%PDF",
    "--outer=1--",
  );
  expect(packed.text).toBe("Accord sign\u00e9 aujourd'hui\n\nP\u00e9rou and Chile signed \u2018one\u2019 pact.");
  expect(packed.published).toBeNull();
});

test("a mail of HTML alone gives the page's text", () => {
  const html = Buffer.from("<h1>Pact</h1><p>Chile &amp; Peru signed.</p>").toString("base64");
  const headers = ["Content-Type: text/html", "Content-Transfer-Encoding: base64"];
  expect(mail(...headers, "Subject: Pact", "", html).text).toBe("Pact\n\nChile & Peru signed.");
});

test("a mail without text is refused with a remedy", () => {
  expect(() => mail("Content-Type: image/png", "", "x")).toThrow(/without text; save the article/);
});
