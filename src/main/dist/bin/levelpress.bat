@echo off
rem Runs Levelpress with the Java of JAVA_HOME, else with that of the PATH; it must be 25 or later.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined LEVELPRESS_JAVA_HOME set "JAVA=%LEVELPRESS_JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true %LEVELPRESS_JAVA_OPTIONS% -cp "%~dp0..\lib\*" dev.levelpress.cli.Main %*
exit /b %ERRORLEVEL%
