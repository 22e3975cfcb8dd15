"""Has the vendor's SDK call an account, and says how each call went: one JSON object a line."""

import sys

from areas import (
    access,
    api_authorization,
    apps,
    branding,
    events,
    factors,
    hooks,
    mappings,
    privileges,
    risk,
    roles,
    users,
)
from calls import Calls, report

url, client_id, client_secret, *only = sys.argv[1:]

areas = [access, users, roles, apps, mappings, hooks, privileges, factors, api_authorization, branding, events, risk]
calls = Calls(url, client_id, client_secret)
calls.play(Calls.token)
for area in areas:
    for resources, scenario in area.SCENARIOS:
        if not only or any(operation.startswith(f"{resource}.") for operation in only for resource in resources):
            calls.play(scenario)
# The last call: there is no token after it.
if not only or "auth tokens.revoke" in only:
    calls.play(access.revoke)
report({"finished": True, "uncalled": [] if only else sorted(calls.methods)})
