"""What the benchmark's chapters, people, journals and publishers are called."""

TOPICS = """Samenwerken Veranderen Leren Begeleiden Evalueren Plannen Meten Verbeteren Invoeren
Borgen Communiceren Onderzoeken Ontwerpen Organiseren Financieren Besturen Coachen Oefenen
Reflecteren Delen Luisteren Kiezen Starten Volhouden Opschalen Vernieuwen Vastleggen
Analyseren Betrekken Toetsen""".split()
ASPECTS = """in de wijk|met ouderen|met jongeren|in het onderwijs|in het ziekenhuis|met ouders
met weinig middelen|op lange termijn|met partners|in een klein team|op afstand|met gegevens
vanuit een visie|zonder draagvlak|met vrijwilligers|in de regio|volgens de richtlijn|met bewoners
na een crisis|onder tijdsdruk|met docenten|in de opleiding|met onderzoekers|voor beginners
voor gevorderden|in de gemeente|met burgers|met een methode|aan kwaliteit|aan veiligheid
aan vertrouwen|stap voor stap|in fasen|met checklists|met feedback|door te doen|over grenzen heen
in de thuiszorg|met professionals|binnen de wet|met digitale hulp|in elk seizoen
in de eerste lijn|met de achterban|tijdens de pilot|bij krapte|als netwerk""".replace("\n", "|").split("|")
SECTIONS = """Inleiding|Waarom dit hoofdstuk|Wat is het probleem|Begrippen|De aanpak in het kort
Stappenplan|Voorbereiding|Wie doet wat|Voorbeelden uit de praktijk|Veelgemaakte fouten
Instrumenten|Randvoorwaarden|Aan de slag|Meten en bijsturen|Borging|Vragen voor het team
Achtergrond|Wat zegt het onderzoek|Kosten en baten|Risico en veiligheid|Tips|Samenvatting
Verder lezen|Oefeningen|Planning|Rollen en taken|Communicatie|Evaluatie|De context|Werkvormen
Checklist|Verdieping|Casus|Keuzes maken|Draagvlak|Gesprekken voeren|Afspraken vastleggen
Resultaten delen|Eerste maand|Eerste jaar""".replace("\n", "|").split("|")

FAMILY = """Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra
Koster Willems Hoekstra Kuipers Prins Postma Veenstra Kramer Jacobs Schouten Wouters Verhoeven
Martens Sanders Driessen Huisman Vermeulen Evers Kok Maas Gerritsen Scholten Timmermans Groen
Molenaar Blom Verbeek Aydın Yılmaz García Müller Nguyễn Özdemir Łukasik Sørensen""".split()
GIVEN = """Anna Bram Carla Daan Eva Frits Greet Hugo Iris Joost Karin Lotte Maarten Noor Olaf
Petra Quinten Ruth Sanne Thijs Ursula Vera Wouter Xandra Yvonne Zeno Renée Zoë Desirée""".split()
JOURNALS = """Tijdschrift voor Zorg en Welzijn|Nederlands Tijdschrift voor Onderwijs
Beleid en Maatschappij|Pedagogische Studiën|Journal of Applied Practice|Implementation Review
International Journal of Care Quality|Tijdschrift voor Gezondheidswetenschappen
Bestuurskunde|Kennis en Praktijk""".replace("\n", "|").split("|")
PUBLISHERS = """Uitgeverij De Brug|Boom Fictief|Academische Pers Noord|Stichting Leerwerk
Kenniscentrum Zuid|Hogeschool Voorbeeld|Instituut voor Praktijkonderzoek""".replace("\n", "|").split("|")
