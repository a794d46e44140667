"""Pages of the web as Word, content management systems and careless people write them: name → bytes."""

import base64

from by_hand import PNG

ALL = {}

ALL["html-word.html"] = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" lang=NL>
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<title>Notitie wijkaanpak</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><div class=WordSection1>
<p class=MsoTitle>Notitie <span style='color:red'>wijkaanpak</span><o:p></o:p></p>
<h1>1<span style='mso-tab-count:1'>      </span>Aanleiding<o:p></o:p></h1>
<p class=MsoNormal>In de wijk is <b style='mso-bidi-font-weight:normal'>onrust</b>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>
Dat is <i>bekend</i>&nbsp;bij ons.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>eerste punt<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>deelpunt<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>tweede punt<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span><![endif]>genummerd drie</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>4.<span>&nbsp;</span></span><![endif]>genummerd vier</p>
<p class=MsoNormal><span style='mso-bookmark:_Toc1'></span><br clear=all style='page-break-before:always'>Na de bladzijde.</p>
<p class=MsoQuote>Een citaat uit de wijk.</p>
</div><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Zie het verslag.<o:p></o:p></p></div></div>
</body></html>""".encode()

ALL["html-cms.html"] = ("""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Omgaan met onrust | Gemeente Voorbeeld</title>
<meta name="description" content="Wat te doen bij onrust."><meta name="author" content="Redactie"><meta name="keywords" content="polarisatie, iets">
<script>var x = "<p>niet lezen</p>";</script><style>p { color: red }</style></head>
<body class="page"><a class="skip-link" href="#main">Naar de inhoud</a>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/wijk">Wijk</a></li></ul></nav></header>
<div class="breadcrumbs"><a href="/">Home</a> &gt; Onrust</div>
<main id="main"><article><header><h1>Omgaan met onrust</h1><p class="date">1 mei 2026</p></header>
<p>Eerste <strong>alinea</strong> met een <a href="https://example.nl/onrust?a=1&amp;b=2" target="_blank" onclick="track()">link</a>, een <a href="/nieuws/2">interne link</a> en <abbr title="kort voor iets">kvi</abbr>.</p>
<h2 id="stappen">Stappen</h2><ol><li><p>Luister.</p><p>Echt.</p></li><li value="5">Handel.</li></ol>
<figure><img src="beeld/kaart.png" alt="Kaart van de wijk"><figcaption>Figuur 1: De wijk</figcaption></figure>
<p><img src="beeld/sier.png" alt=""><img src="https://example.nl/foto.jpg" alt="Een foto van ver"><img src="../geheim.png" alt="Buiten"></p>
<table><caption>Tabel 2: Kosten</caption><tr><th>Wat</th><th style="text-align:right">Euro</th></tr><tr><td>Koffie</td><td>5</td></tr><tr><td rowspan="2">Thee</td><td>3</td></tr><tr><td>4</td></tr></table>
<blockquote><p>Wie luistert, leert.</p></blockquote>
<details><summary>Meer lezen</summary><p>Dit zat verstopt.</p></details>
<p>Terug naar <a href="#stappen">de stappen</a>. H<sub>2</sub>O en 1<sup>e</sup>.<br>Nieuwe regel.<br><br>Nieuwe alinea.</p>
<aside><h3>Zie ook</h3><p>Iets anders</p></aside>
<form><label>Naam <input name="n"></label><button>Verstuur</button></form>
<iframe src="https://video.example/1"></iframe><video src="film.mp4"></video>
<div hidden>Verborgen</div><p style="display:none">Ook verborgen</p>
<dl><dt>Griffie</dt><dd>Helpt de raad.</dd></dl>
</article></main><footer><p>© Gemeente Voorbeeld</p></footer></body></html>""").encode()

ALL["html-plaats-bij-noot.html"] = """<html lang="nl"><body><h1>Kop</h1>
<p>Eerste alinea
met een noot<a href="#fn1" role="doc-noteref">1</a>
en verderop <u>onderstreept</u> woord.</p>
<p>Tweede alinea.</p>
<section class="footnotes"><ol><li id="fn1">De noot.</li></ol></section>
</body></html>""".encode()

ALL["html-kapot.html"] = """<title>Kapot</title><h1>Kop zonder einde
<p>Alinea <b>vet <i>en schuin</b> nog schuin</i> klaar
<ul><li>een<li>twee<ul><li>diep</ul><ul><ul><li>dieper</ul></ul></ul>
<table><tr><td>los<td>tweede<tr><td>derde</table>
<p>&euro; 5 &amp; meer &onbekend; &#8364; <a href=https://example.nl>zonder aanhalingstekens</a>
<h4>Sprong</h4>tekst los onder de kop <div>in een <span>div</div></span>
<p>a < b en c > d <onbekend>element</onbekend> <!-- open commentaar
<p>weg""".encode()

ALL["html-gevaar.html"] = ("""<!DOCTYPE html><html lang="nl"><head><title>Gevaar</title><base href="https://kwaad.example/">
<meta http-equiv="refresh" content="0;url=https://kwaad.example"><link rel="stylesheet" href="https://kwaad.example/x.css"></head>
<body onload="kwaad()"><h1>Gevaar</h1><script src="https://kwaad.example/x.js"></script>
<p onmouseover="kwaad()">Tekst <a href="javascript:alert(1)">een</a> <a href=" java
script:alert(1)">twee</a> <a href="data:text/html,x">drie</a> <a href="vbscript:x">vier</a> <a href="https://goed.example/">vijf</a></p>
<object data="x.swf"><p>terugval</p></object><embed src="y.swf"><svg onload="kwaad()"><script>kwaad()</script></svg>
<p><img src="data:image/png;base64,""" + base64.b64encode(PNG).decode() + """" alt="Rood vlak"> <img src=x onerror="kwaad()"></p>
<img src="file:///etc/passwd" alt="bestand"><img src="/etc/passwd" alt="absoluut">
<p>{{variabele}} [@bron] ![x](y) `code` &lt;script&gt; $x$ [^1] | a | b |</p><pre class="language-aanbod">thema: x</pre></body></html>""").encode()

