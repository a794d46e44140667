"""Markdown that pandoc turns into Word documents and pages: name → (text, options, ending)."""

ALL = {}

ALL["pandoc-koppen"] = ("""---
title: "Rust in de wijk: een *begin*"
author: [Jan de Boer, Zoë van 't Hof]
lang: nl
description: Hoe een gemeente rustig blijft.
keywords: [polarisatie, wijk]
---

# Wat is onrust?

Onrust is **niet** *altijd* een ***gevaar***. Het was ~~vroeger~~ anders, in CO~2~ en m^2^, en 1^e^ keer.

## Een *tweede* laag

Zie `handboek bouw` en prijs € 5_000, 3 * 4 = 12, \\# geen kop, a < b & c > d, [haken] en \\@naam.

#### Te diep

Tekst met “aanhalingstekens” en een harde\\
regel.

# Wat is onrust?

Twee keer dezelfde kop.
""", [], "docx")

ALL["pandoc-lijsten"] = ("""
# Lijsten

- een
- twee
    - twee en een half
        - heel diep
- drie

4. vier
5. vijf

    Nog een alinea bij vijf.

6. zes

Gewone tekst ertussen.

1. weer een
2. weer twee
    a. letter
    b. letter

- [ ] nog te doen
- [x] gedaan

begrip
:   uitleg van het begrip

(@) eerste voorbeeld
(@) tweede voorbeeld
""", [], "docx")

ALL["pandoc-tabellen"] = ("""
# Tabellen

| Gemeente | Inwoners | Kosten |
|:---------|---------:|:------:|
| Ede      |  120.000 | € 5    |
| Delft \\| Rijswijk | 100.000 | **€ 6** |

: Wat het kost

-------     ------ ----------
     12     12        12
    123     123       123
-------     ------ ----------

+---------------+---------------+
| Kop           | Uitleg        |
+===============+===============+
| Een alinea.   | - een         |
|               | - twee        |
| Nog een.      |               |
+---------------+---------------+
""", [], "docx")

ALL["pandoc-noten"] = ("""
# Noten

Een zin met een noot.[^a] En nog een^[In de zin zelf, met een [link](https://example.nl/a_b?x=1&y=2).] en weer.[^b]

[^a]: De eerste noot.

    Met een tweede alinea.

[^b]: De laatste, met *nadruk*.
""", [], "docx")

ALL["pandoc-beelden"] = ("""
# Beelden

![Kaart van de wijk](kaart.png){alt="Een kaart met drie straten"}

Midden in ![een teken](kaart.png) de tekst.

![](kaart.png)
""", [], "docx")

ALL["pandoc-verwijzingen"] = ("""
# Begin {#begin}

Naar [het einde](#einde), naar [een site](https://example.nl/(haakjes)/x), naar [een **vet** adres](mailto:a@b.nl),
naar <https://example.nl/los>, naar [een bestand](bijlage.docx) en naar [niets](#bestaat-niet).

# Einde

Terug naar [het begin](#begin). [Slecht](javascript:alert(1)) en [ftp](ftp://example.nl/x).
""", [], "docx")

ALL["pandoc-citaat-code"] = ("""
# Citaat en code

> Een citaat van twee alinea's.
>
> De tweede, met *nadruk*.

Tekst.

```python
def f(x):
    return `x` # met een ` erin
```

***

| Een gedicht
|    met inspringing
| op drie regels
""", [], "docx")

ALL["pandoc-wiskunde"] = ("""
# Formules

In de zin $a^2 + b_1 = \\frac{x+1}{\\sqrt{y}}$ staat er een.

$$\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}$$
""", [], "docx")

ALL["pandoc-inhoud"] = ("""
---
title: Met inhoudsopgave
---

# Eerste

Tekst.

## Onderdeel

Tekst.

# Tweede

Tekst.
""", ["--toc", "-N"], "docx")

ALL["pandoc-wijzigingen"] = ("""
# Wijzigingen

Dit is [nieuwe ]{.insertion author="Els Smit" date="2026-05-01T10:00:00Z"}[oude
]{.deletion author="Jan de Boer" date="2026-05-02T10:00:00Z"}tekst
[Klopt dit wel?]{.comment-start id="0" author="Zoë" date="2026-05-03T10:00:00Z"}over de wijk[]{.comment-end id="0"}.

Een tweede alinea[ met een *nieuw* slot]{.insertion author="Els Smit" date="2026-05-01T10:00:00Z"}.
""", [], "docx")

ALL["pandoc-talen"] = ("""---
lang: nl
---

# Talen

Het woord [social cohesion]{lang=en} is Engels.

::: {lang=ar dir=rtl}
مرحبا بالعالم
:::

Zachte af\u00adbreking, een vaste\u00a0spatie, een vast\u2011streepje en een ĳ.
""", [], "docx")

ALL["pandoc-pagina"] = (ALL["pandoc-noten"][0] + """
## Meer

Tekst met [een link](#noten), H~2~O en ~~weg~~.

```js
let x = 1
```

- [x] gedaan

Term
:   Uitleg
""", ["-s", "--metadata", "title=Een pagina van pandoc", "--metadata", "lang=nl"], "html")
