"""`python -m tests.examples.renew`: write anew what the golden folders expect. Look at the difference afterwards."""

import shutil

from tests.examples.cases import BROKEN, GOLDEN, made_files, told_problems


def main() -> None:
    """Renew every case."""
    for case in GOLDEN:
        shutil.rmtree(case / "expected", ignore_errors=True)
        for path, data in made_files(case).items():
            target = case / "expected" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    for case in BROKEN:
        (case / "expected_problems.txt").write_text(told_problems(case), "utf-8")


if __name__ == "__main__":
    main()