ALL["html-wijzigingen.html"] = """<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Wijzigingen</title>
<h1>Wijzigingen</h1><p>Dit is <ins datetime="2026-05-01">nieuw</ins> en dit <del>was oud</del> hier.</p>
<p><span lang="en">This is English</span>, <q>een citaat</q>, <u>streep</u>, <mark>geel</mark> en <s>weg</s>.</p></html>""".encode()

ALL["html-blokwijzigingen.html"] = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Besluit</title></head><body>
<h1>Besluit</h1><p>Begin.</p>
<del datetime="2026-05-01T00:00:00Z"><h2>Oude kop</h2>
<ul><li>Oude voorwaarde</li></ul>
<table><tr><th>Oud</th><th>bedrag</th></tr><tr><td>1</td><td>2</td></tr></table>
<blockquote>Oud citaat</blockquote>
<figure><img src="beeld/oud.png" alt="Oude kaart"><figcaption>Oud bijschrift</figcaption></figure>
<pre>oude code</pre><p>Oude alinea.</p></del>
<ins datetime="2026-05-02T00:00:00Z"><h2>Nieuwe kop</h2>
<ul><li>Nieuwe voorwaarde</li></ul>
<table><tr><th>Nieuw</th><th>bedrag</th></tr><tr><td>3</td><td>4</td></tr></table>
<blockquote>Nieuw citaat met <del datetime="2026-05-03">een fout</del></blockquote>
<dl><dt>Griffie</dt><dd>Nieuwe uitleg</dd></dl></ins>
<p>Een beeld <del datetime="2026-05-01">van vroeger <img src="beeld/weg.png" alt="Weg beeld"><ins datetime="2026-05-02">nooit gezien</ins></del> en
een noot<del datetime="2026-05-01"><a href="#fn1">1</a></del>.</p>
<ul><li>Blijft</li><del datetime="2026-05-01"><li>Oud punt</li></del>
<ins datetime="2026-05-02"><li>Nieuw punt</li></ins></ul>
<ol><ins datetime="2026-05-02"><li>Eerst</li></ins><li>Dan</li></ol>
<table><tr><th>A</th><th>B</th></tr><del datetime="2026-05-01"><tr><td>oude</td><td>rij</td></tr></del>
<ins datetime="2026-05-02"><tr><td>nieuwe</td><td>rij</td></tr></ins></table>
<dl><del datetime="2026-05-01"><dt>Oude term</dt><dd>Oude uitleg</dd></del><dt>Term</dt><dd>Uitleg</dd></dl>
<pre>code <del datetime="2026-05-01">oud</del><ins datetime="2026-05-02">nieuw</ins></pre>
<del><ul><li>Doorgehaald, zonder datum</li></ul></del>
<section class="footnotes"><ol><li id="fn1">De noot.</li></ol></section>
</body></html>""".encode()

ALL["html-formulier.html"] = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Gemeente</title></head><body>
<form id="aspnetForm" action="x"><input type="hidden" name="__VIEWSTATE" value="x"><h1>Kop</h1>
<p>De hele pagina staat in een formulier.</p>
<form><label>Zoek <input type="search"></label><button>Zoek</button></form>
<h2><button aria-expanded="true">Kop die opent</button></h2><p>Inhoud.</p>
<dl><dt><button>Vraag</button></dt><dd>Antwoord.</dd></dl>
<table><tr><th><button>Naam</button></th><th>Jaar</th></tr><tr><td><button>Kies</button></td><td>2026</td></tr></table>
<p>Uw naam: <input value="Vul in"> <select><option>Ja<option>Nee</select> <textarea>Toelichting</textarea> <button><img src="x.png" alt=""></button></p>
<p><input type="checkbox"> Akkoord</p><ul><li><input type="checkbox" checked> Gedaan</li></ul>
<p>Einde.</p></form></body></html>""".encode()

