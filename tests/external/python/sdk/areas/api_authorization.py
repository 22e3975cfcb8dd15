"""API authorization: servers with their scopes, claims and clients."""

from onelogin import (
    AddClientAppRequest,
    APIAuthClaimsApi,
    APIAuthClientAppsApi,
    APIAuthorizationServerApi,
    APIAuthScopesApi,
    AuthClaim,
    AuthScope,
    AuthServer,
    AuthServerConfiguration,
    UpdateClientAppRequest,
)

from calls import Some

NUMBER = "1022697"
SETTINGS = {"resource_identifier": "https://example.com/contacts", "audiences": ["https://example.com/contacts"]}
SERVER = {"id": 1022697, "name": "Contacts API", "configuration": SETTINGS}


def servers(calls):
    api = APIAuthorizationServerApi(calls.client)
    server = AuthServer(
        name="Contacts API", description="This is an api", configuration=AuthServerConfiguration(**SETTINGS)
    )
    calls.call("v2 api_authorizations.list", api.list_auth_servers, gives=Some([SERVER]))
    calls.call("v2 api_authorizations.create", api.create_auth_server, auth_server=server, gives={"id": int})
    timed = SERVER | {"configuration": SETTINGS | {"access_token_expiration_minutes": 10}}
    calls.call("v2 api_authorizations.get", api.get_auth_server, NUMBER, gives=timed)
    calls.call(
        "v2 api_authorizations.update", api.update_auth_server, NUMBER, auth_server=server, gives={"id": 1022697}
    )
    calls.call("v2 api_authorizations.delete", api.delete_auth_server, NUMBER)


def scopes(calls):
    api = APIAuthScopesApi(calls.client)
    scope = AuthScope(value="custom:scope", description="A custom scope")
    calls.call(
        "v2 api_authorizations.list_scopes", api.get_scopes, NUMBER, gives=[{"id": 323005, "value": "custom:scope"}]
    )
    calls.call("v2 api_authorizations.create_scope", api.create_scope, NUMBER, auth_scope=scope, gives={"id": int})
    calls.call(
        "v2 api_authorizations.update_scope", api.update_scope, NUMBER, 323005, auth_scope=scope, gives={"id": int}
    )
    calls.call("v2 api_authorizations.delete_scope", api.delete_scope, NUMBER, 323005)


def claims(calls):
    api = APIAuthClaimsApi(calls.client)
    claim = AuthClaim(name="email_address", user_attribute_mappings="email")
    calls.call(
        "v2 api_authorizations.list_claims",
        api.get_authclaims,
        NUMBER,
        gives=[{"id": 320780, "label": "email_address", "user_attribute_mappings": "email"}],
    )
    calls.call("v2 api_authorizations.create_claim", api.create_auth_claim, NUMBER, auth_claim=claim, gives={"id": int})
    calls.call(
        "v2 api_authorizations.update_claim", api.update_claim, NUMBER, 320780, auth_claim=claim, gives={"id": int}
    )
    calls.call("v2 api_authorizations.delete_claim", api.delete_auth_claim, NUMBER, 320780)


def clients(calls):
    api = APIAuthClientAppsApi(calls.client)
    calls.call("v2 api_authorizations.list_clients", api.list_client_apps, NUMBER, gives=[{"name": "An OIDC App"}])
    client = AddClientAppRequest(app_id=1026152, scopes=[31])
    calls.call(
        "v2 api_authorizations.add_client",
        api.add_client_app,
        NUMBER,
        add_client_app_request=client,
        gives={"app_id": int},
    )
    client = UpdateClientAppRequest(scopes=[31])
    calls.call(
        "v2 api_authorizations.update_client",
        api.update_client_app,
        NUMBER,
        1026152,
        update_client_app_request=client,
        gives={"app_id": int},
    )
    calls.call("v2 api_authorizations.remove_client", api.delete_client_app, NUMBER, 1026152)


SCENARIOS = [(["v2 api_authorizations"], scenario) for scenario in [servers, scopes, claims, clients]]
