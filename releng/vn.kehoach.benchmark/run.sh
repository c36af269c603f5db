#!/usr/bin/env bash
# Prints the figures of DESIGN section 10: warm times inside the process (JMH), keys in the workbench, then whole-process times and memory
# against the budgets and against pandoc and LibreOffice, side by side.
#
#   run.sh             everything
#   run.sh processes   whole processes only
#
# Needs `time`, and for the comparison `pandoc` and `soffice` (Debian: time pandoc libreoffice-writer-nogui).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
runs=${RUNS:-7}
cd "$root"

if [[ ${1:-} != processes ]]; then
	./mvnw -B -q -Pbenchmark -DskipTests -Dgates.skip=true verify
	cat "$here/target/jmh.txt"
	# keys and the structure page in the workbench: the UI thread's time after each key, budget 100 ms
	./mvnw -B verify -Dgates.skip=true -Dtest='TypingBenchmark,StructureBenchmark' \
		-pl releng/vn.kehoach.target,features/vn.kehoach.core.feature,features/vn.kehoach.studio.feature,tests/vn.kehoach.ui.tests -am | grep -E '^(typing in|structure page)'
fi

command -v /usr/bin/time >/dev/null || { echo "run.sh: cần lệnh time / needs: apt-get install time" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java_home=$(cat "$root/target/kehoach/$(cat "$root/target/kehoach/current")/java.home")
"$java_home/bin/java" "$here/src/vn/kehoach/benchmark/ReferenceText.java" samples/van-son "$work" 1 10 100

# measure LABEL COMMAND...: median of wall seconds and of peak memory over the runs; the first run is not counted
measure() {
	local label=$1 run
	shift
	: >"$work/figures"
	for ((run = 0; run <= runs; run++)); do
		rm -rf "$work/out"
		/usr/bin/time -q -f '%e %M' -o "$work/figure" "$@" >/dev/null 2>&1 || true
		((run == 0)) || tail -n 1 "$work/figure" >>"$work/figures"
	done
	printf '%-52s %8.2f s %8.0f MB\n' "$label" "$(median 1)" "$(awk -v kb="$(median 2)" 'BEGIN { print kb / 1024 }')"
}

median() {
	cut -d ' ' -f "$1" "$work/figures" | sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

printf 'Whole processes, median of %s runs after one that is not counted; %s, %s cores\n' "$runs" \
	"$("$java_home/bin/java" -version 2>&1 | head -n 1)" "$(nproc)"
./kehoach check "$work/1" >/dev/null 2>&1 || true
for factor in 1 10 100; do
	[[ $factor != 100 ]] || runs=1
	project=$work/$factor
	measure "kehoach check, $factor x" ./kehoach check "$project"
	measure "kehoach build txt,html,docx,pdf, $factor x" ./kehoach build "$project" -o "$work/out"
	measure "kehoach build docx,pdf, $factor x" ./kehoach build "$project" -o "$work/out" --formats docx,pdf
	if command -v pandoc >/dev/null && command -v soffice >/dev/null; then
		./kehoach build "$project" -o "$work/print$factor" --formats txt,docx >/dev/null 2>&1
		text=$(ls "$work/print$factor"/*.txt) document=$(ls "$work/print$factor"/*.docx)
		sed 's/$/\n/' "$text" >"$work/text.md"
		measure "pandoc text -> docx, $factor x" pandoc -f markdown "$work/text.md" -o "$work/pandoc.docx"
		measure "LibreOffice docx -> pdf, $factor x" soffice --headless --convert-to pdf --outdir "$work/out" "$document"
	fi
done
