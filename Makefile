# make run   sets up and starts the program
# make test  sets up and runs the checks that belong to every change
# make test-all  the same with the slow ones
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: run test test-all texts system lint types unit unit-all content content-check clean format screenshots guide plates plates-sheet finder-tables bench-finder
.PHONY: icon wheel frozen-system frozen-bundled deb archive check-wheel check-archive check-deb check-licences check-pins hashes parts-list
.PHONY: check-screen-reader check-busy check-damage check-disk-full check-private bench-start bench-beats bench-session bench-diary bench-map bench-turn bench-camera check-camera films step-sheets simulate soak-kill soak-passphrase soak-rebuild soak-use crawl mutants layout-grid check-fresh

# What is built from the same sources has the same bytes: its time is that of the last change.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600)

# What the system has to bring along: for the program, or for its checks as well.
SYSTEM := run
test test-all lint types unit unit-all crawl mutants layout-grid: SYSTEM := test

# The texts of other languages, as the program reads them.
TONGUES := $(patsubst %.ts,%.qm,$(wildcard translations/*.ts))

run: $(VENV)/.run $(TONGUES)
	@$(BIN)/python -m acucoach

test: $(VENV)/.test lint types unit

test-all: $(VENV)/.test lint types unit-all

system:
	@PYTHON="$(PYTHON)" VENV="$(VENV)" sh packaging/setup_system.sh $(SYSTEM)

$(VENV)/bin/python: | system
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "AcuCoach needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing. On Debian: apt install python3-venv"; exit 2; }

$(VENV)/.run: packaging/pins-run.txt pyproject.toml | system $(VENV)/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -r packaging/pins-run.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.test: packaging/pins-test.txt packaging/pins-passphrase.txt packaging/pins-sheets.txt packaging/pins-camera.txt $(VENV)/.run
	$(BIN)/python -m pip install -q --disable-pip-version-check -r packaging/pins-test.txt
	@touch $@

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test
	$(BIN)/mypy --strict acucoach

# As many at work as there are processors: real windows and clocks want room.
WORKERS ?= $(shell n=$$(nproc 2>/dev/null || echo 2); echo $$((n < 2 ? 2 : n > 8 ? 8 : n)))

# layering is among the tests: tests/architecture
unit: MARKED := not long and not slow
unit-all: MARKED := not long
# Many tests start Python anew; it need not compile the program each time.
unit unit-all: export PYTHONDONTWRITEBYTECODE :=
unit unit-all: $(VENV)/.test $(TONGUES)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -m "$(MARKED)" -n $(WORKERS) --dist loadfile --no-loadscope-reorder --max-worker-restart=0

format: $(VENV)/.test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

content: $(VENV)/.run
	$(BIN)/python -m acucoach content

# Whether a language says the same as English, and what is left in English: make content-check TONGUE=de
content-check: $(VENV)/.run $(TONGUES)
	$(BIN)/python -m acucoach --lang $(TONGUE) content

# Texts of the program that are new or gone, into the files that translators fill.
texts: $(VENV)/.run
	$(BIN)/python packaging/languages/texts.py

translations/%.qm: translations/%.ts | $(VENV)/.run
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

screenshots: $(VENV)/.test
	$(BIN)/python packaging/screenshots/take.py
	$(BIN)/python packaging/screenshots/corners.py

# The user's guide in every language, as HTML and PDF, with pictures of the program in that language.
GUIDES := en $(patsubst translations/acucoach_%.ts,%,$(wildcard translations/acucoach_*.ts))
guide: $(addprefix guide-,$(GUIDES))

$(addprefix guide-,$(GUIDES)): guide-%: $(VENV)/.run $(TONGUES)
	$(BIN)/python packaging/screenshots/take.py build/guide/pictures-$* --language $* --themes light
	$(BIN)/python packaging/guide/build.py build/guide build/guide/pictures-$* $*

# The pictures of the body need a body model and a renderer, in an environment of their own.
PLATES := .venv-plates
$(PLATES)/.made: pyproject.toml | $(VENV)/bin/python
	$(PYTHON) -m venv $(PLATES)
	$(PLATES)/bin/python -m pip install -q --disable-pip-version-check $$($(PYTHON) packaging/group.py plates)
	@touch $@

plates: $(PLATES)/.made
	$(PLATES)/bin/python packaging/plates/build.py
	$(PLATES)/bin/python packaging/plates/turn_build.py
	$(PLATES)/bin/python packaging/plates/figures_build.py
	$(PLATES)/bin/python packaging/plates/postures_build.py

plates-sheet: $(PLATES)/.made
	$(PLATES)/bin/python packaging/plates/contact_sheet.py

# Renders of hands and faces, what the finder sees in them, and how far off it is; an hour.
finder-tables: $(PLATES)/.made
	cd packaging/finder && for step in people "hand_pictures fit 400" "hand_pictures judge 345" "face_pictures fit 46" "face_pictures judge 60" \
		"joints hand-fit face-fit hand-judge face-judge" fit "judge --write"; do set -- $$step; module=$$1; shift; \
		../../$(PLATES)/bin/python $$module.py "$$@" || exit 1; done

# How far off the finder is, on people that no fitting saw.
bench-finder: $(PLATES)/.made
	cd packaging/finder && for step in people "hand_pictures judge 345" "face_pictures judge 60" "joints hand-judge face-judge" judge; do \
		set -- $$step; module=$$1; shift; ../../$(PLATES)/bin/python $$module.py "$$@" || exit 1; done

# Packages. The folder without Python is made by the Python given: PYTHON=/usr/bin/python3 on Debian.
PACKAGES := .venv-packages
$(PACKAGES)/.made: pyproject.toml packaging/pins-all.txt packaging/pins-run.txt packaging/pins-passphrase.txt packaging/pins-sheets.txt packaging/pins-camera.txt
	$(PYTHON) -m venv $(PACKAGES)
	$(PACKAGES)/bin/python -m pip install -q --disable-pip-version-check -r packaging/pins-all.txt $$($(PYTHON) packaging/group.py packages)
	@touch $@

icon: $(PACKAGES)/.made
	$(PACKAGES)/bin/python packaging/icon/build.py

wheel: $(PACKAGES)/.made $(TONGUES)
	rm -rf build/wheel
	$(PACKAGES)/bin/python -m build --outdir build/wheel .

frozen-system frozen-bundled: frozen-%: $(PACKAGES)/.made $(TONGUES)
	ACUCOACH_LIBRARIES=$* PYTHONHASHSEED=0 $(PACKAGES)/bin/pyinstaller --noconfirm --log-level WARN \
		--distpath build/frozen-$* --workpath build/frozen-work packaging/frozen/acucoach.spec

# COMPRESSION=zstd is quick, for trying it out; the usual xz takes minutes and is smaller.
COMPRESSION ?= xz
deb: frozen-system
	$(PYTHON) packaging/linux/build_deb.py build/frozen-system/acucoach build/packages $(COMPRESSION)

archive: frozen-bundled
	$(PYTHON) packaging/linux/build_archive.py build/frozen-bundled/acucoach build/packages

check-wheel: wheel
	sh packaging/check_wheel.sh build/wheel

check-archive: archive
	sh packaging/linux/check_archive.sh build/packages/acucoach-*.tar.xz

# As root, with debootstrap: RELEASES="bookworm trixie"
check-deb: deb
	sh packaging/linux/check_deb.sh build/packages/acucoach_*.deb $(RELEASES)

parts-list: $(PACKAGES)/.made
	mkdir -p build/packages
	$(PACKAGES)/bin/cyclonedx-py requirements packaging/pins-all.txt --pyproject pyproject.toml \
		--output-reproducible --of JSON -o build/packages/acucoach.cdx.json

# Hashes of every file of every pinned release, for all systems; needs pip-tools, which is fetched.
hashes:
	$(PYTHON) -m venv build/pip-tools
	build/pip-tools/bin/python -m pip install -q --disable-pip-version-check pip-tools
	build/pip-tools/bin/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
		--no-header --no-annotate --strip-extras --allow-unsafe -o packaging/hashes.txt packaging/pins-test.txt

check-pins: $(PACKAGES)/.made
	rm -rf build/pinned
	$(PACKAGES)/bin/python -m pip download -q --disable-pip-version-check --require-hashes --no-deps -r packaging/hashes.txt -d build/pinned

check-licences: $(PACKAGES)/.made
	$(PACKAGES)/bin/reuse lint

# Longer checks, outside make test and make test-all.
bench-start bench-beats bench-session bench-diary bench-map bench-turn bench-camera check-camera simulate soak-kill soak-passphrase soak-rebuild soak-use check-busy check-damage check-disk-full check-private: $(VENV)/.test
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/long/$(subst -,_,$@).py

# Ten films of a session's moving hand as contact sheets in build/films, to be looked at.
films: $(VENV)/.test
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/long/film_sessions.py

# The pictures of all steps with their sentences in build/steps, to be read by an anatomist.
step-sheets: $(VENV)/.test
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/long/step_sheets.py

# What a screen reader gets of the program, on a real accessibility bus and screen of its own.
check-screen-reader: SYSTEM := reader
check-screen-reader: $(VENV)/.test
	$(BIN)/python tests/screen_reader/check_screen_reader.py

# Twenty minutes of chance use of the whole program: make crawl SEEDS="1 2 3" MINUTES=20
SEEDS ?= 1 2 3
MINUTES ?= 20
crawl: $(VENV)/.test
	$(BIN)/python -m tests.crawl.crawl --minutes $(MINUTES) $(addprefix --seed ,$(SEEDS))

# Every screen, state and dialog at every size of window and text, in every theme and language; an hour or two.
# A part of it: make layout-grid GRID="--tongues en,de --themes dark --percents 200"
layout-grid: $(VENV)/.test
	$(BIN)/python -m tests.layout.grid $(GRID)

# Small faults put into the code: how many do the tests notice? make mutants AREA="session storage"
mutants: $(VENV)/.test
	$(BIN)/python -m pip install -q --disable-pip-version-check $$($(PYTHON) packaging/group.py mutants)
	$(BIN)/python -m tests.long.mutants $(AREA)

# Both commands of the README in a bare Debian 12, made with debootstrap; as root.
check-fresh:
	sh packaging/check_fresh.sh

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
