"""Where the frozen program begins."""

import os
import sys

# The launcher points the search for libraries at this folder. By now the loader has read that;
# programs started from here (a browser, an inhibitor of sleep) must find their own.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

from acucoach.__main__ import main  # noqa: E402

sys.exit(main())
