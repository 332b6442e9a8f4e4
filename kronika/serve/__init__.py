"""Live preview on this machine. The only room that knows livereload."""

from kronika.serve.preview import Preview
from kronika.serve.server import serve_preview

__all__ = ["Preview", "serve_preview"]
