"""A server on the loopback interface that notes what it receives and responds with an empty object."""

import socket
import socketserver
import threading
from dataclasses import dataclass


@dataclass
class Received:
    """A request as it travelled."""

    method: str
    # Up to the question mark, and after it; not decoded.
    path: str
    query: str
    # Names in small letters, in the order of their coming.
    headers: list
    body: bytes

    def header(self, name):
        values = [value for known, value in self.headers if known == name]
        return ",".join(values) if values else None


class Recorder:
    """Serves until the end of the `with` block. `received` is what came so far, by the header `x-record`, if it had one."""

    def __enter__(self):
        self.received = {}
        self.last = None
        recorder = self

        class Handler(socketserver.StreamRequestHandler):
            disable_nagle_algorithm = True

            def handle(self):
                while (request := read(self.rfile)) is not None:
                    recorder.last = request
                    recorder.received[request.header("x-record")] = request
                    self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self.server = Server(("127.0.0.1", 0), Handler)
        self.host = "127.0.0.1:%d" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def read(stream):
    """The next request of a connection, `None` at its end."""
    try:
        line = stream.readline()
    except (ConnectionError, socket.timeout):
        return None
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers = []
    while (line := stream.readline()) not in (b"\r\n", b"\n", b""):
        name, value = line.decode("utf-8", "surrogateescape").rstrip("\r\n").split(":", 1)
        headers.append((name.strip().lower(), value.strip()))
    known = dict(headers)
    if known.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
    else:
        body = stream.read(int(known.get("content-length", 0)))
    path, _, query = target.partition("?")
    return Received(method, path, query, headers, body)
