"""Each way in which a snippet can be bad gives one clear message and no record.

All of them run in one build, so that none may harm another.
"""

import os
from pathlib import Path

import pytest

from scripts import pool, record, results
from tests import toy
from tests.toy import snippet

UNPRINTABLE = """\
class E(Exception):
    def __str__(self):
        raise self


raise E
"""
BAD = {
    "raising": (
        "def f():\n    return nope\n\nf()\n",
        "snippets/Toy/bad.py:2: NameError: name 'nope' is not defined",
    ),
    "exiting": ("import sys\n\nsys.exit(3)\n", "snippets/Toy/bad.py:3: exits"),
    "exiting_hard": ("import os\n\nos._exit(0)\n", "snippets/Toy/bad.py:3: exits"),
    "crashing": (
        "import ctypes\n\nctypes.string_at(0)\n",
        "snippets/Toy/bad.py:3: took its process down: SIGSEGV",
    ),
    "out_of_memory": (
        "import torch\n\ntorch.zeros(10**13)\n",
        "out of memory: a snippet may use 4 GiB",
    ),
    "not_utf8": (
        'import sys\n\nsys.stdout.buffer.write(b"a\\xff")\n',
        "prints bytes that are not UTF-8 (at byte 1)",
    ),
    "too_much": (
        'for _ in range(10**6):\n    print("x" * 100)\n',
        "bad.py:2: prints more than 64 KiB",
    ),
    "writing_here": ('open("x.txt", "w").close()\n', "writes files: x.txt"),
    "writing_there": (
        'open("/var/tmp/loss-atlas.txt", "w").close()\n',
        "bad.py:1: PermissionError: a snippet leaves nothing behind",
    ),
    "saving_a_figure": (
        "import matplotlib.pyplot as plt\n\nplt.plot([1])\nplt.savefig('x.png')\n",
        "",
    ),
    "open_figure": (
        "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\n",
        "draws a figure that it does not show",
    ),
    "unknown_colour": (
        'import matplotlib.pyplot as plt\n\nplt.plot([1], color="red")\nplt.show()\n',
        "bad.py:4: the figure uses #ff0000",
    ),
    "telling_a_path": (
        "print(__file__)\n",
        "its output holds a path of this machine",
    ),
    "printing_endlessly": (
        "while True:\n    print('again')\n",
        "bad.py:2: prints more than 64 KiB",
    ),
    "complaining_endlessly": (
        "import sys\n\nwhile True:\n    print('again', file=sys.stderr)\n",
        "bad.py:4: OSError: [Errno 27] File too large",
    ),
    "allocating_endlessly": (
        "import torch\n\nkept = []\nwhile True:\n    kept.append(torch.empty(10**8))\n",
        "out of memory: a snippet may use 4 GiB",
    ),
    "recursing_endlessly": (
        "def f():\n    f()\n\n\nf()\n",
        "… 9",
    ),
    "forking": (
        "import os\n\nos.fork()\nprint(1)\n",
        "bad.py:3: PermissionError: a snippet starts no other process",
    ),
    "forking_past_python": (
        "import ctypes\n\nctypes.CDLL(None).fork()\nopen('x.txt', 'w')\n",
        "writes files: x.txt",
    ),
    "starting_a_program": (
        "import subprocess\n\nsubprocess.Popen(['sleep', '600'])\n",
        "bad.py:3: PermissionError: a snippet starts no other process",
    ),
    "starting_a_shell": (
        "import os\n\nos.system('sleep 600 &')\n",
        "bad.py:3: PermissionError: a snippet starts no other process",
    ),
    "becoming_a_program": (
        "import os\n\nos.execv('/bin/true', ['true'])\n",
        "bad.py:3: PermissionError: a snippet starts no other process",
    ),
    "ending_its_parent": (
        "import os\n\nos.kill(os.getppid(), 9)\n",
        "bad.py:3: PermissionError: a snippet ends no other process",
    ),
    "asking_the_network": (
        "import socket\n\nsocket.create_connection(('127.0.0.1', 9))\n",
        "bad.py:3: PermissionError: a snippet asks nothing of a network",
    ),
    "asking_the_reader": ("input()\n", "bad.py:1: EOFError"),
    "leaving_a_thread": (
        "import threading\nimport time\n\n"
        "threading.Thread(target=time.sleep, args=[600], name='t').start()\n",
        "bad.py: leaves a thread running: t",
    ),
    "ending_itself": (
        "import os\nimport signal\n\nos.kill(os.getpid(), signal.SIGKILL)\n",
        "bad.py: took its process down: SIGKILL",
    ),
    "aborting": (
        "import os\n\nos.abort()\n",
        "bad.py:3: took its process down: SIGABRT",
    ),
    "closing_its_output": (
        "import os\n\nos.close(1)\nprint(1)\n",
        "OSError: [Errno 9] Bad file descriptor",
    ),
    "closing_everything": (
        "import os\n\nos.closerange(0, 1000)\nnope\n",
        "bad.py:4: NameError",
    ),
    "half_a_character": (
        "print('\\ud800')\n",
        "bad.py:1: UnicodeEncodeError",
    ),
    "unprintable_exception": (
        UNPRINTABLE,
        "bad.py:6: E: <exception str() failed>",
    ),
    "telling_where_it_is": (
        "import os\n\nname = os.getcwd()\n",
        "its output holds a path of this machine",
    ),
    "telling_an_address": (
        "print(object())\n",
        "its output holds an address in memory",
    ),
    "deleting_the_record": (
        "import pathlib\n\npathlib.Path(__file__).with_name('basic.json').unlink()\n",
        "a snippet leaves nothing behind: snippets/Toy/basic.json",
    ),
    "writing_elsewhere": (
        "import os\n\nos.chdir('/var/tmp')\nopen('loss-atlas.txt', 'w')\n",
        "bad.py:4: PermissionError: a snippet leaves nothing behind",
    ),
    "warning_endlessly": (
        "import warnings\n\n"
        "for n in range(6000):\n    warnings.warn('x' * 200 + f'{n}')\n",
        "its record is larger than 1024 KiB",
    ),
    "not_utf8_itself": (b"x = 'caf\xe9'\n", "bad.py:1: SyntaxError"),
    "null_bytes": (
        b"x = 1\0",
        "null_bytes.py:1: holds a character that nobody sees: U+0000",
    ),
    "reversed_source": (
        "x = 1  # \u202e1 = x\n",
        "bad.py:1: holds a character that nobody sees: U+202E",
    ),
    "syntax": ("x = 1\ndef f(:\n", "bad.py:2: SyntaxError"),
}
ENDLESS = {
    "sleeping": "import time\n\ntime.sleep(600)\n",
    "refusing_to_end": (
        "import signal\n\nfor one in (signal.SIGTERM, signal.SIGINT, signal.SIGXCPU):\n"
        "    signal.signal(one, signal.SIG_IGN)\nwhile True:\n    pass\n"
    ),
    "stopped": ("import os\nimport signal\n\nos.kill(os.getpid(), signal.SIGSTOP)\n"),
}
HARMLESS = {
    "changing_directory": ("import os\n\nos.chdir('/')\nprint(os.getcwd())\n", "/\n"),
    "patching_builtins": (
        "import builtins\n\nbuiltins.len = lambda x: 0\nprint(len('abc'))\n",
        "0\n",
    ),
    "colours": ("print('\\x1b[31mred\\x1b[0m\\a')\n", "\\x1b[31mred\\x1b[0m\\x07\n"),
    "reversed": ("print('a\\u202eb\\u2066c')\n", "a\\u202eb\\u2066c\n"),
    "progress_bar": ("print('1%\\r2%\\r\\n3%')\n", "1%\n2%\n3%\n"),
    "separators": ("print('a\\x0bb\\x85c\\u2028d')\n", "a\\x0bb\\x85c\\u2028d\n"),
    "endless_value": ("x = []\nx.append(x)\ny = 10**5000\nprint(1)\n", "1\n"),
    "angry_value": (
        "class A(dict):\n    def items(self):\n        raise self\n\n\n"
        "x = A()\nprint(1)\n",
        "1\n",
    ),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A project in which every fault stands, after one build."""
    project = toy.make(tmp_path_factory.mktemp("bad"))
    for name, (source, _) in {**BAD, **HARMLESS}.items():
        path = snippet(project, name, "")
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
    report = results.refresh(project)
    return project, report


@pytest.mark.parametrize("fault", BAD)
def test_bad_snippet(built, fault):
    project, report = built
    bad = project.snippets / "Toy" / f"{fault}.py"
    assert bad in report.problems, record.read(bad)
    told = str(report.problems[bad])
    expected = BAD[fault][1].replace("bad.py", f"{fault}.py")
    assert told.startswith(f"snippets/Toy/{fault}.py")
    assert expected in told
    assert "→" in told
    assert "runpy" not in told
    assert str(project.root) not in told
    assert record.on_disk(bad) == []


@pytest.mark.parametrize("name", HARMLESS)
def test_harmless_snippet(built, name):
    project, _ = built
    recorded = record.read(project.snippets / "Toy" / f"{name}.py")
    assert recorded.printed == HARMLESS[name][1]


def test_others_are_recorded_all_the_same(built):
    project, report = built
    assert {path.stem for path in report.problems} == BAD.keys()
    good = project.snippets / "Toy" / "basic.py"
    assert record.read(good).printed == "tensor([0.2500, 1.0000, 9.0000])\n"
    assert not list(project.root.rglob("x.txt"))


def test_endless_snippets(project):
    bad = [snippet(project, name, source) for name, source in ENDLESS.items()]
    bad += [snippet(project, "endless", "while True:\n    pass\n")]
    found = dict(pool.run_all(project, bad, jobs=len(bad), limit=2))
    told = [str(found[one]) for one in bad]
    assert all(
        f"{one.name}: does not end within 2 s" in said
        for one, said in zip(bad, told, strict=True)
    )
    assert _running() == []


def _running() -> list[str]:
    """Processes that still work in a scratch folder of this test."""
    mine = f"/loss-atlas-{os.getpid()}-"
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            place = os.readlink(process / "cwd")
        except OSError:
            continue
        if mine in place:
            found.append(place)
    return found


def test_exception_recorded_as_text(project):
    wild = snippet(
        project, "raises_wild", "raise ValueError('\\x1b[1m\\u202e\\ud800')\n"
    )
    long = snippet(project, "raises_long", "raise ValueError('x' * 10**5)\n")
    dumb = snippet(
        project,
        "raises_dumb",
        UNPRINTABLE,
    )
    found = dict(pool.run_all(project, [wild, long, dumb]))
    assert found[wild].error["message"] == "\\x1b[1m\\u202e\\ud800"
    assert "raises_long.py:1: says too much" in str(found[long])
    assert "raises_dumb.py:6: raises what cannot be printed" in str(found[dumb])


def test_scratch_of_a_killed_build_goes_away(project, tmp_path, monkeypatch):
    monkeypatch.setattr(pool.tempfile, "tempdir", str(tmp_path / "tmp"))
    gone = tmp_path / "tmp" / "loss-atlas-999999999-x" / "0"
    lives = tmp_path / "tmp" / f"loss-atlas-{os.getppid()}-x" / "0"
    gone.mkdir(parents=True)
    lives.mkdir(parents=True)
    with pool._scratch() as folder:
        assert folder.is_dir()
        assert not gone.parent.exists()
        assert lives.exists()
    assert not folder.exists()
