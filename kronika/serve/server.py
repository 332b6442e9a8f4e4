"""Serve the preview and tell browsers when it changed."""

import gc

from livereload import Server
from livereload.handlers import LiveReloadHandler
from tornado.ioloop import IOLoop

from kronika.records.errors import UsageError
from kronika.serve.preview import Preview
from kronika.serve.watch import SoonWatcher

HOST = "127.0.0.1"


def serve_preview(preview: Preview, port: int, open_browser: bool) -> None:
    """Serve `preview` on this machine until interrupted; each edit builds anew and reloads open pages.

    Raises UsageError if the port is taken.
    """
    # The watcher tidies the memory, when nobody waits.
    gc.disable()
    preview.refresh()
    loop = IOLoop.current()

    def changed() -> None:
        preview.refresh()
        loop.add_callback(LiveReloadHandler.reload_waiters)

    server = Server(preview, SoonWatcher(preview.root, changed))
    try:
        server.serve(port=port, host=HOST, debug=False, open_url_delay=0.5 if open_browser else None)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"The preview cannot use port {port}: {reason}. Choose another with --port.") from error
