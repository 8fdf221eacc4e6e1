"""What many tests share: one kit for all of them, since loading the model takes seconds."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from asreported.reader.kit import Kit

settings.register_profile(
    "house",
    max_examples=40,
    deadline=None,
    derandomize=True,  # the same examples everywhere: a red build is red on the next machine too
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("long", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

# What a developer has added to the knowledge base is no part of the tests.
os.environ["ASREPORTED_KB"] = os.devnull


@pytest.fixture(scope="session")
def kit() -> Kit:
    """The kit that reports are read with."""
    from asreported.desk import load_kit

    return load_kit()
