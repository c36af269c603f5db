#!/usr/bin/env bash
# Builds the headless product for ./kehoach, quietly: progress on stderr, Maven's own log in target/kehoach/build.log.
#
#   build-product.sh [force]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
state=$root/target/kehoach
log=$state/build.log
modules=releng/vn.kehoach.target,releng/vn.kehoach.cli.product

say() {
	printf '%s\n' "$*" >&2
}

fail() {
	say "$@"
	exit 2
}

# Tells what Maven is doing, from its log, until process $1 ends: a line for each module, and a sign of life in between.
show_progress() {
	local pid=$1 shown=0 silent=0 started=$SECONDS line fetched
	while kill -0 "$pid" 2>/dev/null; do
		sleep 0.5
		silent=$((silent + 1))
		while IFS= read -r line; do
			shown=$((shown + 1)) silent=0
			[[ $line =~ Building\ (.*)\ 1\.0\.0-SNAPSHOT\ +(\[.*\]) ]] && say "  ${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
		done < <(grep -E '^\[INFO\] Building .* \[[0-9]+/[0-9]+\]$' "$log" 2>/dev/null | tail -n "+$((shown + 1))")
		if ((silent >= 20)); then
			silent=0
			fetched=$(grep -c '^\[INFO\] Downloaded' "$log" || true)
			if ((fetched > 0)); then
				say "  … $((SECONDS - started)) giây, đã tải $fetched tệp / $fetched files fetched"
			else
				say "  … $((SECONDS - started)) giây"
			fi
		fi
	done
}

run_maven() {
	MAVEN_TRANSFERS=yes "$root/mvnw" -B -T 2 package -pl "$modules" -am -DskipTests -Dgates.skip=true -Dwarnings.are=warn >"$log" 2>"$state/mvnw.err" &
	local pid=$!
	trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
	show_progress "$pid"
	trap - INT TERM
	wait "$pid"
}

explain_failure() {
	cat "$state/mvnw.err" >&2
	grep -m 3 '^\[ERROR\]' "$log" >&2 || true
	fail "Không dựng được chương trình, xem $log / the build failed, see that file"
}

{ mkdir -p "$state" && : >"$state/.writable"; } 2>/dev/null || fail "Không ghi được vào $state / cannot write to $state"
rm -f "$state/.writable"
exec 9>"$state/lock"
if ! flock -n 9; then
	say "Một tiến trình khác đang dựng chương trình, xin chờ / another process is building, waiting"
	flock 9
	# the other process has just done it
	[[ -n ${1:-} || ! -e $state/current ]] || exit 0
fi
say "Đang dựng chương trình (lần đầu mất vài phút) / building the program (the first time takes a few minutes)"
touch "$state/started"
run_maven || explain_failure
say "  Đang chuẩn bị khởi động nhanh / preparing the quick start"
# shellcheck source=/dev/null
source "$root/.mvn/jdk.sh"
"$here/prepare-start.sh" "$(find_jdk)" "$state/started" >>"$log" 2>&1 || explain_failure
say "Xong / done"
