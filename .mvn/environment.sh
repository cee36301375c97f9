# What mvnw and emic both need: a JDK, and on Linux GTK and a display. Sourced, POSIX sh.

emic_java_wanted=21

emic_say() {
	echo "${0##*/}: $*" >&2
}

# The feature release of the JDK in folder $1 (21 for 21.0.4), or nothing if it is no JDK.
emic_java_release() {
	[ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
	emic_v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
	[ -n "$emic_v" ] || emic_v=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
	[ -n "$emic_v" ] && echo "$emic_v"
}

emic_new_enough() {
	emic_r=$(emic_java_release "$1") && [ "$emic_r" -ge "$emic_java_wanted" ]
}

# Sets and exports JAVA_HOME: JAVA_HOME itself, then the newest of the system's JVM folders, then PATH.
emic_find_jdk() {
	if [ -n "$JAVA_HOME" ] && emic_new_enough "$JAVA_HOME"; then
		export JAVA_HOME
		return 0
	fi
	emic_seen=$JAVA_HOME
	emic_best= emic_best_release=0
	for emic_d in /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
			"$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
			"$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
	do
		[ -d "$emic_d" ] || continue
		emic_r=$(emic_java_release "$emic_d") || continue
		emic_seen="$emic_seen $emic_d ($emic_r)"
		if [ "$emic_r" -ge "$emic_java_wanted" ] && [ "$emic_r" -gt "$emic_best_release" ]; then
			emic_best=$emic_d emic_best_release=$emic_r
		fi
	done
	if [ -z "$emic_best" ] && emic_j=$(command -v javac); then
		emic_d=$(cd "$(dirname "$(readlink -f "$emic_j" 2>/dev/null || echo "$emic_j")")/.." && pwd)
		emic_new_enough "$emic_d" && emic_best=$emic_d
	fi
	if [ -z "$emic_best" ]; then
		emic_say "a JDK $emic_java_wanted or newer is needed, and none was found in JAVA_HOME, in the system's JVM" \
			"folders or on PATH. Seen: ${emic_seen:-none}. Install one (https://adoptium.net) or set JAVA_HOME to it."
		return 1
	fi
	JAVA_HOME=$emic_best
	export JAVA_HOME
}

emic_on_linux() {
	[ "$(uname -s)" = Linux ]
}

emic_has_library() {
	{ ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1" && return 0
	ls /usr/lib/"$1"* /usr/lib64/"$1"* /usr/lib/*/"$1"* >/dev/null 2>&1
}

# Linux: what a workbench needs and the machine lacks is installed (Debian or Ubuntu, as root) or named.
# With the argument "virtual", a virtual display too.
emic_need_desktop() {
	emic_on_linux || return 0
	emic_missing=
	emic_has_library libgtk-3.so.0 || emic_missing="$emic_missing libgtk-3-0"
	if [ "$1" = virtual ]; then
		command -v Xvfb >/dev/null || emic_missing="$emic_missing xvfb"
		command -v openbox >/dev/null || emic_missing="$emic_missing openbox"
		[ -n "$(find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name '*.ttf' 2>/dev/null | head -n 1)" ] \
			|| emic_missing="$emic_missing fonts-dejavu"
	fi
	[ -n "$emic_missing" ] || return 0
	emic_line="apt-get update && apt-get install -y --no-install-recommends$emic_missing"
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		emic_say "installing$emic_missing"
		( export DEBIAN_FRONTEND=noninteractive; eval "$emic_line" ) >&2 && return 0
		emic_say "that failed; the line was: $emic_line"
		return 1
	fi
	if command -v apt-get >/dev/null; then
		emic_say "missing:$emic_missing. Install with: sudo sh -c '$emic_line'"
	else
		emic_say "missing (Debian's names):$emic_missing. Install them with the system's package manager."
	fi
	# A window manager only matters for focus: everything else works without.
	[ "$emic_missing" = " openbox" ]
}

# Starts a virtual display of its own and exports DISPLAY; emic_stop_display ends it.
emic_start_display() {
	emic_need_desktop virtual || return 1
	emic_display_dir=$(mktemp -d) || return 1
	Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$emic_display_dir/number" >/dev/null 2>&1 &
	emic_xvfb=$!
	emic_n=0
	while [ ! -s "$emic_display_dir/number" ]; do
		emic_n=$((emic_n + 1))
		if [ $emic_n -gt 100 ] || ! kill -0 $emic_xvfb 2>/dev/null; then
			emic_say "the virtual display (Xvfb) did not start"
			emic_stop_display
			return 1
		fi
		sleep 0.1
	done
	DISPLAY=:$(cat "$emic_display_dir/number")
	export DISPLAY
	if command -v openbox >/dev/null; then
		openbox >/dev/null 2>&1 &
		emic_wm=$!
	fi
}

emic_stop_display() {
	[ -z "$emic_wm" ] || kill "$emic_wm" 2>/dev/null
	[ -z "$emic_xvfb" ] || kill "$emic_xvfb" 2>/dev/null
	[ -z "$emic_display_dir" ] || rm -rf "$emic_display_dir"
	emic_wm= emic_xvfb= emic_display_dir=
}
