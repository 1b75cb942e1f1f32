// Pastes in the layouts of Factiva and Nexis, a page and a message; every word of them is our own.

export const FACTIVA = `Chile and Finland sign lithium pact
By Rosa Niemi
212 words
12 March 2031
09:14
Andes Wire
ANDWIR
English
(c) 2031 Andes Wire. All rights reserved.

SANTIAGO, March 12 (Andes Wire) -- Chile and Finland signed a memorandum of understanding on lithium supply chains on Wednesday.

Document ANDWIR0020310312eh3c00001

Kenya, Peru agree on
coffee exports
1,034 words
13 March 2031
Harbour Post
HARPOS
English
Copyright 2031 Harbour Post

NAIROBI -- Kenya and Peru signed a trade agreement on coffee on Thursday.

Document HARPOS0020310313eh3d00002
`;

export const FACTIVA_TAGGED = `HD
Chile and Finland sign lithium pact
BY  Rosa Niemi
WC  212 words
PD  12 March 2031
SN  Andes Wire
SC  ANDWIR
LA  English
CY  (c) 2031 Andes Wire
LP
SANTIAGO, March 12 (Andes Wire) -- Chile and Finland signed a memorandum of understanding on lithium supply chains on Wednesday.
TD
The Finnish minister praised the Chilean hosts.
NS  c331 : Trade
AN
Document ANDWIR0020310312eh3c00001
`;

export const NEXIS = `Chile and Finland sign lithium pact
Andes Wire
March 12, 2031 Wednesday

Copyright 2031 Andes Wire All Rights Reserved

Section: NEWS; Pg. 4
Length: 212 words
Byline: Rosa Niemi
Dateline: SANTIAGO, March 12
Body

Chile and Finland signed a memorandum of understanding on lithium supply chains on Wednesday.

Load-Date: March 13, 2031

End of Document

Kenya, Peru agree on coffee exports
Harbour Post
March 13, 2031 Thursday

Copyright 2031 Harbour Post All Rights Reserved

Length: 1034 words
Body

NAIROBI -- Kenya and Peru signed a trade agreement on coffee on Thursday.

Load-Date: March 14, 2031

End of Document
`;

export const PAGE = `<!doctype html><html><head><title>Chile and Finland sign lithium pact | Andes Wire</title>
<meta property="og:site_name" content="Andes Wire"><meta property="og:title" content="Chile and Finland sign lithium pact">
<meta property="article:published_time" content="2031-03-12T09:14:00Z"><link rel="canonical" href="https://andes.example/pact">
<style>p { color: red }</style></head><body><nav><ul><li>Home</li><li>Subscribe</li></ul></nav>
<h1>Chile and Finland
 sign lithium pact</h1>
<div><p>SANTIAGO, March 12 (Andes&nbsp;Wire) &ndash; <b>Chile</b> and <a href="/fi">Finland</a> signed a memorandum&shy; of understanding
  on lithium supply chains on&#32;Wednesday.</p><script>document.title = "run"</script>
<ul><li>A letter of intent between the University of Oulu and the University of Chile</li><li>Visas</li></ul>
<figure><img src="/photo.png" onerror="window.hacked = 1"><figcaption>The ministers</figcaption></figure>
<p>The visit ended &lt;on time&gt;.<br>Both sides were pleased.</p></div>
<aside>Read more: ten other pacts</aside><footer>Copyright</footer></body></html>`;

export const PAGE_TEXT = `Chile and Finland sign lithium pact

SANTIAGO, March 12 (Andes\u00a0Wire) \u2013 Chile and Finland signed a memorandum\u00ad of understanding on lithium supply chains on Wednesday.

- A letter of intent between the University of Oulu and the University of Chile
- Visas

The visit ended <on time>.
Both sides were pleased.`;

export const MAIL = `Received: from somewhere
From: "Andes Wire" <desk@andes.example>
Date: Wed, 12 Mar 2031 09:14:00 +0000
Subject: Fwd: =?utf-8?q?Chile_and_Finland_sign_lithium_pact_=E2=80=93?=
 =?utf-8?b?IGRldGFpbHM=?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="edge"

--edge
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Chile and Finland signed a memorandum of understanding on lithium in Vi=C3=
=B1a del Mar on Wednesday.

--edge
Content-Type: text/html; charset=utf-8

<p>Chile and Finland signed it.</p>
--edge--
`;
