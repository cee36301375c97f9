@echo off
rem Starts Emic: without a command the workbench, with one (import, stats, codings, check, --help, --version)
rem the command line. The workbench takes -data FOLDER (the workspace; emic-workspace in your home otherwise).
rem To restart, it runs the script that emic.script names when it has ended.
rem Names of folders may have exclamation marks, so variables in them are put in only where a loop needs it.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "JAVA="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA call :consider "%HERE%jre"
if not defined JAVA for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks") do (
	if exist "%%~P" for /d %%D in ("%%~P\*") do if not defined JAVA call :consider "%%~D"
)
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%K in ("%%~dp$PATH:J..") do call :consider "%%~fK"
if not defined JAVA (
	echo emic: a JDK 21 or newer is needed, and none was found in JAVA_HOME, in the usual folders or on PATH. 1>&2
	echo Install one ^(https://adoptium.net^) or set JAVA_HOME to it. 1>&2
	exit /b 2
)
set "FIRST=%~1"
if not defined FIRST goto workbench
if "%FIRST:~0,2%"=="--" goto commandline
if "%FIRST:~0,2%"=="-h" goto commandline
if "%FIRST:~0,1%"=="-" goto workbench

:commandline
setlocal EnableDelayedExpansion
set "CP="
for %%B in (org.emic.cli org.emic.exchange org.emic.core org.emic.model org.eclipse.emf.ecore org.eclipse.emf.common com.google.gson org.apache.commons.commons-csv org.apache.commons.commons-io org.apache.commons.commons-codec org.eclipse.jgit com.googlecode.javaewah.JavaEWAH slf4j.api slf4j.simple) do (
	for %%F in ("%HERE%plugins\%%B_*.jar") do set "CP=!CP!%%~fF;"
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 "-Demic.command=%HERE%emic.cmd" -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "%CP%" org.emic.cli.Main %*
exit /b %ERRORLEVEL%

:workbench
for %%F in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fF"
start "Emic" "%JAVA:java.exe=javaw.exe%" --enable-native-access=ALL-UNNAMED "-Demic.script=%HERE%emic.cmd" -jar "%LAUNCHER%" -name Emic %*
exit /b 0

:consider
rem Takes the Java in the folder %1 if it is 21 or newer.
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION="
if exist "%~1\release" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('""%~1\bin\java.exe" -version 2>&1 | findstr /i version"') do set "VERSION=%%~V"
for /f "delims=.-+" %%M in ("%VERSION%") do set "VERSION=%%M"
if defined VERSION if %VERSION% GEQ 21 set "JAVA=%~1\bin\java.exe"
exit /b 0
