# plancc's workshop: `make help` says what it can do.
# Everything stands in .venv; its stamps remember what has been installed, so that nothing is installed twice.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-print-directory

# Which Python makes the environment: `make PYTHON=/opt/python/bin/python3 build`; when not said, the first that will do.
PYTHON ?=
BIN := .venv/bin
PIP := tools/download $(BIN)/python -m pip --quiet
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
export PIP_NO_WARN_SCRIPT_LOCATION := 1
# What a shell has set for other projects: other packages, other places for them, the repository of a hook of git.
unexport GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE PIP_PREFIX PIP_REQUIRE_VIRTUALENV PIP_TARGET PIP_USER PYTHONHOME PYTHONPATH

.PHONY: help build validate environment summary reproducible conformance changes site release wheel schema rules messages test fuzz check bench lock clean

help: ## say what each target does
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

build: .venv/.runtime ## build the documents of all plans, into build/
	@$(BIN)/plancc build

validate: .venv/.runtime ## check all plans, write nothing
	@$(BIN)/plancc validate

environment: .venv/.runtime ## make the environment, nothing else

summary: .venv/.runtime ## tell in Markdown how the plans stand
	@$(BIN)/plancc validate --output-format markdown

reproducible: .venv/.runtime ## build all plans twice, in two folders, and see that each byte is the same
	@$(BIN)/plancc build --output build/first
	@$(BIN)/plancc build --output build/second
	@diff --recursive build/first build/second
	@rm -rf build/first build/second

conformance: .venv/.tests ## hold the documents of the plans against PDF/UA-1, PDF/A-3a and WCAG
	@$(BIN)/python -m pytest -q -n 2 --dist loadgroup tests/pdf/test_conformance.py tests/html

# A name that git or somebody else gave is never text of a program: the shell has it from its environment.
export AGAINST BASE_URL TAG
AGAINST ?= origin/main
changes: .venv/.runtime ## tell in Markdown what has changed in the plans since a git revision: make changes AGAINST=HEAD~1
	@tools/changes $(BIN)/plancc "$$AGAINST"

BASE_URL ?=
site: .venv/.runtime ## build the site of all plans: make site BASE_URL=https://…
	@$(BIN)/plancc site $${BASE_URL:+--base-url "$$BASE_URL"}

release: .venv/.runtime ## the files of a frozen edition and their SHA-256: make release TAG=edition/PLAN/YEAR
	@tools/release $(BIN)/plancc "$${TAG:-}"

wheel: .venv/.dev ## make the source distribution and the wheel, in dist/
	@$(BIN)/python -m build --no-isolation --outdir dist .

schema: .venv/.runtime ## write schemas/plan.schema.json from the models
	@$(BIN)/plancc schema > .venv/plan.schema.json
	@mv .venv/plan.schema.json schemas/plan.schema.json

rules: .venv/.runtime ## write docs/rules.md from the rules
	@$(BIN)/plancc rule --markdown --lang en > .venv/rules.md
	@mv .venv/rules.md docs/rules.md

messages: .venv/.dev ## gather what plancc says into its catalogs, and compile them
	@$(BIN)/python tools/messages.py

test: .venv/.tests check ## check everything: what `make check` does, then all tests
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

BUDGET ?= 600
fuzz: .venv/.fuzz ## look for plans that plancc stumbles over, for so many seconds: make fuzz BUDGET=3600
	@$(BIN)/python -m tests.fuzz.fuzz "$(BUDGET)" build/fuzz

check: .venv/.dev ## style, types, and who may import whom
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet || { echo "Not formatted: run $(BIN)/ruff format" >&2; exit 1; }
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo --no-cache

bench: .venv/.runtime ## measure speed and memory against the goals
	@$(BIN)/python -m tests.bench.bench

lock: .venv/.dev ## renew the locked dependencies
	@$(PIP) install uv
	@$(LOCK) --group dev pyproject.toml --output-file requirements-dev.lock
	@$(LOCK) --constraints requirements-dev.lock --extra site --extra spelling pyproject.toml \
		--output-file requirements.lock
	@$(LOCK) --constraints requirements-dev.lock --group build --output-file requirements-build.lock
	@$(LOCK) --group npm --output-file requirements-npm.lock
	@$(LOCK) --group fuzz --output-file requirements-fuzz.lock

# No word of where the packages came from: whoever installs chooses that, and the hashes make it safe.
LOCK = $(BIN)/python -m uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

clean: ## remove everything that make has made
	@rm -rf .venv build dist site release .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What stands in .venv is made anew when it has moved, or its Python has, or when another Python is named.
.venv/.made: $(shell tools/environment check .venv "$(PYTHON)" || echo FORCE)
	@tools/environment make .venv "$(PYTHON)" build $(TOO)
	@touch $@

.PHONY: FORCE
FORCE:

.venv/.runtime: .venv/.made requirements.lock requirements-build.lock pyproject.toml
	@echo "Installing plancc and what it runs on into .venv: 45 MB to download, half a minute" >&2
	@$(PIP) install --require-hashes -r requirements.lock -r requirements-build.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: .venv/.runtime requirements-dev.lock
	@echo "Installing what the tests need into .venv: 150 MB to download, a minute" >&2
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.fuzz: .venv/.tests requirements-fuzz.lock
	@$(PIP) install --require-hashes -r requirements-fuzz.lock
	@touch $@

# What the tests need of the machine is looked for before anything is downloaded for them.
.venv/.packages: .venv/.made tools/system-packages
	@tools/system-packages $(BIN)/python build tests
	@touch $@

# The judges of web pages and PDFs.
.venv/.tests: TOO := tests
.venv/.tests: .venv/.packages .venv/.dev tests/html/package.json tests/html/package-lock.json requirements-npm.lock \
		tools/web-judges tools/verapdf
	@tools/web-judges .venv/judges $(BIN)/python
	@tools/verapdf .venv/judges
	@touch $@
