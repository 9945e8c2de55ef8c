"""After any edits `mkdocs serve` serves what it would if it had just been started."""

import random
import re
import shutil
import subprocess
import sys
import time

import pytest

from scripts.project import here
from tests.scripts.test_site import Server

FILES = [
    *("zh/", "en/", "zh/losses/Toy/", "en/losses/Toy/", "zh/404.html", "en/404.html"),
    *("zh/assets/atlas.css", "en/assets/atlas.css", "en/assets/atlas.js"),
    *("zh/search/search_index.json", "en/search/search_index.json"),
    *("zh/losses/Toy.ipynb", "en/losses/Toy.ipynb", "en/snippets/Toy/basic.py"),
]
LIVE = re.compile(r"<script>[^<]*livereload.*?</script>", re.S)


class OnPort(Server):
    """A server on a port of its own."""

    def __init__(self, project, log, port):
        self.port, self.log = port, log
        command = [sys.executable, "-m", "mkdocs", "serve", "-v", "-a"]
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [*command, f"127.0.0.1:{port}"],
                cwd=project.root,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self.wait_for("zh/", "</html>")
        self.wait_for("en/", "</html>")

    def settle(self, builds):
        """Wait until it has built so many times after its first build."""
        end = time.monotonic() + 60
        while self.log.read_text().count("Reloading browsers") < builds:
            assert time.monotonic() < end, self.log.read_text()
            time.sleep(0.05)

    def everything(self):
        served = {file: self.get(file) for file in FILES}
        port = str(self.port)
        return {f: LIVE.sub("", t).replace(port, "PORT") for f, t in served.items()}


def edit_code(project, number):
    basic = project.snippets / "Toy" / "basic.py"
    basic.write_text(
        basic.read_text().replace("plt.show()", f"print({number})\nplt.show()")
    )


def break_code(project, number):
    basic = project.snippets / "Toy" / "basic.py"
    good = "\n".join(x for x in basic.read_text().split("\n") if "nope" not in x)
    basic.write_text(f"{good}nope{number}\n" if number % 2 else good)


def edit_page(language):
    def edit(project, number):
        page = project.docs / language / "losses" / "Toy.md"
        page.write_text(page.read_text() + f"\n## More {number}\n\n$x^{number}$\n")

    return edit


def break_page(project, number):
    page = project.docs / "zh" / "losses" / "Toy.md"
    page.write_text(page.read_text() + "\n$\\frac$\n")


def edit_style(project, number):
    style = project.theme / "assets" / "stylesheets" / "home.css"
    style.write_text(style.read_text() + f"\n.n{number} {{ color: red }}\n")


def edit_words(project, number):
    words = project.words
    words.write_text(
        re.sub("loss: .*", f"loss: 损失{number}", words.read_text(), count=1)
    )


def edit_template(project, number):
    template = project.theme / "partials" / "copyright.html"
    template.write_text(template.read_text() + f"<!-- {number} -->\n")


EDITS = [edit_code, break_code, edit_page("zh"), edit_page("en"), edit_style]
EDITS += [break_page, edit_words, edit_template]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, 2])
def test_edits_in_any_order(site_project, tmp_path_factory, seed):
    (site_project.root / "theme").unlink()
    shutil.copytree(here().theme, site_project.root / "theme")
    logs = tmp_path_factory.mktemp("logs")
    port = 20000 + random.randrange(20000)
    edits = random.Random(seed).sample(EDITS, len(EDITS))
    server = OnPort(site_project, logs / "one", port)
    try:
        for number, edit in enumerate(edits, 1):
            edit(site_project, number)
            server.settle(number)
        fresh = OnPort(site_project, logs / "two", port + 1)
        try:
            wanted = fresh.everything()
        finally:
            fresh.stop()
        assert server.everything() == wanted
    finally:
        server.stop()
    said = server.log.read_text()
    assert "pages built in" in said
    assert "Traceback" not in said
