#!/usr/bin/env python3
"""What the emulated NPU says of everything that has a name: a line each, so that a change of structure can be compared
with the tree before it.

usage: oracle.py <folder of bench and npubench> [--repository=FOLDER] [--expected=FILE]

With --expected nothing is printed but the lines that differ from the file's, and the exit code is 1 where any does.

  design <generation> <design> <SHA-256 of the text that `emit --all` writes, without its head of comments>
  predict <a line of the table of `predict docs/calibration.csv --errors`>
  case <generation> <name> <cycles of the array> <hash of the output>

The cases are those of the default suite that run on an NPU, and Whisper's encoder for 30 s of a sound that is made
here. Standard library only.
"""
import argparse
import difflib
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import wave

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


def write_sound(path):
    """30 s of a triangle wave that rises from 1/64 to 1/4 of the sampling rate, in whole numbers."""
    phase, samples = 0, []
    for i in range(30 * 16000):
        phase = (phase + 1024 + i * 15360 // (30 * 16000)) % 65536
        samples.append((abs(phase - 32768) - 16384) // 2)
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16000)
        sound.writeframes(b"".join(sample.to_bytes(2, "little", signed=True) for sample in samples))


def cases(bench, generation, folder):
    document, sound = folder / "document.json", folder / "sound.wav"
    write_sound(sound)
    # With --audio only the encoder is run.
    for flags in ([], [f"--audio={sound}"]):
        run([bench, f"--device=emulated:{generation}", f"--benchmark_out={document}"] + flags)
        for row in json.loads(document.read_text())["benchmarks"]:
            ours = row["npubench"]
            if row["name"].startswith("Emulator/"):
                continue
            seconds = ours.get("samples", [])
            cycles = ours.get("cycles") or f"{sum(seconds):.12g}s"
            yield f"case {generation} {row['name']} {cycles} {ours.get('output_hash') or ours['status']}"


def everything(programs, repository):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        yield from designs(programs / "npubench", folder)
        yield from predictions(programs / "npubench", repository)
        for generation in GENERATIONS:
            yield from cases(programs / "bench", generation, folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--repository", type=pathlib.Path, default=pathlib.Path(__file__).parents[2])
    parser.add_argument("--expected", type=pathlib.Path)
    options = parser.parse_args()
    lines = list(everything(options.programs, options.repository))
    if not options.expected:
        print("\n".join(lines))
        return 0
    expected = options.expected.read_text().splitlines()
    difference = list(difflib.unified_diff(expected, lines, "expected", "is", lineterm="", n=0))
    print("\n".join(difference) if difference else f"{len(lines)} lines as expected")
    return 1 if difference else 0


if __name__ == "__main__":
    sys.exit(main())
