"""The files that travel with plancc are found, and only its own."""

from pathlib import Path

import pytest

from plancc import resources


def test_a_checkout_has_them_one_folder_up(root: Path) -> None:
    assert resources.templates() == root / "templates"
    assert resources.schema() == root / "schemas" / "plan.schema.json"
    assert resources.fonts() == root / "plancc" / "fonts"
    assert resources.starts() == root / "plancc" / "starts"


def test_a_wheel_has_them_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "plancc"
    (package / "templates").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resources.templates() == package / "templates"


def test_what_lies_beside_an_installed_package_is_somebody_elses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "plancc"
    package.mkdir(parents=True)
    (tmp_path / "site-packages" / "templates").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    with pytest.raises(resources.BrokenInstallation, match=r"templates is not in .*plancc"):
        resources.templates()


def test_a_broken_installation_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    with pytest.raises(resources.BrokenInstallation, match=r"schemas/plan\.schema\.json"):
        resources.schema()
