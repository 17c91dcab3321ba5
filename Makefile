# make run: open the window on the demo study.    make test: all checks.    make bench: how fast.

BIN := .venv/bin
# A desk is there when a display is set, and always on macOS and Windows.
DESK := $(if $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname -s))),yes)
WORKERS ?= 2

.PHONY: setup run test lint bench translations report pictures

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
	@LC_ALL=C.UTF-8 sh packaging/with-a-screen.sh $(BIN)/pytest -n $(WORKERS) --dist loadgroup --max-worker-restart 0

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: setup
	@sh packaging/with-a-screen.sh $(BIN)/pytest tests/benchmarks

translations: setup
	@$(BIN)/python packaging/translations.py

pictures: setup
	@sh packaging/with-a-screen.sh $(BIN)/python packaging/pictures.py

report: setup
	@$(BIN)/python packaging/demo_report.py
