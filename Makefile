# Cairn. `make help` lists the targets; `make serve` and `make test` set up everything they need.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

TRUNK_VERSION := 0.21.14
BINDGEN_VERSION := 0.2.129
SPLIT_VERSION := 0.2.4
DENY_VERSION := 0.20.2
FILT_VERSION := 0.2.1
WASM := wasm32-unknown-unknown
PORT ?= 8080

CARGO_BIN := $(if $(CARGO_HOME),$(CARGO_HOME),$(HOME)/.cargo)/bin
export PATH := $(CURDIR)/node_modules/.bin:$(CARGO_BIN):$(PATH)
export NPM_CONFIG_UPDATE_NOTIFIER := false

.NOTPARALLEL:
.PHONY: help serve dev build check test lint unit content-ids web e2e proof engines size weight bench audit icons screenshots clean \
        tools tools-wasm tools-node tools-browser tools-engines tools-compiler

help: ## What can be made (this list)
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# ---- Run ------------------------------------------------------------------------------------------------------------

serve: build ## Build the release page and serve it on this machine (PORT=8080)
	@node tools/serve.mjs --port $(PORT) --brotli

dev: tools-wasm tools-node ## Debug build that rebuilds as files change
	trunk serve

build: tools-wasm tools-node ## The release page in dist/, ready for any path of any static host
	trunk build --release --features split

# ---- Prove ----------------------------------------------------------------------------------------------------------

check: lint unit ## Format, lints for both targets, native tests (under two minutes)

test: tools ## Everything: check, browser unit tests, release build and its size, end to end with axe
	@node tools/whole-test.mjs
	@echo "make test: all green"

lint: tools-wasm ## Format, and lints for both targets
	cargo fmt --all --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --target $(WASM) --lib --bins --test web -- -D warnings

unit: tools-compiler ## Native tests
	cargo test --locked --lib --test native

content-ids: ## Take new ids of the content into tests/fixtures/content-ids.txt (ids that are gone stay an error)
	CAIRN_CONTENT_IDS=take cargo test --locked --test native content::ids::

web: tools-wasm tools-browser ## Unit tests that need a browser (tests/web.rs)
	CHROMEDRIVER="$$(node tools/browser.mjs driver)" cargo test --locked --target $(WASM) --test web

size: ## The page, the ways in and everything against their budgets, from dist/
	@node tools/size.mjs

weight: tools-node ## Where the weight of each part of the program comes from, after make build (ARGS=session for one in full)
	@rustfilt --version 2>/dev/null | grep -qF '$(FILT_VERSION)' || cargo install --locked rustfilt --version $(FILT_VERSION)
	@node tools/weight.mjs $(ARGS)

e2e: tools-node tools-browser ## Playwright and axe over dist/ (ARGS="-g offline --project phone")
	playwright test $(ARGS)

proof: build tools-browser ## The proofs that draw, with their full numbers: kills, orders of two tabs, ways to leave (an hour)
	CAIRN_PROOF=1 playwright test kill two-tabs leaving --project=desktop

engines: build tools-node tools-engines ## The main way in Firefox and WebKitGTK, on Debian (ARGS="--engine firefox --scenario kills")
	@node tests/engines/run.mjs $(ARGS)

bench: build tools-browser ## Native and browser benches, each figure beside its budget
	cargo clippy --locked --package cairn-benches --all-targets -- -D warnings
	cargo bench --locked --package cairn-benches
	node tools/bench.mjs

audit: ## Licences, sources, bans and (where the database can be reached) advisories
	@cargo deny --version 2>/dev/null | grep -qF '$(DENY_VERSION)' || cargo install --locked cargo-deny --version $(DENY_VERSION)
	cargo deny --locked check licenses bans sources
	@found=$$(cargo deny --locked check advisories 2>&1) && echo "$$found" || { echo "$$found"; \
	  grep -q 'failed to fetch advisory database' <<<"$$found" && echo "audit: advisories not checked, their database could not be reached"; }

# ---- Pictures -------------------------------------------------------------------------------------------------------

icons: tools-node tools-browser ## Render public/icons/*.png from their SVG
	node tools/icons.mjs

screenshots: build tools-browser ## The pictures of the manifest and the README, from dist/
	node tools/screenshots.mjs

# ---- Tools: installed once, found again in an instant ---------------------------------------------------------------

tools: tools-wasm tools-node tools-browser ## Install whatever is missing

tools-compiler:
	@command -v cc >/dev/null || bash tools/system.sh compiler

tools-wasm: tools-compiler
	@rustup target list --installed | grep -q $(WASM) || rustup target add $(WASM)
	@trunk --version 2>/dev/null | grep -qF '$(TRUNK_VERSION)' || cargo install --locked trunk --version $(TRUNK_VERSION)
	@wasm-bindgen --version 2>/dev/null | grep -qF '$(BINDGEN_VERSION)' || cargo install --locked wasm-bindgen-cli --version $(BINDGEN_VERSION)
	@cargo install --list | grep -qF 'wasm_split_cli_support v$(SPLIT_VERSION):' || cargo install --locked wasm_split_cli_support --version $(SPLIT_VERSION) --features build-binary

tools-node: node_modules/.package-lock.json
node_modules/.package-lock.json: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

tools-browser:
	@node tools/browser.mjs >/dev/null 2>&1 && { command -v chromium-headless-shell || ! command -v apt-get; } >/dev/null \
	  || bash tools/system.sh browser

tools-engines:
	@command -v firefox-esr >/dev/null && command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null || bash tools/system.sh engines

clean: ## Remove what was built (tools stay)
	rm -rf dist target test-results playwright-report bench-results
