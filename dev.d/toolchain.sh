# What must be on the machine. Every tool has three functions: has_X, why_X (one clause), and package_X (for apt-get).

# Chosen once: JAVA_HOME wins over PATH, as it does for Maven.
JAVA=java JAVAC=javac
if [[ -n ${JAVA_HOME:-} ]]; then JAVA=$JAVA_HOME/bin/java JAVAC=$JAVA_HOME/bin/javac; fi

APT_LOG=${TMPDIR:-/tmp}/oas-apt.log

may_install() { [[ -z ${OAS_NO_INSTALL:-} && $(id -u) = 0 ]] && command -v apt-get >/dev/null; }

# need TOOLS...: returns when all of them are there. As root on Debian or Ubuntu it installs the missing ones, and says so first.
need() {
  local tool missing=() packages=()
  for tool in "$@"; do "has_$tool" || missing+=("$tool"); done
  ((${#missing[@]})) || return 0
  if may_install; then
    for tool in "${missing[@]}"; do "apt_mends_$tool" && packages+=($("package_$tool")); done
    ((${#packages[@]})) && install_packages
  fi
  local left=() apt=() elsewhere=()
  for tool in "${missing[@]}"; do
    "has_$tool" && continue
    left+=("$(sentence "$("why_$tool")")")
    if "apt_mends_$tool"; then apt+=($("package_$tool")); else elsewhere+=("$("elsewhere_$tool")"); fi
  done
  ((${#left[@]})) || return 0
  printf '%s\n' "${left[@]}" ${elsewhere[@]+"${elsewhere[@]}"} >&2
  ((${#apt[@]})) && say "On Debian or Ubuntu: sudo apt-get install ${apt[*]}" >&2
  fail "Then run this again."
}

# Reads packages and missing of its caller.
install_packages() {
  local tool
  say "Installing with apt-get: ${packages[*]} (--no-install forbids it)"
  for tool in "${missing[@]}"; do "apt_mends_$tool" && say "  $("package_$tool"): $("why_$tool")"; done
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"; } \
    >"$APT_LOG" 2>&1 </dev/null || fail "apt-get could not install ${packages[*]}; see $APT_LOG"
  hash -r
}

sentence() { printf '%s%s.\n' "$(printf '%s' "${1:0:1}" | tr '[:lower:]' '[:upper:]')" "${1:1}"; }

# at_least WANTED FOUND: compares versions number by number.
at_least() { [[ -n $2 ]] && [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -1) = "$1" ]]; }

# --- A JDK -----------------------------------------------------------------------------------------------------------

java_major() { "$JAVA" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1 || true; }

has_compiler() { command -v "$JAVAC" >/dev/null; }

has_java() { local major; major=$(java_major); [[ -n $major ]] && ((major >= 17 && major <= 25)) && has_compiler; }

why_java() {
  local found; found=$(java_major)
  if [[ -n ${JAVA_HOME:-} ]]; then found="JAVA_HOME=$JAVA_HOME with Java ${found:-none}"; else found=${found:-none}; fi
  has_compiler || found+=" (without a compiler: a runtime, not a JDK)"
  say "a JDK 17 to 25 is needed, $found was found"
}

package_java() { say openjdk-17-jdk-headless; }

# A package does not change JAVA_HOME.
apt_mends_java() { [[ -z ${JAVA_HOME:-} ]]; }

elsewhere_java() { say "Unset JAVA_HOME, or point it at a JDK 17 to 25."; }

# --- Maven -----------------------------------------------------------------------------------------------------------

maven_version() { mvn -B -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -1 || true; }

# Without Java it cannot say its version; the build itself refuses an older one.
has_maven() { command -v mvn >/dev/null && { ! has_java || at_least 3.8.6 "$(maven_version)"; }; }

why_maven() { local found; found=$(maven_version); say "Maven 3.8.6 or newer is needed, ${found:-none} was found"; }

package_maven() { say maven; }

# Where a Maven is installed and too old, the distribution has no newer one, or PATH names another first.
apt_mends_maven() { ! command -v mvn >/dev/null; }

elsewhere_maven() { say "Install Apache Maven and put its bin folder first on PATH."; }

# --- Node ------------------------------------------------------------------------------------------------------------

# Any Node with npm will do here: web-ui/scripts/with-node.mjs brings the one that the web UI needs when this one is older.
has_node() { [[ ! -f $ROOT/web-ui/package.json ]] || { command -v node >/dev/null && command -v npm >/dev/null; }; }

why_node() { say "Node with npm is needed for the web UI, none was found"; }

package_node() { say nodejs npm; }

apt_mends_node() { true; }

# in_web_ui SCRIPT ARGUMENTS...: runs a script there under a Node that is new enough.
in_web_ui() { (cd "$ROOT/web-ui" && node scripts/with-node.mjs "$@") </dev/null; }

# --- Chromium and SciPy, for tests and benchmarks ----------------------------------------------------------------------

chromium() {
  local place
  for place in "${OAS_CHROMIUM:-}" /usr/bin/chromium "$(command -v chromium-browser || true)" "$(command -v google-chrome || true)" \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    if [[ -n $place && -x $place ]]; then say "$place"; return; fi
  done
}

has_chromium() {
  OAS_CHROMIUM=$(chromium)
  export OAS_CHROMIUM
  [[ -n $OAS_CHROMIUM ]]
}

why_chromium() { say "Chromium or Chrome is needed for the browser tests, none was found (OAS_CHROMIUM=PATH names one)"; }

package_chromium() { say chromium; }

apt_mends_chromium() { true; }

has_curl() { command -v curl >/dev/null; }

why_curl() { say "curl is needed for the commands of the integrator guide, none was found"; }

package_curl() { say curl; }

apt_mends_curl() { true; }

has_python() { command -v python3 >/dev/null; }

why_python() { say "python3 is needed for the commands of the integrator guide, none was found"; }

package_python() { say python3; }

apt_mends_python() { true; }

has_scipy() { /usr/bin/python3 -c 'import scipy' 2>/dev/null </dev/null; }

why_scipy() { say "SciPy for /usr/bin/python3 is needed for the benchmarks' peer, none was found"; }

package_scipy() { say python3-scipy; }

apt_mends_scipy() { true; }

has_flask() { /usr/bin/python3 -c 'import flask, gunicorn' 2>/dev/null </dev/null; }

why_flask() { say "Flask and gunicorn for /usr/bin/python3 are needed for the benchmarks' peer, one was not found"; }

package_flask() { say python3-flask gunicorn; }

apt_mends_flask() { true; }
