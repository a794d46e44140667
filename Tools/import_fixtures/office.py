"""Flat OpenDocument and HTML that LibreOffice turns into Word documents and pages: name → (text, ending, source)."""

import base64

from by_hand import PNG

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"'
    for name, uri in [("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
                      ("draw", "drawing"), ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"),
                      ("meta", "meta"), ("number", "datastyle")]
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'


def fodt(body, styles="", automatic="", master="", meta=""):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>{meta}</office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>
<style:style style:name="Quotations" style:family="paragraph"/>
<style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Illustration" style:family="paragraph"/>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
{styles}</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm"><style:page-layout-properties/></style:page-layout>
<style:style style:name="break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid" fo:color="#ff0000"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="fr" style:family="graphic"><style:graphic-properties/></style:style>
{automatic}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">{master}</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


H1 = '<text:h text:style-name="Heading_20_1" text:outline-level="1">{}</text:h>'
H2 = '<text:h text:style-name="Heading_20_2" text:outline-level="2">{}</text:h>'
P = '<text:p text:style-name="Standard">{}</text:p>'
IMAGE = ('<draw:frame draw:name="Kaart" text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image>'
         f'<office:binary-data>{base64.b64encode(PNG).decode()}</office:binary-data></draw:image>{{}}</draw:frame>')

ALL = {}

ALL["lo-noten"] = (fodt(
    H1.format("Noten") + P.format(
        'Een zin<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        '<text:p>De voetnoot.</text:p></text:note-body></text:note> en een tweede'
        '<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>'
        '<text:p>De eindnoot.</text:p></text:note-body></text:note>.')), "docx", "fodt")

ALL["lo-kop-voet"] = (fodt(
    '<text:p text:style-name="Title">Titel van het stuk</text:p>' + H1.format("Inleiding") + P.format("Eerste bladzijde.")
    + '<text:p text:style-name="break">Tweede bladzijde.</text:p>'
    + '<text:section text:style-name="S" text:name="kolommen"><text:p>In twee kolommen.</text:p></text:section>',
    automatic='<style:style style:name="S" style:family="section"><style:section-properties>'
    '<style:columns fo:column-count="2"/></style:section-properties></style:style>',
    master='<style:header><text:p>Gemeente Voorbeeld, vertrouwelijk</text:p></style:header>'
    '<style:footer><text:p>Bladzijde <text:page-number>1</text:page-number></text:p></style:footer>',
    meta="<dc:title>Uit de gegevens</dc:title><meta:initial-creator>An Smit</meta:initial-creator>"
    "<dc:creator>An Smit</dc:creator><meta:keyword>wijk</meta:keyword>"), "docx", "fodt")

ALL["lo-opmerkingen"] = (fodt(
    '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info>'
    '<dc:creator>Els</dc:creator><dc:date>2026-05-01T10:00:00</dc:date></office:change-info></text:insertion>'
    '</text:changed-region><text:changed-region text:id="c2"><text:deletion><office:change-info>'
    '<dc:creator>Jan</dc:creator><dc:date>2026-05-02T10:00:00</dc:date></office:change-info><text:p> weg</text:p>'
    '</text:deletion></text:changed-region></text:tracked-changes>'
    + H1.format("Opmerkingen") + P.format(
        'Dit is <text:change-start text:change-id="c1"/>nieuw<text:change-end text:change-id="c1"/> en dit is'
        '<text:change text:change-id="c2"/>.<office:annotation office:name="a1"><dc:creator>Zoë</dc:creator>'
        '<dc:date>2026-05-03T10:00:00</dc:date><text:p>Waar komt dit vandaan?</text:p><text:p>Bron erbij.</text:p>'
        '</office:annotation> Deze woorden<office:annotation-end office:name="a1"/> zijn besproken.')), "docx", "fodt")

ALL["lo-tekstvak"] = (fodt(
    H1.format("Vakken") + P.format(
        'Voor het vak. <draw:frame draw:style-name="fr" draw:name="Vak" text:anchor-type="paragraph" svg:width="6cm">'
        '<draw:text-box fo:min-height="2cm"><text:p>Tekst <text:span text:style-name="B">in</text:span> het vak.</text:p>'
        '<text:p>Tweede alinea.</text:p></draw:text-box></draw:frame>Na het vak.')
    + P.format('<draw:frame draw:style-name="fr" draw:name="F" text:anchor-type="paragraph" svg:width="6cm">'
               '<draw:text-box fo:min-height="2cm"><text:p text:style-name="Illustration">'
               + IMAGE.format("<svg:desc>Een rood vierkant</svg:desc>")
               + 'Figuur <text:sequence text:ref-name="r" text:name="Illustration" text:formula="ooow:Illustration+1" '
               'style:num-format="1">1</text:sequence>: De kaart van de wijk</text:p></draw:text-box></draw:frame>')
    + P.format(IMAGE.format("<svg:desc>Met   spaties\n en regels</svg:desc>"))
    + P.format("Zonder beschrijving: " + IMAGE.format(""))), "docx", "fodt")

ALL["lo-velden"] = (fodt(
    '<text:table-of-content text:name="Inhoud"><text:table-of-content-source text:outline-level="2"/>'
    '<text:index-body><text:index-title text:name="t"><text:p>Inhoudsopgave</text:p></text:index-title>'
    '<text:p>Eerste 1</text:p><text:p>Tweede 2</text:p></text:index-body></text:table-of-content>'
    + H1.format('<text:bookmark text:name="eerste"/>Eerste')
    + P.format('Op <text:date text:date-value="2026-05-01">1 mei 2026</text:date>, bladzijde '
               '<text:page-number>3</text:page-number>; zie <text:a xlink:href="#tweede" xlink:type="simple">de '
               'tweede kop</text:a> en <text:bookmark-ref text:reference-format="text" text:ref-name="los">deze '
               'zin</text:bookmark-ref>.')
    + H1.format('<text:bookmark text:name="tweede"/>Tweede')
    + P.format('<text:bookmark-start text:name="los"/>Een losse plek<text:bookmark-end text:name="los"/> om naar te '
               'verwijzen.')), "docx", "fodt")

ALL["lo-stijlen"] = (fodt(
    '<text:p text:style-name="Kop_20_1">Kop met een Nederlandse stijl</text:p>'
    + P.format('<text:span text:style-name="B">Vet</text:span>, <text:span text:style-name="I">schuin</text:span>, '
               '<text:span text:style-name="U">rood en onderstreept</text:span>, <text:span text:style-name="H">verborgen'
               '</text:span>sterk<text:span text:style-name="Strong_20_Emphasis">er</text:span>.')
    + '<text:p text:style-name="Kop_20_2">Tweede laag</text:p>'
    + '<text:p text:style-name="Quotations">Wie luistert, leert.</text:p>'
    + '<text:p text:style-name="Preformatted_20_Text">eerste regel</text:p>'
    + '<text:p text:style-name="Preformatted_20_Text"><text:s text:c="4"/>tweede regel</text:p>'
    + P.format("Zacht\u00adafgebroken, vaste\u00a0spatie,<text:tab/>tab en<text:line-break/>nieuwe regel."),
    styles='<style:style style:name="Kop_20_1" style:display-name="Kop 1" style:family="paragraph" '
    'style:parent-style-name="Heading_20_1"/><style:style style:name="Kop_20_2" style:display-name="Kop 2" '
    'style:family="paragraph" style:parent-style-name="Heading_20_2"/>'), "docx", "fodt")

ALL["lo-tabel"] = ("""<html lang="nl"><head><meta charset="utf-8"><title>Tabel</title></head><body><h1>Tabel</h1>
<table border="1"><thead><tr><th>Wie</th><th colspan="2">Wat en wanneer</th></tr></thead>
<tr><td rowspan="2">Griffie</td><td>stukken</td><td>week 1</td></tr><tr><td>agenda</td><td>week 2</td></tr>
<tr><td>Raad</td><td>besluit</td><td><p>week 3</p><p>of later</p></td></tr></table>
<p>Na de tabel.</p></body></html>""", "docx", "html")

ALL["lo-lijsten"] = ("""<html lang="nl"><head><meta charset="utf-8"></head><body><h1>Lijsten</h1>
<ol start="3"><li>drie</li><li>vier<ul><li>bolletje</li><li>bolletje<ol><li>diep een</li><li>diep twee</li></ol></li></ul>
</li><li>vijf</li></ol><p>Tussendoor.</p><ol><li>opnieuw een</li></ol><ul><li>los</li></ul>
<blockquote>Een citaat</blockquote><pre>vaste
  tekst</pre><hr><p>Einde.</p></body></html>""", "docx", "html")

ALL["lo-arabisch"] = (fodt(
    H1.format("مقدمة") + '<text:p text:style-name="R">هذا نص عربي مع <text:span text:style-name="B">كلمة</text:span> '
    'بارزة و 2026.</text:p>',
    automatic='<style:style style:name="R" style:family="paragraph" style:parent-style-name="Standard">'
    '<style:paragraph-properties style:writing-mode="rl-tb"/></style:style>'), "docx", "fodt")

ALL["lo-leeg"] = (fodt('<text:p/>'), "docx", "fodt")

ALL["lo-pagina"] = (ALL["lo-noten"][0].replace("</office:text>", (
    H2.format("Meer") + P.format('Een <text:a xlink:href="https://example.nl/" xlink:type="simple">link</text:a>, '
                                 '<text:span text:style-name="B">vet</text:span>.')
    + '<text:list><text:list-item><text:p>een</text:p></text:list-item><text:list-item><text:p>twee</text:p>'
    '</text:list-item></text:list></office:text>')), "html", "fodt")
