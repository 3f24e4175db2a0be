"""The mark of nspasteboard.org on what was copied on a Mac; Qt itself cannot name a type there."""

from __future__ import annotations

import ctypes
import ctypes.util

CONCEALED = b"org.nspasteboard.ConcealedType"


def conceal() -> None:
    """Add the mark to the general pasteboard, which holds what Qt just put there."""
    library = ctypes.util.find_library("objc")
    if library is None:
        return
    objc = ctypes.CDLL(library)
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    pointer = ctypes.c_void_p

    def send(target: int, name: bytes, *values: int | bytes, kinds: tuple[type, ...] = ()) -> int:
        kind = ctypes.CFUNCTYPE(pointer, pointer, pointer, *kinds)
        call = kind(("objc_msgSend", objc))
        return int(call(target, objc.sel_registerName(name), *values) or 0)

    def text(words: bytes) -> int:
        return send(objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", words, kinds=(ctypes.c_char_p,))

    board = send(objc.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    kind = text(CONCEALED)
    kinds = send(objc.objc_getClass(b"NSArray"), b"arrayWithObject:", kind, kinds=(pointer,))
    send(board, b"addTypes:owner:", kinds, 0, kinds=(pointer, pointer))
    send(board, b"setString:forType:", text(b""), kind, kinds=(pointer, pointer))
