@echo off
rem Starts Ke hoach Studio with a Java 21 or newer: the jre folder beside this file, JAVA_HOME, else the one on the PATH.
setlocal
set "HERE=%~dp0"
set "JAVA=javaw"
if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVA=%JAVA_HOME%\bin\javaw.exe"
if exist "%HERE%jre\bin\javaw.exe" set "JAVA=%HERE%jre\bin\javaw.exe"
for %%J in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
set "LANGUAGE=-nl vi"
echo %* | find "-nl" >nul && set "LANGUAGE="
start "" "%JAVA%" -Xmx1g -Dfile.encoding=UTF-8 -Dosgi.instance.area.default=@user.home/KeHoach -Dguice_custom_class_loading=CHILD -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -product vn.kehoach.app.product %LANGUAGE% %*
if errorlevel 1 echo Java 21 or newer is missing: install it and set JAVA_HOME.
