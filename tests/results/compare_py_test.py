"""Runs Google Benchmark's compare.py on two documents: compare_py_test.py COMPARE_PY WRITE_SAMPLE_DOCUMENTS"""

import os
import re
import subprocess
import sys
import tempfile


def python_with_scipy():
    """compare.py imports scipy; any Python on this machine that has it will do."""
    for python in (sys.executable, "/usr/bin/python3", "python3"):
        try:
            if subprocess.run([python, "-c", "import numpy, scipy.stats"], capture_output=True).returncode == 0:
                return python
        except OSError:
            pass
    return None


def environment(folder, python):
    """Without scipy the two functions that compare.py takes from it are given in plain Python."""
    env = dict(os.environ)
    if python is None:
        os.makedirs(os.path.join(folder, "scipy"))
        with open(os.path.join(folder, "scipy", "__init__.py"), "w"):
            pass
        with open(os.path.join(folder, "scipy", "stats.py"), "w") as f:
            f.write("from math import exp, log\n"
                    "from numpy import array\n"
                    "def gmean(rows): return array([exp(sum(map(log, c)) / len(c)) for c in zip(*rows)])\n"
                    "def mannwhitneyu(*args, **kwargs): raise NotImplementedError\n")
        with open(os.path.join(folder, "numpy.py"), "w") as f:
            f.write("class array(list):\n"
                    "    def any(self): return any(iter(self))\n")
        env["PYTHONPATH"] = folder
    return env


def main(compare_py, write_sample_documents):
    with tempfile.TemporaryDirectory() as folder:
        before, after = (os.path.join(folder, name) for name in ("before.json", "after.json"))
        subprocess.run([write_sample_documents, before, after], check=True)
        python = python_with_scipy()
        print("scipy:", python or "none, its two functions are stood in for")
        result = subprocess.run([python or sys.executable, compare_py, "--no-color", "benchmarks", before, after],
                                env=environment(folder, python), capture_output=True, text=True)
        print(result.stdout, result.stderr)
        if result.returncode != 0:
            return "compare.py failed"
        rows = {line.split()[0]: line.split()[1:] for line in result.stdout.splitlines()
                if re.search(r"[+-]\d\.\d{4}", line)}
        # Rows that failed have a time of 0, as Google Benchmark's own, and no part in the geometric mean.
        if set(rows) != {"Both", "ThenWrong", "ThenRight", "Neither", "OVERALL_GEOMEAN"}:
            return f"compare.py compared {sorted(rows)}"
        if rows["ThenWrong"][2:4] != ["100", "0"]:
            return f"compare.py read {rows['ThenWrong']}"
        if rows["OVERALL_GEOMEAN"][0] != "+0.2247":  # of 100 and 100 before, 150 and 100 after
            return f"compare.py's mean is {rows['OVERALL_GEOMEAN']}"
        if rows["Both"] != ["+0.5000", "+0.0000", "100", "150", "10", "10"]:
            return f"compare.py read {rows['Both']}"
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