ALL["html-noten.html"] = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Stuk</title></head><body>
<h1>Stuk</h1>
<p>De wet zegt dit<a href="#fn1"><sup>1</sup></a>, en dat<sup><a href="#fn4">4</a></sup>, en<a href="#fn6">6</a>. <span hidden>Zie <a href="#fn5">5</a>.</span></p>
<div class="footnotes"><p id="fn1">1. Artikel 5 van de wet.</p></div>
<section class="footnotes"><h2>Toelichtingen</h2><p>Een inleiding bij de noten.</p>
<ol><li id="fn3">Hier leidt niets heen. <a href="#ref3" class="footnote-back">↩</a></li><li id="fn4">De vierde.</li><li>Ook dit niet.</li></ol></section>
<section class="footnotes"><hr><h2>Noten</h2><ol><li id="fn5">Alleen genoemd in wat verborgen is.</li></ol></section>
<div class="footnotes"><div class="in"><p><a name="fn6">6</a> Met een naam erin.</p><p>Slot.</p></div></div>
<div id="ftn9">Een noot van Word waar niets heen leidt.</div>
</body></html>""".encode()

ALL["html-buiten.html"] = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Stuk</title></head><body>
Los voor alles.
<div>Let op: dit besluit is <b>ingetrokken</b>.
<img src="beeld/logo.png" alt="Het wapen">
<nav><img src="beeld/menu.png" alt=""></nav>
<article><h1>Stuk</h1><p>Tekst van het besluit.</p><div hidden><img src="beeld/geheim.png" alt="Verborgen"></div></article>
Bezwaar kan tot 1 maart.</div>
<div class="logos"><img src="beeld/a.png" alt="A"><img src="beeld/b.png"></div>
</body></html>""".encode()

