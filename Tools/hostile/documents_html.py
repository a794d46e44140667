"""Hostile pages of the web."""

import base64
import os

from cases import SVG
from documents import DocumentAttack
from documents_word import PNG

BAD = "javascript:alert(1)"
AS_TEXT, GONE, NOTHING = "alleen de woorden komen in", "het vervalt en dat wordt verteld", "niets wordt opgehaald"
REFUSED = "de pagina wordt geweigerd"


def page(body, head=""):
    return f'<!DOCTYPE html><html lang="nl"><head><title>Pagina</title>{head}</head><body><h1>Kop</h1><p>Begin.</p>{body}<p>Einde.</p></body></html>'


def html(name, body, says=None, does=AS_TEXT, head="", **options):
    return DocumentAttack("html", name, lambda *args: page(body(*args) if callable(body) else body, head), says, does, **options)


def whole(name, content, says=None, does=AS_TEXT, suffix="html", **options):
    return DocumentAttack(suffix, name, content, says, does, **options)


def running():
    for name, markup, says in (
        ("script", "<script>alert(1)</script>", "HB-OVER-004"), ("script zonder eind", "<p>x</p><script>alert(1)", "HB-OVER-004"),
        ("script in svg", "<svg><script>alert(1)</script></svg>", "HB-OVER-003"), ("svg met onload", "<svg onload=alert(1)>", "HB-OVER-004"),
        ("handlers", '<p onclick="alert(1)" ONLOAD=alert(1)>x</p>', "HB-OVER-004"), ("img met onerror", "<img src=x onerror=alert(1) alt=x>", "HB-OVER-004"),
        ("iframe", '<iframe src="javascript:alert(1)"></iframe>', "HB-OVER-004"), ("iframe met srcdoc", '<iframe srcdoc="<script>1</script>"></iframe>', "HB-OVER-004"),
        ("object", '<object data="data:text/html,x"><p>x</p></object>', "HB-OVER-004"), ("embed", '<embed src="x.swf">', "HB-OVER-004"),
        ("applet en frame", '<applet code=x></applet><frameset><frame src="https://kwaad.example/"></frameset>', None),
        ("formulier", f'<form action="{BAD}"><input value=x><button formaction="{BAD}">Ga</button></form>', None),
        ("noscript met een gebroken tag", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</noscript>', None),
        ("math en style die van vorm wisselen", "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'>", None),
        ("template", "<template><script>alert(1)</script></template>", None), ("CDATA", "<![CDATA[<script>alert(1)</script>]]>", None),
        ("voorwaardelijk commentaar", "<!--[if IE]><script>alert(1)</script><![endif]-->", None),
        ("plaintext", "<plaintext><script>alert(1)</script>", None), ("textarea en xmp", "<textarea><script>1</script></textarea><xmp><script>1</script></xmp>", None),
        ("kenmerken achter schuine strepen", "<a/onclick=alert(1)/href=//example.org>x</a>", None),
        ("stijl met script", '<p style="background:url(javascript:alert(1))">x</p>', None),
    ):
        yield html(name, markup, says, GONE if says else AS_TEXT)
    for name, address, says in (
        ("javascript:", BAD, 4), ("hoofdletters", "JaVaScRiPt:alert(1)", 4), ("een tab", "java&#9;script:alert(1)", 4), ("een tab bij naam", "java&Tab;script:alert(1)", None), ("een regeleinde", "java&#10;script:alert(1)", 4),
        ("een stuurteken ervoor", "&#1;javascript:alert(1)", None), ("een entiteit", "javascript&colon;alert(1)", None), ("data:", "data:text/html,<script>1</script>", 4),
        ("vbscript:", "vbscript:x", 4), ("file:", "file:///etc/passwd", 4), ("een eigen soort adres", "ms-msdt:/id", 4),
        ("een pad naar buiten", "../../geheim.svg", None), ("een adres zonder soort", "//kwaad.example/x", None), ("een backslash", "\\\\kwaad.example\\x", None),
    ):
        yield html(f"link met {name}", f'<p><a href="{address}">klik</a></p>', says and "HB-OVER-004", "de tekst blijft, de link vervalt" if says else "wordt een gewone link of vervalt")


def fetching():
    for name, markup in (
        ("base", '<base href="http://{0}/"><img src="x.png" alt="x">'), ("meta refresh", '<meta http-equiv="refresh" content="0;url=http://{0}/">'),
        ("stijlblad", '<link rel="stylesheet" href="http://{0}/x.css"><style>@import "http://{0}/x";</style>'),
        ("afbeelding", '<img src="http://{0}/x.png" alt="x">'), ("srcset en picture", '<picture><source srcset="http://{0}/x"><img srcset="http://{0}/y 2x" alt="x"></picture>'),
        ("film, geluid en ondertitels", '<video poster="http://{0}/p" src="http://{0}/v"><track src="http://{0}/t"></video><audio src="http://{0}/a">'),
        ("iframe van een adres", '<iframe src="http://{0}/"></iframe><object data="http://{0}/"></object>'),
        ("afbeelding van SVG", '<svg><image href="http://{0}/x"/><use href="http://{0}/x#a"/></svg>'),
    ):
        yield html(f"{name}, van elders", lambda trap, _, markup=markup: markup.format(trap), None, NOTHING)
    yield whole("DTD en entiteit van een adres", lambda trap, _: f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY e SYSTEM 'http://{trap}/x'><!ENTITY % p SYSTEM 'http://{trap}/y'> %p;]><html><body><p>x &e;</p></body></html>", None, NOTHING)
    yield whole("entiteit van een bestand", lambda _, out: f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY e SYSTEM 'file://{out}/geheim.xml'>]><html xmlns='http://www.w3.org/1999/xhtml'><body><p>x &e;</p></body></html>", None, "niets van buiten wordt gelezen", "xhtml")
    yield whole("een miljard entiteiten", "<!DOCTYPE html [<!ENTITY a 'xxxxxxxxxx'>" + "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefghi", "bcdefghij")) + "]><html><body><p>x &j;</p></body></html>")
    yield whole("XInclude en xml-stylesheet", lambda trap, out: f"<?xml-stylesheet href='http://{trap}/x'?><html><body><p>x<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='file://{out}/geheim.xml'/></p></body></html>", None, NOTHING, "xhtml")


