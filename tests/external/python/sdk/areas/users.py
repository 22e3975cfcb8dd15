"""Users, in both versions."""

from hashlib import sha256

from onelogin import (
    AddRolesToUserRequest,
    LockAccountUserRequest,
    RemoveUserRoleRequest,
    SetUserStateRequest,
    UpdatePasswordInsecureRequest,
    UpdatePasswordSecureRequest,
    User,
    UsersV1Api,
    UsersV2Api,
)

from calls import Some

KELLY = {"id": 36216766, "firstname": "Kelly", "email": "kelly+preprod@onelogin.com", "role_ids": [199848, 272445]}


def version_2(calls):
    api = UsersV2Api(calls.client)
    calls.call(
        "v2 users.list", api.list_users2, email=KELLY["email"], gives=[{"id": KELLY["id"], "firstname": "Kelly"}]
    )
    calls.call("v2 users.list", api.list_users2, limit=2, page=2, fields="id,firstname", gives=[{}, {}])
    calls.call("v2 users.get", api.get_user2, KELLY["id"], gives=KELLY | {"custom_attributes": {"food": "chicken"}})
    ada = {"firstname": "Ada", "lastname": "Lovelace", "email": "ada@example.com", "username": "ada"}
    made = calls.call(
        "v2 users.create", api.create_user2, user=User(**ada, custom_attributes={"food": "soup"}), gives=ada
    )
    changed = ada | {"title": "Countess", "custom_attributes": {"food": "soup"}}
    calls.call("v2 users.update", api.update_user2, made["id"], user=User(title="Countess"), gives=changed)
    calls.call("v2 users.get", api.get_user2, made["id"], gives=changed | {"id": made["id"]})
    calls.call("v2 users.create", api.create_user2, user=User(**ada), refused=422)
    calls.call("v2 users.list", api.list_users2, username="ada", gives=[{"id": made["id"]}])
    calls.call("v2 users.delete", api.delete_user2, made["id"])
    calls.call("v2 users.get", api.get_user2, made["id"], refused=404)
    calls.call("v2 users.list", api.list_users2, username="ada", gives=[])


def filters(calls):
    api = UsersV2Api(calls.client)
    calls.call(
        "v2 users.list", api.list_users2, custom_attributes_attribute_name="chicken", gives=Some([{"id": KELLY["id"]}])
    )


def everyone(calls):
    calls.call("v2 users.list", UsersV2Api(calls.client).list_users2, gives=Some([{"id": KELLY["id"]}]))


def applications(calls):
    wonder = {"id": 1170001, "name": "AppWonder", "provisioning_status": "enabled"}
    calls.call("v2 users.list_apps", UsersV2Api(calls.client).get_user_apps2, KELLY["id"], gives=Some([wonder]))
    calls.call("v1 users.list_apps", UsersV1Api(calls.client).get_user_apps, KELLY["id"], gives=Some([wonder]))


def version_1(calls):
    api, other = UsersV1Api(calls.client), UsersV2Api(calls.client)
    calls.call("v1 users.list", api.list_users, email=KELLY["email"], gives=[{"id": KELLY["id"]}])
    calls.call("v1 users.get", api.get_user_by_id, KELLY["id"], gives=KELLY)
    calls.call(
        "v1 users.list_custom_attributes", api.get_custom_attributes, gives={"data": [["employeenumber", "food"]]}
    )
    calls.call("v1 users.list_roles", api.get_user_roles, KELLY["id"], gives={"data": Some([199848])})
    grace = {"firstname": "Grace", "lastname": "Hopper", "email": "grace@example.com", "username": "grace"}
    made = calls.call("v1 users.create", api.create_user, user=User(**grace), gives=grace)
    number = made["data"][0]["id"]
    changed = grace | {"title": "Admiral"}
    calls.call("v1 users.update", api.update_user, number, user=User(title="Admiral"), gives=changed)
    calls.call("v2 users.get", other.get_user2, number, gives=changed | {"status": 7})
    password = {"password": "Nanosecond-1906", "password_confirmation": "Nanosecond-1906"}
    plain = UpdatePasswordInsecureRequest(**password)
    digest = sha256(b"Nanosecond-1906").hexdigest()
    hashed = UpdatePasswordSecureRequest(
        password=digest, password_confirmation=digest, password_algorithm="salt+sha256"
    )
    done = {"code": 200, "type": "success"}
    calls.call(
        "v1 users.set_password",
        api.update_password_insecure,
        number,
        update_password_insecure_request=plain,
        gives=done,
    )
    calls.call("v2 users.get", other.get_user2, number, gives={"status": 1})
    calls.call(
        "v1 users.set_password_hash",
        api.update_password_secure,
        number,
        update_password_secure_request=hashed,
        gives=done,
    )
    calls.call(
        "v1 users.set_state",
        api.set_user_state,
        number,
        set_user_state_request=SetUserStateRequest(state=2),
        gives=done,
    )
    calls.call("v2 users.get", other.get_user2, number, gives={"state": 2})
    calls.call(
        "v1 users.add_roles",
        api.add_roles_to_user,
        number,
        add_roles_to_user_request=AddRolesToUserRequest(role_id_array=[272446]),
        gives=done,
    )
    calls.call("v2 users.get", other.get_user2, number, gives={"role_ids": [272446]})
    roles = RemoveUserRoleRequest(role_id_array=[{"role_id": 272446}])
    calls.call("v1 users.remove_roles", api.remove_user_role, number, remove_user_role_request=roles, gives=done)
    calls.call(
        "v1 users.lock",
        api.lock_account_user,
        number,
        lock_account_user_request=LockAccountUserRequest(locked_until=5),
        gives=done,
    )
    calls.call("v2 users.get", other.get_user2, number, gives={"status": 3})
    calls.call("v1 users.log_out", api.log_out_user, number, gives=done)
    calls.call("v1 users.delete", api.delete_user, number)
    calls.call("v2 users.get", other.get_user2, number, refused=404)


SCENARIOS = [
    (["v2 users"], version_2),
    (["v2 users"], everyone),
    (["v2 users"], filters),
    (["v1 users", "v2 users"], applications),
    (["v1 users"], version_1),
]
