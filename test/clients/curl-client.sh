#!/bin/sh
# The client of fetch-client.mjs as a shell script with curl and sed.
set -eu
wait() { curl -sf "$PAYERBOX_ADMIN_URL/worlds/$PAYERBOX_WORLD/clock/advance" -H 'content-type: application/json' -d "{\"by\":\"$1\"}" > /dev/null; }
poll() { curl -sf "$PAYERBOX_TAIGA_URL/api/v1/partner/sessions/$PAYERBOX_SESSION_ID" -H "authorization: Bearer $PAYERBOX_TAIGA_KEY" | sed 's/.*"status":"\([a-z]*\)".*/\1/'; }

status=$(poll)
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  case $status in
    processing) wait 15m ;;
    rejected | denied | paid) break ;;
    *) wait 1d ;;
  esac
  status=$(poll)
done
[ "$status" = paid ]

inquiry=$(printf '%s' "$PAYERBOX_RUN" | sed 's/.*"stedi":{[^{]*{[^}]*},"body":\(.*\)},"optum":.*/\1/')
category() { sed 's/.*"statusCategoryCode":"\([A-Z0-9]*\)".*/\1/'; }
stedi=$(curl -sf "$PAYERBOX_STEDI_URL/change/medicalnetwork/claimstatus/v2" -H "authorization: $PAYERBOX_STEDI_KEY" -H 'content-type: application/json' -d "$inquiry" | category)
token=$(curl -sf "$PAYERBOX_OPTUM_URL/apip/auth/v2/token" -d "client_id=$PAYERBOX_OPTUM_CLIENT_ID" -d "client_secret=$PAYERBOX_OPTUM_CLIENT_SECRET" -d grant_type=client_credentials | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
optum=$(curl -sf "$PAYERBOX_OPTUM_URL/medicalnetwork/claimstatus/v2/" -H "authorization: Bearer $token" -H 'content-type: application/json' -d "$inquiry" | category)
[ "$stedi $optum" = "F1 F1" ]
