# De taken van dit project. ‘make help’ noemt ze.   The tasks of this project; `make help` lists them.

SHELL := /bin/bash
HANDBOEK := .build/release/handboek
BRON := Handboek
DOEL := dist
PREFIX ?= $(HOME)/.local

.PHONY: help boek test lint bench bench-corpus bench-editions man handleiding pakket test-pakket install-libraries install-tools install schoon dekking uninstall test-faults

# Eerste doel / first target: the book.
boek: install-libraries ## Maak het handboek in dist/ (make the book)
	@bash Tools/build.sh
	$(HANDBOEK) bouw $(BRON) --naar $(DOEL)

test: ## Controleer alles: bron, boek, EPUB, HTML, JSON en de tests (check everything)
	bash Tools/test.sh $(BRON) $(DOEL)

dekking: install-libraries ## Tel welke regels de tests raken, ongeveer 6 minuten (count the lines that tests meet)
	bash Tools/coverage.sh

test-faults: boek ## Laat lang van alles misgaan: schijf vol, afgebroken, geen rechten (the long fault tests)
	python3 Tools/faults/run.py $(HANDBOEK) $(BRON) --lang

.PHONY: test-sanitizers
test-sanitizers: install-libraries ## Draai de tests met de wachters over geheugen en draden, drie kwartier (the tests under two sanitizers)
	bash Tools/sanitizers.sh

lint: ## Controleer de opmaak van de code (check the code's layout)
	bash Tools/lint.sh

# Maten en grens zijn te kiezen / choose sizes and limit: make bench SIZES=S,M LIMIT=600 TURNS=5,2
bench: boek ## Meet de bouwtijd naast die van pandoc, ongeveer 25 minuten (measure against pandoc)
	bash Tests/Benchmarks/bench.sh $(if $(SIZES),--sizes $(SIZES)) $(if $(LIMIT),--limit $(LIMIT)) $(if $(TURNS),--turns $(TURNS))
	bash Tools/bench.sh $(BRON)

bench-corpus: ## Maak alleen de tekst om te meten: SIZE=S, M of L, OUT=map (write only the text to measure with)
	python3 Tests/Benchmarks/corpus.py $(or $(SIZE),M) $(or $(OUT),$(error geef de map: make bench-corpus SIZE=M OUT=map))

bench-editions: boek install-tools ## Meet 342 verzonnen edities in één keer naast losse (measure many editions at once)
	python3 Tests/Benchmarks/bench_editions.py

install-libraries: ## Zet de C-bibliotheken op dit systeem (install the C libraries)
	@bash Tools/install-libraries.sh

install-tools: ## Zet de testhulpmiddelen in .venv (install the test tools)
	@bash Tools/install-test-tools.sh

man: boek ## Maak de handleidingpagina's in dist/man, Nederlands en Engels (make the man pages)
	python3 Tools/man/pages.py $(HANDBOEK) $(DOEL)/man

handleiding: boek ## Maak de handleiding voor redacties, als e-boek en pagina (make the manual for editors)
	$(HANDBOEK) bouw Tools/handleiding --naar $(DOEL)/handleiding --formaat epub,html

pakket: boek ## Maak een Debian-pakket in dist/ (make a Debian package)
	bash Tools/package/build.sh $(HANDBOEK) $(DOEL)

# Als root / as root.
test-pakket: pakket ## Installeer het pakket in een kale Debian en gebruik het daar (install and use it in a bare Debian)
	bash Tools/package/check-installed.sh $(DOEL)/handboek_*.deb $(BRON)

.PHONY: docs
docs: boek ## Maak de documentatie van de modules in dist/docs (make the documentation of the modules)
	bash Tools/docs.sh .build/release/Modules $(DOEL)/docs

install: boek ## Zet programma en aanvullen in ~/.local of PREFIX=map (install program and completions)
	@DESTDIR="$(DESTDIR)" bash Tools/install.sh install $(HANDBOEK) "$(PREFIX)"

uninstall: ## Haal dat weer weg (take these away again)
	@DESTDIR="$(DESTDIR)" bash Tools/install.sh uninstall "$(PREFIX)"

schoon: ## Gooi alles weg wat gemaakt is (remove everything that was made)
	rm -rf .build .venv .venv-bench $(DOEL)

help: ## Toon deze lijst (show this list)
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | \
	  while IFS=$$'\t' read -r name text; do printf '  make %-18s %s\n' "$$name" "$$text"; done
