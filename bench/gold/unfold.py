#!/usr/bin/env python3
"""Make the marked claims readable for a scorer: puts the words back in, from the texts.

usage: unfold.py TEXTS OUT

TEXTS is a folder with the reports of FA-KES as text files, one a report (README.md tells how they are named); OUT is
made if need be. Every text is checked by its SHA-256: offsets are code points of that very text.
"""
import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent


def words(text, span):
    return text[span[0] : span[1]]


def unfold(marked, texts, out):
    head, *claims = [json.loads(line) for line in marked.read_text(encoding="utf8").splitlines()]
    path = texts / head["file"]
    raw = path.read_bytes()
    if hashlib.sha256(raw).hexdigest() != head["sha256"]:
        raise SystemExit(f"{path}: not the text that was marked (its SHA-256 is another)")
    text = raw.decode("utf8")
    lines = [{"doc": head["doc"], "file": str(path.resolve()), "date": head["date"]}]
    for claim in claims:
        lines.append({**claim, "in": words(text, claim["in"]), "trigger": words(text, claim["trigger"])})
    (out / marked.name).write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf8")


def main(arguments):
    if len(arguments) != 2:
        raise SystemExit(__doc__)
    texts, out = map(pathlib.Path, arguments)
    out.mkdir(parents=True, exist_ok=True)
    for marked in sorted((HERE / "reports").glob("*.jsonl")):
        try:
            unfold(marked, texts, out)
        except FileNotFoundError as missing:
            raise SystemExit(f"{missing.filename}: there is no such text")


if __name__ == "__main__":
    main(sys.argv[1:])
