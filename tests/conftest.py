"""What holds for all tests."""

from hypothesis import settings

pytest_plugins = ["tests.support.published"]

# A busy machine is no fault of an example; and a failing example is found again on any machine.
settings.register_profile("kronika", deadline=None, derandomize=True)
settings.load_profile("kronika")
