#!/bin/sh
# The named queries over many filings in a store on disk: rows, and times of the first run and
# warm ones: the median of the last five, when the code has been compiled and what is held in memory is there.
# Usage: benchmarks/queries.sh [-f FILINGS] [-n RUNS] [-q QUERY] FOLDER_OR_NQUADS...
set -eu

usage() {
  echo "usage: $0 [-f FILINGS] [-n RUNS] [-q QUERY] FOLDER_OR_NQUADS..." >&2
  exit 2
}
root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
filings=1000
runs=15
query=
while getopts f:n:q: option; do
  case $option in
    f) filings=$OPTARG ;;
    n) runs=$OPTARG ;;
    q) query=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || usage
for number in "$filings" "$runs"; do
  case $number in '' | *[!0-9]* | 0) usage ;; esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM
case $1 in
  *.nq) cat -- "$@" >"$work/filings.nq" ;;
  *) "$root/stakegraph" convert -q -t nquads -o "$work/filings.nq" "$@" ;;
esac

(CDPATH='' cd -- "$root" && mvn -q -B -DskipTests -pl benchmarks -am package) >&2
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
"$java" -Xmx2g -cp "$root/benchmarks/target/classes:$root/benchmarks/target/lib/*" \
  org.stakegraph.benchmarks.QueryBenchmark "$work/filings.nq" "$work/store" "$filings" "$runs" ${query:+"$query"}
