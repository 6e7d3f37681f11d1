"""English for a Vietnamese office: days come first and numbers look as on its papers."""

from coop.formats.vi.formats import *  # noqa: F403 -- the same in both languages, on purpose
