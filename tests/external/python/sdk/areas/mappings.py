"""Mappings: rules that are applied to users."""

from onelogin import ActionObj, Condition, Mapping, UserMappingsApi

from calls import Some


def reads(calls):
    api = UserMappingsApi(calls.client)
    calls.call(
        "v2 mappings.list",
        api.list_mappings,
        gives=Some([{"id": 196670, "name": "Employees", "match": "all", "enabled": True}]),
    )
    calls.call("v2 mappings.list", api.list_mappings, has_condition="has_role:272445", gives=[{"id": 196670}])
    calls.call(
        "v2 mappings.get",
        api.get_mapping,
        196670,
        gives={"id": 196670, "conditions": [{"source": "has_role", "operator": "ri", "value": "272445"}]},
    )
    calls.call("v2 mappings.list_conditions", api.list_mapping_conditions, gives=Some([{"value": "last_login"}]))
    calls.call(
        "v2 mappings.list_condition_operators",
        api.list_mapping_conditions_operators,
        "last_login",
        gives=Some([{"value": ">"}]),
    )
    calls.call(
        "v2 mappings.list_condition_values",
        api.list_mapping_contion_values,
        "has_role",
        gives=Some([{"name": "Default", "value": 199848}]),
    )
    # An empty body, which says that anything will do.
    calls.call("v2 mappings.list_condition_values", api.list_mapping_contion_values, "department", gives=[])
    calls.call("v2 mappings.list_actions", api.list_mappings_actions, gives=Some([{"value": "add_role"}]))
    calls.call(
        "v2 mappings.list_action_values", api.list_mapping_action_values, "add_role", gives=Some([{"name": "Default"}])
    )


def writes(calls):
    api = UserMappingsApi(calls.client)
    mapping = Mapping(
        name="Night shift",
        enabled=True,
        position=1,
        match="any",
        conditions=[Condition(source="department", operator="=", value="Night")],
        actions=[ActionObj(action="add_role", value=["199848"])],
    )
    made = calls.call("v2 mappings.create", api.create_mapping, mapping=mapping, gives={"id": int})
    number = made["id"]
    calls.call(
        "v2 mappings.get",
        api.get_mapping,
        number,
        gives={
            "id": number,
            "name": "Night shift",
            "match": "any",
            "actions": [{"action": "add_role", "value": ["199848"]}],
        },
    )
    calls.call(
        "v2 mappings.update",
        api.update_mapping,
        number,
        body=mapping.to_dict() | {"name": "Late shift"},
        gives={"id": number},
    )
    calls.call("v2 mappings.get", api.get_mapping, number, gives={"name": "Late shift"})
    enabled = [one["id"] for one in calls.call("v2 mappings.list", api.list_mappings, gives=Some([{"id": number}]))]
    enabled.reverse()
    calls.call("v2 mappings.sort", api.sort_mappings, enabled, gives=enabled)
    calls.call("v2 mappings.get", api.get_mapping, number, gives={"position": enabled.index(number) + 1})
    calls.call("v2 mappings.delete", api.delete_mapping, number)
    calls.call("v2 mappings.get", api.get_mapping, number, refused=404)


def disabled(calls):
    calls.call(
        "v2 mappings.list",
        UserMappingsApi(calls.client).list_mappings,
        enabled=False,
        gives=Some([{"enabled": False, "position": None}]),
    )


def last_place(calls):
    mapping = Mapping(name="Last", match="all", enabled=True, position=None, conditions=[], actions=[])
    calls.call("v2 mappings.create", UserMappingsApi(calls.client).create_mapping, mapping=mapping)


def number_nothing(calls):
    calls.call("v2 mappings.get", UserMappingsApi(calls.client).get_mapping, 0, refused=404)


SCENARIOS = [(["v2 mappings"], scenario) for scenario in [reads, writes, disabled, last_place, number_nothing]]
