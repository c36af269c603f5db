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

# shellcheck source=/dev/null
source "$root/.mvn/progress.sh"

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
run_maven "$modules" || explain_failure
say "  Đang chuẩn bị khởi động nhanh / preparing the quick start"
# shellcheck source=/dev/null
source "$root/.mvn/jdk.sh"
"$here/prepare-start.sh" "$(find_jdk)" "$state/started" >>"$log" 2>&1 || explain_failure
say "Xong / done"
