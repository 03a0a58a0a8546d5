# Tests. What a run found is read from its reports by Tally, never from Maven's words.

TEST_USAGE="Usage: ./dev test [--quick | --browser | --faults | --hostile | --repeat N SUITE]"

run_tests() {
  case ${1:-} in
    '') every_test false ;;
    --quick) every_test true -DskipITs ;;
    --browser) need java node chromium; browser_tests ;;
    --faults) fault_suite ;;
    --hostile) hostile_suite ;;
    --repeat) (($# == 3)) || fail "$TEST_USAGE"; repeat "$2" "$3" ;;
    *) fail "$TEST_USAGE" ;;
  esac
}

tally() { "$JAVA" "$ROOT/dev.d/Tally.java" "$@"; }

# every_test QUICK OPTIONS...
# A failed test fails neither its module nor what depends on it: all of them run, and the tally decides.
every_test() {
  local quick=$1 status=0 code=0; shift
  need java maven node
  $quick || need chromium curl python
  find "$ROOT" -path '*/node_modules' -prune -o \( -path '*/target/surefire-reports' -o -path '*/target/failsafe-reports' \) \
    -type d -prune -exec rm -rf {} +
  mkdir -p "$ROOT/target"
  local log=$ROOT/target/dev-test.log
  say "Testing; everything Maven says is in target/dev-test.log"
  # Two modules at a time: on two cores one alone leaves a core idle while it waits.
  maven -T2 -Dall.modules -Dformat.check --fail-at-end -Dmaven.test.failure.ignore=true "$@" verify 2>&1 \
    | tee "$log" | progress || code=${PIPESTATUS[0]}
  if ((code)); then status=1; say; say "Maven ended with $code: something was not built; see target/dev-test.log"; fi
  # With the documents of all services as they are now built.
  if [[ -d $ROOT/web-ui/node_modules/@rtk-query ]]; then in_web_ui scripts/generate-api.mjs --check go-on=true || status=1; fi
  if ! $quick; then
    # Over the packages of this source only: a failed build may have left older ones.
    if [[ -z $(stale) ]]; then
      browser_tests || status=1
    else
      say; say "The browser tests are left out: not everything was built"
    fi
  fi
  tally "$ROOT" "$quick" || status=1
  return $status
}

# Two modules mix their lines: a class keeps its package, which names the module.
progress() {
  grep --line-buffered -E '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]|Tests run:.*(Time elapsed|FAIL)|^\[ERROR\]|BUILD FAILURE' \
    | sed -u -E 's/^\[INFO\] Building (.*) [^ ]+ +\[([0-9/]+)\]/\2 \1/; s/^\[INFO\] Tests run: ([0-9]+), Failures: 0, Errors: 0, Skipped: 0, Time elapsed: ([^ ]+) s -- in (com\.allocationsystem\.)?/  \1 passed in \2 s: /' \
    || true
}

# The lines are the test's; what is missing follows them.
contract() {
  if [[ ${1:-} = --against ]]; then
    [[ -n ${2:-} ]] || fail "--against: a commit, a branch or a tag is needed"
    need node
    in_web_ui scripts/install.mjs
    in_web_ui scripts/api-changes.mjs "$2"
    return
  fi
  need java maven
  maven -pl test-support -am -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false test \
    | grep -E ' [0-9]+ of +[0-9]+$|^\[ERROR\].*expected'
  return "${PIPESTATUS[0]}"
}

# A short form of it is part of every test run.
fault_suite() {
  build
  need maven
  say "Half an hour; a table after each storm"
  maven -q -pl local-stack -am verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
    '-Dit.test=FaultSuiteIT,ReplicasIT' -Dfaults.left.out=none -Doas.faults.whole=true
}

# Every value in every field; a sample of them is part of every test run.
hostile_suite() {
  build
  need maven
  say "Some minutes; a table of what was tried and let through at the end"
  maven -q -pl local-stack -am verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test='Hostile*IT' -Doas.hostile.whole=true
}

# The web UI in a real browser, over a whole stack of its own (web-ui/e2e).
browser_tests() {
  [[ -d $ROOT/web-ui/node_modules/@playwright/test ]] || fail "The browser tests are not installed yet; run ./dev test first."
  say; say "Web UI in $OAS_CHROMIUM"
  in_web_ui node_modules/@playwright/test/cli.js test
}

