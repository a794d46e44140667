"""The words that the benchmark's text is made of.

Words follow Zipf's law: 120 Dutch function words, some 300 content words and a tail of compounds, with a
share of fixed collocations, so that deflate finds in the text about what it finds in real prose (one
chapter shrinks to 42-44 %). No collocation claims anything that `controleer` wants a source for.
"""

FUNCTION = """de het een van en in is dat op te die voor met zijn er aan niet om ook als dan maar
bij door over tot uit kan wordt naar worden of hun deze dit wel meer zo nog zij ze wij we je u
men heeft hebben was kunnen moet moeten zal zou zullen zouden al geen veel omdat wat wie waar
wanneer hoe welke hier daar nu toch dus want tussen onder tegen zonder binnen buiten tijdens na
sinds vanuit volgens per via alle elk elke ieder iedere andere anders eigen zelf samen eerst
daarna vaak soms altijd nooit zeer goed beter best nieuw nieuwe eerste tweede laatste grote kleine
hoge lage mogelijk belangrijk nodig bijvoorbeeld namelijk daarom echter bovendien ongeveer minder
waarbij waarin hierbij daarbij mee af toe""".split()

CONTENT = """handboek hoofdstuk onderwijs onderzoek student studenten docent docenten opleiding
school organisatie team teams medewerker medewerkers afdeling bestuur beleid proces processen plan
plannen aanpak methode methoden werkwijze stap stappen doel doelen resultaat resultaten kwaliteit
verbetering ontwikkeling begeleiding ondersteuning samenwerking overleg gesprek gesprekken vraag
vragen antwoord antwoorden probleem problemen oplossing oplossingen ervaring ervaringen kennis
vaardigheden houding gedrag verandering veranderingen invoering uitvoering evaluatie meting
metingen gegevens informatie bron bronnen literatuur artikel boek verslag rapport richtlijn
richtlijnen afspraak afspraken regel regels wet privacy veiligheid risico risico’s kans kansen
middelen budget kosten tijd planning periode jaar jaren maand week dag moment situatie context
omgeving praktijk theorie voorbeeld voorbeelden oefening oefeningen opdracht opdrachten les lessen
cursus cursussen training trainingen workshop bijeenkomst bijeenkomsten deelnemer deelnemers groep
groepen leider leidinggevende leidinggevenden coach coaching feedback reflectie leren werken maken
geven vragen bespreken beschrijven bepalen kiezen gebruiken toepassen uitvoeren verbeteren
ontwikkelen begeleiden ondersteunen samenwerken overleggen evalueren meten vergelijken onderzoeken
vastleggen delen leiden volgen bewaken betrekken stellen bieden vormen tonen laten zien denken
voelen weten begrijpen uitleggen lezen schrijven luisteren spreken blijkt betekent vraagt geeft
maakt leidt helpt werkt biedt vormt gebruikt bestaat bevat hoort begint eindigt ontstaat verschilt
patiënt patiënten cliënt cliënten zorg zorgverlener zorgverleners verpleegkundige arts huisarts
ziekenhuis instelling gemeente gemeenten provincie overheid burger burgers bewoner bewoners wijk
buurt gezin ouders kinderen jongeren ouderen vrijwilliger vrijwilligers mantelzorg welzijn
gezondheid preventie behandeling herstel coördinatie coördinator communicatie dossier systeem
systemen toegang gebruiker gebruikers toepassing digitaal digitale online website formulier
vragenlijst vragenlijsten instrument instrumenten model modellen kader kaders visie missie strategie
draagvlak weerstand motivatie vertrouwen eigenaarschap verantwoordelijkheid verantwoordelijk rol
rollen taak taken functie functies beroep professional professionals expert deskundige
onderzoeker onderzoekers wetenschap wetenschappelijk wetenschappelijke bewijs effect effecten
effectief effectieve duurzaam duurzame inclusief inclusieve toegankelijk toegankelijke praktisch
praktische concreet concrete duidelijk duidelijke eenvoudig eenvoudige complex complexe gezamenlijk
gezamenlijke individueel individuele sociaal sociale maatschappelijk maatschappelijke regionaal
regionale landelijk landelijke internationaal Europese financiële juridische ethische technische
tabel figuur bijlage paragraaf overzicht samenvatting inleiding conclusie aanbeveling
aanbevelingen indicator indicatoren criterium criteria norm normen waarde waarden principe
principes uitgangspunt uitgangspunten voorwaarde voorwaarden factor factoren niveau niveaus fase
fasen cyclus agenda actie acties lijst checklist sjabloon hulpmiddel hulpmiddelen materiaal
materialen aanbod netwerk netwerken partner partners betrokkenen belanghebbenden doelgroep
doelgroepen één coöperatie ideeën privé reële geïnformeerd geëvalueerd""".split()

STEMS = """zorg plan team leer werk kwaliteit proces beleid onderwijs onderzoek ontwikkel
begeleid samenwerk overleg gesprek kennis gedrag verander meet gegevens informatie bron risico
veilig kosten tijd praktijk oefen opdracht cursus groep coach reflectie patiënt cliënt wijk buurt
jeugd ouder gezin welzijn gezond herstel dossier systeem gebruiker netwerk partner doelgroep
rol taak functie beroep expert effect indicator norm waarde fase cyclus actie aanbod materiaal
richtlijn vraag antwoord verbeter invoer evaluatie toets project programma school studie stage
vak thema markt energie klimaat natuur water bouw wonen verkeer cultuur taal media data model
spraak beeld kunst sport voeding slaap stress arbeid loopbaan inkomen schuld recht bestuur
financ digitaal innovatie techniek regio land stad dorp haven brug weg""".split()
LINKS = ["", "", "", "s", "en", "ing", "ings"]
ENDS = """heid ing ingen schap lijk lijke baar bare plan plannen team teams groep groepen kader
model modellen proces processen traject trajecten instrument wijze punt punten vorm vormen vraag
vragen taak taken rol leider werk dag dagen jaar kaart lijst wijzer gids raad""".split()

ONSETS = "b d f g h k l m n p r s t v w z br dr gr kl kr pl pr sch schr sl sp st str tr vr zw".split()
VOWELS = "a e i o u aa ee oo uu ie oe eu ui ei ij ou ë".split()
CODAS = ["", "", "", "l", "n", "r", "s", "t", "k", "m", "p", "rt", "cht", "nd", "ng", "nk", "st", "ls"]
SUFFIXES = ["", "", "", "en", "en", "er", "t", "de", "te", "ig", "e", "je"]

COLLOCATIONS = [p.split() for p in """in het kader van
op basis van de
aan de hand van
met behulp van een
ten opzichte van
in de praktijk blijkt dat
het is belangrijk dat
het is van belang om
naar aanleiding van de
met betrekking tot
in samenwerking met de
op het gebied van
ten behoeve van de
zowel in als buiten de
de mate waarin
door middel van een
in plaats van
zo veel mogelijk
een belangrijke rol
de kwaliteit van de
de resultaten van het onderzoek
wie doet wat en wanneer
afspraken maken over
rekening houden met
inzicht krijgen in de
vorm geven aan
in gesprek gaan met
onder meer
met name
ten minste
over het algemeen
in eerste instantie
op de lange termijn
de rol van de
een overzicht van de
bij het opstellen van
voor het uitvoeren van
tijdens de uitvoering van het
de betrokkenheid van
het gebruik van een
in dit hoofdstuk
de volgende stappen
een goed voorbeeld hiervan is
dit betekent dat de
daarnaast is het nodig om
het doel van deze
zoals eerder beschreven""".splitlines()]
