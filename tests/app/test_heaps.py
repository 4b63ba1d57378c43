"""How many heaps the C library makes for threads, in a process of its own."""

import platform
import subprocess
import sys

import pytest

HEAPS = """
import ctypes, re, threading
from sttgui.app.heaps import keep_to_one_heap
{limited}
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(12)

def use():
    together.wait()
    libc.malloc(100_000)
    together.wait()

threads = [threading.Thread(target=use) for _ in range(12)]
for thread in threads: thread.start()
for thread in threads: thread.join()
libc.malloc_info(0, ctypes.c_void_p.in_dll(libc, "stdout"))
libc.fflush(None)
"""


def heaps(limited: str) -> int:
    command = [sys.executable, "-c", HEAPS.format(limited=limited)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.count("<heap ")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only glibc has them")
def test_threads_share_one_heap_where_each_would_have_its_own():
    assert heaps("keep_to_one_heap()") == 1
    assert heaps("") > 1


FREED = """
import ctypes, os
from sttgui.app import heaps

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

blocks = [libc.malloc(4000) for _ in range(5000)]
for block in blocks: ctypes.memset(block, 1, 4000)
for block in blocks[:-1]: libc.free(block)  # the last one is in use, and so the heap's end
before = resident()
heaps.give_back()
print(before - resident())
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps what is free")
def test_what_is_free_in_the_heap_is_given_back():
    done = subprocess.run([sys.executable, "-c", FREED], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 10_000_000
