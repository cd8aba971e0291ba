#!/bin/sh
# Whole-process times of one conversion against the bare JVM, in one interleaved run.
# Usage: benchmarks/startup.sh [-n RUNS] [FILE]
set -eu

usage() {
  echo "usage: $0 [-n RUNS] [FILE]" >&2
  exit 2
}
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
runs=11
while getopts n: option; do
  case $option in
    n) runs=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -le 1 ] || usage
case $runs in '' | *[!0-9]* | 0) usage ;; esac
file=${1:-$root/../shared/filings/dev/424B3-Internap-2001.txt}
[ -r "$file" ] || {
  echo "$0: cannot read $file; name a filing" >&2
  exit 2
}
stakegraph=$root/stakegraph
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi

# Nanoseconds since some point in the past.
case $(date +%s%N) in
  *N*)
    if command -v perl >/dev/null 2>&1; then
      now() { perl -MTime::HiRes=time -e 'printf "%.0f\n", time * 1e9'; }
    elif command -v python3 >/dev/null 2>&1; then
      now() { python3 -c 'import time; print(time.time_ns())'; }
    else
      echo "$0: needs a date with %N, perl or python3 to measure time" >&2
      exit 2
    fi
    ;;
  *) now() { date +%s%N; } ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

measure() {
  name=$1
  shift
  begin=$(now)
  "$@" >/dev/null 2>&1 || {
    echo "$0: failed: $*" >&2
    exit 1
  }
  end=$(now)
  echo $(((end - begin) / 1000)) >>"$work/$name"
}

median() {
  sort -n "$1" | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}

# Builds, makes the archive and warms the file cache before the first measurement.
"$stakegraph" convert "$file" >/dev/null 2>&1 || {
  echo "$0: failed: $stakegraph convert $file" >&2
  exit 1
}

run=0
while [ "$run" -lt "$runs" ]; do
  measure java "$java" -version
  measure version "$stakegraph" --version
  measure convert "$stakegraph" convert "$file"
  run=$((run + 1))
done

STAKEGRAPH_OPTS="${STAKEGRAPH_OPTS:-} -Xlog:class+load:file=$work/classes" \
  "$stakegraph" convert "$file" >/dev/null 2>&1
jena=$(grep -c 'org\.apache\.jena\.' "$work/classes" || true)
loaded=$(grep -c 'source:' "$work/classes" || true)
shared=$(grep -c 'source: shared objects file' "$work/classes" || true)

java_us=$(median "$work/java")
version_us=$(median "$work/version")
convert_us=$(median "$work/convert")
"$java" -version 2>&1 | sed -n '2p'
printf '%s, %s bytes, medians of %s interleaved runs\n' "$file" "$(wc -c <"$file" | tr -d ' ')" "$runs"
awk -v j="$java_us" -v v="$version_us" -v c="$convert_us" 'BEGIN {
  printf "%-24s %8s %16s %14s\n", "", "ms", "x java -version", "x --version"
  printf "%-24s %8.1f %16.2f %14s\n", "java -version", j / 1000, 1, ""
  printf "%-24s %8.1f %16.2f %14.2f\n", "stakegraph --version", v / 1000, v / j, 1
  printf "%-24s %8.1f %16.2f %14.2f\n", "stakegraph convert", c / 1000, c / j, c / v
}'
printf 'classes loaded by convert: %s, of them %s from archives, %s of Jena\n' "$loaded" "$shared" "$jena"
