"""Where an output may lie."""

import os

from kronika.look.walk import is_inside

INPUT_FOLDERS = ("content", "templates", "static")


def misplaced(output: str, root: str) -> str:
    """Return why no output may lie here, whatever the folder holds; "" where it may."""
    real_root, real_output = os.path.realpath(root), os.path.realpath(output)
    if is_inside(real_root, real_output):
        return f"The output folder '{output}' holds the documentary itself. Choose another with --output."
    for folder in INPUT_FOLDERS:
        if is_inside(real_output, os.path.join(real_root, folder)):
            return f"The output folder '{output}' lies inside '{folder}/'. Choose another with --output."
    if os.path.islink(output) or (os.path.exists(output) and not os.path.isdir(output)):
        return f"'{output}' is no folder. Move it away, or choose another with --output."
    return ""
