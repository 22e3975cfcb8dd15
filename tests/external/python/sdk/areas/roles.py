"""Roles: what they give, who has them and who administers them."""

from onelogin import RemoveRoleUsersRequest, Role, RolesApi

from calls import Some, Without

KELLY = {"id": 36216766, "name": "Kelly Slater"}


def version_2(calls):
    api = RolesApi(calls.client)
    made = calls.call("v2 roles.create", api.create_role, role=Role(name="Night shift"), gives={"id": int})
    number = made["id"]
    role = str(number)
    calls.call("v2 roles.get", api.get_role, role, gives={"id": number, "name": "Night shift"})
    calls.call(
        "v2 roles.list",
        api.list_roles,
        gives=Some([{"id": number, "name": "Night shift"}, {"id": 199848, "name": "Default"}]),
    )
    calls.call("v2 roles.list", api.list_roles, app_id=1170003, gives=Without([{"id": number}]))
    calls.call("v2 roles.update", api.update_role, role, role=Role(name="Late shift"), gives={"id": number})
    calls.call("v2 roles.get", api.get_role, role, gives={"name": "Late shift"})
    calls.call(
        "v2 roles.add_users",
        api.add_role_users,
        role,
        [KELLY["id"], 56781966],
        gives=[{"id": KELLY["id"]}, {"id": 56781966}],
    )
    calls.call("v2 roles.list_users", api.get_role_users, role, gives=Some([{"id": KELLY["id"]}]))
    calls.call("v2 roles.list_users", api.get_role_users, role, name="Kelly", gives=[{"id": KELLY["id"]}])
    calls.call("v2 roles.remove_users", api.remove_role_users, role, [KELLY["id"]])
    calls.call(
        "v2 roles.list",
        api.list_roles,
        fields="users,admins",
        gives=Some([{"id": number, "users": [56781966], "admins": []}]),
    )
    calls.call("v2 roles.add_admins", api.add_role_admins, role, [KELLY["id"]], gives=[{"id": KELLY["id"]}])
    calls.call("v2 roles.list_admins", api.get_role_admins, role, gives=[{"id": KELLY["id"]}])
    calls.call("v2 roles.remove_admins", api.remove_role_admins, role, [KELLY["id"]])
    calls.call("v2 roles.list_admins", api.get_role_admins, role, gives=[])
    calls.call("v2 roles.set_apps", api.set_role_apps, role, [1170001], gives=[{"id": 1170001}])
    calls.call("v2 roles.list_apps", api.get_role_apps, role, gives=[{"id": 1170001, "name": "AppWonder"}])
    calls.call("v2 roles.list", api.list_roles, gives=Some([{"id": number, "apps": [1170001]}]))
    calls.call("v2 roles.delete", api.delete_role, role)
    calls.call("v2 roles.get", api.get_role, role, refused=404)
    calls.call("v2 roles.list", api.list_roles, gives=Without([{"id": number}]))


def by_name(calls):
    api = RolesApi(calls.client)
    calls.call("v2 roles.list", api.list_roles, role_name="Default", gives=[{"id": 199848}])


def removal_in_an_object(calls):
    body = RemoveRoleUsersRequest(user_id=[KELLY["id"]])
    api = RolesApi(calls.client)
    calls.call("v2 roles.remove_users", api.remove_role_users, "199848", body)
    calls.call("v2 roles.list_users", api.get_role_users, "199848", gives=Without([{"id": KELLY["id"]}]))


def version_1(calls):
    api, role = RolesApi(calls.client), {"id": 199848, "name": "Default"}
    calls.call("v1 roles.list", api.get_role_by_name, gives={"status": {"code": 200}, "data": Some([role])})
    calls.call("v1 roles.list", api.get_role_by_name, name="Default", gives={"data": [role]})
    calls.call("v1 roles.get", api.get_role_by_id, "199848", gives={"data": [role]})
    calls.call("v1 roles.get", api.get_role_by_id, "1", refused=404)


SCENARIOS = [
    (["v2 roles"], version_2),
    (["v2 roles"], by_name),
    (["v2 roles"], removal_in_an_object),
    (["v1 roles"], version_1),
]