def pictures():
    for name, address in (("met ..", "../geheim.svg"), ("met .. in procenten", "%2e%2e/geheim.svg"), ("met .. verderop", "a/../../geheim.svg"),
                          ("absoluut", "/etc/passwd"), ("file:", "file:///etc/passwd"), ("met een nulteken", "../geheim.svg%00.png"), ("met backslashes", "..\\geheim.svg")):
        yield html(f"afbeelding {name}", f'<img src="{address}" alt="x">', None, "niets van buiten wordt gelezen")
    def link(place): (place / "x.svg").symlink_to("../geheim.svg")
    def folder(place): (place / "x.svg").symlink_to("..")
    def pipe(place): os.mkfifo(place / "x.svg")
    def device(place): (place / "x.svg").symlink_to("/dev/zero")
    for name, beside in (("is een koppeling naar buiten", link), ("is een map", folder), ("is een pijp", pipe), ("is een apparaat", device)):
        yield html(f"afbeelding {name}", '<img src="x.svg" alt="x">', None, "niets van buiten wordt gelezen", beside=beside)
    def data(name, kind, content, says="HB-OVER-004"):
        packed = base64.b64encode(content if isinstance(content, bytes) else content.encode()).decode()
        return html(f"ingebed: {name}", f'<img alt="x" src="data:{kind};base64,{packed}">', says, "de afbeelding vervalt" if says else AS_TEXT)
    yield data("tekening met script", "image/svg+xml", SVG.format("", "<script>alert(1)</script>"))
    yield data("tekening met script die image/png heet", "image/png", SVG.format("", "<script>alert(1)</script>"))
    yield data("pagina die image/png heet", "image/png", "<html><script>alert(1)</script></html>", "HB-OVER-005")
    yield data("PNG met een script erachter", "image/png", PNG + b"<script>alert(1)</script>", None)
    yield html("ingebed: tekening met procenten", '<img alt="x" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22alert(1)%22/%3E">', None, "de afbeelding vervalt")
    yield html("ingebed: 22 megabyte", lambda *_: f'<img alt="x" src="data:image/png;base64,{base64.b64encode(PNG + bytes(22 << 20)).decode()}">', "HB-OVER-005", "de afbeelding vervalt")
    yield html("ingebed: geen base64", '<img alt="x" src="data:image/png;base64,%%%====">', None, "de afbeelding vervalt")


def heavy(place):
    for number in range(16):
        with open(place / f"{number}.png", "wb") as picture:
            picture.write(PNG + b"%d" % number)
            picture.truncate(19 << 20)


