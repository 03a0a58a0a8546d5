# Building what is out of date.

LIBRARIES=(shared-domain service-edge aladdin-client audit-trail)
SERVICES=(auth-service reference-data-service allocation-service order-gateway-service api-gateway aladdin-simulator)

artefact() {
  case $1 in
    local-stack | audit-verifier) say "$ROOT/$1/target/$1.jar" ;;
    allocation-checker) say "$ROOT/$1/target/allocation-checker-command.jar" ;;
    *) say "$ROOT/$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

# parts MODULE: what else of this repository is packed into its artefact.
parts() {
  case $1 in
    local-stack) say shared-domain audit-trail ;;
    allocation-checker) say shared-domain allocation-model ;;
    audit-verifier) say shared-domain audit-trail ;;
    allocation-service) say "${LIBRARIES[@]}" allocation-model allocation-checker allocation-engine allocation-search ;;
    api-gateway) say "${LIBRARIES[@]}" web-ui ;;
    *) say "${LIBRARIES[@]}" ;;
  esac
}

# A module is out of date when its artefact is missing or anything it is made of is newer.
out_of_date() {
  local module=$1 made sources=() part
  made=$(artefact "$module")
  [[ -f $made ]] || return 0
  sources=("$ROOT/pom.xml" "$ROOT/$module/pom.xml" "$ROOT/$module/src/main")
  for part in $(parts "$module"); do sources+=("$ROOT/$part"); done
  local newer
  newer=$(find "${sources[@]}" \( -name target -o -name node_modules -o -name test -o -name dist -o -name e2e \) -prune -o \
    -newer "$made" \( -type f -o -path '*/src/main/*' -type d \) -print -quit 2>/dev/null)
  [[ -n $newer ]]
}

# The modules of the stack that are out of date, one a line.
stale() {
  local module
  for module in "${SERVICES[@]}" local-stack; do
    if [[ -d $ROOT/$module ]] && out_of_date "$module"; then say "$module"; fi
  done
}

# maven ARGUMENTS...: runs Maven over this repository.
maven() { (cd "$ROOT" && mvn -B -ntp "$@") </dev/null; }

# Leaves everything that runs up to date, and Java there to run it.
build() {
  local modules; modules=$(stale)
  if [[ -z $modules ]]; then need java; return; fi
  need java maven node
  say "Building" $modules "..."
  local begun=$SECONDS log=$STATE/logs/build.log
  mkdir -p "${log%/*}"
  : >"$log"
  maven -T2 -Dmaven.test.skip=true -pl "$(tr '\n' ',' <<<"$modules" | sed 's/,*$//')" -am package >"$log" 2>&1 &
  local build=$!
  follow_build "$log" $build
  if ! wait $build; then
    grep -E '^\[ERROR\]' "$log" | head -40 >&2 || true
    fail "The build failed; all of it is in $log"
  fi
  say "Built in $((SECONDS - begun)) s"
}

# Says which module Maven is at, one line each.
follow_build() {
  local log=$1 build=$2 seen=0 lines
  while kill -0 "$build" 2>/dev/null; do
    lines=$(grep -cE '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]' "$log" || true)
    if ((lines > seen)); then
      grep -E '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]' "$log" | sed -n "$((seen + 1)),${lines}p" \
        | sed -E 's/^\[INFO\] Building (.*) [^ ]+ +\[([0-9/]+)\]/  \2 \1/'
      seen=$lines
    fi
    sleep 0.5
  done
}

# offline MODULE ARGUMENTS...: runs a command that needs its own jar and Java alone. Exit 2: it could not be built.
offline() {
  local module=$1; shift
  need java
  if out_of_date "$module"; then
    need maven
    say "Building the $module ..." >&2
    maven -q -Dmaven.test.skip=true -pl "$module" -am package >&2 || exit 2
  fi
  exec "$JAVA" -jar "$(artefact "$module")" "$@"
}

BENCH_USAGE="Usage: ./dev bench [large-pieces | frontiers | gaps | ordinary [JAR] | --http [--one-client] [ACCOUNTS ...]]"

bench() {
  [[ -d $ROOT/benchmarks/src ]] || fail "There are no benchmarks yet."
  case ${1:-} in
    '' | large-pieces | frontiers | gaps | ordinary) need java maven scipy ;;
    --http) build; need java maven scipy flask ;;
    *) fail "$BENCH_USAGE" ;;
  esac
  maven -q -DskipTests -pl benchmarks -am package
  exec "$JAVA" -jar "$ROOT/benchmarks/target/benchmarks.jar" "$@"
}
