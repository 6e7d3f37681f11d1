import pytest


@pytest.fixture(autouse=True)
def own_file_store(settings, tmp_path):
    """Files that a test hands in go with the test."""
    settings.PRIVATE_FILES_ROOT = tmp_path
