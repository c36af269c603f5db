# shellcheck shell=bash
# What a workbench needs of the machine; sourced by mvnw and by the start of the workbench. Needs say and fail.

readonly GTK_LIBRARY=libgtk-3.so.0
readonly GTK_PACKAGE=libgtk-3-0

has_gtk() {
	local caches
	caches=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null || true)
	[[ $caches == *"$GTK_LIBRARY"* ]]
}

# Installs packages as root on Debian; fails otherwise.
install_for_display() {
	[[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
	say "Đang cài gói $* (apt-get install $*) / installing $*"
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return
	apt-get update -qq >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

require_gtk() {
	has_gtk || install_for_display "$GTK_PACKAGE" || fail "Thiếu GTK 3; hãy chạy: apt-get install $GTK_PACKAGE / GTK 3 is missing: apt-get install $GTK_PACKAGE"
}

# Starts a virtual display for the tests of the workbench when there is none, for as long as this process lives.
require_virtual_display() {
	[[ -z ${DISPLAY:-} ]] || return 0
	if ! command -v Xvfb >/dev/null; then
		install_for_display xvfb || fail "Thiếu Xvfb (kiểm thử giao diện cần); hãy chạy: apt-get install xvfb $GTK_PACKAGE, hoặc bỏ qua bằng -Dui.tests.skip=true" \
			"/ the tests of the workbench need Xvfb: apt-get install xvfb, or leave them out with -Dui.tests.skip=true"
	fi
	local number_file
	number_file=$(mktemp)
	exec 8<>"$number_file"
	Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
	virtual_display=$!
	trap 'kill "$virtual_display" 2>/dev/null || true' EXIT
	local tries=0
	until [[ -s $number_file ]]; do
		kill -0 "$virtual_display" 2>/dev/null && ((tries++ < 100)) || fail "Không khởi động được Xvfb / Xvfb does not start"
		sleep 0.1
	done
	DISPLAY=:$(<"$number_file")
	export DISPLAY
	exec 8>&-
	rm -f "$number_file"
}