# --- One suite again and again ---------------------------------------------------------------------------------------

# repeat N SUITE: every run in an order of its own, and all runs, whatever fails.
repeat() {
  local times=$1 suite=$2 run seed red=0 code logs=$ROOT/target/repeat
  [[ $times =~ ^[1-9][0-9]{0,3}$ ]] || fail "--repeat $times: a number of runs from 1 to 9999 is needed"
  prepare_suite "$suite"
  rm -rf "$logs"
  mkdir -p "$logs"
  for ((run = 1; run <= times; run++)); do
    seed=${OAS_SEED:-$((RANDOM * 32768 + RANDOM))} code=0
    clear_reports "$suite"
    run_suite "$suite" "$seed" >"$logs/$run.log" 2>&1 || code=$?
    # Maven ignores failed tests, so the reports are asked as well; a run without reports is red.
    tally --failed "$ROOT" "$(module_of "$suite")" >"$logs/$run.failed" || code=1
    if ((code)); then
      red=$((red + 1))
      [[ -s $logs/$run.failed ]] || say "(no report of a failed test: see the log)" >"$logs/$run.failed"
      say "run $run of $times, seed $seed: red, log in ${logs#"$ROOT"/}/$run.log"
      sed 's/^/    /' "$logs/$run.failed"
    else
      say "run $run of $times, seed $seed: green"
    fi
  done
  say; say "$red of $times runs of $suite were red"
  ((red)) || return 0
  sort "$logs"/*.failed | uniq -c | sort -rn
  return 1
}

module_of() { if [[ $1 = browser ]]; then say web-ui; else say "$1"; fi; }

clear_reports() {
  local target; target=$ROOT/$(module_of "$1")/target
  rm -rf "$target/surefire-reports" "$target/failsafe-reports"
}

prepare_suite() {
  case $1 in
    web-ui) need java node; in_web_ui scripts/install.mjs ;;
    browser) need chromium; build; need node; in_web_ui scripts/install.mjs ;;
    *)
      [[ $1 =~ ^[a-z-]+$ && -d $ROOT/$1/src/test/java ]] \
        || fail "--repeat: '$1' is no suite; there are: web-ui browser $(cd "$ROOT" && ls -d */src/test/java | sed 's|/.*||' | xargs)"
      need java maven
      # The journeys run over the packages of all services.
      if [[ $1 = local-stack ]]; then build; fi ;;
  esac
}

# run_suite SUITE SEED. Playwright has no order but that of its files.
run_suite() {
  local module=$1 seed=$2
  case $module in
    web-ui) in_web_ui node_modules/vitest/vitest.mjs run --sequence.shuffle --sequence.seed="$seed" ;;
    browser) browser_tests ;;
    *)
      # Quarkus sorts classes by what they start, and shuffles within that.
      local classes=junit.jupiter.testclass.order.default
      if grep -q quarkus-junit "$ROOT/$module/pom.xml"; then classes=junit.quarkus.orderer.secondary-orderer; fi
      # By full name: only this module's classes run, although what it depends on is built with it.
      maven -pl "$module" -am -Dmaven.test.failure.ignore=true \
        -Dtest="$(classes_of "$module" Test)" -Dsurefire.failIfNoSpecifiedTests=false \
        -Dit.test="$(classes_of "$module" IT)" -Dfailsafe.failIfNoSpecifiedTests=false -DfailIfNoTests=false \
        -Dsurefire.runOrder=random -Dsurefire.runOrder.random.seed="$seed" \
        -Dfailsafe.runOrder=random -Dfailsafe.runOrder.random.seed="$seed" \
        "-D$classes"='org.junit.jupiter.api.ClassOrderer$Random' \
        '-Djunit.jupiter.testmethod.order.default=org.junit.jupiter.api.MethodOrderer$Random' \
        -Djunit.jupiter.execution.order.random.seed="$seed" verify ;;
  esac
}

# The full names of a module's test classes that end in the word, with commas; "none" when it has none.
classes_of() {
  local names
  names=$(cd "$ROOT/$1/src/test/java" && find . -name "*$2.java" | sed 's|^\./||; s|\.java$||; s|/|.|g' | sort | paste -sd, -)
  say "${names:-none}"
}
