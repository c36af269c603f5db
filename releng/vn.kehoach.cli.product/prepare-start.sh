#!/usr/bin/env bash
# Makes target/kehoach/start-N from the built product: a copy of its bundles for plain Java, and the JDK's start-up cache for them.
# Called by the build and by ./kehoach. The folder appears whole or not at all; without the cache the product still starts.
#
#   prepare-start.sh JAVA_HOME [STAMP]   STAMP: a file as old as the sources that were built (default: the product's own)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
product=$here/target/products/vn.kehoach.cli.product/linux/gtk/x86_64
state=$root/target/kehoach
java_home=$1
stamp=${2:-$product/artifacts.xml}
# shellcheck source=/dev/null
source "$root/.mvn/jdk.sh"
# shellcheck source=/dev/null
source "$here/java-options.sh"

# Runs the product once, so that the cache knows the classes. $1: option that writes the cache; $2: class path; then what to run.
train() {
	local option=$1 class_path=$2
	shift 2
	(cd "$root" && LC_ALL=C.UTF-8 "$java_home/bin/java" "${java_options[@]}" "$option" -cp "$class_path" "$@") >>"$state/training.log" 2>&1 || true
}

# Writes the options of the product and its start-up cache. $1: class path; $2: ending of the files' names; then what to run for the cache.
prepare() {
	local class_path=$1 ending=$2 version cache_option
	shift 2
	version=$(jdk_version "$java_home")
	set_java_options "$version"
	if ((version >= 25)); then
		train "-XX:AOTCacheOutput=$folder/cache.new" "$class_path" "$@"
		cache_option=-XX:AOTCache
	else
		train "-XX:ArchiveClassesAtExit=$folder/cache.new" "$class_path" "$@"
		cache_option=-XX:SharedArchiveFile
	fi
	rm -f "$folder"/cache.new.config
	if [[ -s $folder/cache.new ]]; then
		mv "$folder/cache.new" "$folder/cache$ending"
		java_options+=("$cache_option=$folder/cache$ending")
	fi
	write_arguments "$class_path" >"$folder/java.arguments$ending"
}

write_arguments() {
	local option
	for option in "${java_options[@]}" -cp "$1"; do
		printf '"%s"\n' "${option//\\/\\\\}"
	done
}

mkdir -p "$state"
folder=$(mktemp -d "$state/start-XXXXXX")
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
class_path=$("$java_home/bin/java" -Xshare:auto "$here/src/RunCopy.java" "$product" "$folder/bundles")
if (($(jdk_version "$java_home") >= 25)); then
	"$java_home/bin/java" -Xshare:auto "$here/src/NewerClasses.java" "$folder/bundles"
fi
: >"$state/training.log"
mkdir "$folder/training"
prepare "$class_path" "" vn.kehoach.cli.start.TrainingRun "$folder/training" samples "$here/training"
rm -rf "$folder/training"
# the command of every day starts with what it needs itself, a tenth sooner
prepare "$class_path" .check vn.kehoach.cli.Main check "$root"/samples/*/ "$here"/training/*/
printf '%s' "$root" >"$folder/root"
printf '%s' "$java_home" >"$folder/java.home"
cp "$java_home/release" "$folder/java.release"
touch -r "$stamp" "$folder/stamp"

previous=$(cat "$state/current" 2>/dev/null || true)
printf '%s' "${folder##*/}" >"$state/current.new"
mv -f "$state/current.new" "$state/current"
trap - EXIT
# a process that is running may still read the previous one
for old in "$state"/start-*; do
	[[ $old == "$folder" || $old == "$state/$previous" ]] || rm -rf "$old"
done