def much():
    for name, open_ in (("div", "<div>"), ("lijsten", "<ul><li>"), ("citaten", "<blockquote>"), ("tabellen", "<table><tr><td>"), ("opmaak", "<b><i>"), ("svg", "<svg><g>")):
        yield html(f"tienduizend lagen: {name}", open_ * 10_000 + "diep", None, "diepe lagen vervallen, of de pagina wordt geweigerd")
    yield html("miljoen tags die niet sluiten", lambda *_: "<b>" * 1_000_000 + "x", None, "diepe lagen vervallen, of de pagina wordt geweigerd")
    yield html("opmaak die kruist, dertigduizend keer", lambda *_: "<b><a href=#x><p>x</b></a><i>y</p></i>" * 30_000, None, "komt in, of is te groot")
    yield html("attribuut van twintig megabyte", lambda *_: f'<p title="{"a" * (20 << 20)}" class="{"b " * 1_000_000}">x</p>', None, "het vervalt, of de pagina wordt geweigerd")
    yield html("honderdduizend attributen", lambda *_: "<p " + " ".join(f'a{n}="1"' for n in range(100_000)) + ">x</p>", None, "zij vervallen, of de pagina wordt geweigerd")
    yield html("tabel van 500 bij 500", lambda *_: f"<table>{('<tr>' + '<td>a' * 500) * 500}</table>", "HB-IN-001", REFUSED)
    yield html("tabel van 500 bij 200", lambda *_: f"<table>{('<tr>' + '<td>a' * 500) * 200}</table>", "HB-OVER-003", GONE)
    for name, piece in (("tags", "<b>x"), ("tags die sluiten", "<p>x</p>"), ("commentaren", "<!-- -->"), ("kenmerken", "<p a=1 b=2 c=3>"),
                        ("eindtags", "</p>"), ("entiteiten", "&eacute; ")):
        yield html(f"dertig megabyte aan {name}", lambda *_, piece=piece: piece * ((30 << 20) // len(piece)), "HB-IN-001", REFUSED)
    yield html("driehonderd megabyte aan afbeeldingen", lambda *_: "".join(f'<img src="{n}.png" alt="x">' for n in range(16)), "HB-OVER-005", "boven de grens vervallen zij", beside=heavy, builds=False)
    yield html("cellen van duizend bij 65.534", "<table>" + "<tr>" + "<td colspan=1000 rowspan=65534>x" * 300 + "<tr><td>y</table>", None, "de grootte wordt begrensd")
    yield html("negatieve en enorme getallen", "<ol start=-99999999999999999999><li value=9223372036854775807>x<li>y</ol><table><tr><td colspan=-1 rowspan=99999999999999999999>x</table>")
    yield html("honderdduizend noten", lambda *_: "".join(f'<a href="#fn{n}" id="r{n}"><sup>{n}</sup></a>' for n in range(100_000)) + "".join(f'<p id="fn{n}">x <a href="#r{n}">↩</a></p>' for n in range(2_000)), None, "komt in, of is te groot")
    yield html("honderdduizend dezelfde namen", lambda *_: "<h2 id=x>Kop</h2>" * 20_000 + "<a href=#x>x</a>" * 100_000, None, "komt in, of is te groot")
    yield whole("tachtig megabyte", lambda *_: "<p>" + "a" * (80 << 20), None, REFUSED)


def texts():
    markdown = f"[x]({BAD}) ![x](../../geheim.svg) ```aanbod {{{{x}}}} [^1]: x [@x] &lt;svg onload=x&gt; --- # kop {{#a}} &amp;lt;script&amp;gt;"
    yield html("Markdown in tekst, kop, cel en code", f"<h2>{markdown}</h2><p>{markdown}</p><table><tr><th>{markdown} | x</th></tr></table><pre>```\n---\n{markdown}</pre><code>`{markdown}`</code>", None, "is tekst")
    yield html("kenmerken met HTML", f'<h2 id=\'"onclick="alert(1)\'>x</h2><pre class=\'language-"><script>alert(1)</script>\'>x</pre><p><a href="#&quot;onclick=&quot;alert(1)" title=\'"><script>\'>x</a></p><img alt="](x)<script>" src="x">', None, "is tekst")
    yield whole("YAML in titel, auteur, taal en trefwoorden", "<html lang='nl\n---\n'><head><title>x\n---\nthemas: *a</title><meta name=author content='x\n---\n<script>'><meta name=keywords content='&amp;a, *a, !!x'><meta name=description content='|\n---\n'></head><body><p>x</p></body></html>", None, "is tekst")
    yield html("stuurtekens en omgekeerde tekst", "<h2>a\x1b[31m\u202eb\u200bc\ufeffd\u2066e\x9bf\x07</h2><p>a\x1b]0;x\x07\u202eb\u200bc\x00d\u2028e&#155;31m&#27;[31m</p>", None, "de tekens vervallen")
    yield html("link met stuurtekens in het adres", "<a href='javascript:\x1b[31m\u202ex'>x</a><a href='https://example.org/\x1b\u202e'>x</a>", "HB-OVER-004", "de link vervalt")
    for name, encoding in (("UTF-16", "utf-16"), ("UTF-32", "utf-32")):
        yield whole(f"{name} met een script", page("<script>alert(1)</script><p>x</p>").encode(encoding), None, "wordt gelezen of geweigerd")
    yield whole("UTF-7 met een script", page("+ADw-script+AD4-alert(1)+ADw-/script+AD4-", '<meta charset="utf-7">'), None, "is tekst")
    yield whole("geen UTF-8", page("").encode() + bytes(range(128, 256)), None, "wordt gelezen of geweigerd")
    yield whole("alleen nultekens", bytes(5_000), "HB-IN-001", REFUSED)
    yield whole("ZIP die .html heet", b"PK\3\4" + bytes(200), None, "wordt gelezen of geweigerd")
    yield html("bestandsnaam met stuurtekens en omgekeerde tekst", "<script>x</script>", "HB-OVER-004", "krijgt een gewone naam", file="a\x1b]0;x\x07\u202eb\nc")
    yield html("bestandsnaam van 240 tekens", "x", None, "krijgt een gewone naam", file="a" * 240)


def pages():
    return [*running(), *fetching(), *pictures(), *much(), *texts()]
