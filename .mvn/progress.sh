# shellcheck shell=bash
# Building a product quietly, with a sign of life; sourced by the scripts that build one on first use. They set root, state, log.

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

# Builds the modules $1 and what they need.
run_maven() {
	MAVEN_TRANSFERS=yes "$root/mvnw" -B -T 2 package -pl "$1" -am -DskipTests -Dgates.skip=true -Dwarnings.are=warn >"$log" 2>"$state/mvnw.err" &
	local pid=$!
	trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
	show_progress "$pid"
	trap - INT TERM
	wait "$pid"
}

explain_failure() {
	cat "$state/mvnw.err" >&2
	grep '^\[ERROR\]' "$log" | grep -v "does not match a valid id pattern" | head -n 3 >&2 || true
	fail "Không dựng được chương trình, xem $log / the build failed, see that file"
}
