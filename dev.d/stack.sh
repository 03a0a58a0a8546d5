# Starting, stopping and looking at the stack.

stack_command() {
  STACK=("$JAVA" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Doas.root=$ROOT" "-Doas.state=$STATE"
    -jar "$(artefact local-stack)")
}

stack() {
  stack_command
  "${STACK[@]}" "$@"
}

is_built() { [[ -f $(artefact local-stack) ]]; }

up() {
  local detach=false build=true args=()
  while (($#)); do
    case $1 in
      --detach) detach=true ;;
      --no-build) build=false ;;
      --data)
        (($# > 1)) || fail "--data needs a folder"
        [[ -d $2 ]] || fail "--data $2: there is no such folder"
        args+=(--data "$(cd "$2" && pwd -P)"); shift ;;
      --port-base)
        [[ ${2:-} =~ ^[0-9]{4,5}$ ]] || fail "--port-base needs a port number, such as 9080"
        args+=(--port-base "$2"); shift ;;
      *) fail "'$1' is no option of ./dev up; ./dev shows them" ;;
    esac
    shift
  done
  if $build; then build; else need java; fi
  is_built || fail "Nothing is built yet; run ./dev up without --no-build."
  mkdir -p "$STATE/logs"
  stack_command
  if ! $detach; then exec "${STACK[@]}" up ${args[@]+"${args[@]}"}; fi
  detached ${args[@]+"${args[@]}"}
}

# Starts the supervisor in a session of its own and shows its lines until everything is ready or it has ended.
detached() {
  local log=$STATE/logs/stack.log session=()
  command -v setsid >/dev/null && session=(setsid)
  local shown
  touch "$log"
  shown=$(wc -c <"$log")
  ${session[@]+"${session[@]}"} nohup "${STACK[@]}" up "$@" >>"$log" 2>&1 </dev/null &
  local supervisor=$! ready size
  while true; do
    ready=false
    [[ -f $STATE/ready && $(cat "$STATE/ready" 2>/dev/null) = "$supervisor" ]] && ready=true
    local ended=false
    kill -0 "$supervisor" 2>/dev/null || ended=true
    size=$(wc -c <"$log")
    if ((size > shown)); then tail -c +$((shown + 1)) "$log" | head -c $((size - shown)); shown=$size; fi
    if $ready; then disown "$supervisor"; return 0; fi
    if $ended; then wait "$supervisor" || return 1; return 1; fi
    sleep 0.2
  done
}

down() {
  if ! is_built; then
    [[ -d $STATE/pids ]] || { say "Nothing was running."; return; }
    build
  fi
  stack down
}

status() {
  if is_built; then
    need java
    stack status "$@"
  elif [[ ${1:-} = --json ]]; then
    say "[]"
  else
    say "Nothing is running. Start it with ./dev up"
    return 1
  fi
}

restart() {
  is_built || fail "The stack is not running. Start it with ./dev up"
  need java
  stack restart "$@"
}

logs() {
  local name=${1:-}
  [[ -n $name ]] || fail "Usage: ./dev logs NAME; there are: $(cd "$STATE/logs" 2>/dev/null && ls ./*.log 2>/dev/null | sed 's|^\./||; s/\.log$//' | xargs)"
  case $name in
    api-gateway) name=gateway ;;
    simulator) name=aladdin-simulator ;;
    *-service) name=${name%-service} ;;
  esac
  local log=$STATE/logs/$name.log
  [[ -f $log ]] || fail "There is no log of '$name' in $STATE/logs"
  if [[ -t 1 ]]; then exec tail -n 200 -F "$log"; else tail -n 200 "$log"; fi
}

reset() {
  down
  [[ -n $STATE && $STATE != / ]] || fail "OAS_LOCAL_DIR must not be /"
  local part
  for part in postgres redis simulator demo-data logs pids requests secrets dataset lock ready; do
    rm -rf "${STATE:?}/$part"
  done
  rmdir "$STATE" 2>/dev/null || true
  say "Cleared $STATE"
}
