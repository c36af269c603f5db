# shellcheck shell=bash disable=SC2034
# Options of the JVM that runs the product; sourced by ./kehoach and by the training run of its start-up cache.
# The cache is only accepted by a JVM with the same ones.

# Sets java_options for a JDK of major version $1.
set_java_options() {
	# A young generation of 40 MB saves a third of the memory of a large document and costs no time; compiling what runs six times as
	# often as usual saves a tenth of the processor time of a short run. Calling constructors by reflection without making a method handle
	# for each, and mapping the cache where it was made for, saves another tenth.
	java_options=(
		-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxNewSize=40m -XX:CompileThresholdScaling=6 -Xlog:disable
		-XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
		-Djdk.reflect.useNativeAccessorOnly=true
		-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dstdin.encoding=UTF-8
		-Djava.awt.headless=true
		-Dguice_custom_class_loading=CHILD
		-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory
		--enable-native-access=ALL-UNNAMED
	)
	if (($1 >= 23)); then
		java_options+=(--sun-misc-unsafe-memory-access=allow)
	fi
}
