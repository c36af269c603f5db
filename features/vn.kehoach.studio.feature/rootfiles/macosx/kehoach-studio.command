#!/bin/sh
# Starts Kế hoạch Studio with a Java 21 or newer: JAVA_HOME's, else the one on the PATH.
#   kehoach-studio [-data FOLDER] [-nl vi|en]
here=$(cd "$(dirname "$0")" && pwd -P)
java=java
[ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ] && java=$JAVA_HOME/bin/java
[ -x "$here/jre/bin/java" ] && java=$here/jre/bin/java
if ! "$java" -version >/dev/null 2>&1; then
	echo "Thiếu Java 21 trở lên; hãy cài đặt rồi đặt JAVA_HOME / Java 21 or newer is missing: install it and set JAVA_HOME" >&2
	exit 2
fi
# Vietnamese, whatever the machine speaks, unless another language is asked for
case " $* " in
*" -nl "*) ;;
*) set -- -nl vi "$@" ;;
esac
set -- -jar "$(ls "$here"/plugins/org.eclipse.equinox.launcher_*.jar | head -n 1)" -product vn.kehoach.app.product "$@"
"$java" --sun-misc-unsafe-memory-access=allow -version >/dev/null 2>&1 && set -- --sun-misc-unsafe-memory-access=allow "$@"
# headless: pages of the preview are drawn into memory with AWT, whose own windows would wait for SWT's for ever
# shellcheck disable=SC2086
exec "$java" -XstartOnFirstThread -Djava.awt.headless=true -Xdock:name="Kế hoạch" -Xmx1g -Dfile.encoding=UTF-8 -Dosgi.instance.area.default=@user.home/KeHoach -Dguice_custom_class_loading=CHILD \
	-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
	--enable-native-access=ALL-UNNAMED ${KEHOACH_JAVA_OPTIONS:-} "$@"
