"""The command `serve`."""

from __future__ import annotations

import argparse
import errno
import logging.config
import os
import socket
import ssl
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from ipaddress import ip_network
from pathlib import Path
from tempfile import TemporaryDirectory

from wizard.server.errors import Refused
from wizard.server.loopback import is_loopback
from wizard.server.sign_in.identity import read_settings

from .failure import BUSY, REFUSED, USAGE, CommandError
from .logs import configuration
from .open_service import extra_missing, is_sqlite, open_service
from .sign_in import open_checking

log = logging.getLogger(__name__)

THREADS = 8  # a worker on PostgreSQL: each has a connection of its own
THREADS_IN_TURNS = 16  # on SQLite, where a commit is shared by all that wait for it


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `serve`."""
    parser.add_argument("--listen", default="127.0.0.1:8443", metavar="HOST:PORT")
    parser.add_argument("--tls-certificate", type=Path, metavar="FILE", help="PEM, with its chain")
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="PEM; others may not read it")
    parser.add_argument(
        "--behind-proxy",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="a proxy that ends TLS: an address or a network. X-Forwarded-For is trusted only from it",
    )
    parser.add_argument(
        "--plain-http",
        action="store_true",
        help="with --behind-proxy: listen without TLS on a network that only the proxy is on",
    )
    parser.add_argument(
        "--metrics",
        metavar="HOST:PORT",
        help="answer Prometheus there; nowhere by default. On a network only with --plain-http",
    )
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes; PostgreSQL only")
    parser.add_argument(
        "--threads",
        type=int,
        metavar="N",
        help=f"requests at once in a worker; {THREADS} by default, {THREADS_IN_TURNS} on SQLite",
    )
    parser.add_argument(
        "--database-wait",
        type=int,
        default=60,
        metavar="SECONDS",
        help="how long to wait for PostgreSQL at the start; 60 by default",
    )
    parser.add_argument(
        "--account-limits",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="refuse an account that asks for more than docs/service.md says",
    )
    parser.add_argument("--log-level", choices=("debug", "info", "warning", "error"), default="info")


def serve(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT; requests in flight are answered first. SIGHUP restarts the workers.

    Raises CommandError.
    """
    host, port = parse_listen("--listen", options.listen)
    metrics = parse_listen("--metrics", options.metrics) if options.metrics else None
    for text in options.behind_proxy:
        check_proxy(text)
    _check_transport(host, options)
    if metrics is not None and not (is_loopback(metrics[0]) or options.plain_http):
        raise _usage(
            f"The metrics are for this machine alone, not for {metrics[0]}.",
            "They have no sign-in, and tell anyone how much business there is.",
            "Give 127.0.0.1, or --plain-http where only Prometheus can reach the port.",
        )
    if options.threads is None:
        options.threads = THREADS_IN_TURNS if is_sqlite(options.database) else THREADS
    if options.workers < 1 or options.threads < 1:
        raise _usage("--workers and --threads are at least 1.", "Somebody has to answer.", "Leave them out.")
    if is_sqlite(options.database) and options.workers > 1:
        raise _usage(
            "SQLite is served by one process.",
            "Several workers would wait for each other at every redemption.",
            "Leave --workers out, raise --threads, or move to PostgreSQL with `move`.",
        )
    _check_service(options)
    for address in filter(None, ((host, port), metrics)):
        _check_port(*address)
    with _shared_metrics() if metrics else nullcontext():
        try:
            from .web_server import run
        except ImportError:
            raise extra_missing("The web server, Granian,") from None
        run(host, port, metrics, options, lambda: _lasting_problem(options))


@contextmanager
def _shared_metrics() -> Iterator[None]:
    """Give the workers a folder for their metrics; the library looks for it when it is imported."""
    with TemporaryDirectory(prefix="product-key-service-", ignore_cleanup_errors=True) as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        try:
            yield
        finally:
            del os.environ["PROMETHEUS_MULTIPROC_DIR"]