ALL["html-losse-delen.html"] = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Kop</title></head><body><h1>Kop</h1>
<table>Los in de tabel<tr><th>a</th><th>b</th></tr>
<tr>los in de rij<td>1</td><td>2<table><tr><td>n1 <a href="https://voorbeeld.example/">link</a></td><td><img src="beeld/n.png" alt="nestbeeld"></td></tr></table></td></tr>
<p>Een alinea</p><td>cel zonder</td><td>rij</td></table>
<table><form><tr><th>In een formulier</th><th>x</th></tr></form><tr><td><ul><li>een <a href="https://voorbeeld.example/cel">cel</a></li><li>twee</li></ul></td><td>y</td></tr></table>
<table role="presentation"><caption>Bijschrift van niets</caption><tr><td>Gezet</td><td>naast elkaar</td></tr></table>
<dl><p>Los</p>in de lijst<h3>Kop in de lijst</h3><dt>term</dt><dd>uitleg</dd></dl>
<pre>regel <a href="https://voorbeeld.example/">link</a> <img src="beeld/c.png" alt="beeld in code"> <a href="#r1">1</a></pre>
<p><map name="m"><area href="https://voorbeeld.example/noord" alt="Noord">Tekst in de kaart</map></p>
</body></html>""".encode()

ALL["html-links.html"] = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Kop</title></head><body><h1>Kop</h1>
<a href="https://voorbeeld.example/kaart"><h3>Kaartkop</h3><p>Kaarttekst</p></a>
<a href="https://voorbeeld.example/lijst"><ul><li>een</li><li>twee</li></ul></a>
<a href="https://voorbeeld.example/figuur"><figure><img src="beeld/a.png" alt="Wijk"><figcaption>De wijk</figcaption></figure></a>
<figure><a href="https://voorbeeld.example/eigen"><img src="beeld/a.png" alt="Wijk"></a><figcaption>Met <a href="https://voorbeeld.example/bij">een link</a></figcaption></figure>
<a href="https://voorbeeld.example/los"><img src="beeld/a.png" alt="Los"></a>
<a href="https://voorbeeld.example/citaat"><blockquote>Citaat</blockquote><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></a>
<a href="https://voorbeeld.example/code"><pre>code</pre></a>
<a href="https://voorbeeld.example/tabel"><table><tr><th>C</th><th>D</th></tr><tr><td>3</td><td>4</td></tr></table></a>
<p>Volg ons: <a href="https://voorbeeld.example/icoon"><i class="icon"></i></a><a href="#top"></a></p>
<p><a href="https://voorbeeld.example/weg"><img src="ontbreekt.png" alt="Weg"></a> slot</p>
<figure><img src="beeld/a.png" alt="Wijk"><figcaption>Met een noot<a href="#fn1">1</a></figcaption></figure>
<section class="footnotes"><p id="fn1">De noot.</p></section>
<a href="bijlage.pdf"><h3>Bijlage</h3></a><b><ul><li>vet</li></ul></b><i><blockquote>schuin</blockquote></i>
</body></html>""".encode()

ALL["html-resten.html"] = ("""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Titel</title></head><body>
<p class="MsoTitle">Titel</p><p class="MsoTitle">Tweede titel</p>
<details><summary>Kop</summary><p>Inhoud</p><summary>Nog een kop</summary></details>
<h2 lang="en">English heading</h2><ul lang="de"><li>Deutsch</li><li lang="nl">Nederlands</li></ul>
<table><tr><th>A</th><th>B</th></tr><tr><td lang="fr">mot</td><td>woord</td></tr></table>
<ol reversed><li>drie</li><li>twee</li></ol>
<object data="x.pdf">Lees de brief.</object><video src="film.mp4">Geen film te zien.</video>
<svg><title>Kaart</title><text>Noord</text></svg>
<table><tr>""" + "<td>breed</td>" * 151 + """</tr></table>
</body></html>""").encode()

ALL["html-latin1.html"] = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Oud</title></head>
<body><h1>Café</h1><p>Eén ‘oude’ pagina – met €.</p></body></html>""".encode("cp1252")

ALL["html-epub.xhtml"] = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"><head><title>Chapter</title></head>
<body><section epub:type="chapter"><h1>Chapter one</h1><p>Some text<a epub:type="noteref" href="#n1">1</a> and more.</p>
<aside epub:type="footnote" id="n1"><p>The note.</p></aside><p>Plus <em>émphasis</em>.</p></section></body></html>""".encode()

ALL["html-leeg.html"] = b"<html><head><title>Leeg</title></head><body><nav>Menu</nav></body></html>"
