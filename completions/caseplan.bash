# caseplan in bash. For every new shell, put into ~/.bashrc:  source <(caseplan completion bash)

_caseplan() {
  local line="${COMP_LINE:0:COMP_POINT}" words kind value
  # Without -r, so that a space behind a backslash does not part words. COMP_WORDS would part them at = and : too.
  # shellcheck disable=SC2162
  read -a words <<<"$line"
  [[ $line == *[[:space:]] && $line != *\\[[:space:]] ]] && words+=("")
  local current="${words[${#words[@]} - 1]}"
  # What bash replaces begins behind the last = or :
  local kept="${current%"${current##*[=:]}"}"
  local name="${current#"$kept"}"
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS=$'\t' read -r value _; do COMPREPLY+=("${value#"$kept"}"); done
  } < <("${words[0]}" __complete -- "${words[@]:1}" 2>/dev/null)
  if [[ $kind == plans || $kind == any || $kind == folders ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r value; do
      if [[ -d ${value/#\~/$HOME} || $kind == any || ($kind == plans && $value =~ \.ya?ml$) ]]; then
        COMPREPLY+=("$value")
      fi
    done < <(compgen -f -- "$name")
  fi
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}

complete -F _caseplan caseplan
