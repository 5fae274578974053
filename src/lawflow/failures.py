"""Failures of the system in words, which stand in the catalogues, whatever the system itself would say."""

from __future__ import annotations

import errno
from typing import Final

FAILURES: Final = {
    errno.ENOENT: "No such file or directory",
    errno.EACCES: "Permission denied",
    errno.EPERM: "Operation not permitted",
    errno.EISDIR: "Is a directory",
    errno.ENOTDIR: "Not a directory",
    errno.EEXIST: "File exists",
    errno.ENOSPC: "No space left on device",
    errno.EROFS: "Read-only file system",
    errno.ENAMETOOLONG: "File name too long",
    errno.ELOOP: "Too many levels of symbolic links",
    errno.EFBIG: "File too large",
    errno.EDQUOT: "Disk quota exceeded",
    errno.EMFILE: "Too many open files",
    errno.EBUSY: "Device or resource busy",
    errno.ENOTEMPTY: "Directory not empty",
    errno.ENXIO: "No such device or address",
    errno.ENOMEM: "Cannot allocate memory",
    errno.EINVAL: "Invalid argument",
    errno.EIO: "Input/output error",
    errno.EADDRINUSE: "Address already in use",
    errno.EADDRNOTAVAIL: "Cannot assign requested address",
}
"""What Linux says of each; macOS says some otherwise, and Windows in the language of the machine."""


def worded(error: Exception) -> str:
    """Return why the system failed: a failure of those above in these words, another as the system says it.

    >>> worded(PermissionError(13, "Отказано в доступе", "bill.toml"))
    'Permission denied'
    """
    known = FAILURES.get(getattr(error, "errno", None) or 0)
    return known or getattr(error, "strerror", None) or str(error)