def _check_service(options: argparse.Namespace) -> None:
    """Open database and secrets once, so that their problems are reported here and not by every worker.

    Waits for PostgreSQL, which may start at the same time as this machine. Raises CommandError, Refused.
    """
    seconds = 0 if is_sqlite(options.database) else options.database_wait
    deadline = time.monotonic() + seconds
    while True:
        try:
            _open_once(options)
            return
        except (CommandError, Refused) as error:
            passing = not isinstance(error, CommandError) or error.status == BUSY
            if not passing or time.monotonic() >= deadline:
                raise
            logging.config.dictConfig(configuration(options.log_level))
            log.warning("waiting for the database, %d s at most: %s", seconds, error)
        time.sleep(1)


def _open_once(options: argparse.Namespace) -> None:
    service = open_service(options.database, options.secrets)
    with closing(service.database):
        settings = service.database.read(read_settings)
    if settings is not None:
        open_checking(settings)


def _lasting_problem(options: argparse.Namespace) -> CommandError | None:
    """Return why the service cannot be served, None if it can or its database is only away."""
    try:
        _open_once(options)
    except CommandError as error:
        return None if error.status == BUSY else error
    except Refused:
        pass
    return None


def _check_port(host: str, port: int) -> None:
    """Bind to an address and release it: the web server would share a port that is taken.

    Raises CommandError.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            taken = error.errno == errno.EADDRINUSE
            raise CommandError(
                f"Another program listens on {host}:{port}."
                if taken
                else f"The service cannot listen on {host}:{port}.",
                f"The system says: {error.strerror}.",
                "Stop that program, or give another port."
                if taken
                else "Give an address of this machine, and a port that this account may open.",
                BUSY if taken else REFUSED,
            ) from None


def parse_listen(option: str, text: str) -> tuple[str, int]:
    """Parse `HOST:PORT` or `[IPv6]:PORT`, the value of an option. Raises CommandError."""
    host, _, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise _usage(
            f"{option} {text} names no address.",
            "It is HOST:PORT, with a port from 1 to 65535.",
            "Write 127.0.0.1:8443, for example.",
        )
    return host, int(port)


def check_proxy(text: str) -> None:
    """Check a proxy's address or network.

    Raises CommandError for anything else, also for a network of all addresses.
    """
    try:
        network = ip_network(text)
    except ValueError:
        network = None
    if network is None or network.prefixlen == 0:
        raise _usage(
            f"--behind-proxy {text} names no proxy.",
            "Only a proxy that you run may say where a request came from.",
            "Give its address, 10.0.0.5, or its network, 10.0.0.0/28.",
        )


def _check_transport(host: str, options: argparse.Namespace) -> None:
    certificate, key = options.tls_certificate, options.tls_key
    if (certificate is None) != (key is None):
        raise _usage(
            "A certificate and its key go together.",
            "TLS needs both.",
            "Give --tls-certificate and --tls-key.",
        )
    if certificate is not None:
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key)
        except (OSError, ssl.SSLError) as error:
            raise CommandError(
                f"The certificate {certificate} with the key {key} cannot be used.",
                f"{error.strerror or error.reason if isinstance(error, ssl.SSLError) else error.strerror}.",
                "See that both files are PEM, belong together and can be read by this user.",
            ) from None
        _check_key_file(key)
    elif not is_loopback(host) and not (options.behind_proxy and options.plain_http):
        raise _usage(
            f"Without TLS the service listens on this machine alone, not on {host}.",
            "Tokens and product keys would cross the network for everybody to read.",
            "Give --tls-certificate and --tls-key, also behind a proxy on another machine.",
        )


def _check_key_file(key: Path) -> None:
    if sys.platform != "win32" and key.stat().st_mode & 0o027:
        raise CommandError(
            f"Others may read the certificate's key, {key}.",
            "Anyone with it can pass for this service.",
            f"Run chmod 600 {key}, or 640 for a group that may read it.",
        )


def _usage(what: str, why: str, next_: str) -> CommandError:
    return CommandError(what, why, next_, USAGE)
