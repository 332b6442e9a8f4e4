# `make site` and `make test` need nothing but Python 3.11 or newer and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
JUDGES := tests/judges/node_modules/.package-lock.json
LIGHTHOUSE := tests/judges/lighthouse/node_modules/.package-lock.json

.PHONY: site serve check test lint format bench clean judges judge browser

site: $(VENV)/.site
	@$(BIN)/python build.py

serve: $(VENV)/.site
	@$(BIN)/python build.py serve

check: $(VENV)/.site
	@$(BIN)/python build.py check

test: $(VENV)/.test browser judges
	$(BIN)/python -m pytest

lint: $(VENV)/.test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/.test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Other sizes than 100 and 1,000 events: make bench SIZES=10000
bench: $(VENV)/.site
	$(BIN)/python -m bench $(SIZES)

judges: $(JUDGES)
	@tools/need-java.sh

# The numbers of docs/quality.md: Lighthouse thrice for each of five pages, and the other judges. Some minutes.
judge: $(VENV)/.test browser judges $(LIGHTHOUSE)
	$(BIN)/python -m tests.judges.quality

browser:
	@tools/need-browser.sh

clean:
	rm -rf $(VENV) output .kronika tests/judges/node_modules tests/judges/lighthouse/node_modules

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Kronika needs Python 3.11 or newer; name it: make PYTHON=python3.12 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.site: pyproject.toml $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.test: pyproject.toml $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test,lint]'
	@touch $@ $(VENV)/.site

$(JUDGES): tests/judges/package-lock.json
	npm ci --prefix tests/judges --ignore-scripts --no-audit --no-fund --silent
	@touch $@

$(LIGHTHOUSE): tests/judges/lighthouse/package-lock.json
	npm ci --prefix tests/judges/lighthouse --ignore-scripts --no-audit --no-fund --silent
	@touch $@
