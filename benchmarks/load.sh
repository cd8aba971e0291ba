#!/bin/sh
# Loading N-Quads into a new store against Jena's own bulk loaders, side by side in one run.
# Usage: benchmarks/load.sh [-n RUNS] [-q STATEMENTS] [-m HEAP] [-d DIRECTORY]
set -eu

usage() {
  echo "usage: $0 [-n RUNS] [-q STATEMENTS] [-m HEAP] [-d DIRECTORY]" >&2
  exit 2
}
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
runs=3
statements=1000000
heap=2g
directory=${TMPDIR:-/tmp}
while getopts n:q:m:d: option; do
  case $option in
    n) runs=$OPTARG ;;
    q) statements=$OPTARG ;;
    m) heap=$OPTARG ;;
    d) directory=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -eq 0 ] || usage
for number in "$runs" "$statements"; do
  case $number in '' | *[!0-9]* | 0*) usage ;; esac
done
(CDPATH='' cd -- "$root" && mvn -q -B -DskipTests -pl benchmarks -am package) >&2
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
path="$root/benchmarks/target/classes:$root/benchmarks/target/lib/*"

work=$(mktemp -d "$directory/load.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM
"$java" -cp "$path" org.stakegraph.benchmarks.InventedFilings "$work/data.nq" "$statements" 1

# Takes the wall time, the processor time and the peak of the heap of one load.
measure() {
  name=$1
  shift
  rm -rf "$work/store"
  sync
  "$java" -Xmx"$heap" -Xlog:disable -Xlog:gc:file="$work/gc" -cp "$path" \
    org.stakegraph.benchmarks.Timed "$work/$name" "$@" >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
  }
  # Lines of the log end in "before->after(total) time".
  sed -n 's/.* \([0-9]*\)M->[0-9]*M([0-9]*M).*/\1/p' "$work/gc" | sort -n | tail -n 1 >>"$work/$name.heap"
  du -sk "$work/store" | awk '{ print int($1 / 1024) }' >>"$work/$name.disk"
}

run=0
while [ "$run" -lt "$runs" ]; do
  measure ours org.stakegraph.benchmarks.StoreLoad "$work/data.nq" "$work/store"
  measure phased tdb2.tdbloader --loader=phased --loc "$work/store" "$work/data.nq"
  measure parallel tdb2.tdbloader --loader=parallel --loc "$work/store" "$work/data.nq"
  run=$((run + 1))
done

median() {
  sort -n "$1" | awk -v c="$2" '{ v[NR] = $c } END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}
"$java" -version 2>&1 | sed -n '2p'
printf '%s statements, heap of %s, medians of %s interleaved runs\n' "$statements" "$heap" "$runs"
for name in ours phased parallel; do
  sort -n "$work/$name" >"$work/sorted" && mv "$work/sorted" "$work/$name"
  awk '{ print $2 }' "$work/$name" >"$work/$name.cpu"
  echo "$name $(median "$work/$name" 1) $(median "$work/$name.cpu" 1) $(sort -n "$work/$name.heap" | tail -n 1) $(sort -n "$work/$name.disk" | tail -n 1)"
done | awk -v n="$statements" '
  { name[NR] = $1; s[NR] = $2; cpu[NR] = $3; heap[NR] = $4; disk[NR] = $5 }
  END {
    printf "%-22s %8s %12s %8s %14s %14s %10s\n", "loader", "s", "statements/s", "cpu s", "peak heap MB", "disk MB", "our rate"
    for (i = 1; i <= NR; i++)
      printf "%-22s %8.1f %12d %8.1f %14d %14d %10.2f\n", (i == 1 ? "store" : "tdbloader " name[i]), s[i], n / s[i], cpu[i], heap[i], disk[i], s[i] / s[1]
  }'
