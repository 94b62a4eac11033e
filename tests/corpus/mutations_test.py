#!/usr/bin/env python3
"""Nothing that libyaml rejects is accepted in silence.

usage: mutations_test.py SIGMA_CORPUS

Lets SIGMA_CORPUS break 4,000 corpus rules, reads each with Python's binding of libyaml, and fails
where that rejects a text of which Lintel reported no error.
"""

import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77


def main():
    try:
        import yaml
        loader = yaml.CSafeLoader
    except (ImportError, AttributeError):
        print("SKIPPED: Python has no libyaml (Debian: python3-yaml)")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run([sys.argv[1], "mutations", folder], stdout=subprocess.PIPE, text=True)
        print(run.stdout, end="")
        if run.returncode != 0:
            return run.returncode
        rejected = accepted = 0
        for path in sorted(pathlib.Path(folder).iterdir()):
            try:
                for _ in yaml.compose_all(path.read_bytes(), Loader=loader):
                    pass
            except yaml.YAMLError as error:
                rejected += 1
                if path.stem.endswith("-0"):
                    accepted += 1
                    print(f"{path.stem}: accepted, libyaml says {error}")
        print(f"rejected by libyaml {rejected}, accepted in silence {accepted}")
        return 0 if accepted == 0 and rejected > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
