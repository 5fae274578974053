"""How Hypothesis behaves here and on CI."""

import os

from hypothesis import settings

# No deadline: a shared machine that stalls for a moment is not a fault of the law.
settings.register_profile("here", deadline=None)
# On CI the examples are the same in every run, so a red run can be repeated.
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
