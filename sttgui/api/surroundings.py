"""The way to a server as this computer has it: proxies and certificates, by variables of the environment or settings of
the system. What cannot be used is told by its name.
"""

from __future__ import annotations

import os
import re
import ssl
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies

import httpx

from sttgui.domain.errors import SurroundingsError
from sttgui.domain.reasons import Reason

LONGEST = 80  # characters of a setting that are shown
OF_THE_SYSTEM = "the settings of the system"
_SOCKS_5 = re.compile("socks(?=:)", re.IGNORECASE)  # as GNOME writes socks5
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")  # the first that is set counts


@dataclass(frozen=True, slots=True)
class ProxySetting:
    """A proxy, and where it is set."""

    proxy: httpx.Proxy
    source: str


def transport(way: ProxySetting | None, trust: ssl.SSLContext) -> httpx.AsyncBaseTransport:
    """The connections to a server, straight or through a proxy."""
    if way is not None and way.proxy.url.scheme.startswith("socks5"):
        from sttgui.api.socks import SocksTransport

        return SocksTransport(way.proxy, trust)
    return httpx.AsyncHTTPTransport(verify=trust, trust_env=False, proxy=None if way is None else way.proxy)


def proxy_for(server: str) -> ProxySetting | None:
    """The proxy on the way to a server's address, if there is one. Raises `SurroundingsError`."""
    parts = urlsplit(server)
    known = getproxies()
    kind = next((kind for kind in (parts.scheme, "all") if known.get(kind, "").strip()), None)
    left_out = re.split(r"[\s,]+", known.get("no", ""))
    if kind is None or any(_means(entry, parts) for entry in left_out):
        return None
    address = known[kind].strip()
    source = _variable(f"{kind}_proxy") or OF_THE_SYSTEM
    try:
        return ProxySetting(_read_proxy(address), source)
    except (ValueError, httpx.InvalidURL) as error:
        raise SurroundingsError(source=source, reason=_complaint(address)) from error


def trust() -> ssl.SSLContext:
    """The authorities whose word for a server is taken: the usual ones, or those that are set, and those of the system.

    Raises `SurroundingsError`.
    """
    source = certificates_set()
    try:
        if source == "SSL_CERT_DIR" and not any(map(os.path.isdir, os.environ[source].split(os.pathsep))):
            raise NotADirectoryError
        context = httpx.create_ssl_context()
    except OSError as error:
        log = os.environ.get("SSLKEYLOGFILE")
        if log and error.filename == log:
            reason = Reason.NOT_WRITABLE.said(file=_shown(log))
            named = Reason.VARIABLE.said(variable="SSLKEYLOGFILE")
            raise SurroundingsError(source=named, reason=reason, detail=str(error)) from error
        if source is None:
            raise  # what came with the program is not there
        reason = Reason.NO_CERTIFICATES.said(file=_shown(os.environ[source]))
        named = Reason.VARIABLE.said(variable=source)
        raise SurroundingsError(source=named, reason=reason, detail=str(error)) from error
    context.load_default_certs()
    return context


def certificates_set() -> str | None:
    """The variable that says who is trusted, where there is one."""
    return next((name for name in _CERTIFICATES if os.environ.get(name)), None)


def _variable(name: str) -> str | None:
    """A variable as it is written, in small letters first, as they count."""
    known = (one for one in (name, name.upper(), *os.environ) if one.lower() == name and os.environ.get(one))
    return next((Reason.VARIABLE.said(variable=one) for one in known), None)


def _read_proxy(address: str) -> httpx.Proxy:
    """Raises `ValueError` or `InvalidURL` for what is no proxy that can be used."""
    url = _SOCKS_5.sub("socks5", address, count=1) if "://" in address else f"http://{address}"
    parts = urlsplit(url)
    if not parts.hostname or parts.port == 0 or re.search(r"[\s\\]", url):
        raise ValueError("no host or no port")
    return httpx.Proxy(url)


def _complaint(address: str) -> str:
    """Why this cannot be used as one."""
    reason = Reason.OLD_PROXY if address.lower().startswith("socks4") else Reason.NO_PROXY
    return reason.said(address=_shown(address))


def _means(entry: str, server: SplitResult) -> bool:
    """Whether an entry of NO_PROXY means a server: by its host, a domain, an address or a range of addresses, with a
    port or without. One that cannot be read means none.
    """
    host = server.hostname or ""
    if entry == "*":
        return True
    try:
        return ip_address(host) in ip_network(entry.strip("[]"), strict=False)
    except ValueError:  # one of the two is a name
        pass
    try:
        meant = urlsplit(entry if "://" in entry else f"//{entry}")
        port = meant.port
    except ValueError:
        return False
    name = (meant.hostname or "").lstrip("*.")
    is_port = port is None or port == (server.port or {"http": 80, "https": 443}.get(server.scheme))
    return bool(name) and is_port and meant.scheme in ("", "all", server.scheme) and f".{host}".endswith(f".{name}")


def _shown(setting: str) -> str:
    """A setting for a sentence, without the password that may be in it."""
    plain = " ".join(re.sub("(?<=//)[^/]*@", "…@", setting if "://" in setting else f"//{setting}").split())
    return plain.removeprefix("//" if "://" not in setting else "")[:LONGEST]
