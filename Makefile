# Loss Atlas. `make serve` and `make test` do everything on a fresh machine.
# ARGS passes options on: make results ARGS="SmoothL1Loss --force --jobs 2"

PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help serve site results check test lint new bench bench-growth upgrade lock raise audit setup clean

help: #- say what can be made
	@sed -n 's/^\([a-z-]*\):.*#- \(.*\)/  make \1	\2/p' Makefile

serve: setup #- run what is stale and serve both languages at http://127.0.0.1:8000/
	mkdocs serve $(ARGS)

site: setup #- build the publishable folder site/
	mkdocs build --strict $(ARGS)

results: setup #- execute the snippets whose result is stale (ARGS: a loss, --force, --jobs N)
	@python -m scripts.results $(ARGS)

check: setup #- nothing stale, nothing broken; writes nothing, says what would mend it
	@python -m scripts.results --check $(ARGS)
	@python -m scripts.trial

test: setup lint .venv/.browser #- test everything, in a browser too
	pytest -n auto --dist worksteal $(ARGS)

lint: setup #- check the style of the Python code and how the Chinese is set
	@ruff check .
	@ruff format --check .
	@python -m scripts.typography

parity: setup #- sections whose Chinese and English may differ (ARGS: --accept, a page#section)
	@python -m scripts.parity $(ARGS)

new: setup #- begin the page of a loss: make new LOSS=HuberLoss
	@python -m scripts.new $(LOSS)

bench: setup #- measure the build, as ratios to what the machine must spend anyway
	@python -m scripts.bench $(ARGS)
	@python -m scripts.bench_serve $(ARGS)

bench-growth: setup #- how it grows with snippets and pages, up to 1,000; some minutes
	@python -m scripts.bench_growth --figure docs/growth.svg $(ARGS)

upgrade: setup #- run all on the installed torch, write upgrade.md: what changed, page by page
	@python -m scripts.upgrade $(ARGS)

raise: setup #- raise the pins, all but torch's, and write the locks (ARGS: packages)
	@python -m scripts.raise_pins $(ARGS)
	@$(MAKE) --no-print-directory lock

audit: setup .venv/.audit #- known holes in what the locks pin; asks the registries
	pip-audit --strict --no-deps --disable-pip -r requirements.lock
	npm audit

.venv/.audit: .venv/.ready
	pip install --quiet --disable-pip-version-check -c requirements.lock -e '.[audit]'
	@touch $@

lock: #- pin every version, those of dependencies too, from pyproject.toml and package.json
	@rm -rf .venv && $(PYTHON) -m venv .venv && pip install -q -e '.[test,audit]'
	@pip freeze --exclude-editable | sed 's/+[a-z0-9.]*$$//' | LC_ALL=C sort -f > requirements.lock
	@npm install --package-lock-only

setup: .venv/.ready node_modules/.ready

.venv/.ready: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv .venv
	pip install --quiet --disable-pip-version-check --no-compile -c requirements.lock -e '.[test]'
	@python -m compileall -qq -j 0 .venv/lib || true # pip would use one core
	@touch $@

node_modules/.ready: package.json package-lock.json .venv/.ready
	npm ci --silent
	@touch $@

.venv/.browser: .venv/.ready
	@python -m scripts.browser
	@touch $@

clean: #- remove what the build made, but not the recorded results
	rm -rf site site.building site.old .cache .venv node_modules
