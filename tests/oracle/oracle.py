#!/usr/bin/env python3
"""What the emulated NPU says of everything that has a name: a line each, so that a change of structure can be compared
with the tree before it.

usage: oracle.py <folder of bench and npubench> [<folder of the repository>]

  design <generation> <design> <SHA-256 of the text that `emit --all` writes, without its head of comments>
  predict <a line of the table of `predict docs/calibration.csv --errors`>
  case <generation> <name> <cycles of the array> <hash of the output>

The cases are those of the default suite that run on an NPU, and Whisper's encoder for 30 s. Standard library only.
"""
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

GENERATIONS = ("npu1", "npu2")


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} exits with {done.returncode}:\n{done.stderr}")
    return done.stdout


def designs(npubench, folder):
    run([npubench, "emit", f"--all={folder}"])
    for generation in GENERATIONS:
        for path in sorted((folder / generation).glob("*.mlir")):
            lines = path.read_text().splitlines(keepends=True)
            body = [line for line in lines if not line.startswith("//")]
            digest = hashlib.sha256("".join(body).encode()).hexdigest()
            yield f"design {generation} {path.stem} {digest}"


def predictions(npubench, repository):
    for line in run([npubench, "predict", repository / "docs/calibration.csv", "--errors"]).splitlines():
        if line.startswith("|"):
            yield f"predict {line}"


def cases(bench, generation, folder):
    document = folder / "document.json"
    for expression in ("", "^WhisperEncoder/base/bf16/audio:30s$"):
        command = [bench, f"--device=emulated:{generation}", f"--benchmark_out={document}"]
        run(command + ([f"--benchmark_filter={expression}"] if expression else []))
        for row in json.loads(document.read_text())["benchmarks"]:
            ours = row["npubench"]
            if row["name"].startswith("Emulator/"):
                continue
            seconds = ours.get("samples", [])
            cycles = ours.get("cycles") or f"{sum(seconds):.12g}s"
            yield f"case {generation} {row['name']} {cycles} {ours.get('output_hash') or ours['status']}"


def main():
    programs = pathlib.Path(sys.argv[1])
    repository = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).parents[2]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        lines = list(designs(programs / "npubench", folder))
        lines += predictions(programs / "npubench", repository)
        for generation in GENERATIONS:
            lines += cases(programs / "bench", generation, folder)
    print("\n".join(lines))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main()
