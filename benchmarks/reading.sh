#!/bin/sh
# Reading a filing against jsoup's bare parse of it, in one run, for each file.
# Usage: benchmarks/reading.sh FILE... [-- JMH OPTIONS]
set -eu
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
files=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  [ -r "$1" ] || {
    echo "$0: cannot read $1" >&2
    exit 2
  }
  case $1 in *,*) echo "$0: no comma in a file's name, please: $1" >&2 && exit 2 ;; esac
  files=$files${files:+,}$(CDPATH='' cd -P -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
  shift
done
[ -n "$files" ] || {
  echo "usage: $0 FILE... [-- JMH OPTIONS]" >&2
  exit 2
}
[ $# -eq 0 ] || shift
(CDPATH='' cd -- "$root" && mvn -q -B -DskipTests -pl benchmarks -am package) >&2
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
result=$(mktemp)
trap 'rm -f "$result"' EXIT
"$java" -cp "$root/benchmarks/target/classes:$root/benchmarks/target/lib/*" org.openjdk.jmh.Main \
  ReadingBenchmark -p file="$files" -rf csv -rff "$result" "$@" >&2
# A line for each file: times and their ratio.
awk -F, '
  NR > 1 {
    gsub(/"/, "")
    name = $NF
    sub(/.*\//, "", name)
    if ($1 ~ /jsoupAlone/) jsoup[name] = $5
    else { read[name] = $5; order[++n] = name }
  }
  END {
    printf "%-45s %12s %12s %8s\n", "file", "jsoup ms", "reading ms", "ratio"
    for (i = 1; i <= n; i++) {
      f = order[i]
      printf "%-45s %12.2f %12.2f %8.2f\n", f, jsoup[f], read[f], read[f] / jsoup[f]
    }
  }' "$result"
