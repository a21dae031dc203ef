# Cairn. `make help` lists the targets; `make serve` and `make test` set up everything they need.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

TRUNK_VERSION := 0.21.14
BINDGEN_VERSION := 0.2.129
CARGO_BIN := $(if $(CARGO_HOME),$(CARGO_HOME),$(HOME)/.cargo)/bin
export PATH := $(CURDIR)/node_modules/.bin:$(CARGO_BIN):$(PATH)
export NPM_CONFIG_UPDATE_NOTIFIER := false

.PHONY: tools tools-wasm tools-node tools-browser

tools: tools-wasm tools-node tools-browser

tools-wasm: ## Rust target, Trunk and wasm-bindgen (built once, kept in cargo's bin)
	@rustup target list --installed | grep -q wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
	@trunk --version 2>/dev/null | grep -qF '$(TRUNK_VERSION)' || cargo install --locked trunk --version $(TRUNK_VERSION)
	@wasm-bindgen --version 2>/dev/null | grep -qF '$(BINDGEN_VERSION)' || cargo install --locked wasm-bindgen-cli --version $(BINDGEN_VERSION)

tools-node: node_modules/.package-lock.json
node_modules/.package-lock.json: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

tools-browser: ## Chromium and its driver, from the system's packages when none is there
	@bash tools/browser.sh
