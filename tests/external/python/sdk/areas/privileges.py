"""Privileges, and the roles and users that have them."""

from onelogin import (
    AddPrivilegeToRoleRequest,
    AssignUsersToPrivilegeRequest,
    Privilege,
    PrivilegePrivilege,
    PrivilegePrivilegeStatementInner,
    PrivilegesApi,
)

from calls import Some

KELLY = 36216766


def privilege(*actions):
    statement = PrivilegePrivilegeStatementInner(Effect="Allow", Action=list(actions), Scope=["*"])
    return PrivilegePrivilege(Version="2018-05-18", Statement=[statement])


def privileges(calls):
    api = PrivilegesApi(calls.client)
    helpers = Privilege(name="Helpers", description="Unlock", privilege=privilege("users:Unlock", "users:Get"))
    made = calls.call("v1 privileges.create", api.create_privilege, privilege=helpers, gives={"name": "Helpers"})
    number = made["id"]
    kept = {
        "id": number,
        "name": "Helpers",
        "privilege": {
            "version": "2018-05-18",
            "statement": [{"effect": "Allow", "action": ["users:Unlock", "users:Get"], "scope": ["*"]}],
        },
    }
    calls.call("v1 privileges.get", api.get_privilege, number, gives=kept)
    renamed = Privilege(name="Aides", description="Unlock", privilege=privilege("users:Unlock"))
    calls.call("v1 privileges.update", api.update_privilege, number, privilege=renamed, gives={"id": number})
    calls.call(
        "v1 privileges.get",
        api.get_privilege,
        number,
        gives={"name": "Aides", "privilege": {"statement": [{"action": ["users:Unlock"]}]}},
    )

    roles = AddPrivilegeToRoleRequest(roles=[199848, 272445])
    calls.call(
        "v1 privileges.add_roles",
        api.add_privilege_to_role,
        number,
        add_privilege_to_role_request=roles,
        gives={"success": True},
    )
    calls.call(
        "v1 privileges.list_roles", api.list_privilege_roles, number, gives={"total": 2, "roles": [199848, 272445]}
    )
    calls.call("v1 privileges.remove_role", api.delete_role_from_privilege, number, "272445")
    calls.call("v1 privileges.list_roles", api.list_privilege_roles, number, gives={"total": 1, "roles": [199848]})

    users = AssignUsersToPrivilegeRequest(users=[KELLY])
    calls.call(
        "v1 privileges.add_users",
        api.assign_users_to_privilege,
        number,
        assign_users_to_privilege_request=users,
        gives={"success": True},
    )
    calls.call("v1 privileges.list_users", api.get_assigned_user, number, gives={"total": 1, "users": [KELLY]})
    calls.call("v1 privileges.remove_user", api.remove_user_from_privilege, number, KELLY)
    calls.call("v1 privileges.list_users", api.get_assigned_user, number, gives={"total": 0, "users": []})

    calls.call("v1 privileges.delete", api.delete_privilege, number)
    calls.call("v1 privileges.get", api.get_privilege, number, refused=404)


def all_of_them(calls):
    calls.call(
        "v1 privileges.list", PrivilegesApi(calls.client).list_privileges, gives=Some([{"name": "User Administrator"}])
    )


SCENARIOS = [(["v1 privileges"], scenario) for scenario in [privileges, all_of_them]]
