#!/usr/bin/env bash
# Installs what only the system's own package manager can: `system.sh compiler`, `browser` or `engines`.
set -euo pipefail

say() { printf 'cairn: %s\n' "$*" >&2; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
  say "installing $* with apt"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

brew_cask() {
  command -v brew >/dev/null || { say "please install Google Chrome, or Homebrew so that it can be installed here"; exit 1; }
  say "installing $* with brew"
  brew install --cask "$@"
}

case "${1:-}" in
  compiler)
    if command -v apt-get >/dev/null; then apt_install build-essential
    elif [ "$(uname)" = Darwin ]; then xcode-select --install || true; say "run make again once Apple's tools are installed"; exit 1
    else say "please install a C compiler (cc)"; exit 1; fi ;;
  browser)
    if command -v apt-get >/dev/null; then apt_install chromium chromium-driver
      apt_install chromium-headless-shell || say "no headless shell here: the browser tests use the whole browser, which takes longer"
    elif [ "$(uname)" = Darwin ]; then
      [ -d "/Applications/Google Chrome.app" ] || [ -d "/Applications/Chromium.app" ] || brew_cask google-chrome
      command -v chromedriver >/dev/null || brew_cask chromedriver
    else say "please install Chromium and its chromedriver"; exit 1; fi ;;
  engines)
    if command -v apt-get >/dev/null; then apt_install firefox-esr webkit2gtk-driver xvfb
    else say "make engines needs Debian: it runs Firefox and WebKitGTK from Debian's packages"; exit 1; fi ;;
  *) say "usage: system.sh compiler|browser|engines"; exit 2 ;;
esac
