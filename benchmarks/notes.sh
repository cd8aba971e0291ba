#!/bin/sh
# Reading one note: how long it takes and how that grows with the note's length.
# Usage: benchmarks/notes.sh [JMH OPTIONS]
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
(CDPATH='' cd -- "$root" && mvn -q -B -DskipTests -pl benchmarks -am package) >&2
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
result=$(mktemp)
trap 'rm -f "$result"' EXIT
"$java" -cp "$root/benchmarks/target/classes:$root/benchmarks/target/lib/*" org.openjdk.jmh.Main \
  NoteBenchmark -rf csv -rff "$result" "$@" >&2
# A line for each kind: median times by length, and the growth from 24,000 to 96,000 characters.
awk -F, '
  /p0\.50/ {
    gsub(/["\r]/, "")
    kind = $(NF - 1)
    if (!(kind in seen)) { seen[kind] = 1; order[++n] = kind }
    ms[kind, $NF] = $5
  }
  END {
    printf "%-14s %10s %10s %10s %10s %10s\n", "note, ms", "6,000", "12,000", "24,000", "96,000", "growth"
    for (i = 1; i <= n; i++) {
      k = order[i]
      growth = ms[k, 24000] > 0 ? sprintf("%.1f", ms[k, 96000] / ms[k, 24000]) : "-"
      printf "%-14s %10.3f %10.3f %10.3f %10.3f %10s\n", k, ms[k, 6000], ms[k, 12000], ms[k, 24000], ms[k, 96000], growth
    }
  }' "$result"
