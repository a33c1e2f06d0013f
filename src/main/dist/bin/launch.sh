# shellcheck shell=bash
# How Levelpress is started, for the launcher of the distribution and that of the repository: `java=$(find_java)`, then
# launch CLASSPATH AOT_CACHE ARGUMENTS.
needed=25

major() { # the major version of the Java at $1; nothing when it is none
  local version=""
  if [ -f "$1/release" ]; then # much quicker than asking it
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\)$/\1/p')
  fi
  echo "$version"
}

find_java() {
  local candidate version
  for candidate in "${LEVELPRESS_JAVA_HOME:-}" "${JAVA_HOME:-}" "${JDK_HOME:-}" ${JAVA_HOME_25_X64:-} \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    "${HOME:-}"/.m2/jdks/* "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/ /usr/local/opt/openjdk*/; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/java" ] || continue
    version=$(major "$candidate")
    if [ "${version:-0}" -ge "$needed" ]; then
      echo "$candidate/bin/java"
      return
    fi
  done
  if candidate=$(command -v java); then
    version=$(major "$(dirname "$(dirname "$(readlink -f "$candidate")")")")
    [ "${version:-0}" -ge "$needed" ] && echo "$candidate" && return
  fi
  echo "levelpress: needs Java $needed or later and found none; install one (https://adoptium.net) or set JAVA_HOME to it" >&2
  return 2
}

options=(-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true)

# rehearse CLASSPATH AOT_CACHE: writes down the classes of a first run, so that later ones start faster (JEP 514). A
# cache that is not of exactly this Java and these jars is left aside by the JVM, and all goes without it. Without the
# optimising compiler: what it would note down has the next start compile at once what is not needed yet.
rehearse() {
  # shellcheck disable=SC2154
  "$java" "${options[@]}" -XX:TieredStopAtLevel=1 -cp "$1" "-XX:AOTCacheOutput=$2.new" dev.levelpress.cli.Rehearsal \
    && mv -f "$2.new" "$2"
}

launch() {
  local classes=$1 seen=$2
  shift 2
  # Commands that end in a moment do not repay the optimising compiler, and what they read stays until the end.
  case "${1:-}" in
    check | list | explain | templates | config) options+=(-XX:TieredStopAtLevel=1 -XX:MaxTenuringThreshold=1) ;;
  esac
  if [ -f "$seen" ]; then
    options+=("-XX:AOTCache=$seen" -Xlog:aot=off -Xlog:cds=off)
  fi
  # shellcheck disable=SC2086,SC2154
  exec "$java" "${options[@]}" -cp "$classes" ${LEVELPRESS_JAVA_OPTIONS:-} dev.levelpress.cli.Main "$@"
}
