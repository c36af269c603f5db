#!/usr/bin/env bash
# ./kehoach studio: the workbench. Builds it on first use and when its sources are newer.
#
#   start-studio.sh [-data FOLDER] [-nl vi|en] [OPTION OF THE WORKBENCH]...
#   KEHOACH_NO_BUILD      set: run what was built last, whatever the sources say
#   KEHOACH_JAVA_OPTIONS  further options for the JVM
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
state=$root/target/kehoach
log=$state/build-studio.log
stamp=$state/studio.stamp
product=$here/target/products/vn.kehoach.studio.product/linux/gtk/x86_64
modules=releng/vn.kehoach.target,features/vn.kehoach.core.feature,features/vn.kehoach.studio.feature,releng/vn.kehoach.studio.product
# shellcheck source=/dev/null
source "$root/.mvn/progress.sh"
# shellcheck source=/dev/null
source "$root/.mvn/display.sh"

sources_changed() {
	[[ -n $(find "$root/bundles" "$root/features" "$root/releng/vn.kehoach.studio.product" "$root/releng/vn.kehoach.target" "$root/pom.xml" \
		\( -name target -o -name src-gen -o -name bin \) -prune -o -newer "$stamp" \( -type f -o -path '*/src/*' \) -print -quit) ]]
}

is_ready() {
	[[ -d $product/plugins && -e $stamp ]] || return 1
	[[ -n ${KEHOACH_NO_BUILD:-} ]] || ! sources_changed
}

build() {
	mkdir -p "$state" 2>/dev/null || fail "Không ghi được vào $state / cannot write to $state"
	say "Đang dựng Kế hoạch Studio (lần đầu mất vài phút) / building the workbench (the first time takes a few minutes)"
	touch "$stamp.new"
	run_maven "$modules" || explain_failure
	mv "$stamp.new" "$stamp"
	say "Xong / done"
}

[[ $(uname -s) == Linux ]] || fail "Từ mã nguồn, Studio chỉ chạy trên Linux; trên máy khác dùng bản dựng sẵn / from the sources the workbench starts on Linux only"
require_gtk
[[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || fail "Không có màn hình (DISPLAY trống) / there is no display"
is_ready || build
# shellcheck source=/dev/null
source "$root/.mvn/jdk.sh"
JAVA_HOME=$(find_jdk) exec "$product/kehoach-studio" "$@"
