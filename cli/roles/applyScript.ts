import type {AccessDocuments} from './accessDocuments.ts'

const PREAMBLE = `#!/bin/sh
# Gives a project of hosted Sanity the roles of Caveat. Running it again brings them up to date.
# Custom roles need a plan that has them. SANITY_AUTH_TOKEN is that of somebody who may manage roles.
set -eu
: "\${SANITY_PROJECT_ID:?Set SANITY_PROJECT_ID to the id of the project.}"
: "\${SANITY_AUTH_TOKEN:?Set SANITY_AUTH_TOKEN to a token that may manage roles.}"
access="\${SANITY_API_HOST:-https://api.sanity.io}/v2025-07-11/access/project/$SANITY_PROJECT_ID"

request() {
  curl --silent --show-error --header "Authorization: Bearer $SANITY_AUTH_TOKEN" \\
    --header 'Content-Type: application/json' --write-out '\\n%{http_code}' "$@"
}

# put <permissions or roles> <name>: replaces it, or creates it when there is none.
put() {
  document=$(cat)
  known=$(request "$access/$1/$2" | tail -n 1)
  case $known in
    200) answer=$(request --request PUT --data "$document" "$access/$1/$2") ;;
    404) answer=$(request --request POST --data "$document" "$access/$1") ;;
    *) answer=$(request "$access/$1/$2") ;;
  esac
  case $(printf '%s' "$answer" | tail -n 1) in
    2*) echo "$1/$2 is in place." ;;
    *) printf 'The API refused %s/%s:\\n%s\\n' "$1" "$2" "$answer" >&2; exit 1 ;;
  esac
}
`

const PROBE = `
# Prove it before you rely on it: with the token of somebody who holds marketing-editor and no other
# role, both of these must answer 403. They are dry runs: nothing is written. The second one needs
# the id of a treatment page that is live with its disclaimers.
#
#   write="https://$SANITY_PROJECT_ID.api.sanity.io/v2025-02-19/data/mutate/production?dryRun=true"
#   curl "$write" -H "Authorization: Bearer $EDITOR_TOKEN" -H 'Content-Type: application/json' \\
#     -d '{"mutations":[{"createOrReplace":{"_id":"caveat-probe","_type":"treatmentPage"}}]}'
#   curl "$write" -H "Authorization: Bearer $EDITOR_TOKEN" -H 'Content-Type: application/json' \\
#     -d '{"mutations":[{"patch":{"id":"<id of the page>","unset":["disclaimers"]}}]}'
`

/** A shell script that puts the documents in place by curl. Only whoever runs it sends anything. */
export function applyScript({permissions, roles}: AccessDocuments): string {
  return [
    PREAMBLE,
    ...permissions.map((permission) => putting('permissions', permission)),
    ...roles.map((role) => putting('roles', role)),
    PROBE,
  ].join('\n')
}

function putting(kind: string, document: {name: string}): string {
  return `put ${kind} ${document.name} <<'CAVEAT'\n${JSON.stringify(document, null, 2)}\nCAVEAT`
}
