#!/bin/bash
# Puts the people of the sandbox into the realm, and the systems of two offices as clients; all have the
# one secret of a demonstration.
set -eu
folder=${DEMO_FOLDER:-/}
secrets=${SECRETS:-/run/secrets}
admin=(/opt/keycloak/bin/kcadm.sh)
[ -z "${KCADM:-}" ] || admin=("$KCADM")
config=$(mktemp)
secret=$(<"$secrets/demo-users")

kcadm() {
  "${admin[@]}" "$@" --config "$config"
}

kcadm config credentials --server "$LOGIN" --realm master --user administrator \
  --password "$(<"$secrets/login-administrator")"
kcadm create partialImport -r sertel -s ifResourceExists=SKIP -o -f "$folder/demo-users.json" >/dev/null
echo "users: in the realm"
kcadm get users -r sertel --fields id,username --format csv --noquotes |
  while IFS=, read -r _ name; do
    case $name in service-account-*) continue ;; esac
    kcadm set-password -r sertel --username "$name" --new-password "$secret"
    echo "user: $name"
  done

# How any office's system is let in: a client with a service account that has the role and the office.
for office in dinkes disdik; do
  client=opd-$office
  if [ -z "$(kcadm get clients -r sertel -q "clientId=$client" --fields id --format csv)" ]; then
    kcadm create clients -r sertel -s "clientId=$client" -s publicClient=false -s "secret=$secret" \
      -s serviceAccountsEnabled=true -s standardFlowEnabled=false -s fullScopeAllowed=false -s 'defaultClientScopes=["sertel"]'
  fi
  account=$(kcadm get users -r sertel -q "username=service-account-$client" --fields id --format csv --noquotes)
  kcadm update "users/$account" -r sertel -s "attributes.office_id=[\"$office\"]" -s "firstName=Dinas" -s "lastName=$office"
  kcadm add-roles -r sertel --uid "$account" --rolename OFFICE
  echo "office's system: $client"
done
rm -f "$config"
