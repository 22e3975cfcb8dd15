"""Applications, their connectors and their rules."""

from onelogin import (
    ActionObj,
    AppRule,
    AppRulesApi,
    AppsApi,
    Condition,
    ConfigurationOidc,
    CreateAppRequest,
    GenericApp,
    OidcApp,
    SamlApp,
)

from calls import Some, Without

WONDER = {"id": 1170001, "name": "AppWonder"}


def applications(calls):
    api = AppsApi(calls.client)
    calls.call("v2 connectors.list", api.list_connectors, name="Login Form", gives=[{"id": 8003, "name": "Login Form"}])
    calls.call("v2 apps.list", api.list_apps, gives=Some([WONDER]))
    form = CreateAppRequest(GenericApp(name="Time sheets", connector_id=8003, description="Hours"))
    made = calls.call(
        "v2 apps.create", api.create_app, create_app_request=form, gives={"actual_instance": {"name": "Time sheets"}}
    )
    number = made["id"]
    calls.call(
        "v2 apps.get",
        api.get_app,
        number,
        gives={"id": number, "name": "Time sheets", "connector_id": 8003, "auth_method": 0},
    )
    calls.call(
        "v2 apps.update",
        api.update_app,
        number,
        request_body={"notes": "Monthly"},
        gives={"id": number, "notes": "Monthly"},
    )
    calls.call("v2 apps.get", api.get_app, number, gives={"name": "Time sheets", "notes": "Monthly"})
    calls.call("v2 apps.list", api.list_apps, gives=Some([{"id": number, "name": "Time sheets"}]))
    calls.call("v2 apps.list_users", api.get_app_users, number, gives=[])
    calls.call(
        "v2 apps.list_users", api.get_app_users, WONDER["id"], gives=Some([{"id": 36216766, "firstname": "Kelly"}])
    )
    calls.call("v2 apps.delete", api.delete_app, number)
    calls.call("v2 apps.get", api.get_app, number, refused=404)
    calls.call("v2 apps.list", api.list_apps, gives=Without([{"id": number}]))


def kinds(calls):
    api = AppsApi(calls.client)
    login = ConfigurationOidc(
        login_url="https://example.com/login",
        redirect_uri="https://example.com/back",
        access_token_expiration_minutes=10,
        refresh_token_expiration_minutes=60,
        token_endpoint_auth_method=1,
        oidc_application_type=0,
    )
    oidc = OidcApp(
        name="Wiki", visible=True, description="Notes", policy_id=1, connector_id=108419, configuration=login
    )
    named = {"actual_instance": {"name": "Wiki", "configuration": {"login_url": "https://example.com/login"}}}
    made = calls.call("v2 apps.create", api.create_app, create_app_request=CreateAppRequest(oidc), gives=named)
    calls.call("v2 apps.get", api.get_app, made["id"], gives={"name": "Wiki", "auth_method": 8})
    calls.call("v2 apps.delete", api.delete_app, made["id"])
    saml = CreateAppRequest(SamlApp(name="Desk", connector_id=50534))
    made = calls.call(
        "v2 apps.create", api.create_app, create_app_request=saml, gives={"actual_instance": {"name": "Desk"}}
    )
    added = {"parameters": {"floor": {"label": "Floor", "user_attribute_mappings": "department"}}}
    changed = calls.call("v2 apps.update", api.update_app, made["id"], request_body=added, gives={"name": "Desk"})
    parameter = str(changed["parameters"]["floor"]["id"])
    calls.call("v2 apps.delete_parameter", api.delete_app_parameter, made["id"], parameter)
    calls.call("v2 apps.delete_parameter", api.delete_app_parameter, made["id"], parameter, refused=404)
    calls.call("v2 apps.delete", api.delete_app, made["id"])


def rules(calls):
    api, app = AppRulesApi(calls.client), WONDER["id"]
    calls.call("v2 app_rules.list_conditions", api.list_conditions, app, gives=Some([{"value": "has_role"}]))
    calls.call(
        "v2 app_rules.list_condition_operators",
        api.list_condition_operators,
        app,
        "has_role",
        gives=Some([{"value": "ri"}]),
    )
    calls.call(
        "v2 app_rules.list_condition_values",
        api.list_condition_values,
        app,
        "has_role",
        gives=Some([{"name": "Default"}]),
    )
    calls.call("v2 app_rules.list_actions", api.list_actions, app, gives=Some([{"name": str, "value": str}]))
    calls.call("v2 app_rules.list_action_values", api.list_action_valies, app, "set_role", gives=[])


def disabled(calls):
    calls.call("v2 app_rules.list", AppRulesApi(calls.client).list_app_rules, WONDER["id"], enabled=False, gives=[])


def last_place(calls):
    rule = AppRule(name="Last", match="all", enabled=True, position=None, conditions=[], actions=[])
    calls.call("v2 app_rules.create", AppRulesApi(calls.client).create_app_rule, WONDER["id"], app_rule=rule)


def writes(calls):
    api, app = AppRulesApi(calls.client), WONDER["id"]
    rule = AppRule(
        name="Admins",
        match="all",
        enabled=True,
        position=1,
        conditions=[Condition(source="has_role", operator="ri", value="199848")],
        actions=[ActionObj(action="set_amazonusername", value=["member_of"])],
    )
    made = calls.call("v2 app_rules.create", api.create_app_rule, app, app_rule=rule, gives={"id": int})
    number = made["id"]
    kept = {
        "id": number,
        "name": "Admins",
        "match": "all",
        "enabled": True,
        "conditions": [{"source": "has_role", "value": "199848"}],
    }
    calls.call("v2 app_rules.get", api.get_app_rule, app, str(number), gives=kept)
    calls.call("v2 app_rules.list", api.list_app_rules, app, gives=Some([kept]))
    changed = AppRule(**(rule.to_dict() | {"name": "Staff", "match": "any"}))
    calls.call("v2 app_rules.update", api.update_app_rule, app, str(number), app_rule=changed, gives={"id": number})
    calls.call("v2 app_rules.get", api.get_app_rule, app, str(number), gives={"name": "Staff", "match": "any"})
    second = calls.call("v2 app_rules.create", api.create_app_rule, app, app_rule=rule, gives={"id": int})["id"]
    enabled = [
        one["id"] for one in calls.call("v2 app_rules.list", api.list_app_rules, app, gives=Some([{"id": second}]))
    ]
    enabled.reverse()
    calls.call("v2 app_rules.sort", api.sort_app_rules, app, enabled, gives=enabled)
    calls.call("v2 app_rules.get", api.get_app_rule, app, str(second), gives={"position": enabled.index(second) + 1})
    for one in [number, second]:
        calls.call("v2 app_rules.delete", api.delete_rule, app, str(one))
    calls.call("v2 app_rules.get", api.get_app_rule, app, str(number), refused=404)


SCENARIOS = [
    (["v2 apps", "v2 connectors"], applications),
    (["v2 apps"], kinds),
    (["v2 app_rules"], rules),
    (["v2 app_rules"], writes),
    (["v2 app_rules"], disabled),
    (["v2 app_rules"], last_place),
]
