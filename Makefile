# De taken van dit project. ‘make help’ noemt ze.   The tasks of this project; `make help` lists them.

SHELL := /bin/bash
HANDBOEK := .build/release/handboek
BRON := Handboek
DOEL := dist

.PHONY: help boek test lint bench install-libraries install-tools install schoon

# Eerste doel / first target: the book.
boek: install-libraries ## Maak het handboek in dist/ (make the book)
	@bash Tools/build.sh
	$(HANDBOEK) bouw $(BRON) --naar $(DOEL)

test: ## Controleer alles: bron, boek, EPUB, HTML, JSON en de tests (check everything)
	bash Tools/test.sh $(BRON) $(DOEL)

lint: ## Controleer de opmaak van de code (check the code's layout)
	bash Tools/lint.sh

bench: boek ## Meet de bouwtijd naast die van pandoc (measure against pandoc)
	bash Tools/bench.sh $(BRON)

install-libraries: ## Zet de C-bibliotheken op dit systeem (install the C libraries)
	@bash Tools/install-libraries.sh

install-tools: ## Zet de testhulpmiddelen in .venv (install the test tools)
	@bash Tools/install-test-tools.sh

install: boek ## Zet het programma in ~/.local/bin (install the program)
	install -D -m 755 $(HANDBOEK) "$${PREFIX:-$$HOME/.local}/bin/handboek"

schoon: ## Gooi alles weg wat gemaakt is (remove everything that was made)
	rm -rf .build .venv $(DOEL)

help: ## Toon deze lijst (show this list)
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | \
	  while IFS=$$'\t' read -r name text; do printf '  make %-18s %s\n' "$$name" "$$text"; done
