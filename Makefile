# De taken van dit project. ‘make help’ noemt ze.   The tasks of this project; `make help` lists them.

SHELL := /bin/bash
HANDBOEK := .build/release/handboek
BRON := Handboek
DOEL := dist

.PHONY: help boek test lint bench bench-corpus bench-editions man handleiding pakket test-pakket install-libraries install-tools install schoon

# Eerste doel / first target: the book.
boek: install-libraries ## Maak het handboek in dist/ (make the book)
	@bash Tools/build.sh
	$(HANDBOEK) bouw $(BRON) --naar $(DOEL)

test: ## Controleer alles: bron, boek, EPUB, HTML, JSON en de tests (check everything)
	bash Tools/test.sh $(BRON) $(DOEL)

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

install: boek ## Zet het programma in ~/.local/bin (install the program)
	install -D -m 755 $(HANDBOEK) "$${PREFIX:-$$HOME/.local}/bin/handboek"

schoon: ## Gooi alles weg wat gemaakt is (remove everything that was made)
	rm -rf .build .venv .venv-bench $(DOEL)

help: ## Toon deze lijst (show this list)
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | \
	  while IFS=$$'\t' read -r name text; do printf '  make %-18s %s\n' "$$name" "$$text"; done
