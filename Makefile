# make run: open the window on the demo study.    make test: all checks.    make bench: how fast.

BIN := .venv/bin
# A desk is there when a display is set, and always on macOS and Windows.
DESK := $(if $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname -s))),yes)
WORKERS ?= 2

.PHONY: setup run test lint bench translations

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt packaging/setup.sh packaging/debian-packages.txt
	@sh packaging/setup.sh

run: setup
ifeq ($(DESK),yes)
	@$(BIN)/codage demo
else
	@sh packaging/run-without-a-screen.sh
endif

test: lint
	@QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24' \
		$(BIN)/pytest -n $(WORKERS) --dist loadfile

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: setup
	@QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24' \
		$(BIN)/pytest tests/benchmarks

translations: setup
	@$(BIN)/python packaging/translations.py
