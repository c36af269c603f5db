# shellcheck shell=bash
# Finding a JDK; sourced by mvnw and by the start of the product.

readonly JDK_MINIMUM=21

# Major version of the JDK in $1, or nothing when it is no full JDK.
jdk_version() {
	[[ -x $1/bin/javac && -x $1/bin/java ]] || return 0
	local release=
	[[ -r $1/release ]] && release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
	[[ -n $release ]] || release=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
	printf '%s' "$release"
}

jdk_candidates() {
	[[ -n ${JAVA_HOME:-} ]] && printf '%s\n' "$JAVA_HOME"
	local javac
	javac=$(command -v javac || true)
	[[ -n $javac ]] && (cd "$(dirname "$(readlink -f "$javac")")/.." && pwd -P)
	shopt -s nullglob
	printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* \
		/usr/local/openjdk* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# JAVA_HOME or the JDK on the PATH when it is new enough, else the newest JDK found.
find_jdk() {
	local candidate version best='' best_version=0
	while IFS= read -r candidate; do
		version=$(jdk_version "$candidate")
		[[ -n $version ]] || continue
		if ((version >= JDK_MINIMUM)); then
			if [[ $candidate == "${JAVA_HOME:-}" ]]; then
				printf '%s' "$candidate"
				return 0
			fi
			((version > best_version)) && best=$candidate best_version=$version
		fi
	done < <(jdk_candidates)
	printf '%s' "$best"
}
